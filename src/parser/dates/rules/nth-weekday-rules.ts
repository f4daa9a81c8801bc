/** "am ersten Sonntag im September": so-manieth weekday of a month. */
import { GAP, LEFT, monthOf, oneOf, RIGHT, sticky, YEAR_AFTER, yearOf } from '../pattern-parts';
import type { TimeRule } from '../time-rule';
import { longMonths, weekdays } from '../words/calendar-lexicon';

/** Counted from the month's start; the last one from its end. */
const NTH: ReadonlyMap<string, number> = new Map([
  ['ersten', 1],
  ['zweiten', 2],
  ['dritten', 3],
  ['vierten', 4],
  ['letzten', -1],
]);

export const nthWeekdayRules: readonly TimeRule[] = [
  {
    id: 'de/day/nth-weekday',
    starts: [...weekdays.keys()],
    pattern: sticky(
      `(?<=(?<before>${LEFT}(?<nth>${oneOf(NTH.keys())})${GAP}))(?<weekday>${oneOf(weekdays.keys())})${GAP}(?:im|des|vom)${GAP}(?:Monats?${GAP})?(?<month>${oneOf(longMonths)})s?${RIGHT}${YEAR_AFTER}`,
    ),
    read: ({ groups }) => {
      const nth = NTH.get(groups['nth'] ?? '');
      const weekday = weekdays.get(groups['weekday'] ?? '');
      const month = monthOf(groups['month']);
      if (nth === undefined || weekday === undefined || month === null) return null;
      return { said: { kind: 'nth-weekday', nth, weekday, month, year: yearOf(groups) } };
    },
    finds: [
      {
        text: 'Am ersten Sonntag im September wird gefeiert.',
        found: 'ersten Sonntag im September',
        value: '2025-09-07',
        day: '2025-07-04',
      },
      {
        text: 'am letzten Freitag des Mai 2024',
        found: 'letzten Freitag des Mai 2024',
        value: '2024-05-31',
      },
    ],
    ignores: ['am ersten Herbst im September', 'im letzten Freitagsgebet'],
  },
];
