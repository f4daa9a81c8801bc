/** Orders with a term, demands that go with a threat, and what is left to those who give way in time (CAMEO 139). */
import { either, inOrder, type EventRule } from '../event-rule';
import { HARD_TO_DO } from './else-rules';
import { PRIVATE_BUT_COURT } from './not-done';
import { partyIssues, wants } from './role-frames';
import { NO_TERM } from './time-given-rules';
import { waysOf, wordsOf } from './whole-words';

const OR_ELSE = /(?<!\p{L})(?:sonst|ansonsten|andere?nfalls|widrigenfalls|danach)(?!\p{L})/u;
const LENGTH =
  '(?:\\d+|eine[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|\\p{Ll}+zehn|\\p{Ll}+(?:z|ß)ig) (?:weitere )?(?:Minuten?|Stunden?|Tage?|Wochen?|Monate?)';
/** "und droht (der Regierung) mit Zöllen", "und drohte damit, …", "unter Androhung von Zöllen". */
const AND_THREATENS = waysOf(
  /(?:und|sowie|;|–) (?:\p{Ll}+ ){0,3}dro(?:ht|hte|hten|hen)(?:,| (?:[\p{L}-]+ ){0,6}(?:mit|damit|an)(?!\p{L}))/u,
  /(?:[Uu]nter|[Bb]ei|[Mm]it der) Androhung/u,
);

/** What those do who give way. */
const GIVES_WAY =
  /(?<!\p{L})(?:ergeben|abziehen|verlassen|ausreisen|niederlegen|räumen|freiwillig|zurückkehren|abgeben|stellen|freilassen|einlenken|umkehren)(?!\p{L})/u;

export const commandedRules: readonly EventRule[] = [
  {
    id: 'de/event/ultimatum-command-by',
    kind: 'ultimatum',
    verbs: [
      'befehlen',
      'anordnen',
      'verfügen',
      'auferlegen',
      'verpflichten',
      'anweisen',
      'gebieten',
      'diktieren',
      'auftragen',
      'vorschreiben',
    ],
    sentenceNeeds: either(HARD_TO_DO, OR_ELSE),
    bound: true,
    targetBy: ['aus'],
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'sich (?:selbst )?verpflichtet?|verpflichte\\p{L}* sich|über (?:\\p{L}+ )?verfüg\\p{L}*|verfüg\\p{L}* (?:[\\p{L}.-]+ ){0,6}über|Gesetz\\p{L}*|Richter\\p{L}*|nicht|kein\\p{L}*',
    ),
    ...partyIssues,
    finds: [
      {
        text: 'Ostland befahl den Fischern aus Westland, die Bucht bis Freitag zu räumen.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Karin Lindholm verfügte, dass die Westländer binnen drei Tagen ausreisen.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Ostland befahl den Fischern, die Bucht zu räumen.',
      'Ostland verpflichtete sich, die Bucht bis Freitag zu räumen.',
      'Ostland verfügt bis zum Sommer über zwei Schiffe, die ausreisen.',
    ],
  },
  {
    id: 'de/event/ultimatum-demand-and-threat',
    kind: 'ultimatum',
    verbs: [
      'fordern',
      'auffordern',
      'verlangen',
      'einfordern',
      'drängen',
      'pochen',
      'beharren',
      'bestehen',
      'dringen',
      'ersuchen',
      'mahnen',
    ],
    sentenceNeeds: either(
      inOrder(
        /(?<!\p{L})(?:forder|verlang|dräng|dring|drang|poch|beharr|besteh|bestand|mahn|ersuch)/u,
        AND_THREATENS,
      ),
      inOrder(AND_THREATENS, /(?:forder|verlang|dräng|ersuch)/u),
    ),
    unless: wordsOf(PRIVATE_BUT_COURT, '\\p{L}*[Ss]treiks?|Lohn|Löhne|Tarif\\p{L}*|kein\\p{L}*|nicht'),
    sentenceUnless: wordsOf('Gewerkschaft\\p{L}*|Lokführer\\p{L}*|Katastrophe|Pleite|Insolvenz|Hungersnot'),
    ...partyIssues,
    finds: [
      {
        text: 'Ostland verlangt von Westland die Rückgabe der Schiffe und droht mit einer Sperre der Bucht.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Unter Androhung von Zöllen forderte Karin Lindholm Westland auf, die Häfen zu öffnen.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Ostland verlangt von Westland die Rückgabe der Schiffe.',
      'Ostland verlangt Hilfe, denn die Ernte droht mit dem Regen zu verderben.',
    ],
  },
  {
    id: 'de/event/ultimatum-insists-by',
    kind: 'ultimatum',
    verbs: ['pochen', 'beharren', 'bestehen'],
    // "pocht auf eine Antwort bis Freitag".
    needs: inOrder(
      /(?<!\p{L})auf(?!\p{L})/u,
      /(?<!\p{L})(?:bis|binnen|innerhalb|spätestens|noch vor)(?!\p{L})/u,
    ),
    bound: true,
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'besteht aus|bestanden haben|Prüfung\\p{L}*|nicht|kein\\p{L}*|zum letzten|bis (?:zum Jahre? |spätestens )?20\\d\\d',
    ),
    ...partyIssues,
    finds: [
      {
        text: 'Ostland besteht auf der Rückgabe der Schiffe durch Westland bis Ende Mai.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland besteht auf der Rückgabe der Schiffe.', 'Die Brücke in Ostland besteht bis Ende Mai.'],
  },
  {
    id: 'de/event/ultimatum-gets-time',
    kind: 'ultimatum',
    verbs: ['erhalten', 'bekommen'],
    // "erhielt von Ostland zehn Tage, um … zu".
    needs: inOrder(
      /(?<!\p{L})vo[nm](?!\p{L})/u,
      new RegExp(`(?<!\\p{L})(?:${LENGTH}|\\p{L}*[Ff]rist)(?!\\p{L})`, 'u'),
    ),
    sentenceNeeds: /, (?:um )?[^,.]*(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)(?!\p{L})/u,
    unless: wordsOf(PRIVATE_BUT_COURT, 'Urlaub|Haft|Gefängnis|Lohn|Gehalt|nicht|kein\\p{L}*'),
    ...partyIssues,
    subjectBy: ['von'],
    onlyBy: true,
    finds: [
      {
        text: 'Westland erhielt von Ostland zehn Tage, um die Bucht zu räumen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Westland erhielt von Ostland zehn Boote, um die Bucht zu räumen.',
      'Westland erhielt zehn Tage, um die Bucht zu räumen.',
    ],
  },
  {
    id: 'de/event/ultimatum-tells-them',
    kind: 'ultimatum',
    verbs: [
      'sagen',
      'drohen',
      'rufen',
      'zurufen',
      'schreiben',
      'erklären',
      'warnen',
      'wenden',
      'twittern',
      'verkünden',
      'mitteilen',
      'zitieren',
      'stehen',
      'lauten',
      'heißen',
    ],
    // "„Ihr habt zwei Tage“", "„Gebt die Schiffe frei, oder wir holen sie“".
    sentenceNeeds: new RegExp(
      `[„"»«:] ?(?:(?:Ihr habt|Sie haben|Du hast|Ihnen bleib\\p{L}*|Euch bleib\\p{L}*) (?:noch |genau |nur |jetzt )*(?:(?:${LENGTH})(?: Zeit|,|[“"»«.]| um )|bis )|(?!Entweder|Hast|Habt)\\p{Lu}\\p{Ll}+t(?: (?!oder )[\\p{L}-]+){0,8},? oder (?:ihr|teilt|sterbt|tragt|seht|erlebt|spürt|(?:wir|ich|es|sie|die \\p{L}+) (?:hol|versenk|erober|verhaft|jag|rück|kämpf|klag|beschlagnahm|blockier|schließ|stopp|kündig|schieß|stürm|greif|räum|komm|bomb|vernicht|zerstör|werden|wird|knall|schlag|marschier|sperr|zieh|verhäng|nehm|lass|kracht)\\p{L}*)(?!\\p{L}))`,
      'u',
    ),
    unless: wordsOf(PRIVATE_BUT_COURT, 'Szene|Roman|Film|Buch|Schüler\\p{L}*|Kinder\\p{L}*'),
    ...partyIssues,
    finds: [
      {
        text: '„Ihr habt zwei Tage, um die Bucht zu räumen“, sagte Karin Lindholm den Fischern.',
        actors: ['karin-lindholm'],
      },
      {
        text: '„Gebt die Schiffe frei, oder wir holen sie“, drohte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      '„Ihr habt zwei Boote“, sagte Karin Lindholm.',
      '„Kommt mit, oder bleibt hier“, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/ultimatum-spares-who',
    kind: 'ultimatum',
    verbs: ['können', 'dürfen', 'werden', 'bleiben', 'haben', 'gelten'],
    // "Wer sich bis Sonntag ergebe, werde verschont, alle anderen …", "Noch bis Freitag könnten sie abziehen, danach …".
    sentenceNeeds: either(
      /Wer (?=[^;]{0,80}(?:ergeb|ergib|niederl|abg[ei]b|zurückk|aufg[ei]b|verl[aä]ss|stell|abz|überl[aä]))(?:sich )?[^,;]{0,60}(?:bis|binnen|innerhalb)(?!\p{L})[^;]*(?:verschon|straffrei|begnadig|geschont|unbehelligt|Amnestie|nichts zu befürchten|Gnade)\p{L}*[^]*(?:andere[nr]?|übrigen|Rest|[Ww]er nicht|danach|sonst|wer weiter)/u,
      inOrder(
        /(?<!\p{L})[Bb]is [^,;]{2,40} (?:könn|dürf|kann|darf)\p{L}*(?!\p{L})/u,
        GIVES_WAY,
        /, (?:danach|dann|anschließend) (?:werde|würden|stürm|greif|räum|sperr|schließ|gehe|sei|ziehe|hol|müss|schieß|fahre|beginn|folg)/u,
      ),
    ),
    unless: wordsOf(PRIVATE_BUT_COURT, 'wir|Besucher\\p{L}*|Anträge?|Bürger\\p{L}*|Kunden|Gäste'),
    ...wants,
    spoken: true,
    conditional: true,
    negated: 'same',
    finds: [
      {
        text: 'Wer sich bis Sonntag ergebe, werde verschont, alle anderen würden gejagt, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
      {
        text: 'Bis Freitag könnten die Fischer abziehen, danach werde die Bucht gestürmt, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Wer bis Sonntag bezahlt, bekommt Rabatt, sagte Karin Lindholm.',
      'Bis Freitag könne man baden, danach werde es kalt, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/ultimatum-waits-until',
    kind: 'ultimatum',
    verbs: ['warten', 'abwarten', 'zusehen'],
    // "Länger als bis Freitag werde Ostland nicht warten", "wartet nur noch bis Mai".
    needs: waysOf(
      /(?:[Ll]änger als|[Nn]ur noch|[Nn]ur|[Hh]öchstens) (?:noch )?bis/u,
      /nicht länger als|keine? (?:Tag|Stunde|Woche) länger/u,
    ),
    sentenceNeeds: /(?<!\p{L})(?:danach|dann|sonst|andernfalls|ansonsten|bevor|ehe)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'Patient\\p{L}*|Kunden|Fahrgäste|Zug|Bus|Impfstoff\\p{L}*|Lieferung\\p{L}*|Ergebnis\\p{L}*|Regen',
    ),
    bound: true,
    ...partyIssues,
    conditional: true,
    negated: 'same',
    finds: [
      {
        text: 'Länger als bis Freitag werde Ostland nicht warten, dann laufe die Marine aus, sagte Karin Lindholm.',
      },
      { text: 'Ostland wartet nur noch bis Freitag, danach läuft die Marine aus.', actors: ['ostland'] },
    ],
    ignores: ['Ostland wartet bis Freitag auf Regen.', 'Karin Lindholm wartete länger als bis Freitag.'],
  },
  {
    id: 'de/event/ultimatum-only-if-by',
    kind: 'ultimatum',
    verbs: ['wollen', 'werden'],
    // "Nur wenn Westland bis Mittwoch unterschreibt, will Ostland …".
    sentenceNeeds:
      /(?<!\p{L})(?:[Nn]ur(?: dann)?,? wenn|[Ee]rst(?: dann)?,? wenn) [^,]*(?<!\p{L})(?:bis|binnen|innerhalb|spätestens)(?!\p{L})[^,]*, (?:will|wolle|wollen|werden?|wird)(?!\p{L})/u,
    unless: wordsOf(PRIVATE_BUT_COURT, 'wenn'),
    bound: true,
    conditional: true,
    ...partyIssues,
    finds: [
      {
        text: 'Nur wenn Westland bis Mittwoch unterschreibt, will Ostland weiter verhandeln.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Nur wenn es bis Mittwoch regnet, will die Reederei auslaufen.'],
  },
  {
    id: 'de/event/ultimatum-without-by-told',
    kind: 'ultimatum',
    nouns: /^ohne$/u,
    // "Ohne Umkehr Westlands bis Oktober streicht Ostland die Gelder".
    needs:
      /(?<!\p{L})[Oo]hne (?:[\p{L}-]+ ){1,5}(?:bis|binnen|innerhalb|spätestens) (?:[\p{L}\d.]+ ){1,4}(?:werden?|wird|will|wolle|streich|sperr|schließ|zieh|stopp|droh|verhäng|kürz|kündig|klag|sei|ist|fließ|folg|platz|tret|tritt|verlass|behält|behalte)\p{L}*/u,
    unless: NO_TERM,
    bound: true,
    conditional: true,
    ...partyIssues,
    negated: 'same',
    finds: [
      {
        text: 'Ohne Umkehr Westlands bis Oktober streicht Ostland die Gelder.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Ohne Regen bis Oktober wird die Ernte in Ostland verdorren.',
      'Ohne Westland fährt Ostland bis Oktober.',
    ],
  },
  {
    id: 'de/event/ultimatum-tells-must-by',
    kind: 'ultimatum',
    verbs: [
      'mitteilen',
      'ausrichten',
      'klarmachen',
      'übermitteln',
      'wissen',
      'informieren',
      'bestellen',
      'verständigen',
    ],
    // "teilte ihnen mit, dass sie bis Mai zu zahlen hätten, weil sonst …".
    sentenceNeeds: inOrder(
      /(?<!\p{L})(?:bis|binnen|innerhalb|spätestens)(?!\p{L})/u,
      /(?<!\p{L})(?:m[uü]ss\p{L}*|sollen|sollten|solle|zu \p{Ll}+n hab|\p{Ll}+zu\p{Ll}+n hab|zu \p{Ll}+n hätt|\p{Ll}+zu\p{Ll}+n hätt)/u,
      /(?<!\p{L})(?:sonst|ansonsten|andere?nfalls|widrigenfalls|danach)(?!\p{L})/u,
    ),
    unless: wordsOf(PRIVATE_BUT_COURT, 'Bürger\\p{L}*|Kunden|Eltern|Reisende\\p{L}*'),
    bound: true,
    ...partyIssues,
    finds: [
      {
        text: 'Karin Lindholm teilte den Fischern mit, dass sie die Bucht bis Mai zu räumen hätten, weil sonst die Marine komme.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: ['Karin Lindholm teilte mit, dass die Fischer bis Mai die Bucht räumen.'],
  },
];
