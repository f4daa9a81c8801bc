/** A party commits itself to give, deliver, do or permit (CAMEO 030). */
import type { EventRule } from '../event-rule';
import { POSSIBLE, PRIVATE, WANTED } from './not-done';
import { gives } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const HELP =
  '(?:[Hh]ilfe\\p{L}*|[Uu]nterstützung|[Ll]ieferung\\p{L}*|[Ww]affen\\p{L}*|[Rr]akete\\p{L}*|[Pp]anzer\\p{L}*|[Ss]ystem\\p{L}*|[Ff]lugabwehr\\p{L}*|[Mm]unition|[Ss]oldat\\p{L}*|[Tt]ruppen\\p{L}*|[Mm]illion\\p{L}*|[Mm]illiarde\\p{L}*|[Kk]redit\\p{L}*|[Gg]arantie\\p{L}*|[Mm]ittel|[Gg]eld\\p{L}*|[Zz]ahlung\\p{L}*|[Dd]rohne\\p{L}*|[Pp]atriot\\p{L}*|[Aa]usrüstung|[Gg]üter)';
export const pledgeRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-verb',
    kind: 'pledge',
    verbs: [
      'zusagen',
      'zusichern',
      'versprechen',
      'garantieren',
      'verpflichten',
      'geloben',
      'zubilligen',
      'verbürgen',
    ],
    unless: wordsOf(
      PRIVATE,
      'seit|früher\\p{L}*|damals|jahrelang|stets|regelmäßig|immer wieder',
      'nicht (?:erhalten|bekommen)|verpflichte[nt]?t?e?n? (?:(?:den|einen?|die|das) )(?:\\p{L}+ ){0,3}\\p{L}*(?:[Tt]rainer|[Ss]pieler|[Ss]türmer|[Tt]orwart)\\p{L}*|verpflichtet (?:ist|sind|sei|seien|war|waren|(?:ge)?fühl\\p{L}*)|(?:ist|sind|sei|seien|war|waren) (?:\\p{L}+ )*verpflichtet|(?:soll|sollen|solle|sollten?|müsse|müssten?) (?:[^,]* )?(?:verpflichten|zusagen|zusichern|versprechen|garantieren|geloben)(?! haben)|gelobt|zubilligen könn\\p{L}*|könnten?|gezwungen|^wo|(?:Gesetz|Beschluss|Vertrag|Abkommen|Urteil|Richtlinie|Verordnung|Resolution) (?:verpflichtet(?! sich)|garantier|versprich|versprach)\\p{L}*|verspricht (?:[\\p{L}-]+ )?sich|versprach (?:[\\p{L}-]+ )?sich|versprechen (?:[\\p{L}-]+ )?sich|versprochenen?|zugesagten?|[Ii]m Wahlkampf|[Vv]or (?:der|den) \\p{L}*[Ww]ahl(?:en)?|Wahl(?:versprechen|programm|kampf)\\p{L}*|wie versprochen|^(?![^]*(?<!\\p{L})(?:sich|mich|uns)(?!\\p{L}))[^]*verpflicht\\p{L}*|Verfassung\\p{L}*|Dekret\\p{L}*|Kritik\\p{L}*|[Dd](?:as|ies) garantier\\p{L}*',
    ),
    ...gives,
    negated: 'rejection',
    finds: [
      {
        text: 'Karin Lindholm sagte Westland neue Schiffe zu.',
        actors: ['karin-lindholm', 'westland'],
        status: 'held',
      },
      { text: 'Ostland versprach Westland am Montag Hilfe.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Ostland soll sich verpflichten, die Grenze zu sichern.',
      'Karin Lindholm verspricht sich viel von dem Abend.',
      'Ostland habe sich verpflichtet gefühlt, Westland zu helfen, sagte Karin Lindholm.',
      'Zusagen hat Ostland nicht erhalten.',
      'Der Beschluss verpflichtet Ostland, die Häfen zu öffnen.',
      'All das garantiere, dass Karin Lindholm in Ostland bekannt wird.',
      'Karin Lindholm wurde verpflichtet, in Ostland Steuern nachzuzahlen.',
      'Wie Karin Lindholm im Wahlkampf versprochen hatte, ist sie nach Ostland gereist.',
    ],
  },
  {
    id: 'de/event/pledge-green-light',
    kind: 'pledge',
    nouns:
      /^(?:licht|wort|aussicht|einverständnis|einverstanden|zustimmung|genehmigung|erlaubnis|freigabe|jawort|plazet)$/u,
    needs: waysOf(
      /grünes Licht|in Aussicht (?:gestellt|stell\p{L}*)|stell\p{L}* (?:[^,]* )?in Aussicht/u,
      /(?:gab|gibt|geben|gaben|gegeben) (?:[^,.]* )?(?:sein|ihr) (?:Wort|Einverständnis)/u,
      /(?:seine?|ihre?) (?:Wort|Einverständnis|Zustimmung|Jawort|Plazet)(?!\p{L})[^,]*(?:gegeben|erteilt)/u,
      /(?:erteil|gab|gib|geb)\p{L}*(?!\p{L})[^,]*(?:Einverständnis|Zustimmung|Genehmigung|Erlaubnis|Freigabe|Jawort|Plazet)/u,
      /(?:Genehmigung|Erlaubnis|Freigabe|Zustimmung)(?!\p{L})[^,]*(?:erteilt|gegeben)|einverstanden/u,
    ),
    unless: wordsOf(
      WANTED,
      POSSIBLE,
      'nicht(?! (?:vor|nur|ohne))|kein\\p{L}*|harte[nrs]?|härtere[nrs]?|scharfe[nrs]?|(?:sieht|sehen|sah|sahen|bek[ao]m\\p{L}*|erh[aäi]lt\\p{L}*|erhielt\\p{L}*|wartet?\\p{L}*) (?:[\\p{L}-]+ )*grünes Licht|Ampel|Gericht|\\p{L}*verfahren|Folgen|Sanktion\\p{L}*|Konsequenzen|Straf\\p{L}*|streng\\p{L}*|Verschärfung\\p{L}*|Einschnitte|Entlassungen|Verbote?|Schließung\\p{L}*|Aufschlag|Zuschlag|Kürzung\\p{L}*|\\p{L}*zölle|Vergeltung|Gegenmaßnahmen|Rücktritt|Kündigung\\p{L}*|es g[ai]bt?|g[ai]bt? es|gebe es|es gebe',
    ),
    ...gives,
    finds: [
      { text: 'Ostland hat grünes Licht für die Lieferung der Schiffe gegeben.', actors: ['ostland'] },
      {
        text: 'Karin Lindholm stellte Westland neue Schiffe in Aussicht.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Ostland erklärte sich einverstanden, die Häfen zu öffnen.', actors: ['ostland'] },
      { text: 'Karin Lindholm stellte 50.000 Plätze in Aussicht.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm stellte strengere Regeln für Westland in Aussicht.',
      'Karin Lindholm stellte Westland harte Schritte in Aussicht.',
      'In Ostland gab es für Karin Lindholm viel Zustimmung.',
      'Ostland war nicht einverstanden.',
      'In Ostland brennt wieder Licht.',
    ],
  },
  {
    id: 'de/event/pledge-noun',
    kind: 'pledge',
    nouns:
      /^(?!sozu)(?:(?:\p{L}+-?)?zusagen?|(?:\p{L}+-?)?zusicherung(?:en)?|versprechens?|(?:hilfs|liefer)zusagen?|selbstverpflichtung)$/u,
    // Somebody gives it: one that is found, recalled or judged was given long before.
    needs: waysOf(
      /(?:gab|gibt|geben|gebe|gaben|gegeben|abgegeben|mach\p{L}*|gemacht|erneuer\p{L}*|bekräftig\p{L}*)/u,
      /(?:wiederhol\p{L}*|abgerungen|rang\p{L}*|eingetroffen|trafen|traf|vorlieg\p{L}*|lieg(?:t|en|e)|h[oa]lte?n?)/u,
      /(?:erwirk\p{L}*|verlänger\p{L}*|erteil\p{L}*|leiste\p{L}*|folg\p{L}*|steh\p{L}*|abgeben|machen)/u,
      /(?:enthält|enthielt\p{L}*|überbr[ai]ch\p{L}*|unterzeichne\p{L}*|unterschr\p{L}*|kam|kommt|kamen|kommen|heißt|hieß)/u,
    ),
    unless: waysOf(
      /(?:entdeckt|gefunden|aufgetaucht)/u,
      /bisherige\p{L}*|über (?:die|eine|seine|ihre) (?:\p{Ll}+ )?Zusagen?|erh[aäi]lt\p{L}*/u,
      /erhielt\p{L}*|bek[ao]m\p{L}*|brech\p{L}*|gebrochen|gehalten/u,
      /nicht (?:erhalten|bekommen|gegeben|gemacht)|nicht länger|nicht mehr|rückgängig/u,
      /zurück(?:gezogen|genommen|nehmen|ziehen)|forder\p{L}*|verlang\p{L}*|erwart\p{L}*|poch\p{L}*/u,
      /eingehalten|nachkomm\p{L}*|übrig|von diesem|(?:hielt|halten|hält|hielten)[^]* ein/u,
      /erinner\p{L}*/u,
    ),
    ...gives,
    negated: 'rejection',
    finds: [
      {
        text: 'Karin Lindholm gab Westland eine Zusage über zehn Schiffe.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Man habe eine handschriftliche Zusage entdeckt, sagte Karin Lindholm.',
      'Ostland verlangt von Westland eine Zusage.',
      'Ostland erwartet von Westland klare Zusagen.',
      'Vom Versprechen Ostlands ist nichts übrig.',
    ],
  },
  {
    id: 'de/event/pledge-wish-to-help',
    kind: 'pledge',
    nouns: /^(?:wunsch|absicht|bereitschaft|willens?)$/u,
    sentenceNeeds: new RegExp(
      `${HELP}[^]*(?<!\\p{L})(?:zu (?:verstärken|erhöhen|leisten|liefern|geben|gewähren)|auszuweiten|auszubauen|bereitzustellen|aufzustocken|fortzusetzen|zuzusagen)(?!\\p{L})`,
      'u',
    ),
    ...gives,
    finds: [
      {
        text: 'Karin Lindholm äußerte den Wunsch, die Unterstützung Westlands zu verstärken.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm äußerte den Wunsch, bald zu reisen.'],
  },
  {
    id: 'de/event/pledge-ready',
    kind: 'pledge',
    nouns: /^(?:bereit|bereiterklärt|gesprächsbereit|verhandlungsbereit|kompromissbereit|willens)$/u,
    needs:
      /(?<!\p{L})(?:erklär\p{L}*|zeig\p{L}*|steh\p{L}*|stand\p{L}*|sei|ist|sind|seien|wären?|gab|gibt|geben)(?!\p{L})[^]*(?:bereit|willens)|(?:bereit|willens)[^]*(?:erklär|gezeigt|sei|ist|sind)|bereiterklärt/u,
    sentenceNeeds:
      /bereit(?:erklärt)?(?!\p{L})[^]*(?<!\p{L})(?:zu \p{Ll}+n|zur|zum|zu \p{L}*(?:Gespräch|Verhandlung|Zugeständnis|Kompromiss|Treffen)\p{L}*|\p{Ll}+zu\p{Ll}+en|dazu)(?!\p{L})|(?<!\p{L})(?:zu|zur|zum) [^,]*(?:bereit|willens)(?!\p{L})|(?:gesprächs|verhandlungs|kompromiss)bereit/u,
    unless: wordsOf(WANTED, 'niemand|[Ww]er|Unternehmen|Bank\\p{L}*|bereit, (?:um|als Zeug\\p{L}*)'),
    sentenceUnless: wordsOf(
      '\\p{L}*(?:[Aa]nschl[aä]ge?n?|[Aa]ttentate?n?|[Mm]ord|[Rr]ücktritt)|zurückzutreten|anzutreten|kandidieren|(?:Mandat|Amt|Kandidatur|Verantwortung) (?:anzunehmen|zu übernehmen)|zu töten|zu kämpfen|zu sterben|als Zeug\\p{L}*|um (?:\\p{L}+ ){0,6}zu \\p{Ll}+n|auszusagen',
    ),
    ...gives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland zeigte sich bereit, die Häfen zu öffnen.', actors: ['ostland'] },
      { text: 'Karin Lindholm hat sich bereiterklärt, die Häfen zu öffnen.', actors: ['karin-lindholm'] },
      { text: 'Karin Lindholm ist nach eigenen Worten zu Verhandlungen bereit.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm sei bereit, bei der Wahl in Ostland zu kandidieren.',
      'Die Truppen von Ostland stehen bereit, um die Stadt zu stürmen.',
      'Das Essen ist bereit.',
      'Westland müsse zu Gesprächen bereit sein, sagte Jens Okker.',
    ],
  },
  {
    id: 'de/event/pledge-readiness',
    kind: 'pledge',
    nouns: /^(?:\p{L}+)?bereitschaft$/u,
    needs:
      /(?<!\p{L})(?:erklär\p{L}*|signalisier\p{L}*|bekund\p{L}*|zeig\p{L}*|gezeigt|äußer\p{L}*|kündig\p{L}*|angekündigt|bekräftig\p{L}*|versicher\p{L}*)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:forder\p{L}*|fehlend\p{L}*|mangelnd\p{L}*|Zweifel|kein\p{L}*|Gewalt\p{L}*)(?!\p{L})/u,
    ...gives,
    finds: [
      {
        text: 'Ostland hat seine Bereitschaft erklärt, mit Westland zu reden.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Karin Lindholm signalisierte Gesprächsbereitschaft.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Ostland zeigte sich besorgt über die fehlende Bereitschaft zum Gespräch.'],
  },
  {
    id: 'de/event/pledge-concession-noun',
    kind: 'pledge',
    nouns: /^(?:entgegenkommen|zugeständnisse?n?|einlenken)$/u,
    needs:
      /(?<!\p{L})(?:signalisier\p{L}*|mach\p{L}*|gemacht|zeig\p{L}*|gezeigt|bot|boten|biete\p{L}*|angeboten|deute\p{L}*|angedeutet)(?!\p{L})/u,
    unless: wordsOf(WANTED, POSSIBLE, 'nicht|kein\\p{L}*|ohne'),
    ...gives,
    finds: [
      { text: 'Ostland machte Zugeständnisse im Streit mit Westland.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm signalisierte Entgegenkommen.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Westland verlangt Zugeständnisse.', 'Ostland machte keine Zugeständnisse.'],
  },
  {
    id: 'de/event/pledge-refrain',
    kind: 'pledge',
    verbs: ['angreifen', 'vergelten', 'eingreifen', 'einmischen', 'vorgehen', 'einsetzen'],
    // The negation stands close before the verb, the verb at the end.
    needs:
      /(?<!\p{L})(?:nicht|kein\p{L}*) (?:(?!und |noch )[\p{L}-]+ ){0,7}(?:angreifen|vergelten|eingreifen|einmischen|vorgehen|einsetzen)(?: werde[n]?| wolle[n]?)?$|(?<!\p{L})(?:werde[n]?|wolle[n]?|wird) (?:[\p{L}-]+ )*(?:nicht|kein\p{L}*) (?:(?!und |noch )[\p{L}-]+ ){0,7}(?:angreifen|vergelten|eingreifen|einmischen|vorgehen|einsetzen)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:wenn|falls|solange|Mittel für|Geld)(?!\p{L})/u,
    ...gives,
    negated: 'same',
    finds: [
      {
        text: 'Karin Lindholm sagte, Ostland werde Westland nicht angreifen.',
        actors: ['karin-lindholm', 'ostland', 'westland'],
      },
    ],
    ignores: ['Ostland wird Westland angreifen.', 'Der Hund wird nicht angreifen.'],
  },
  {
    id: 'de/event/pledge-offer',
    kind: 'pledge',
    nouns: /^(?:\p{L}+)?angebote?s?$/u,
    sentenceNeeds:
      /(?<!\p{L})[Aa]ngebote?s?(?: (?:\p{L}+ ){0,6}|(?: an [^,.]{1,40})?, [^,.]*)(?:zu \p{Ll}+en|\p{Ll}+zu\p{Ll}+en)(?!\p{L})|Angebot (?:zu|über|einer|eines|von) [^]*(?<!\p{L})(?:mach|unterbreit|vorgeleg|leg|erneuer|wiederhol|ausgeschlagen|abgelehnt|lehnt)\p{L}*|(?<!\p{L})(?:mach|unterbreit|leg|erneuer|wiederhol)\p{L}*(?!\p{L})[^]*Angebot (?:zu|über|einer|eines|von) /u,
    unless:
      /(?<!\p{L})(?:kein\p{L}*|forder\p{L}*|verlang\p{L}*|zurück\p{L}*|abgelehnt|lehn\p{L}*|Waren|Preis\p{L}*|Kunden|Euro)(?!\p{L})/u,
    ...gives,
    finds: [
      {
        text: 'Das ostländische Angebot, die Schiffe zu reparieren, gilt bis Mai.',
        actors: ['ostland'],
      },
    ],
    ignores: ['In Ostland ist das Angebot groß.', 'Ostland lobt das Angebot von Westlands Häfen.'],
  },
];
