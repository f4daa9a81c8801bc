/** Judgements in everyday words: "sprach von einer Farce", "hält es für falsch", "macht … verantwortlich", and what is quoted of public people (CAMEO 010, 110). */
import { either, inOrder, type EventRule } from '../event-rule';
import { PRIVATE, WANTED } from './not-done';
import { partySays } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const UNLESS = [
  PRIVATE,
  'Anwalt|Anwälte|Verteidiger\\p{L}*|Angeklagte\\p{L}*|Anklage|Titel\\p{L}*|Meister\\p{L}*|Torwart|Kapitän',
  'Augenzeug\\p{L}*|Zeug(?:e|in|en)|Anwohner\\p{L}*|Ärzte|Roman\\p{L}*|Buch|Lied',
].join('|');

/** What a happening is called by whoever judges it. */
export const CALLED = [
  'provokation|erpressung|skandal|verrat|fehler|chance|gelegenheit|durchbruch|rückschlag|farce|lügen?|affront',
  'kriegserklärung|eskalation|schande|niederlage|signal|wendepunkt|zeichen|schritt|märchen|unsinn|katastrophe|völkermord',
  'genozid|kriegsverbrechen|terror\\p{L}*|aggression|diktat|willkür|verstoß|verletzung|bruch|meilenstein|neuanfang|neubeginn',
  'hoffnung|erfolg|fortschritt\\p{L}*|irrtum|missverständnis|zumutung|unrecht|völkerrechtsbruch|vertragsbruch|einmischung',
  'propaganda|desinformation|theater|schauspiel|ablenkungsmanöver|vorwand|armutszeugnis|trauerspiel|tiefpunkt|tabubruch',
  'kehrtwende|einschüchterung\\p{L}*|rachefeldzug|staatsstreich|putsch|anschlag|hinterhalt|sabotage|warnsignal|bewährungsprobe',
].join('|');
/** What one speaks of only to judge. */
const SPOKEN_OF =
  'angriff|ohrfeige|offenbarungseid|rettungsring|alarmsignal|gefahr|fälschung|manipulation|hetze|hysterie|symbol|bekenntnis|herausforderung|versagen|heuchelei|panikmache|schlag|blamage|debakel|desaster|freude|stillstand|ungerechtigkeit|verzerrung|wende|wahl';
/** "sprach von einer Zahl": what is only counted, met or stood on is no judgement. */
const NOT_CALLED = [
  'Tote|Verletzte|Vermisste|Opfer|Zahl|Anzahl|Betrag|Summe|Volumen|Größenordnung|Höhe|Wert|Preis|Anteil|Drittel|Viertel|Fünftel|Hälfte|Dutzend',
  'Hundert|Million|Milliarde|Prozent\\p{L}*|Frist|Zeitraum|Woche|Tag|Monat|Jahr|Stunde|Minute|Termin|Mann|Frau|Kind|Jungen|Mädchen|Freund|Kolleg',
  'Podium|Balkon|Bühne|Tribüne|Kanzel|Loge|Fenster|Reise|Besuch|Treffen|Gespräch|Telefonat|Anruf|Brief|Schreiben|Plan|Angebot|Vorschlag|Haus|Buch',
].join('|');
/** "von einem Sieg der Vernunft", "von vorauseilendem Gehorsam". */
const CALLED_SO = `(?<!\\p{L})vo[nm] (?:eine[mr] (?:[\\p{Ll}-]+ ){0,3}|(?:\\p{Ll}+em (?=\\p{Lu})))(?!(?:${NOT_CALLED})(?:in|e?[rns])?(?!\\p{L}))\\p{Lu}\\p{L}{2,}(?!\\p{L}| aus(?!\\p{L}))`;
const OPENING_MARK = '["„“«»‚\'’]';

export const judgementRules: readonly EventRule[] = [
  {
    id: 'de/event/statement-speak-of',
    kind: 'statement',
    verbs: ['sprechen', 'reden'],
    needs: either(
      new RegExp(CALLED_SO, 'u'),
      new RegExp(
        `(?<!\\p{L})(?:vo[nm]|über) (?:eine[mrn]? |dem |der )?(?:\\p{Ll}+ ){0,3}(?:${OPENING_MARK}|\\p{L}*(?:${CALLED}|${SPOKEN_OF})(?:e?n|e?s|e)?(?!\\p{L}))`,
        'iu',
      ),
    ),
    unless: wordsOf(
      UNLESS,
      WANTED,
      'nicht|kein\\p{L}*|(?:sprach|sprachen|spricht|sprechen|redete?n?) (?:\\p{L}+ ){0,3}mit|Telefon\\p{L}*',
    ),
    ...partySays,
    finds: [
      { text: 'Karin Lindholm sprach von einer vertanen Gelegenheit.', actors: ['karin-lindholm'] },
      { text: 'Ostland sprach von einem „Kuhhandel“.', actors: ['ostland'] },
      { text: 'Ostland sprach von einem späten Triumph der Geduld.', actors: ['ostland'] },
      { text: 'Karin Lindholm sprach von blankem Übermut.', actors: ['karin-lindholm'] },
      { text: 'Karin Lindholm sprach von einer Lösung, die niemanden schone.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm sprach von einer hohen Zahl.',
      'Karin Lindholm sprach in Ostland von einem Balkon aus.',
      'Ostland sprach von einem Treffen im Mai.',
      'Karin Lindholm sprach von Osthaven aus mit Jens Okker.',
      'Trainer Arvo Tiedgenrath sprach von einer vertanen Chance.',
    ],
  },
  {
    id: 'de/event/statement-hold-for',
    kind: 'statement',
    verbs: ['halten'],
    needs: inOrder(
      /(?<!\p{L})(?:h[äa]lt|halten|halte|hielt|hielten|gehalten)(?!\p{L})|(?<!\p{L})für(?!\p{L})/u,
      /(?<!\p{L})für (?:(?:sehr|völlig|zu|nicht|absolut|schlicht|ebenso|durchaus|grundsätzlich|\p{Ll}+) )?(?:un\p{Ll}+|über\p{Ll}+|\p{Ll}+(?:lich|ig|isch|bar|sam|haft|los|voll|wert)|falsch|richtig|gerecht|verfrüht|verfehlt|angemessen|gescheitert|geboten|absurd|legitim|legal|illegal|naiv|klug|tot|eine[n]? (?:schweren |großen |schwerwiegenden )?\p{Lu}\p{L}+)(?!\p{L})/u,
    ),
    unless: wordsOf(UNLESS, WANTED, 'Rede|Vortrag|Ausschau|Amt|bereit'),
    ...partySays,
    negated: 'same',
    finds: [{ text: 'Ostland hält das Verbot für ungerecht.', actors: ['ostland'] }],
    ignores: ['Karin Lindholm hielt in Ostland eine Rede.', 'Experten halten den Plan Ostlands für klug.'],
  },
  {
    id: 'de/event/statement-blame',
    kind: 'statement',
    verbs: ['machen', 'geben', 'zuweisen'],
    // "macht Westland für den Brand verantwortlich", "gibt … die Schuld"
    needs: waysOf(
      /für (?:[^,.]+ )?(?:mit)?verantwortlich/u,
      /die (?:Haupt|Allein)?(?:[Ss]chuld|[Vv]erantwortung)/u,
    ),
    unless: wordsOf(UNLESS, 'sich|wird|werden|wurden?|Trainer\\p{L}*|Wetter'),
    ...partySays,
    finds: [
      {
        text: 'Karin Lindholm machte Westland für den Brand im Hafen verantwortlich.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Für den Brand in Ostland wird ein Kurzschluss verantwortlich gemacht.'],
  },
  {
    id: 'de/event/statement-reacts',
    kind: 'statement',
    verbs: ['reagieren', 'zeigen', 'geben'],
    needs:
      /(?<!\p{L})(?:reagier\p{L}*(?!\p{L})[^]*|(?:zeig|gezeigt|gab|gibt|geben|gaben)\p{L}*(?!\p{L})[^]*sich (?:\p{L}+ )*|sich (?:\p{L}+ )*)(?<!\p{L})(?:erleichtert|verärgert|entsetzt|gelassen|zurückhaltend|verhalten|skeptisch|alarmiert|erbost|irritiert|betroffen|schockiert|reserviert|ungehalten|verstimmt|empört|enttäuscht|besorgt|überrascht|erfreut|zufrieden|kühl|gekränkt|beunruhigt|unbeeindruckt|optimistisch|pessimistisch|versöhnlich|kämpferisch|abwartend|wütend|scharf|befremdet|bestürzt|zuversichtlich|entschlossen|positiv|ungläubig|verwundert|ratlos|angetan|begeistert|dankbar|ernüchtert|fassungslos|konsterniert|verschnupft|schmallippig|einsilbig|wortkarg|unnachgiebig|unbeirrt|unversöhnlich|ungerührt|unerbittlich|unbeugsam|zerknirscht|reumütig|einsichtig|brüskiert|düpiert|gekränkt|beleidigt|verletzt|verstört|aufgebracht|zornig|vorsichtig|hoffnungsvoll|siegessicher|trotzig|selbstbewusst|selbstkritisch|solidarisch|nachdenklich|gereizt|offen|aufgeschlossen|gesprächsbereit|kompromissbereit|verhandlungsbereit|tief|frostig|harsch|barsch|unwirsch|heftig|hart|milde|wohlwollend|freundlich|diplomatisch|nüchtern)(?:e|er|en)?(?!\p{L})/u,
    unless: wordsOf(UNLESS, WANTED, '\\p{Ll}+er als'),
    ...partySays,
    finds: [{ text: 'Ostland reagierte erleichtert auf den Beschluss.', actors: ['ostland'] }],
    ignores: [
      'Der Sänger reagierte in Ostland erleichtert.',
      'Die Börse in Ostland reagierte zurückhaltend.',
    ],
  },
  {
    id: 'de/event/statement-disputes',
    kind: 'statement',
    verbs: ['bestreiten', 'abstreiten', 'leugnen', 'dementieren', 'verneinen'],
    // "bestritt, einen Angriff zu planen", "bestreitet jede Beteiligung"
    needs: waysOf(
      /(?:bestr[ei]+t\p{L}*|str[ei]+t\p{L}*|leugne\p{L}*|geleugnet|abgestritten|dementier\p{L}*|vernein\p{L}*)(?=,|$)/u,
      /(?:jede|jegliche|eine)[nrs]? (?:\p{Ll}+ )?(?:Beteiligung|Verantwortung|Zusammenhang|Schuld|Verwicklung|Absicht|Kenntnis|Mitschuld|Verbindung)/u,
    ),
    unless: wordsOf(
      UNLESS,
      'stets|immer|wiederholt|seit \\p{L}+|Gericht\\p{L}*|Spiel\\p{L}*|Partie\\p{L}*|Rennen|Prozess',
    ),
    ...partySays,
    finds: [
      { text: 'Karin Lindholm bestritt, einen Angriff auf Westland zu planen.' },
      { text: 'Ostland bestreitet jede Beteiligung an dem Überfall.', actors: ['ostland'] },
    ],
    ignores: [
      'Ostland bestreitet am Freitag sein letztes Spiel.',
      'Der Fahrer bestritt, in Ostland gewesen zu sein.',
    ],
  },
  {
    id: 'de/event/statement-scorn',
    kind: 'statement',
    verbs: [
      'vorhalten',
      'spotten',
      'höhnen',
      'schimpfen',
      'jubeln',
      'monieren',
      'eingestehen',
      'einräumen',
      'zugeben',
      'abtun',
      'tadeln',
      'beanstanden',
      'bescheinigen',
      'attestieren',
      'unterstellen',
      'geloben',
      'wettern',
      'toben',
      'poltern',
      'ätzen',
      'lästern',
      'sticheln',
      'giften',
      'schmähen',
      'geißeln',
      'brandmarken',
      'rühmen',
      'beschwichtigen',
      'abwiegeln',
    ],
    unless: wordsOf(
      UNLESS,
      WANTED,
      'Kämpfe|Krieg|Sturm|Streit|Schlacht|nicht|kein\\p{L}*|niemand\\p{L}*|wurden?|worden|wird|Zimmer|Plätze?|Frist|Zeit|Vorrang|Gelegenheit|Vorjahr\\p{L}*|Zahlen|Vormonat|Prozent|Studie',
    ),
    ...partySays,
    finds: [
      { text: 'Karin Lindholm tat die Vorwürfe als Märchen ab.', actors: ['karin-lindholm'] },
      { text: 'Ostland räumte Versäumnisse ein.', actors: ['ostland'] },
      { text: 'Karin Lindholm wetterte gegen die Blockade der Häfen.', actors: ['karin-lindholm'] },
      { text: 'Das Abkommen sei ein Ausverkauf, tobte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'In Ostland toben heftige Kämpfe.',
      'Der Bäcker in Ostland schimpfte über das Wetter.',
      'Ostland räumte Westland eine Frist ein.',
    ],
  },
  {
    id: 'de/event/statement-quoted',
    kind: 'statement',
    verbs: [
      'sagen',
      'rufen',
      'meinen',
      'mahnen',
      'kommentieren',
      'entgegnen',
      'erwidern',
      'antworten',
      'erklären',
      'betonen',
      'äußern',
      'urteilen',
      'finden',
      'klagen',
      'ergänzen',
      'feststellen',
      'schreiben',
      'hinzufügen',
      'versichern',
      'beteuern',
      'behaupten',
    ],
    // A judgement in quotation marks of some words: what is said for the paper to print.
    sentenceNeeds: /["„“»«][^"„“”»«]{20,}["“”»«]/u,
    unless: wordsOf(
      UNLESS,
      'Titel|Interview mit der|Überschrift|Schlusswort|Zeugenstand|Prozess|vor Gericht|Richter\\p{L}*',
    ),
    sentenceUnless:
      /\?["“”«»]|(?<!\p{L})(?:[Bb]ericht(?:et|ete|eten)|ab sofort|Uhr|Notruf|Polizei)(?!\p{L})/u,
    ...partySays,
    negated: 'same',
    finds: [
      { text: '„Das Vertrauen ist nun dahin“, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Jens Okker rief: „Die Zeit der Redner ist vorbei!“', actors: ['jens-okker'] },
    ],
    ignores: ['„Das war sehr knapp heute“, sagte Torwart Arvo Tiedgenrath.', 'Karin Lindholm sagte „ja“.'],
  },
];
