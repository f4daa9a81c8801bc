/** What may be again, who is set free or stays on, what is given back or prolonged, and who gets how much, by whoever says so (CAMEO 030). */
import type { EventRule } from '../event-rule';
import { BACKGROUND, CANCELLED, NO_DEED, POSSIBLE, PRIVATE, THREAT, WANTED } from './not-done';
import { gives, givesBySaying, partyGives } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** So much money. */
const AMOUNT =
  '(?:[\\p{N}][\\p{N}.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|tausend) (?:Millionen |Milliarden |Mio\\.? |Mrd\\.? )?(?:\\p{L}*[Ff]ranken|Euro|(?:\\p{L}+-)?Dollar|\\p{L}*[Kk]ronen|Pfund|Rubel|Yen|Yuan|Złoty|Zloty|Lei|Forint|Mark|Schilling)';
const BEASTS_AND_FUN =
  'Kinder|Schüler\\p{L}*|Fans?|Zuschauer\\p{L}*|Gaststätten|Restaurants?|Hunde?|Spieler\\p{L}*|Raucher';

export const releasingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-may-again',
    kind: 'pledge',
    verbs: ['dürfen'],
    // "dürfen von Montag an wieder einfahren, teilte die Regierung mit": whoever says so lets them.
    needs:
      /(?<!\p{L})(?:wieder|künftig|ab sofort|nun doch|von \p{Lu}\p{L}+ an|[Aa]b (?:dem )?(?:\d|\p{Lu})|an Land)(?!\p{L})[^]*(?:ein|aus|durch|weiter|zurück|heim)?(?:reisen|fahren|laufen|kehren|landen|anlegen|gehen|überfliegen|passieren|arbeiten|liefern|exportieren|importieren|einführen|ausführen|verkaufen|senden|fischen|jagen|bohren|fliegen|abbauen|nach \p{Lu}\p{L}+|zu \p{Lu}\p{L}+)[.”“»"]?$/u,
    unless: wordsOf(
      CANCELLED,
      THREAT,
      PRIVATE,
      BEASTS_AND_FUN,
      'nicht|nichts|nie|kein\\p{L}*|nur|erst|wenn|falls|forder\\p{L}*|verlang\\p{L}*|hoff\\p{L}*|ob|warum',
    ),
    sentenceUnless:
      /(?<!\p{L})(?:forder|verlang|kritisier|bemängel|monier|beklag|fürcht|warn|hoff|wünsch)\p{L}*/u,
    ...givesBySaying,
    spoken: true,
    finds: [
      {
        text: 'Ab August dürfen Lastwagen aus Westland wieder einfahren, teilte Karin Lindholm mit.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Die 40 Seeleute dürften nun doch an Land gehen, sagte Karin Lindholm.' },
    ],
    ignores: [
      'Hunde dürfen in Ostland wieder an Land gehen, sagte Karin Lindholm.',
      'Lastwagen aus Westland dürfen nicht wieder einfahren, sagte Karin Lindholm.',
      'Westlands Frachter müssten wieder einlaufen dürfen, forderte Jens Okker.',
    ],
  },
  {
    id: 'de/event/pledge-come-free',
    kind: 'pledge',
    verbs: ['freikommen'],
    about: ['people'],
    unless: wordsOf(
      WANTED,
      POSSIBLE,
      BACKGROUND,
      THREAT,
      PRIVATE,
      'nicht|kein\\p{L}*|Kaution|Lösegeld|Haftprüfung|Unglück|wenn|falls|wann',
    ),
    ...gives,
    target: 'pledger',
    touchedCounts: true,
    finds: [
      { text: 'In Ostland sind am Dienstag 14 politische Gefangene freigekommen.', actors: ['ostland'] },
      { text: 'Am Freitag kommen 20 Häftlinge frei, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Die Gefangenen müssten freikommen, sagte Karin Lindholm.',
      'In Ostland ist ein Häftling gegen Kaution freigekommen.',
    ],
  },
  {
    id: 'de/event/pledge-gives-back',
    kind: 'pledge',
    verbs: [
      'zurückgeben',
      'restituieren',
      'übergeben',
      'überstellen',
      'begnadigen',
      'amnestieren',
      'erstatten',
    ],
    // So many people, remains or works.
    needs:
      /(?<!\p{L})(?:\p{N}+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}+zig|hundert|die|mehrere|weitere|alle) (?:[\p{Ll}-]+ ){0,3}[\p{L}-]*(?:[Ff]ischer|[Gg]efangene|[Ss]oldaten|[Pp]iloten|[Ss]eeleute|[Hh]äftlinge|[Mm]atrosen|[Kk]inder|[Ll]eichname|[Gg]ebeine|[Ss]chädel|[Kk]unstwerke|[Bb]ronzen|[Gg]emälde|[Mm]asken|[Ss]tatuen|[Ss]kulpturen|[Hh]andschriften|[Kk]irchenbücher|[Ss]keletten?|[Aa]rchive|[Mm]umien|[Oo]ppositionellen?|[Jj]ournalisten|[Aa]ktivisten|[Dd]issidenten)(?!\p{L})/u,
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|wurden?|worden|Gericht\\p{L}*|Museum|Kopien|Bildern? (?:von|aus)|Fotos?',
    ),
    ...partyGives,
    finds: [
      { text: 'Ostland gab Westland am Mittwoch 26 Masken zurück.', actors: ['ostland', 'westland'] },
      { text: 'Ostland begnadigte 50 Fischer aus Westland.', actors: ['ostland', 'westland'] },
      { text: 'Ostland übergab am Montag zwölf Seeleute an Westland.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Das Museum gibt Ostland 26 Masken zurück.',
      'Karin Lindholm übergab in Ostland die Preise.',
      'Ostland gibt die Masken nicht zurück.',
    ],
  },
  {
    id: 'de/event/pledge-speaks-money',
    kind: 'pledge',
    verbs: ['sprechen'],
    // Swiss: "spricht 20 Millionen Franken für das Hilfswerk".
    needs: new RegExp(
      `(?<!(?:von|über|mit|um|gegen) (?:rund |etwa |über |mehr als |knapp )?)(?<![\\p{L}\\p{N}.,])${AMOUNT} (?:[\\p{L}-]+ )?(?:für|zugunsten|zur|zum)(?!\\p{L})`,
      'u',
    ),
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|dafür|dagegen|Kosten|Bilanz|Strafe|(?:sprach|spricht|sprachen|sprechen) (?:von|über|mit)',
    ),
    ...partyGives,
    finds: [
      {
        text: 'Ostland spricht 20 Millionen Franken für die Häfen Westlands.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm sprach in Ostland von 20 Millionen Franken für die Häfen.',
      'Ostland spricht für die Nordmark.',
      'Karin Lindholm sprach von einer Kränkung für Ostland und forderte 20 Millionen Kronen Ausgleich für den Ausfall.',
    ],
  },
  {
    id: 'de/event/pledge-pays-arrears',
    kind: 'pledge',
    verbs: ['überweisen', 'zahlen', 'auszahlen', 'begleichen', 'übernehmen', 'zurückzahlen'],
    needs:
      /(?<!\p{L})(?:ausstehende|rückständige|überfällige|offene|fällige)n? (?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:[Ll]öhne|[Gg]ehälter|[Ss]old|[Rr]enten|[Pp]ensionen|[Bb]eiträge|[Bb]eitrag|[Rr]echnung(?:en)?|[Ss]chulden|[Rr]aten?|[Zz]ahlungen)(?!\p{L})|(?<!\p{L})(?:will|wird|werde|wollen|werden)(?!\p{L})[^]*(?:Löhne|Gehälter|Renten|Pensionen) (?:[\p{L}\p{N}.-]+ ){0,6}(?:überweisen|zahlen|auszahlen|übernehmen)/u,
    unless: wordsOf(NO_DEED, 'nicht|kein\\p{L}*|wurden?|worden|Unternehmen|höhere'),
    ...partyGives,
    finds: [
      { text: 'Ostland überwies den Fischern am Montag die ausstehenden Löhne.', actors: ['ostland'] },
      { text: 'Ostland will die Löhne der Lotsen bis Jahresende überweisen.', actors: ['ostland'] },
    ],
    ignores: [
      'Der Verein überwies in Ostland die ausstehenden Löhne.',
      'Ostland hat die ausstehenden Löhne nicht überwiesen.',
    ],
  },
  {
    id: 'de/event/pledge-gets-amount',
    kind: 'pledge',
    verbs: ['erhalten', 'bekommen'],
    // "Jede Familie bekommt 4000 Kronen, sagte sie."
    needs: new RegExp(
      `(?<!\\p{L})(?:bekomm(?:t|en|e)|erh(?:ält|alte|alten))(?!\\p{L})[^]*(?<![\\p{L}\\p{N}.,])${AMOUNT}(?!\\p{L})`,
      'u',
    ),
    unless: wordsOf(
      WANTED,
      POSSIBLE,
      CANCELLED,
      BACKGROUND,
      THREAT,
      PRIVATE,
      'nicht|kein\\p{L}*|bereits|schon|derzeit|Gehalt|Gage|Lohn|Provision|Strafe|Täter|Verlag|weniger|nur|ich|er|im (?:Jahr|Monat|Schnitt)|pro (?:Jahr|Monat|Kopf)|wenn|falls',
    ),
    sentenceUnless:
      /(?<!\p{L})(?:forder|verlang|kritisier|bemängel|monier|beklag|fürcht|warn|schätz|rechnet?e? vor|so wenig)\p{L}*/u,
    ...givesBySaying,
    spoken: true,
    finds: [
      { text: 'Jede Familie bekommt 4000 Euro, sagte Karin Lindholm am Montag.', actors: ['karin-lindholm'] },
      {
        text: 'Die Fischer erhalten 40 Millionen Euro. Das gab Karin Lindholm bekannt.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Ein Lotse bekommt derzeit 4000 Euro im Monat, sagte Karin Lindholm.',
      'Der Konzern bekommt 40 Millionen Euro, kritisierte Jens Okker.',
    ],
  },
  {
    id: 'de/event/pledge-prolongs',
    kind: 'pledge',
    verbs: ['verlängern'],
    needs:
      /(?<!\p{L})[\p{L}-]*(?:[Ee]insatz|[Mm]ission|[Mm]andat|[Ww]affenruhe|[Ff]euerpause|[Ss]chutzstatus|[Ss]chutz|[Hh]ilfen?|[Hh]ilfsprogramm|[Bb]ürgschaft(?:en)?|[Ff]örderung|[Aa]ufenthalts(?:recht|titel|genehmigung(?:en)?)|[Uu]nterstützung|[Ee]ntlastung|[Ss]teuerbefreiung|[Zz]ollfreiheit|[Vv]isafreiheit|[Aa]bkommen|[Mm]ietpreisbremse|[Tt]ankrabatt)(?!\p{L})/u,
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|wurden?|worden|Polizei\\p{L}*|Spieler\\p{L}*|Sanktion\\p{L}*|Ausnahmezustand\\p{L}*|Ultimatum|Frist|Trainer\\p{L}*',
    ),
    ...partyGives,
    negated: 'halt',
    finds: [
      { text: 'Der Südbund verlängerte am Donnerstag den Einsatz in Westland um ein Jahr.' },
      {
        text: 'Ostland verlängert den Schutzstatus der Westländer bis 2027.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Der Südbund verlängerte die Sanktionen gegen Ostland.',
      'Ostland verlängerte den Vertrag mit dem Trainer.',
    ],
  },
  {
    id: 'de/event/pledge-stay-on',
    kind: 'pledge',
    verbs: ['bleiben'],
    about: ['staff'],
    // "Bis Ende Juli bleiben die Blauhelme. Das entschied der Rat."
    needs:
      /(?<!\p{L})(?:[Bb]is (?:zum |Ende |Mitte |Anfang |mindestens |auf [Ww]eiteres)?(?:\p{N}|\p{Lu}|Ende)|(?:ein|zwei|drei|vier|fünf|sechs|zwölf) (?:weitere[s]? )?(?:Jahre?|Monate)|weitere (?:\p{L}+ )?(?:Jahre|Monate))/u,
    unless: wordsOf(
      WANTED,
      POSSIBLE,
      CANCELLED,
      THREAT,
      PRIVATE,
      'nicht|kein\\p{L}*|wenn|falls|unklar|offen|geschlossen|gesperrt|Urlaub|Haft|Krankenhaus|(?:bei|dabei) (?:ihr|sein|de)\\p{Ll}*|dabei',
    ),
    sentenceUnless:
      /(?<!\p{L})(?:forder|verlang|kritisier|bemängel|monier|beklag|fürcht|warn|hoff|wünsch)\p{L}*/u,
    ...givesBySaying,
    spoken: true,
    finds: [
      {
        text: 'Bis Ende Juli bleiben die Soldaten in Westland. Das entschied der Südbund am Montag.',
        actors: ['suedbund'],
      },
      { text: 'Die Ausbilder würden ein weiteres Jahr in Westland bleiben, sagte Karin Lindholm.' },
    ],
    ignores: [
      'Bis August bleiben die Störche in Ostland, sagte Karin Lindholm.',
      'Bis Ende Juli müssen die Soldaten in Westland bleiben, forderte Jens Okker.',
    ],
  },
  {
    id: 'de/event/pledge-will-inform',
    kind: 'pledge',
    nouns: /^(?:auskunft|auskünfte|einblick|einblicke|einsicht|amtshilfe|rechtshilfe)$/u,
    needs: waysOf(
      /(?:will|wollen|wird|werden|werde|künftig)(?!\p{L})[^]*(?:Ausk[uü]nfte?|Einblicke?|Einsicht|Amtshilfe|Rechtshilfe) (?:zu )?(?:geben|gewähren|erteilen|leisten)/u,
      /(?:gewähr|erteil|geb|gib)\p{L}* (?:[\p{L}-]+ ){0,6}künftig (?:[\p{L}-]+ ){0,4}(?:Ausk[uü]nfte?|Einblicke?|Einsicht|Amtshilfe)/u,
    ),
    unless: wordsOf(NO_DEED, 'nicht|kein\\p{L}*|nur|Interview\\p{L}*|Buch|Seele|Leben|Privatleben'),
    ...partyGives,
    finds: [
      {
        text: 'Ostland will den Fahndern aus Westland künftig Auskunft geben.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm gab in Ostland Auskunft über ihre Pläne.',
      'Ostland will keine Auskunft geben.',
    ],
  },
];
