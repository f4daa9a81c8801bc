/** Gifts told by who gets them: "bekommt von Ostland", "kann mit 20 Zelten aus Ostland rechnen", "aus Ostland kommen"; who gives must be named (CAMEO 070). */
import { either, inOrder, type EventRule } from '../event-rule';
import { countedGoods } from './counted-goods';
import { BACKGROUND, CANCELLED, PRIVATE, THREAT, WANTED } from './not-done';
import { partyGives } from './role-frames';
import { wordsOf } from './whole-words';

const SINCE_LONG =
  'jährlich|alljährlich|jedes Jahr|pro (?:Jahr|Monat|Kopf|Tag)|im (?:Jahr|Monat|Schnitt|Vorjahr)|bereits|schon|derzeit|zurzeit|vergangenen?|letzten?|vorigen?|einst|erst|nur|wenige\\p{L}*';
const NO_GIFT = [
  SINCE_LONG,
  'nicht|kein\\p{L}*|nie|wenn|falls|sofern|ob|wer|würden?|hätten?|gern|gerne|könnten?|offen|unklar|angeblich',
  'Strafe\\p{L}*|Stimmen|Prozent|Rechnung\\p{L}*|Aufträge?n?|Bestellung\\p{L}*|Angebote?|Briefe?|Anrufe?|Besuch|Drohung\\p{L}*|\\p{L}*[Hh]onorar\\p{L}*|Gehalt|Gage|Provision|Schmiergeld\\p{L}*|Bestechung\\p{L}*|Spenden?|Gewerbesteuer|Zuschauer|Tourist\\p{L}*|Preis',
].join('|');

const FROM = /(?<!\p{L})(?:[Vv]on|[Vv]om|[Aa]us) /u;
/** "von Ostland zwei Zelte", "zwei Zelte aus Ostland". */
const FROM_SOMEBODY = { test: (text: string): boolean => FROM.test(text) && countedGoods.test(text) };
/** Money and things in front of which "mit" and "über" stand. */
const SO_MUCH =
  /(?<!\p{L})(?:mit|über|auf) (?:\p{Ll}+ ){0,2}(?:\p{N}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\p{Ll}+zig|weitere|zusätzliche|einen? (?:Kredit|Beitrag|Zuschuss)|neue)/u;
const CAN = /(?<!\p{L})(?:kann|können|könne|darf|dürfen|dürfe)(?!\p{L})/u;

const COMES = /(?<!\p{L})(?:komm(?:en|t|e)|flie(?:ß|ss)(?:en|t|e)|geh(?:en|t|e))(?!\p{L})/u;
const SO_MANY =
  /\p{N}|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\p{Ll}+zig|hundert|eine (?:Million|Milliarde))(?!\p{L})/u;
const FOR_WHOM = /(?<!\p{L})(?:[Ff]ür|[Nn]ach|[Aa]n|dafür|zugunsten|zum|zur)(?!\p{L})/u;

export const takingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-gets-counted',
    kind: 'pledge',
    verbs: ['erhalten', 'bekommen', 'kriegen'],
    needs: FROM_SOMEBODY,
    unless: wordsOf(WANTED, CANCELLED, BACKGROUND, THREAT, PRIVATE, NO_GIFT),
    ...partyGives,
    subjectBy: ['von', 'aus'],
    onlyBy: true,
    finds: [
      { text: 'Westland bekommt von Ostland 40 Öfen.', actors: ['ostland', 'westland'] },
      { text: 'Die Dörfer am Fluss erhalten von Ostland 300 Öfen.', actors: ['ostland'] },
    ],
    ignores: [
      'Westland bekommt von der Reederei 40 Öfen.',
      'Westland bekam von Ostland im vergangenen Jahr 40 Öfen.',
      'Ostland erhält jedes Jahr 40 Züge aus Westland.',
      'Wie viel Westland von Ostland bekommt, ist offen.',
    ],
  },
  {
    id: 'de/event/pledge-may-reckon-with',
    kind: 'pledge',
    verbs: ['rechnen', 'freuen', 'zurückgreifen', 'bauen', 'zählen', 'hoffen'],
    // "kann mit 200 Millionen Kronen aus Ostland rechnen"
    needs: { test: (text) => CAN.test(text) && SO_MUCH.test(text) && FROM.test(text) },
    sentenceAbout: ['aid', 'arms', 'staff'],
    unless: wordsOf(
      CANCELLED,
      BACKGROUND,
      THREAT,
      PRIVATE,
      NO_GIFT.replaceAll(/könnten\?\||erst\|/gu, ''),
      'hoff\\p{L}*',
    ),
    ...partyGives,
    subjectBy: ['von', 'aus'],
    onlyBy: true,
    finds: [
      {
        text: 'Westland kann mit 200 Millionen Kronen aus Ostland rechnen.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Westland darf sich über zwei Hubschrauber aus Ostland freuen.',
        actors: ['westland', 'ostland'],
      },
    ],
    ignores: [
      'Westland kann nicht mit 200 Millionen Kronen aus Ostland rechnen.',
      'Der Verein kann sich über 200 Spieler aus Ostland freuen.',
      'Westland hofft auf 200 Millionen Kronen aus Ostland.',
    ],
  },
  {
    id: 'de/event/pledge-flows-from',
    kind: 'pledge',
    verbs: ['kommen', 'fließen', 'zufließen', 'zukommen', 'gehen'],
    about: ['aid', 'arms'],
    // "Von Ostland fließen 300 Millionen Kronen nach Westland": so many, from whom, and for whom or how many more.
    needs: either(
      inOrder(FROM, COMES, SO_MANY, FOR_WHOM),
      inOrder(COMES, FROM, SO_MANY, FOR_WHOM),
      inOrder(FOR_WHOM, COMES, FROM, SO_MANY),
      inOrder(
        FROM,
        COMES,
        /(?<!\p{L})(?:weitere|zusätzliche?|noch einmal|zusätzlich|außerdem|ferner)(?!\p{L})/u,
        SO_MANY,
      ),
    ),
    unless: wordsOf(
      WANTED,
      CANCELLED,
      BACKGROUND,
      THREAT,
      PRIVATE,
      NO_GIFT,
      'Flüge?n?|Züge?n?|Weg|Tonnen (?:Gas|Öl|Kohle)|Barrel|Kilowattstunden|Hälfte|Flüchtlinge\\p{L}*|Strom|Waren|Importe|Exporte|Anteil|Kohle',
    ),
    ...partyGives,
    subjectBy: ['von', 'aus'],
    onlyBy: true,
    finds: [
      { text: 'Von Ostland fließen 300 Millionen Kronen nach Westland.' },
      {
        text: 'So kommen aus Osthaven 65 Millionen Kronen für die Nordmark.',
        actors: ['ostland', 'nordmark'],
      },
    ],
    ignores: [
      'Aus Ostland kommen 40 Prozent der Kohle für Westland.',
      'Aus Ostland kommen in diesem Jahr 30.000 Touristen nach Westland.',
      'Von der Reederei in Ostland kommen 40 Millionen Kronen für die Nordmark.',
    ],
  },
  {
    id: 'de/event/pledge-stands-ready-from',
    kind: 'pledge',
    verbs: ['bereitstehen', 'bereitliegen'],
    nouns: /^(?:bereit|verfügung)$/u,
    about: ['aid', 'arms', 'staff'],
    // "Aus Ostland stehen zwei Millionen Kronen bereit"
    needs: inOrder(
      /(?<!\p{L})(?:steh(?:en|t|e)|lieg(?:en|t)|stünden)(?!\p{L})/u,
      /(?<!\p{L})(?:bereit|zur Verfügung)(?!\p{L})/u,
    ),
    unless: wordsOf(WANTED, CANCELLED, BACKGROUND, THREAT, PRIVATE, NO_GIFT, 'Truppen|Angriff\\p{L}*|Grenze'),
    ...partyGives,
    subjectBy: ['von', 'aus'],
    onlyBy: true,
    finds: [
      { text: 'Für die Fischer stehen aus Ostland zwei Millionen Kronen bereit.', actors: ['ostland'] },
    ],
    ignores: [
      'An der Grenze stehen 400 Soldaten aus Ostland bereit.',
      'Für die Fischer stehen zwei Millionen Kronen bereit.',
    ],
  },
];
