/** Time given, and what has to be done by when or without what: terms in further words (CAMEO 139). */
import { either, inOrder, type EventRule } from '../event-rule';
import { PRIVATE_BUT_COURT } from './not-done';
import { issues, wants } from './role-frames';
import { wordsOf } from './whole-words';

/** Nobody threatens with these: nature, markets, what may or can be, what "we" must do ourselves. */
const NO_THREAT = [
  'könn\\p{L}*|kann|konnten?|dürf\\p{L}*|darf|wir|ich|uns|Ernten?|Meeresspiegel|Klima\\p{L}*|Arten|Hunger\\p{L}*',
  'Hungersnot|Regen|Schnee|Niederschl\\p{L}*|Impf\\p{L}*|Wunder|Seuche|Katastrophe|Flut|Dürre|Pleite|Insolvenz|Konkurs|Rezession|Inflation|Wähler\\p{L}*',
  'Lokführer\\p{L}*|Gewerkschaft\\p{L}*|Streiks?|streiken|Tarif\\p{L}*|Versicherte\\p{L}*|Beitragszahler',
  'Steuererklärung\\p{L}*|Mieter|Verbraucher|Kinder\\p{L}*|Schüler\\p{L}*|Studenten|Studierende\\p{L}*',
].join('|');
/** What nobody sets a term for. */
export const NO_TERM = wordsOf(PRIVATE_BUT_COURT, NO_THREAT);
/** What is done by when: given, granted, left. */
const GIVES =
  /(?<!\p{L})(?:gib|gab|gebe|gegeben|räum|eingeräumt|lass|läss|ließ|gelassen|gewähr|setz|bekomm|erhalt|erhält|erhielt|blieb|bleib|gest[ae]nd|zugest[ae]nd|billig|zugebillig|bewillig)\p{L}*(?!\p{L})/u;
const TERM =
  /(?<!\p{L})(?:[Bb]is|[Bb]innen|innerhalb|(?:letzte|eine)[nr]? (?:Woche|Gelegenheit|Chance))(?!\p{L})/u;
const TIME = /(?<!\p{L})(?:Zeit|Bedenkzeit|Gelegenheit|Möglichkeit|Chance|Aufschub)(?!\p{L})/u;

export const timeGivenRules: readonly EventRule[] = [
  {
    id: 'de/event/ultimatum-time-given',
    kind: 'ultimatum',
    nouns: /^(?:zeit|bedenkzeit|gelegenheit|möglichkeit|chance|aufschub)$/u,
    needs: either(
      inOrder(TERM, GIVES, TIME),
      inOrder(GIVES, TERM, TIME),
      inOrder(GIVES, TIME, TERM),
      inOrder(TERM, TIME, GIVES),
      inOrder(TIME, TERM, GIVES),
    ),
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'es gibt|gibt es|gab es|nicht|kein\\p{L}*|sich|Kinder\\p{L}*|Schüler\\p{L}*|Besucher\\p{L}*|Gäste\\p{L}*|Ausstellung|genug|viel',
    ),
    placeIsTarget: true,
    sentenceNeeds:
      /, (?:um )?[^,.]*(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)(?!\p{L})|(?:;|[Dd]anach|, dann |[Ss]onst|letzte[nr]? )/u,
    ...issues,
    parties: 2,
    finds: [
      {
        text: 'Bis zum 3. Oktober gibt Karin Lindholm der Führung in Westland Zeit, ihre Schiffe abzuziehen.',
        actors: ['karin-lindholm', 'westland'],
      },
      {
        text: 'Ostland gab Westland bis Jahresende Gelegenheit, die Mängel zu beheben.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Die Ausstellung in Westland gibt bis Oktober Gelegenheit, alte Schiffe Ostlands zu sehen.',
      'Ostland gab Westland die Gelegenheit, die Mängel zu beheben.',
    ],
  },
  {
    id: 'de/event/ultimatum-until-to',
    kind: 'ultimatum',
    verbs: ['einräumen', 'geben', 'lassen', 'gewähren'],
    // "räumte Westland bis Sonntagmittag ein, um für Ruhe zu sorgen": the word for time is left out.
    needs:
      /(?<!\p{L})(?:räum|gib|gab|gebe|lass|läss|ließ|gewähr)\p{L}*(?!\p{L})[^,]*(?<!\p{L})bis (?:(?:zum|kommenden|nächsten|Ende|Anfang|Mitte) )?(?:\p{Lu}|\d)[\p{L}\d.]*(?: \p{Lu}\p{L}+| Uhr)?(?: (?:ein|Zeit))?[.,]?$/u,
    bound: true,
    sentenceNeeds: /, um [^,.]*(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)(?!\p{L})/u,
    unless: wordsOf(PRIVATE_BUT_COURT, 'es gibt|gibt es|gab es|nicht|kein\\p{L}*|sich'),
    ...issues,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm räumte Westland bis Sonntagmittag ein, um für Ruhe zu sorgen.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm ließ sich in Westland bis Sonntag Zeit, um für Ruhe zu sorgen.'],
  },
  {
    id: 'de/event/ultimatum-has-to-by',
    kind: 'ultimatum',
    verbs: ['haben'],
    // "habe Westland bis Freitag freizugeben, wenn es nicht verklagt werden wolle"
    needs:
      /(?<!\p{L})(?:hat|haben|habe|hätten?)(?!\p{L})[^,]*(?:bis|binnen|innerhalb|spätestens)[^,]*(?:zu \p{Ll}+n|\p{Ll}{2,}zu\p{Ll}{3,}n)[.,]?$/u,
    bound: true,
    unless: wordsOf(PRIVATE_BUT_COURT, 'zu tun|nichts|nicht|Steuer\\p{L}*|Bürger\\p{L}*|Anbieter|Kunden'),
    ...wants,
    parties: 2,
    finds: [
      {
        text: 'Die drei Kutter habe Westland bis Freitag freizugeben, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm hat in Westland bis Freitag zu tun, sagte Jens Okker.'],
  },
  {
    id: 'de/event/ultimatum-is-to-be-by',
    kind: 'ultimatum',
    verbs: ['sein'],
    // "Bis Freitag sei die Brücke zu räumen, teilte … mit": said to somebody, told in the subjunctive.
    needs: /(?<!\p{L})(?:sei|seien)(?!\p{L})[^,]*(?:zu \p{Ll}+e?n|\p{Ll}{2,}zu(?!r)\p{Ll}{3,}e?n)[.,]?$/u,
    bound: true,
    sentenceNeeds: /(?<!\p{L})(?:[Bb]is|[Bb]innen|[Ii]nnerhalb|[Ss]pätestens)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'nicht|kein\\p{L}*|zu (?:rechnen|erwarten|sehen|hören|haben|hoffen|befürchten|finden|lesen|spüren|tun|machen|verstehen|erkennen|schaffen)|Steuer\\p{L}*|Anträge?|Bürger\\p{L}*|Anbieter|Kunden|Teilnehmer\\p{L}*',
    ),
    ...issues,
    spoken: true,
    parties: 2,
    finds: [{ text: 'Bis Freitag sei die Brücke zu räumen, teilte Karin Lindholm Westland mit.' }],
    ignores: [
      'Bis Freitag sei mit Regen zu rechnen, sagte Karin Lindholm in Westland.',
      'Die Brücke nach Westland sei zu räumen, sagte Karin Lindholm.',
      'Bis Freitag ist das Formular abzugeben.',
    ],
  },
  {
    id: 'de/event/ultimatum-without-by',
    kind: 'ultimatum',
    nouns: /^ohne$/u,
    // "Ohne Antwort bis Freitag werde man …"
    needs: inOrder(
      /(?<!\p{L})[Oo]hne (?:[\p{L}]+ ){0,4}(?:bis|binnen|innerhalb)(?!\p{L})/u,
      /(?<!\p{L})(?:werde|wird|werden|wolle|will|wollen|würden?|gebe|fließe)(?!\p{L})/u,
    ),
    unless: NO_TERM,
    conditional: true,
    ...issues,
    spoken: true,
    negated: 'same',
    finds: [
      {
        text: 'Ohne Zahlung bis Freitag werde Ostland die Brücke räumen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'ostland'],
      },
    ],
    ignores: ['Ohne Regen bis Freitag werde die Ernte verdorren, sagte Karin Lindholm.'],
  },
];
