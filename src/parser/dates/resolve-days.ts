/** Resolves weekdays and calendar dates without a year: which one is meant, seen from the article's day. */
import { addDays, daysBetween, isoWeekday } from '../../base/day';
import { calendarDay, mondayOf, monthPart, yearPart } from './calendar-arithmetic';
import type { Tense } from './tense';
import type { SaidYear, WeekSaid } from './time-rule';

/** Within this many days the nearest date is meant, whatever the tense; beyond it tense decides. */
const NEAR = 60;

/** The last such weekday on or before `day`. */
function weekdayBefore(day: string, weekday: number): string {
  return addDays(day, -((isoWeekday(day) - weekday + 7) % 7));
}

/** The first such weekday on or after `day`. */
function weekdayAfter(day: string, weekday: number): string {
  return addDays(day, (weekday - isoWeekday(day) + 7) % 7);
}

/** The so-manieth such weekday before or after `day`. */
function turned(day: string, weekday: number, turns: number): string {
  return turns < 0
    ? addDays(weekdayBefore(addDays(day, -1), weekday), (turns + 1) * 7)
    : addDays(weekdayAfter(addDays(day, 1), weekday), (turns - 1) * 7);
}

/** So many days back "dieser Montag" is no longer this one. */
const LONG_GONE = 5;

/** The day a weekday means. `after` is a day fixed just before in the text that the weekday follows on, if any. */
export function resolveWeekday(
  said: { readonly weekday: number; readonly week: WeekSaid },
  seen: {
    readonly day: string;
    readonly ahead: boolean;
    readonly after: string | null;
    /** The day last named, for "am folgenden Montag". */
    readonly named: string | null;
    readonly past: boolean;
  },
): string {
  const { weekday, week } = said;
  if (typeof week === 'object') {
    if ('fromArticle' in week) return addDays(seen.day, week.fromArticle);
    if ('turns' in week) return turned(seen.day, weekday, week.turns);
    return addDays(mondayOf(seen.day), week.weeks * 7 + weekday - 1);
  }
  if (week === 'following') return weekdayAfter(addDays(seen.named ?? seen.day, 1), weekday);
  if (week === 'this') {
    const day = addDays(mondayOf(seen.day), weekday - 1);
    // "sprachen an diesem Sonntag", said on Monday.
    if (seen.past && day > seen.day) return addDays(day, -7);
    // "die Gespräche an diesem Montag", said on Sunday.
    return !seen.past && addDays(day, LONG_GONE) <= seen.day ? addDays(day, 7) : day;
  }
  if (seen.after !== null) return weekdayAfter(seen.after, weekday);
  return seen.ahead ? weekdayAfter(seen.day, weekday) : weekdayBefore(seen.day, weekday);
}

/** The year of a date whose words leave it open. `sure` where a preposition says past or future. */
export function guessYear(
  date: { readonly month: number; readonly day: number | null },
  seen: { readonly day: string; readonly tense: Tense; readonly sure?: boolean },
): number {
  const year = yearPart(seen.day);
  const distance = (candidate: number): number =>
    daysBetween(seen.day, calendarDay(candidate, date.month, date.day ?? 15));
  const sorted = [year - 1, year, year + 1].sort(
    (a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || a - b,
  );
  const nearest = sorted[0] ?? year;
  if (seen.tense === 'open' || (seen.sure !== true && Math.abs(distance(nearest)) <= NEAR)) return nearest;
  const slack = date.day === null ? 15 : 0;
  const fits = sorted.find((candidate) =>
    seen.tense === 'past' ? distance(candidate) <= slack : distance(candidate) >= -slack,
  );
  return fits ?? nearest;
}

/** The year said, or counted from the article's, or the next one in a direction; null where none of it is said. */
export function saidYear(
  year: SaidYear,
  date: { readonly month: number; readonly day: number | null },
  day: string | null,
): number | null {
  if (year === null) return null;
  if ('year' in year) return year.year;
  if (day === null) return null;
  if ('shift' in year) return yearPart(day) + year.shift;
  const same = yearPart(day);
  if (year.towards === 0) return same;
  const past = date.month < monthPart(day) || (date.month === monthPart(day) && date.day !== null);
  if (year.towards < 0) return past ? same + year.towards + 1 : same + year.towards;
  return date.month > monthPart(day) ? same + year.towards - 1 : same + year.towards;
}
