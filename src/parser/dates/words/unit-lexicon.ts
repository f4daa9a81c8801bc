/** Units of time with the forms German gives them, and words that say how exact an amount is. Data. */
import type { Qualifier } from '../../../schema/event';
import type { Quantity } from '../../document';

export type TimeUnit = {
  /** TIMEX3's letter, with T in front where it counts within a day. */
  readonly code: string;
  readonly unit: Quantity['unit'];
  /** How many of `unit` one of these has: a decade is ten years. */
  readonly times: number;
  readonly forms: readonly string[];
  /** "tägig", "stündig": the stem of the adjective. */
  readonly adjective: string | null;
};

export const timeUnits: readonly TimeUnit[] = [
  { code: 'TS', unit: 'second', times: 1, forms: ['Sekunde', 'Sekunden'], adjective: 'sekündig' },
  { code: 'TM', unit: 'minute', times: 1, forms: ['Minute', 'Minuten'], adjective: 'minütig' },
  { code: 'TH', unit: 'hour', times: 1, forms: ['Stunde', 'Stunden'], adjective: 'stündig' },
  {
    code: 'D',
    unit: 'day',
    times: 1,
    forms: [
      'Tag',
      'Tage',
      'Tagen',
      'Tages',
      'Werktage',
      'Werktagen',
      'Arbeitstage',
      'Arbeitstagen',
      'Kalendertage',
      'Kalendertagen',
    ],
    adjective: 'tägig',
  },
  { code: 'W', unit: 'week', times: 1, forms: ['Woche', 'Wochen'], adjective: 'wöchig' },
  { code: 'WE', unit: 'week', times: 1, forms: ['Wochenende', 'Wochenenden'], adjective: null },
  {
    code: 'M',
    unit: 'month',
    times: 1,
    forms: ['Monat', 'Monate', 'Monaten', 'Monats'],
    adjective: 'monatig',
  },
  { code: 'Y', unit: 'year', times: 1, forms: ['Jahr', 'Jahre', 'Jahren', 'Jahres'], adjective: 'jährig' },
  {
    code: 'DE',
    unit: 'year',
    times: 10,
    forms: ['Jahrzehnt', 'Jahrzehnte', 'Jahrzehnten', 'Jahrzehnts'],
    adjective: null,
  },
  {
    code: 'CE',
    unit: 'year',
    times: 100,
    forms: ['Jahrhundert', 'Jahrhunderte', 'Jahrhunderten'],
    adjective: null,
  },
];

export const unitByForm: ReadonlyMap<string, TimeUnit> = new Map(
  timeUnits.flatMap((unit) => unit.forms.map((form): [string, TimeUnit] => [form, unit])),
);

/** Qualifiers that belong to the expression: "rund 90 Minuten". Lower case. */
export const innerQualifiers: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ['rund', 'about'],
  ['etwa', 'about'],
  ['ungefähr', 'about'],
  ['circa', 'about'],
  ['ca.', 'about'],
  ['gut', 'at-least'],
  ['fast', 'almost'],
  ['knapp', 'almost'],
  ['knappe', 'almost'],
  ['gute', 'at-least'],
  ['beinahe', 'almost'],
  ['nahezu', 'almost'],
  ['annähernd', 'almost'],
  ['genau', 'exactly'],
  ['exakt', 'exactly'],
  ['mindestens', 'at-least'],
  ['wenigstens', 'at-least'],
  ['zumindest', 'at-least'],
  ['mehr als', 'at-least'],
  ['länger als', 'at-least'],
  ['höchstens', 'at-most'],
  ['maximal', 'at-most'],
  ['weniger als', 'at-most'],
]);

/** Qualifiers that are prepositions and stay outside: "über zwei Stunden", "bis zu 50 Tage". */
export const outerQualifiers: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ['über', 'at-least'],
  ['bis zu', 'at-most'],
  ['bis', 'at-most'],
  ['unter', 'at-most'],
  ['an die', 'about'],
  ['gegen', 'about'],
  ['um die', 'about'],
]);
