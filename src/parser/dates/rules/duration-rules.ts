/** Lengths of time: "fast anderthalb Stunden", "50-tägig", "binnen 48 Stunden", "tagelang". */
import type { Qualifier } from '../../../schema/event';
import type { Quantity } from '../../document';
import {
  eitherCase,
  GAP,
  LEFT,
  MAYBE_GAP,
  NUMBER,
  oneOf,
  RIGHT,
  SHIFT,
  shiftOf,
  sticky,
  VAGUE_AMOUNT,
} from '../pattern-parts';
import { numberOf, numberWords } from '../words/number-lexicon';
import {
  innerQualifiers,
  outerQualifiers,
  timeUnits,
  unitByForm,
  type TimeUnit,
} from '../words/unit-lexicon';
import type { Caught, ReadResult, Said, TimeRule } from '../time-rule';

const QUALIFIER = `(?<qualifier>${LEFT}${oneOf(eitherCase(innerQualifiers.keys()))})${GAP}`;
const OUTER = `(?<=(?<outer>${LEFT}${oneOf(eitherCase(outerQualifiers.keys()))})${GAP}|)`;
const PLURALS = [
  'Sekunden',
  'Minuten',
  'Stunden',
  'Tage',
  'Tagen',
  'Wochen',
  'Monate',
  'Monaten',
  'Jahre',
  'Jahren',
  'Jahrzehnte',
  'Jahrzehnten',
  'Jahrhunderten',
];
const ADJECTIVES = new Map(
  timeUnits.flatMap((unit) => (unit.adjective === null ? [] : [[unit.adjective, unit]])),
);
/** "Im vorigen Jahre", "an diesem Tage" are one. */
const NOT_ONE = `(?<!(?:${LEFT}(?:[Ii]m|[Aa]m|[Vv]om|[Zz]um|[Bb]eim|[Dd]em)${GAP}${SHIFT}|[Dd]iesem|[Jj]enem)${GAP}(?=Jahre${RIGHT}|Tage${RIGHT}|Monate${RIGHT}))`;
const PERSONS = `(?:Tochter|Sohn\\p{L}*|Söhne\\p{L}*|Kind\\p{L}*|Mädchen\\p{L}*|Bub\\p{L}*|Junge\\p{L}*|Enkel\\p{L}*|Mann\\p{L}*|Frau\\p{L}*|Schüler\\p{L}*|Bruder\\p{L}*|Schwester\\p{L}*|Patient\\p{L}*|Opfer\\p{L}*|Mutter|Vater\\p{L}*|Neffe\\p{L}*|Nichte\\p{L}*|\\p{L}{3,20}in(?!\\p{L}))`;
/** Nouns that last years; "14-jährig" in front of anything else is an age. */
const LASTING = `\\p{L}{0,20}(?:[Bb]estehen|[Jj]ubiläum|[Hh]aft|[Ss]trafe|[Kk]rieg|[Kk]onflikt|[Vv]ertrag|[Ll]aufzeit|[Zz]eit|[Ff]rist|[Pp]ause|[Hh]errschaft|[Tt]ätigkeit|[Zz]usammenarbeit|[Ee]rfahrung|[Gg]eschichte|[Tt]radition|[Mm]oratorium|[Aa]bkommen|[Pp]roblem|[Ss]treit|[Ee]he|[Ss]perre|[Ee]xil|[Mm]itgliedschaft|[Pp]hase|[Ee]mbargo)(?:s|es|en)?`;

/** "Der 60jährige hat Zeit", as it was spelled until 1996. */
const NO_VERB = `(?!(?:ha(?:t|tten?|be)|ist|sind|waren?|w[iu]rden?|wollte|sollte|konnte|nahm|verlor|braucht)${GAP})`;

function quantityOf(amount: number, unit: TimeUnit, groups: Caught['groups']): Quantity {
  const inner = groups['qualifier']?.toLowerCase().replace(/\s+/g, ' ');
  const outer = groups['outer']?.toLowerCase().replace(/\s+/g, ' ');
  const qualifier: Qualifier =
    (inner === undefined ? undefined : innerQualifiers.get(inner)) ??
    (outer === undefined ? undefined : outerQualifiers.get(outer)) ??
    innerQualifiers.get((groups['between'] ?? '').replace(/e[nrs]?$/, '')) ??
    'exactly';
  return { amount: amount * unit.times, unit: unit.unit, qualifier };
}

/** TIMEX3 value of an amount of a unit: P2Y, PT1.5H; "ein halbes Jahr" is six months, "eine halbe Stunde" thirty minutes, "ein halbes Jahrhundert" fifty years. */
function durationValue(amount: number, unit: TimeUnit): string {
  if (amount === 0.5 && unit.code === 'Y') return 'P6M';
  if (amount === 0.5 && unit.code === 'TH') return 'PT30M';
  if (amount === 0.5 && unit.times > 1) return `P${unit.times / 2}Y`;
  return unit.code.startsWith('T') ? `PT${amount}${unit.code.slice(1)}` : `P${amount}${unit.code}`;
}

function vagueDuration(unit: TimeUnit): Said {
  const value = unit.code.startsWith('T') ? `PTX${unit.code.slice(1)}` : `PX${unit.code}`;
  return { kind: 'duration', value, quantity: null };
}

function amountOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return /halb(?:e[nrsm]?)$/iu.test(word) && numberOf(word) === null ? 0.5 : numberOf(word);
}

function readAmount({ groups }: Caught): ReadResult {
  const unit =
    unitByForm.get(groups['unit'] ?? '') ?? ADJECTIVES.get((groups['adjective'] ?? '').toLowerCase());
  if (unit === undefined) return null;
  const amount = amountOf(groups['number']);
  if (amount === null) return { said: vagueDuration(unit) };
  return {
    said: {
      kind: 'duration',
      value: durationValue(amount, unit),
      quantity: quantityOf(amount, unit, groups),
    },
  };
}

/** Of "30 bis 40 Minuten" the first is the least; the second is read as any amount behind "bis". */
function readLowerBound(caught: Caught): ReadResult {
  const read = readAmount(caught);
  if (read?.said.kind !== 'duration' || read.said.quantity === null) return read;
  return { said: { ...read.said, quantity: { ...read.said.quantity, qualifier: 'at-least' } } };
}

const TERM_NOUNS: ReadonlyMap<string, string> = new Map([
  ['Tagesfrist', 'Tag'],
  ['Wochenfrist', 'Woche'],
  ['Monatsfrist', 'Monat'],
  ['Jahresfrist', 'Jahr'],
]);

/** A quarter of it, in smaller units. */
const QUARTERS: ReadonlyMap<string, readonly [form: string, amount: number]> = new Map([
  ['stunde', ['Minute', 15]],
  ['jahr', ['Monat', 3]],
  ['jahrhundert', ['Jahr', 25]],
]);

const AGE_BEFORE = `(?:Alter\\svon\\s(?:[^.;]{1,16}\\s)?(?:\\p{Ll}{3,16}|\\d{1,3})\\s(?=Jahren|Monaten|Wochen)|[Ee]ines\\s(?=Tages${RIGHT})|[Aa]lter(?:sgrenze)?\\s(?:liegt|lag|sank|steigt|stieg|beträgt|wurde|soll|von|auf)\\s(?:bei\\s|auf\\s|von\\s|künftig\\s){0,2}(?:\\p{Ll}{3,16}|\\d{1,3})\\s(?=Jahren)|(?:${LEFT}[Aa]b|${LEFT}[Mm]it|${LEFT}unter|zwischen\\s[\\p{L}\\d]{1,16}\\sund)\\s(?:\\p{Ll}{3,16}|\\d{1,3})\\s(?=Jahren))`;
const NOT_AN_AGE = `(?!${GAP}(?:alt|jung|jünger|älter)(?:e[nrsm]?)?${RIGHT})`;

export const durationRules: readonly TimeRule[] = [
  {
    id: 'de/duration/amount',
    starts: [...unitByForm.keys()],
    pattern: sticky(
      `(?<=${OUTER}(?<before>(?:(?:${LEFT}[Dd](?:er|ie|en|em|as|es)${GAP})?(?:${SHIFT}|${LEFT}ersten)${GAP})?(?:${QUALIFIER})?(?:(?<number>${NUMBER})|${VAGUE_AMOUNT})(?:${GAP}|-|\\s{1,2}-\\s{1,2}|${GAP}(?<between>(?!über|unter|oder|aber)\\p{Ll}{2,14}(?:e[nrs]?))${GAP})))(?<!${AGE_BEFORE})(?<unit>${oneOf(unitByForm.keys())})${RIGHT}${NOT_AN_AGE}`,
    ),
    read: readAmount,
    finds: [
      { text: 'Sie sprachen etwa 40 Minuten.', found: 'etwa 40 Minuten', value: 'PT40M', type: 'DURATION' },
      { text: 'zweieinviertel Stunden', found: 'zweieinviertel Stunden', value: 'PT2.25H' },
      { text: 'fast anderthalb Stunden', found: 'fast anderthalb Stunden', value: 'PT1.5H' },
      { text: 'vor zwei Jahren', found: 'zwei Jahren', value: 'P2Y' },
      { text: 'in den vergangenen fünf Jahren', found: 'den vergangenen fünf Jahren', value: 'P5Y' },
      { text: 'binnen 48 Stunden', found: '48 Stunden', value: 'PT48H' },
      { text: 'nach einem halben Jahr', found: 'einem halben Jahr', value: 'P6M' },
      { text: 'ein knappes Jahr', found: 'ein knappes Jahr', value: 'P1Y', mod: 'LESS_THAN' },
      { text: 'mehrere Wochen', found: 'mehrere Wochen', value: 'PXW' },
      { text: 'die 14-Tage-Frist', found: '14-Tage', value: 'P14D' },
      { text: 'vor 125 000 Jahren', found: '125 000 Jahren', value: 'P125000Y' },
    ],
    ignores: [
      'Wähler ab 16 Jahren',
      'Kinder zwischen sechs und elf Jahren',
      'Sie ist 22 Jahre alt.',
      'im Alter von 20 Jahren',
      'Das Mindestalter liegt bei 18 Jahren.',
      'der 16 Jahre jüngere Okker',
      'im Alter von drei Monaten',
      'Eines Tages kam er.',
      'das Jahr',
    ],
  },
  {
    id: 'de/duration/hours-and-minutes',
    starts: ['Stunde', 'Stunden'],
    pattern: sticky(
      `(?<=${OUTER}(?<before>(?:${QUALIFIER})?(?<number>${NUMBER})${GAP}))Stunden?,?${GAP}(?:und${GAP})?(?<minutes>${NUMBER})${GAP}Minuten?${RIGHT}`,
    ),
    read: ({ groups }) => {
      const hours = amountOf(groups['number']);
      const minutes = amountOf(groups['minutes']);
      const unit = unitByForm.get('Minute');
      if (hours === null || minutes === null || unit === undefined) return null;
      const quantity = quantityOf(hours * 60 + minutes, unit, groups);
      return { said: { kind: 'duration', value: `PT${hours}H${minutes}M`, quantity } };
    },
    finds: [
      {
        text: 'Es dauerte rund eine Stunde und 20 Minuten.',
        found: 'rund eine Stunde und 20 Minuten',
        value: 'PT1H20M',
      },
    ],
    ignores: ['eine Stunde und zwei Tage'],
  },
  {
    id: 'de/duration/first-of-pair',
    starts: ['#', ...eitherCase([...numberWords.keys()].filter((word) => !/^ein(?:e[mnrs]?|s)$/.test(word)))],
    pattern: sticky(
      `(?=\\S{1,40}(?:${GAP}halbes)?${MAYBE_GAP}(?:bis|oder|und|statt|[-–]))(?<!zwischen${GAP}|Alter${GAP}von${GAP}[^.;]{0,12}|[Mm]it${GAP}(?=[^.;]{3,30}Jahren))(?<number>${NUMBER})(?=(?:${GAP}(?:bis(?:${GAP}zu)?|oder|und|statt)${GAP}|\\s?[-–]\\s?)(?:${NUMBER.replace(LEFT, '')})(?:${GAP}|-)(?<unit>${oneOf(PLURALS)})${RIGHT}${NOT_AN_AGE})`,
    ),
    read: readLowerBound,
    finds: [
      { text: 'drei bis vier Tage', found: 'drei', value: 'P3D' },
      { text: 'ein bis zwei Jahre', found: 'ein', value: 'P1Y' },
    ],
    ignores: [
      'im Alter von 62, 64 und 66 Jahren',
      'mit 12 oder 13 Jahren',
      'drei bis vier Tore',
      'zwei und zwei',
    ],
  },
  {
    id: 'de/duration/adjective',
    starts: [
      '-ägig',
      '-igen',
      '-iger',
      '-iges',
      '-igem',
      '-gige',
      '-rige',
      '-dige',
      '-tige',
      '-hige',
      '-chig',
      '-hrig',
      '-ndig',
      '-utig',
      '-atig',
    ],
    pattern: sticky(
      `(?<=(?<before>(?:${QUALIFIER})?(?:(?<digits>${LEFT}\\d{1,4})(?:-|\\s)?)?))(?<word>${oneOf(numberWords.keys())}|mehr)?(?<adjective>${oneOf(ADJECTIVES.keys())})(?:e[nrsm]?)?${RIGHT}(?=(?:${GAP}(?:${NO_VERB}\\p{Ll}{2,14}${GAP})?(?:(?<lasting>${LASTING})|(?<person>${PERSONS}))${RIGHT})?)`,
    ),
    read: ({ head, groups }) => {
      const number = groups['digits'] ?? groups['word'];
      if (number === undefined) return null;
      const inYears = groups['adjective'] === 'jährig';
      if (inYears && (groups['person'] ?? (groups['digits'] && groups['lasting'] === undefined))) return null;
      return readAmount({ head, groups: { ...groups, number: number === 'mehr' ? undefined : number } });
    },
    finds: [
      { text: 'ein 50-tägiges Ultimatum', found: '50-tägiges', value: 'P50D', type: 'DURATION' },
      { text: 'ein 40-minütiges Gespräch', found: '40-minütiges', value: 'PT40M' },
      { text: 'die 24stündige Waffenruhe', found: '24stündige', value: 'PT24H' },
      { text: 'eine zweitägige Reise', found: 'zweitägige', value: 'P2D' },
      { text: 'ein anderthalbstündiges Telefonat', found: 'anderthalbstündiges', value: 'PT1.5H' },
      { text: 'mehrstündige Gespräche', found: 'mehrstündige', value: 'PTXH' },
      { text: 'eine zehnjährige Haftstrafe', found: 'zehnjährige', value: 'P10Y' },
    ],
    ignores: [
      'die 14-jährige Anna',
      'der 60jährige Okker',
      'Der 60jährige hat Zeit.',
      'ihre zweijährige Tochter',
      'ständiges Reden',
      'der 70-Jährige',
    ],
  },
  {
    id: 'de/duration/whole',
    starts: ['Tag', 'Woche', 'Monat', 'Jahr', 'Stunde', 'Wochenende'],
    pattern: sticky(
      `(?<=(?<before>(?:${LEFT}[Dd](?:en|as|ie|er)|${LEFT}[Ee]ine[nr]?|${LEFT}[Ee]in)${GAP}(?<number>ganze[nrs]?)${GAP}))(?<unit>Tag|Woche|Monat|Jahr|Stunde|Wochenende)${RIGHT}`,
    ),
    read: ({ head, groups }) => readAmount({ head, groups: { ...groups, number: 'ein' } }),
    finds: [{ text: 'den ganzen Tag', found: 'den ganzen Tag', value: 'P1D' }],
    ignores: ['das ganze Jahrbuch', 'ganz Tag'],
  },
  {
    id: 'de/duration/on-end',
    starts: eitherCase(
      [
        'jahre',
        'monate',
        'wochen',
        'tage',
        'stunden',
        'minuten',
        'sekunden',
        'jahrzehnte',
        'jahrhunderte',
      ].flatMap((unit) =>
        ['lang', 'lange', 'langen', 'langer', 'langes'].map((ending) => `${unit}${ending}`),
      ),
    ),
    pattern: sticky(`(?<unitLower>[JMWTSjmwts]\\p{Ll}{3,11})lang(?:e[nrs]?)?${RIGHT}`),
    read: ({ groups }) => {
      const word = groups['unitLower'] ?? '';
      const unit = unitByForm.get(word.charAt(0).toUpperCase() + word.slice(1));
      return unit === undefined ? null : { said: vagueDuration(unit) };
    },
    finds: [{ text: 'nach stundenlangen Gesprächen', found: 'stundenlangen', value: 'PTXH' }],
    ignores: ['meterlang', 'belanglos'],
  },
  {
    id: 'de/duration/plural',
    starts: PLURALS,
    pattern: sticky(
      `(?<=${LEFT}(?:[Ss]eit|[Vv]or|[Nn]ach|[Bb]innen|[Ii]nnerhalb${GAP}von|[Ii]nnert|[Ii]n|[Üü]ber|[Ff]ür|[Aa]uf(?=${GAP}\\p{L}{4,13}${GAP}hinaus))${GAP})(?<unit>${oneOf(PLURALS)})${RIGHT}`,
    ),
    read: readAmount,
    finds: [
      { text: 'seit Jahren', found: 'Jahren', value: 'PXY' },
      { text: 'auf Monate hinaus', found: 'Monate', value: 'PXM' },
    ],
    ignores: ['mit Jahren', 'in Jahrenberg', 'auf Monate verteilt'],
  },
  {
    id: 'de/duration/term-noun',
    starts: [...TERM_NOUNS.keys()],
    pattern: sticky(
      `(?<=${LEFT}(?:[Bb]innen|[Ii]nnerhalb|[Ii]nnert|[Vv]or|[Ii]n|[Nn]ach|[Ss]eit)${GAP})(?<noun>${oneOf(TERM_NOUNS.keys())})${RIGHT}`,
    ),
    read: ({ groups }) => {
      const unit = unitByForm.get(TERM_NOUNS.get(groups['noun'] ?? '') ?? '');
      return unit === undefined
        ? null
        : {
            said: { kind: 'duration', value: durationValue(1, unit), quantity: quantityOf(1, unit, groups) },
          };
    },
    finds: [
      { text: 'binnen Monatsfrist', found: 'Monatsfrist', value: 'P1M', type: 'DURATION' },
      { text: 'vor Jahresfrist', found: 'Jahresfrist', value: 'P1Y' },
    ],
    ignores: ['die Monatsfrist', 'vor Fristende'],
  },
  {
    id: 'de/duration/recent',
    starts: PLURALS,
    pattern: sticky(
      `(?<=(?<before>(?:${LEFT}[Dd](?:en|ie|er)${GAP})?(?<shift>${SHIFT})${GAP}))${NOT_ONE}(?<unit>${oneOf(PLURALS)})${RIGHT}`,
    ),
    read: (caught) => ((shiftOf(caught.groups['shift']) ?? 0) <= 0 ? readAmount(caught) : null),
    finds: [
      {
        text: 'in den vergangenen Monaten',
        found: 'den vergangenen Monaten',
        value: 'PXM',
        type: 'DURATION',
      },
      { text: 'in diesen Tagen', found: 'diesen Tagen', value: 'PXD', type: 'DURATION' },
    ],
    ignores: ['die schönen Jahre', 'die kommenden Jahre', 'an diesem Tage'],
  },
  {
    id: 'de/duration/coming',
    starts: PLURALS,
    pattern: sticky(`(?<=(?<before>(?<shift>${SHIFT})${GAP}))${NOT_ONE}(?<unit>${oneOf(PLURALS)})${RIGHT}`),
    read: ({ groups }) =>
      (shiftOf(groups['shift']) ?? 0) > 0
        ? { said: { kind: 'fixed', value: 'FUTURE_REF', type: 'DATE' } }
        : null,
    finds: [
      { text: 'in den kommenden Jahren', found: 'kommenden Jahren', value: 'FUTURE_REF', type: 'DATE' },
    ],
    ignores: ['die letzten Jahre'],
  },
  {
    id: 'de/duration/fraction',
    starts: ['Viertelstunde', 'Dreiviertelstunde', 'Vierteljahr', 'Dreivierteljahr', 'Vierteljahrhundert'],
    pattern: sticky(
      `(?<=${OUTER}(?<before>(?:${QUALIFIER})?${LEFT}[Ee]ine?[mnrs]?${GAP}))(?<fraction>Dreiviertel|Viertel)(?<of>stunde|jahrhundert|jahr)${RIGHT}`,
    ),
    read: ({ groups }) => {
      const three = groups['fraction'] === 'Dreiviertel';
      const [form, quarter] = QUARTERS.get(groups['of'] ?? '') ?? ['', 0];
      const unit = unitByForm.get(form);
      if (unit === undefined) return null;
      const amount = quarter * (three ? 3 : 1);
      return {
        said: {
          kind: 'duration',
          value: durationValue(amount, unit),
          quantity: quantityOf(amount, unit, groups),
        },
      };
    },
    finds: [
      { text: 'rund eine Dreiviertelstunde', found: 'rund eine Dreiviertelstunde', value: 'PT45M' },
      { text: 'vor einem Vierteljahrhundert', found: 'einem Vierteljahrhundert', value: 'P25Y' },
    ],
    ignores: ['zur Viertelstunde'],
  },
];
