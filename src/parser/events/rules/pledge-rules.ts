/** A party commits itself to give, deliver, do or permit (CAMEO 030). */
import type { EventRule } from '../event-rule';

const gives = { frame: 'said', subject: 'pledger', target: 'beneficiary' } as const;
const HELP =
  '\\p{L}*(?:[Hh]ilfe\\p{L}*|[Uu]nterstützung|[Ll]ieferung\\p{L}*|[Ww]affen\\p{L}*|[Rr]akete\\p{L}*|[Pp]anzer\\p{L}*|[Ss]ystem\\p{L}*|[Ff]lugabwehr\\p{L}*|[Mm]unition|[Ss]oldat\\p{L}*|[Tt]ruppen\\p{L}*|[Mm]illion\\p{L}*|[Mm]illiarde\\p{L}*|[Kk]redit\\p{L}*|[Gg]arantie\\p{L}*|[Mm]ittel|[Gg]eld\\p{L}*|[Zz]ahlung\\p{L}*|[Dd]rohne\\p{L}*|[Pp]atriot\\p{L}*|[Aa]usrüstung|[Gg]üter)';
const GIVING = new RegExp(`(?<!\\p{L})${HELP}(?!\\p{L})`, 'u');
const CANCELLED =
  /(?<!\p{L})(?:stopp\p{L}*|ausgesetzt|aussetz\p{L}*|eingestellt|einstell\p{L}*|zurückgehalten|nicht mehr|\p{L}*stopp\p{L}*|kündig\p{L}* auf|gekündigt|bricht|gebrochen|verletzt\p{L}*)(?!\p{L})/u;

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
      'versichern',
      'geloben',
      'zubilligen',
    ],
    unless:
      /(?<!\p{L})(?:verpflichtet ist|gelobt|zubilligen könn\p{L}*|könnten?|Mannschaft|versichert(?:en)? sich|Versicherung|verspricht sich|versprach sich|versprechen sich)(?!\p{L})/u,
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
    ignores: ['Karin Lindholm verspricht sich viel von dem Abend.'],
  },
  {
    id: 'de/event/pledge-noun',
    kind: 'pledge',
    nouns:
      /^(?:(?:\p{L}+-?)?zusagen?|(?:\p{L}+-?)?zusicherung(?:en)?|versprechens?|(?:hilfs|liefer)zusagen?|selbstverpflichtung)$/u,
    unless:
      /(?<!\p{L})(?:brech\p{L}*|gebrochen|forder\p{L}*|verlang\p{L}*|poch\p{L}*|eingehalten|nachkomm\p{L}*|übrig|von diesem|(?:hielt|halten|hält|hielten)[^]* ein|erinner\p{L}*)(?!\p{L})/u,
    ...gives,
    negated: 'rejection',
    finds: [
      {
        text: 'Karin Lindholm gab Westland eine Zusage über zehn Schiffe.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Ostland verlangt von Westland eine Zusage.', 'Vom Versprechen Ostlands ist nichts übrig.'],
  },
  {
    id: 'de/event/pledge-delivery',
    kind: 'pledge',
    verbs: [
      'liefern',
      'bereitstellen',
      'schicken',
      'entsenden',
      'gewähren',
      'bewilligen',
      'freigeben',
      'aufstocken',
      'überlassen',
      'spenden',
      'übergeben',
      'stellen',
    ],
    needs: new RegExp(
      `(?<!\\p{L})(?:wird|werden?|würden?|wollen?|will|wolle|sollen?|solle|bereit|künftig|zu|an|zur Verfügung)(?!\\p{L})[^]*${HELP}|${HELP}[^]*(?<!\\p{L})(?:wird|werden?|würden?|wollen?|will|wolle|sollen?|bereit|künftig|an|zur Verfügung)(?!\\p{L})`,
      'u',
    ),
    unless: CANCELLED,
    ...gives,
    negated: 'rejection',
    finds: [{ text: 'Ostland wird Westland neue Raketen liefern.', actors: ['ostland', 'westland'] }],
    ignores: ['Ostland liefert die Waffen nicht mehr.', 'Das Werk liefert im Mai wieder.'],
  },
  {
    id: 'de/event/pledge-announce-help',
    kind: 'pledge',
    verbs: [
      'ankündigen',
      'bestätigen',
      'anbieten',
      'vorbereiten',
      'beschließen',
      'billigen',
      'genehmigen',
      'erhöhen',
      'verstärken',
      'ausweiten',
      'ausbauen',
      'verlängern',
    ],
    needs: GIVING,
    unless: new RegExp(
      `${CANCELLED.source}|(?<!\\p{L})(?:Angriff\\p{L}*|Abzug\\p{L}*|Rückzug\\p{L}*|Moratorium|Verbot\\p{L}*|Sanktion\\p{L}*|Kürzung\\p{L}*|Einstellung|Ende|warnt\\p{L}*|soll|solle|sollen|Ultimatum\\p{L}*|Frist)(?!\\p{L})`,
      'u',
    ),
    ...gives,
    finds: [
      {
        text: 'Karin Lindholm bestätigte die Lieferung von Raketen an Westland.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm kündigte ein Ende der Hilfe an.',
      'Ostland bestätigte den Angriff mit Raketen.',
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
    id: 'de/event/pledge-permit',
    kind: 'pledge',
    verbs: ['zustimmen', 'einwilligen', 'erlauben', 'zulassen', 'einlenken'],
    needs:
      /(?<!\p{L})(?:\p{L}*(?:[Ff]euerpause|[Ww]affenruhe|[Ww]affenstillstands?|[Rr]esolution\p{L}*|[Pp]lan|[Pp]läne[n]?|[Vv]orschlag|[Vv]orschlägen?|[Ff]orderung\p{L}*|[Aa]bkommen|[Vv]ereinbarung|[Vv]ertrag|[Ll]ieferung\p{L}*|[Ee]insatz|[Ss]tationierung|[Gg]espräche?n?|[Vv]erhandlung\p{L}*|[Hh]ilfe\p{L}*|[Kk]ompromiss|[Aa]ufnahme|[Bb]eitritt|[Rr]eform\p{L}*|[Ii]nspektion\p{L}*|[Ii]nspekteure\p{L}*|[Bb]eobachter\p{L}*|[Kk]ontroll\p{L}*|[Ee]inreise|[Aa]ustausch|[Tt]reffen|[Mm]ission|[Aa]bzug|[Rr]ückkehr))(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:nicht|kein\p{L}*|Bundesrat|Umfrage|soll|sollen|müssen?|muss|müssten|[Ww]er|denen|könnten?)(?!\p{L})/u,
    ...gives,
    negated: 'rejection',
    finds: [{ text: 'Ostland stimmte dem Plan am Montag zu.', actors: ['ostland'] }],
    ignores: ['Der Leser stimmte dem Kommentar zu.'],
  },
  {
    id: 'de/event/pledge-ready',
    kind: 'pledge',
    nouns: /^bereit$/u,
    needs:
      /(?<!\p{L})(?:erklär\p{L}*|zeig\p{L}*|sei|ist|sind|seien|wäre)(?!\p{L})[^]*bereit|bereit[^]*(?:erklär|gezeigt)/u,
    sentenceNeeds: /(?<!\p{L})(?:zu \p{Ll}+en|zur|zum|\p{Ll}+zu\p{Ll}+en)(?!\p{L})/u,
    ...gives,
    negated: 'rejection',
    finds: [{ text: 'Ostland zeigte sich bereit, die Häfen zu öffnen.', actors: ['ostland'] }],
    ignores: ['Das Essen ist bereit.'],
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
      { text: 'Ostland hat seine Bereitschaft erklärt, mit Westland zu reden.', actors: ['ostland'] },
      { text: 'Karin Lindholm signalisierte Gesprächsbereitschaft.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Ostland zeigte sich besorgt über die fehlende Bereitschaft zum Gespräch.'],
  },
  {
    id: 'de/event/pledge-send-help',
    kind: 'pledge',
    verbs: ['schicken', 'entsenden', 'senden', 'bereitstellen', 'aufnehmen', 'übernehmen'],
    needs:
      /(?<!\p{L})(?:will|wollen|wolle|werde[n]?|wird|würden)(?!\p{L})[^]*(?<!\p{L})\p{L}*(?:[Hh]elfer|[Rr]ettungs\p{L}*|[Ff]lüchtlinge|[Bb]eobachter|[Ee]xperten|[Ee]inheit(?:en)?|[Ss]chiff\p{L}*|[Ff]lugzeuge?|[Kk]osten)(?!\p{L})/u,
    unless: CANCELLED,
    ...gives,
    negated: 'rejection',
    finds: [{ text: 'Ostland will Helfer nach Westland schicken.', actors: ['ostland'] }],
    ignores: ['Die Klinik will Helfer schicken.'],
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
    id: 'de/event/pledge-own-measure',
    kind: 'pledge',
    verbs: ['ankündigen', 'bekanntgeben'],
    // What is announced stands in the infinitive behind it; force and refusal are no pledge.
    sentenceNeeds:
      /(?:kündig\p{L}*|angekündigt|bekannt(?:gegeben)?)[^]*, (?:[^,.]* )?(?:zu (?:wollen|prüfen|untersuchen|helfen|schützen|öffnen|verhandeln|lassen|erhöhen|senken|beteiligen)|\p{Ll}+zu(?:nehmen|stellen|lassen|heben|öffnen|führen))(?!\p{L})/u,
    unless: /(?<!\p{L})(?:Angriff\p{L}*|Klage\p{L}*|Rücktritt\p{L}*|Streik\p{L}*|nicht|kein\p{L}*)(?!\p{L})/u,
    ...gives,
    finds: [
      {
        text: 'Ostland kündigte an, die Vorfälle binnen zehn Tagen untersuchen zu lassen.',
        actors: ['ostland'],
      },
    ],
    ignores: ['Ostland kündigte an, Westland zu bombardieren.'],
  },
  {
    id: 'de/event/pledge-lift',
    kind: 'pledge',
    verbs: ['aufheben', 'lockern', 'öffnen', 'aufnehmen'],
    needs:
      /(?<!\p{L})\p{L}*(?:[Ee]mbargo|[Ss]anktion(?:en)?|[Bb]lockade|[Vv]erbote?|[Aa]usnahmezustand|[Vv]isum\p{L}*|[Gg]renzen?|[Gg]renzüber\p{L}*|[Hh]äfen|[Bb]eziehungen|[Vv]erhandlungen|[Ll]ieferungen|[Ll]uftraum|[Ff]lüchtlinge)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|müssen?|muss|soll\p{L}*|könn\p{L}*|plädier\p{L}*|Gericht\p{L}*|bat|bitte\p{L}*|offene[nr]?)(?!\p{L})/u,
    ...gives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland hat das Embargo gegen Westland aufgehoben.', actors: ['ostland'] },
      { text: 'Ostland will die Häfen für Westland öffnen.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Westland fordert, das Embargo aufzuheben.', 'Karin Lindholm öffnete die Tür.'],
  },
  {
    id: 'de/event/pledge-announce-measure',
    kind: 'pledge',
    verbs: ['ankündigen', 'zusagen', 'beschließen', 'billigen', 'genehmigen', 'verabschieden'],
    needs:
      /(?<!\p{L})\p{L}*(?:[Nn]euwahlen|[Ww]iederaufnahme|[Ff]reilassung|[Ww]affenruhe|[Ff]euerpause|[Ww]affenstillstand|[Uu]ntersuchung|[Ee]ntsendung|[Hh]ilfspakets?|[Rr]eformen|[Mm]andats?|[Aa]ufnahme|[Rr]eferendums?|[Vv]erhandlungen)(?!\p{L})/u,
    unless: new RegExp(
      `${CANCELLED.source}|(?<!\\p{L})(?:nicht|kein\\p{L}*|forder\\p{L}*|verlang\\p{L}*|soll\\p{L}*|Gericht\\p{L}*|Staatsanwalt\\p{L}*|Ende|Verschiebung|Abbruch|Krankenhaus)(?!\\p{L})`,
      'u',
    ),
    ...gives,
    finds: [
      { text: 'Karin Lindholm kündigte Neuwahlen für den Herbst an.', actors: ['karin-lindholm'] },
      { text: 'Der Südbund billigte die Entsendung von Beobachtern.', actors: ['suedbund'] },
    ],
    ignores: ['Karin Lindholm kündigte den Abbruch der Verhandlungen an.'],
  },
  {
    id: 'de/event/pledge-will-help',
    kind: 'pledge',
    verbs: [
      'unterstützen',
      'helfen',
      'finanzieren',
      'entsenden',
      'freilassen',
      'beteiligen',
      'beitreten',
      'verlängern',
    ],
    needs: /(?<!\p{L})(?:will|wollen|wolle|werde|wird)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:unterstützt werde|Krieg|Leid|Streit|Krise|nicht|kein\p{L}*|wurden?|worden|könnte\p{L}*|sollen?|solle|müsse\p{L}*|unterstützt|finanziert|beteiligt|verlängert|geholfen)(?!\p{L})/u,
    ...gives,
    finds: [
      { text: 'Ostland will Westland beim Bau der Schiffe unterstützen.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Ostland hat Westland unterstützt.', 'Der Verein will den Kindern helfen.'],
  },
  {
    id: 'de/event/pledge-money',
    kind: 'pledge',
    verbs: ['geben', 'zahlen', 'bereitstellen', 'stellen', 'spenden', 'investieren', 'beisteuern'],
    needs:
      /(?<!\p{L})(?:(?:Millionen|Milliarden|Mio\.|Mrd\.) (?:US-)?(?:Dollar|Euro|Pfund|Franken)|Soforthilfe|Nothilfe|Hilfsgüter|Hilfsgelder)(?!\p{L})/u,
    unless: new RegExp(
      `${CANCELLED.source}|(?<!\\p{L})(?:Schaden\\p{L}*|Strafe|kostet\\p{L}*|es gibt|gibt es|gab es|bekannt|forder\\p{L}*|verlang\\p{L}*|Gericht\\p{L}*|Verlust\\p{L}*|Gewinn\\p{L}*|Umsatz\\p{L}*|müsse\\p{L}*|sollen?|solle)(?!\\p{L})`,
      'u',
    ),
    ...gives,
    finds: [{ text: 'Ostland gibt Westland 20 Millionen Euro.', actors: ['ostland', 'westland'] }],
    ignores: [
      'Ostland verlangt von Westland, 20 Millionen Euro zu zahlen.',
      'In Ostland gab es Schaden von 20 Millionen Euro.',
    ],
  },
  {
    id: 'de/event/pledge-offer',
    kind: 'pledge',
    nouns: /^(?:\p{L}+)?angebote?s?$/u,
    sentenceNeeds:
      /(?<!\p{L})[Aa]ngebote?s?(?: (?:\p{L}+ ){0,6}|, [^,.]*)(?:zu \p{Ll}+en|\p{Ll}+zu\p{Ll}+en)(?!\p{L})|Angebot (?:zu|über|einer|eines|von) /u,
    unless: /(?<!\p{L})(?:kein\p{L}*|forder\p{L}*|verlang\p{L}*|Waren|Preis\p{L}*|Kunden|Euro)(?!\p{L})/u,
    ...gives,
    finds: [
      {
        text: 'Das ostländische Angebot, die Schiffe zu reparieren, gilt bis Mai.',
        actors: ['ostland'],
      },
    ],
    ignores: ['In Ostland ist das Angebot groß.'],
  },
];
