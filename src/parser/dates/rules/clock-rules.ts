/** Times of the clock. Scores ("1:2") and prices are none. */
import { eitherCase, GAP, LEFT, MAYBE_GAP, oneOf, RIGHT, sticky } from '../pattern-parts';
import { numberOf, numberWords } from '../words/number-lexicon';
import type { Caught, ReadResult, TimeRule } from '../time-rule';

const HOURS = [...numberWords]
  .filter(([, value]) => Number.isInteger(value) && value <= 24)
  .map(([word]) => word);
const HOUR_WORD = oneOf(eitherCase(HOURS));
const NOT_IN_NUMBER = '(?<!\\d[.,:])';
const AND = `${MAYBE_GAP}(?:,|/|-|–|und|bis|oder|sowie|&)${MAYBE_GAP}(?:(?:um|ab|gegen)${GAP})?`;
const UHR = `${MAYBE_GAP}Uhr${RIGHT}`;

function readClock({ groups }: Caught): ReadResult {
  const hour = numberOf(groups['hour'] ?? '');
  const minute = Number(groups['minute'] ?? groups['minuteAfter'] ?? '0');
  if (hour === null || hour > 24 || minute > 59) return null;
  return { said: { kind: 'clock', hour, minute } };
}

export const clockRules: readonly TimeRule[] = [
  {
    id: 'de/clock/uhr',
    starts: ['#2'],
    pattern: sticky(
      `${NOT_IN_NUMBER}(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?${UHR}(?:${GAP}(?<minuteAfter>[0-5]?\\d)(?![\\d.:]|${UHR}))?`,
    ),
    read: readClock,
    finds: [
      {
        text: 'um 19.30 Uhr',
        found: '19.30 Uhr',
        value: '2025-07-04T19:30',
        day: '2025-07-04',
        type: 'TIME',
      },
      { text: 'um 8 Uhr', found: '8 Uhr', value: 'T08:00', day: null },
      { text: 'gegen 8 Uhr 15', found: '8 Uhr 15', value: '2025-07-04T08:15', day: '2025-07-04' },
    ],
    ignores: ['45 Uhren', 'um 99 Uhr', '1:2'],
  },
  {
    id: 'de/clock/first-of-list',
    starts: ['#2'],
    pattern: sticky(
      `${NOT_IN_NUMBER}(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?!\\d)(?=(?:${AND}\\d{1,2}(?:[.:]\\d{2})?(?!\\d)){0,5}${AND}\\d{1,2}(?:[.:]\\d{2})?${UHR})`,
    ),
    read: readClock,
    finds: [{ text: 'von 14 bis 18 Uhr', found: '14', value: '2025-07-04T14:00', day: '2025-07-04' }],
    ignores: ['1:2, 3 Tore'],
  },
  {
    id: 'de/clock/without-uhr',
    starts: ['#2.', '#2:'],
    pattern: sticky(
      `(?<=${LEFT}(?:[Uu]m|[Aa]b)${GAP})(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?![\\d.,:]|${GAP}?(?:Euro|Prozent|Meter|Dollar|Mio|Mill|%|€|m${RIGHT}|km${RIGHT}))`,
    ),
    read: readClock,
    finds: [{ text: 'um 12.15 begann es', found: '12.15', value: '2025-07-04T12:15', day: '2025-07-04' }],
    ignores: ['um 12.15 Euro', 'es stand 12:15'],
  },
  {
    id: 'de/clock/half',
    starts: ['halb'],
    pattern: sticky(`halb${GAP}(?<hour>${HOUR_WORD})${RIGHT}(?!${GAP}\\p{Lu}|-)`),
    read: ({ groups }) => {
      const hour = numberOf(groups['hour'] ?? '');
      return hour === null || hour > 12 ? null : { said: { kind: 'clock', hour: hour - 1, minute: 30 } };
    },
    finds: [{ text: 'gegen halb neun', found: 'halb neun', value: '2025-07-04T08:30', day: '2025-07-04' }],
    ignores: ['halb zwei Meter', 'halb voll'],
  },
  {
    id: 'de/clock/words',
    starts: eitherCase(HOURS),
    pattern: sticky(`(?<hour>${HOUR_WORD})${GAP}Uhr${RIGHT}`),
    read: readClock,
    finds: [{ text: 'um elf Uhr', found: 'elf Uhr', value: '2025-07-04T11:00', day: '2025-07-04' }],
    ignores: ['eine Uhrzeit'],
  },
];
