/** Times of the clock. Scores ("1:2") and prices are none. */
import { eitherCase, GAP, LEFT, MAYBE_GAP, NOT_IN_NUMBER, oneOf, RIGHT, sticky } from '../pattern-parts';
import { longMonths } from '../words/calendar-lexicon';
import { numberOf, numberWords } from '../words/number-lexicon';
import type { Caught, ReadResult, TimeRule } from '../time-rule';

const HOURS = [...numberWords]
  .filter(([, value]) => Number.isInteger(value) && value <= 24)
  .map(([word]) => word);
const HOUR_WORD = oneOf(eitherCase(HOURS));
const AND = `${MAYBE_GAP}(?:,|/|-|–|und|bis|oder|sowie|&)${MAYBE_GAP}(?:(?:um|ab|gegen)${GAP})?`;
const UHR = `${MAYBE_GAP}Uhr${RIGHT}`;

/** What stands behind "Uhr" and says which half of the day; it stays outside the expression. */
const HALF = `(?=(?:${GAP}(?<half>mittags|nachmittags|abends|nachts)${RIGHT})?)`;

/** Of twelve hours: "drei Uhr nachmittags" is 15, "elf Uhr nachts" 23. */
function hourOfHalf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 11) return hour;
  if (half === 'mittags') return hour <= 3 ? hour + 12 : hour;
  return half === 'nachts' && hour < 8 ? hour : hour + 12;
}

function readClock({ groups }: Caught): ReadResult {
  const hour = numberOf(groups['hour'] ?? '');
  const minute = Number(groups['minute'] ?? groups['minuteAfter'] ?? '0');
  if (hour === null || hour > 24 || minute > 59) return null;
  return { said: { kind: 'clock', hour: hourOfHalf(hour, groups['half']), minute } };
}

export const clockRules: readonly TimeRule[] = [
  {
    id: 'de/clock/uhr',
    starts: ['#2'],
    within: 'Uhr',
    pattern: sticky(
      `${NOT_IN_NUMBER}(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?${UHR}(?:${GAP}(?<minuteAfter>[0-5]?\\d)(?![\\d:]|\\.(?:\\d|${GAP}${oneOf(longMonths)})|${UHR}))?${HALF}`,
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
      { text: 'um 9 Uhr abends', found: '9 Uhr', value: '2025-07-04T21:00' },
      { text: 'um 8 Uhr 15.', found: '8 Uhr 15', value: '2025-07-04T08:15' },
      { text: 'gegen 8 Uhr 15', found: '8 Uhr 15', value: '2025-07-04T08:15', day: '2025-07-04' },
    ],
    ignores: ['45 Uhren', 'um 99 Uhr', '1:2'],
  },
  {
    id: 'de/clock/first-of-list',
    starts: ['#2'],
    within: 'Uhr',
    pattern: sticky(
      `${NOT_IN_NUMBER}(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?!\\d)(?=(?:${AND}\\d{1,2}(?:[.:]\\d{2})?(?!\\d)){0,5}${AND}\\d{1,2}(?:[.:]\\d{2})?${UHR})`,
    ),
    read: readClock,
    finds: [{ text: 'von 14 bis 18 Uhr', found: '14', value: '2025-07-04T14:00', day: '2025-07-04' }],
    ignores: ['1:2, 3 Tore', 'die G7, danach um viele Uhr'],
  },
  {
    id: 'de/clock/without-uhr',
    starts: ['#2.', '#2:'],
    pattern: sticky(
      `(?:(?<=${LEFT}(?:[Uu]m|[Aa]b)${GAP})|(?=[\\d.:]{4,5}${GAP}(?:MEZ|MESZ|GMT|UTC)${RIGHT})|(?<=(?:19|20)\\d{2}(?:,${GAP}|${GAP}(?:[-–|]${GAP})?))(?=\\d{2}:\\d{2}))(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?![\\d.,:]|${GAP}?(?:Euro|Prozent|Meter|Dollar|Mio|Mill|%|€|m${RIGHT}|km${RIGHT}))`,
    ),
    read: readClock,
    finds: [
      { text: 'um 12.15 begann es', found: '12.15', value: '2025-07-04T12:15', day: '2025-07-04' },
      { text: 'Beben, 18:30 MEZ', found: '18:30', value: '2025-07-04T18:30' },
      { text: 'Stand: 2. Juli 2025, 14:05', found: '14:05', value: '2025-07-02T14:05' },
    ],
    ignores: ['um 12.15 Euro', 'es stand 12:15', 'im Jahr 2025 3:1'],
  },
  {
    id: 'de/clock/with-h',
    starts: ['#2h'],
    pattern: sticky(`${NOT_IN_NUMBER}(?<hour>\\d{1,2})h(?<minute>\\d{2})${RIGHT}`),
    read: readClock,
    finds: [{ text: 'um 20h15', found: '20h15', value: '2025-07-04T20:15' }],
    ignores: ['in 20h', 'Typ 20h155'],
  },
  {
    id: 'de/clock/quarter',
    starts: ['Viertel', 'viertel'],
    pattern: sticky(
      `[Vv]iertel${GAP}(?<side>nach|vor)${GAP}(?<hour>${HOUR_WORD}|\\d{1,2})${RIGHT}(?!${GAP}\\p{Lu}|[-.,]\\d)${HALF}`,
    ),
    read: ({ groups }) => {
      const hour = numberOf(groups['hour'] ?? '');
      if (hour === null || hour < 1 || hour > 24) return null;
      const full = hourOfHalf(hour, groups['half']);
      return groups['side'] === 'nach'
        ? { said: { kind: 'clock', hour: full, minute: 15 } }
        : { said: { kind: 'clock', hour: full - 1, minute: 45 } };
    },
    finds: [
      { text: 'um Viertel nach acht', found: 'Viertel nach acht', value: '2025-07-04T08:15' },
      { text: 'um viertel vor zehn abends', found: 'viertel vor zehn', value: '2025-07-04T21:45' },
    ],
    ignores: ['ein Viertel vor zehn Jahren', 'das Viertel nach Osten'],
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
    within: 'Uhr',
    pattern: sticky(`(?<hour>${HOUR_WORD})${GAP}Uhr${RIGHT}${HALF}`),
    read: readClock,
    finds: [
      { text: 'um elf Uhr', found: 'elf Uhr', value: '2025-07-04T11:00', day: '2025-07-04' },
      { text: 'um drei Uhr nachmittags', found: 'drei Uhr', value: '2025-07-04T15:00' },
    ],
    ignores: ['eine Uhrzeit'],
  },
];
