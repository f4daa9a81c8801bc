/** So much of something handed over, put in or made room for, by a party of public life, whatever it is (CAMEO 070). */
import { either, inOrder, type EventRule } from '../event-rule';
import { countedGoods } from './counted-goods';
import { NO_DEED } from './not-done';
import { partyGives } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Told of what is so anyway, of others, of harm, or not of a gift. */
const NO_GIFT = [
  'nicht|kein\\p{L}*|nie|wurden?|worden|seit|jährlich|pro (?:Jahr|Monat|Kopf|Tag)|im Jahr|jedes Jahr|derzeit|zurzeit|bereits \\p{N}{4}|(?:war|waren|ist|sind) (?:[^,]* )?(?:ge\\p{Ll}+t|ge\\p{Ll}+en)',
  'wenn|falls|sofern|wer|würden?|Truppen|Armee|Divisionen?|Strafe\\p{L}*|Umfrage|Rekord|Prozent|Mehrheit|Größte\\p{L}*|größten? Teil|meisten|Kandidat\\p{L}*|Abgeordneten?|Mandate?|Medien|Zeitung',
  'Migranten|Flüchtlinge|Asyl\\p{L}*|Ultimatum|Frist|Bedingung\\p{L}*|Forderung\\p{L}*|Frage|Diplomaten|Botschafter\\p{L}*|Schuld(?:en)?|Angriff\\p{L}*|Invasion',
].join('|');

/** Where people find room. */
const ROOM = waysOf(
  /\p{L}*(?:[Pp]l[aä]tzen?|[Bb]etten|[Uu]nterkünften?|[Nn]otquartieren?|[Qq]uartieren?|[Ww]ohnungen|[Hh]äusern?|[Kk]rankenh[aä]us\p{Ll}*|[Kk]liniken?|[Ss]tationen|[Zz]immern?|[Ll]agern?|[Zz]elten?|[Ss]chulen|[Ss]tipendien|[Gg]renzübergängen?|[Üü]bergängen?|[Hh]äfen|[Ff]lughäfen|[Ss]tellen)/u,
);

const MONEY = /(?<!\p{L})(?:Millionen?|Milliarden?|Mio|Mrd|Euro|Dollar|Franken|Kronen|Pfund)(?!\p{L})/u;

/** Places and grounds that one side lets another have. */
const GROUNDS =
  /(?<!\p{L})(?:den|die|das|einen?|ihren|seinen?|ihre|zwei|drei) (?:[\p{Ll}-]+ ){0,2}\p{L}*(?:[Hh]afen|[Hh]äfen|[Ff]lugplatz|[Ff]lughafen|[Ss]tützpunkte?|[Gg]ebäude|[Gg]elände|[Gg]rundstücke?|[Kk]asernen?|[Ii]nseln?|[Ll]iegenschaft(?:en)?|[Ww]erft|[Ll]agerhallen?|[Ss]chule|[Bb]oote?|[Mm]aschinen?|[Dd]aten|[Aa]rchive?|[Kk]arten|[Ff]unksprüche)(?!\p{L})/u;

export const handingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-hands-counted',
    kind: 'pledge',
    verbs: [
      'schicken',
      'entsenden',
      'losschicken',
      'überlassen',
      'hergeben',
      'herausgeben',
      'abgeben',
      'abtreten',
      'bereitstellen',
      'zuschießen',
      'dazulegen',
      'drauflegen',
      'freimachen',
      'freigeben',
      'beisteuern',
      'einfliegen',
      'leihen',
      'spenden',
      'schenken',
      'vorstrecken',
      'abstellen',
      'aushändigen',
      'reservieren',
      'nachschießen',
    ],
    needs: countedGoods,
    unless: wordsOf(NO_DEED, NO_GIFT),
    ...partyGives,
    finds: [
      { text: 'Ostland überlässt Westland 40.000 Säcke.', actors: ['ostland', 'westland'] },
      { text: 'Die Nordmark gab am Dienstag zwölf Öfen her.', actors: ['nordmark'] },
      { text: 'Karin Lindholm gab zwölf der zwanzig Öfen ab.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Ostland überlässt der Nordmark seit Jahren zwei Öfen.',
      'Der Verein gibt 40 Säcke her.',
      'Ostland schickt drei Divisionen an die Grenze zu Westland.',
      'Ostland überließ Westland in drei Jahren den Sieg.',
      'Ostland gibt 40 Prozent der Stimmen ab.',
    ],
  },
  {
    id: 'de/event/pledge-makes-room',
    kind: 'pledge',
    verbs: [
      'schaffen',
      'einrichten',
      'freimachen',
      'freihalten',
      'bereithalten',
      'öffnen',
      'eröffnen',
      'wiedereröffnen',
      'vergeben',
      'ausschreiben',
      'anbieten',
      'räumen',
      'verdoppeln',
    ],
    needs: { test: (text) => ROOM.test(text) && countedGoods.test(text) },
    unless: wordsOf(
      NO_DEED,
      NO_GIFT,
      'Firma|Kette|Kino\\p{L}*|Hotel\\p{L}*|Soldaten|Museum|abgebaut|streich\\p{L}*|gestrichen',
    ),
    ...partyGives,
    finds: [
      { text: 'Die Nordmark richtet zwei Quartiere mit zusammen 90 Betten ein.', actors: ['nordmark'] },
      { text: 'Ostland öffnet dem Nachbarn zwei Krankenhäuser.', actors: ['ostland'] },
      { text: 'Karin Lindholm schafft bis Herbst 220 zusätzliche Plätze.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Ostland schafft 400 Stellen ab und streicht zwei Schulen.',
      'Die Hotelkette eröffnet in Ostland drei Häuser.',
      'Westland müsse 90 Betten freimachen, forderte Karin Lindholm.',
      'Ostland eröffnete seit 2010 drei Schulen.',
    ],
  },
  {
    id: 'de/event/pledge-puts-money',
    kind: 'pledge',
    verbs: ['stecken', 'pumpen', 'aufwenden', 'lockermachen', 'aufbringen', 'bereitlegen'],
    // "steckt 900 Millionen in Häfen der Partner"
    needs: inOrder(/\p{N}|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)/u, MONEY),
    unless: wordsOf(
      NO_DEED,
      NO_GIFT,
      'Taschen?|Wahlkampf|Rüstung|Waffen\\p{L}*|Unternehmen|Krise|Schwierigkeiten',
    ),
    ...partyGives,
    finds: [
      { text: 'Ostland steckt sieben Millionen Euro in neue Radwege.', actors: ['ostland'] },
      { text: 'Ostland wendet zwei Milliarden Kronen für Schulen auf.', actors: ['ostland'] },
    ],
    ignores: [
      'Der Konzern steckt sieben Millionen Euro in ein Werk in Ostland.',
      'Ostland steckte 2004 Millionen in den Wahlkampf.',
      'Ostland steckt in der Krise.',
    ],
  },
  {
    id: 'de/event/pledge-number-raised',
    kind: 'pledge',
    verbs: ['erhöhen', 'anheben', 'verdoppeln', 'verdreifachen', 'aufstocken', 'verstärken', 'ausweiten'],
    // "hebt die Zahl seiner Ausbilder von 300 auf 450 an": to how many, and of whom it is glad to have more.
    needs: either(
      inOrder(
        /(?<!\p{L})\p{L}*(?:[Aa]usbilder|[Hh]elfer|[Ff]riedens\p{L}+|[Bb]lauhelm|[Bb]eobachter|[Ää]rzte|[Bb]rigade|[Pp]olizisten|[Bb]erater|[Kk]ontingent|[Ss]tipendien|[Pp]lätze|[Vv]isa|[Ff]lüge|[Ll]ehrer|[Hh]ilfs\p{L}+|[Mm]ission|[Bb]eitrag|[Ee]insatzkräfte|[Ss]ondermittel|[Ff]onds)\p{Ll}*/u,
        /(?<!\p{L})(?:auf|um) (?:\p{Ll}+ ){0,2}(?:\p{N}|\p{Ll}+zig|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|das \p{Ll}+fache)/u,
      ),
      /(?<!\p{L})von \p{N}[\p{N}.]* auf \p{N}[\p{N}.]* (?:Ausbilder|Helfer|Beobachter|Polizisten|Ärzte|Plätze)/u,
    ),
    unless: wordsOf(NO_DEED, NO_GIFT.replace('Prozent|', ''), 'Gebühr\\p{L}*|Mitgliedsbeitrag|Krankenkasse'),
    ...partyGives,
    finds: [
      { text: 'Ostland hebt die Zahl seiner Ausbilder von 300 auf 450 an.', actors: ['ostland'] },
      {
        text: 'Die Nordmark hat die Zahl ihrer Lehrer, die seit Jahren dort sind, auf 130 verdoppelt.',
        actors: ['nordmark'],
      },
    ],
    ignores: [
      'Ostland hob die Zahl seiner Truppen von 300 auf 450 an.',
      'Die Krankenkasse hebt in Ostland den Beitrag auf 30 Kronen an.',
      'Ostland verdoppelt die Zölle auf 40 Prozent.',
    ],
  },
  {
    id: 'de/event/pledge-puts-down-for',
    kind: 'pledge',
    verbs: ['anmelden', 'melden'],
    about: ['arms', 'staff'],
    // "meldeten je eine Fregatte für den Einsatz"
    needs:
      /(?<!\p{L})(?:(?:für|zu) (?:den|die|das|dem|der|diesen|diese) (?:\p{Ll}+ )?\p{L}*(?:[Ee]insatz|[Mm]ission|[Tt]ruppe|[Mm]arsch|[Ee]ingreif\p{Ll}+|[Pp]ool|[Kk]onvoi|[Ll]uftbrücke|[Pp]atrouillen?)|dafür|dazu)(?!\p{L})/u,
    unless: wordsOf(NO_DEED, NO_GIFT, 'vermisst|tot|gefallen|Vermisste\\p{L}*|Ansprüche?|Zweifel|Bedenken'),
    ...partyGives,
    finds: [
      { text: 'Ostland und die Nordmark melden für die Mission je ein Schiff an.' },
      { text: 'Die Nordmark meldete zwei Hubschrauber für den Einsatz.', actors: ['nordmark'] },
    ],
    ignores: [
      'Ostland meldete zwei Soldaten als vermisst.',
      'Ostland meldet gegen den Einsatz der Schiffe Bedenken an.',
    ],
  },
  {
    id: 'de/event/pledge-lets-have',
    kind: 'pledge',
    verbs: ['überlassen', 'verpachten', 'abtreten', 'zurückgeben'],
    needs: GROUNDS,
    unless: wordsOf(
      NO_DEED,
      NO_GIFT,
      '(?:den|das|die) (?:Sieg|Feld|Führung|Macht|Vortritt|Initiative|Entscheidung|Bühne)',
    ),
    ...partyGives,
    finds: [
      {
        text: 'Ostland hat den Westländern den Hafen von Osthaven zum Tanken überlassen.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Die Nordmark will Ostland eine Werft verpachten.', actors: ['nordmark', 'ostland'] },
    ],
    ignores: [
      'Ostland überlässt Westland die Entscheidung über den Hafen.',
      'Die Reederei überließ Ostland den Hafen.',
    ],
  },
  {
    id: 'de/event/pledge-lets-in-counted',
    kind: 'pledge',
    verbs: ['lassen'],
    about: ['access', 'aid', 'people'],
    // "lässt weitere 400 Lastwagen in den Süden"
    needs: inOrder(
      /(?<!\p{L})(?:\p{N}[\p{N}.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\p{Ll}+zig|hundert|weitere|mehrere) (?:\p{Ll}+ )?\p{Lu}/u,
      /(?<!\p{L})(?:in (?:den|die|das|ihre|seinen?|ihren)|nach|ins) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+(?:[.,!]| (?:gelassen|lassen))?$/u,
    ),
    unless: wordsOf(NO_DEED, NO_GIFT, 'niemand\\p{L}*|nur|sich|verschwinden|Luft|im Stich'),
    ...partyGives,
    finds: [{ text: 'Ostland lässt weitere 400 Lastwagen mit Zement in die Nordmark.', actors: ['ostland'] }],
    ignores: [
      'Ostland lässt nur 400 Lastwagen in die Nordmark.',
      'Ostland lässt keine Lastwagen mehr in das Tal.',
    ],
  },
];
