/** The deadlines an ultimatum's sources give, and how many days are left on a day of one's choice. */
import { daysBetween } from '../../base/day';
import type { WortlautEvent } from '../../schema/event';
import type { ArticleId } from '../../schema/ids';
import type { Span } from '../../schema/span';
import type { EventTime } from '../../schema/time';

/** One source's deadline and its words. */
export type DeadlineReading = {
  readonly article: ArticleId;
  readonly time: EventTime;
  /** In the article's body. */
  readonly span: Span;
};

/** Days of the calendar. `first` and `last` differ where sources do. */
export type DeadlineDays = { readonly first: string; readonly last: string };

export function deadlineReadings(event: WortlautEvent): readonly DeadlineReading[] {
  return event.accounts.flatMap(({ article, told }) =>
    told.deadline === undefined ? [] : [{ article, time: told.deadline, span: told.deadline.span }],
  );
}

/** The earliest and the latest last day that is told; null when no source names one. */
export function deadlineDays(readings: readonly DeadlineReading[]): DeadlineDays | null {
  const days = readings.map(({ time }) => time.latest).sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/**
 * How an ultimatum stands on a day. `least` and `most` differ where sources give different deadlines; on the deadline
 * itself 0 days are left. 'lapsed' says that the last deadline is over by the calendar, never that anybody acted.
 */
export type DaysLeft =
  | { readonly state: 'not-yet' }
  | { readonly state: 'no-deadline' }
  | { readonly state: 'running'; readonly least: number; readonly most: number }
  /** Days since the last deadline. */
  | { readonly state: 'lapsed'; readonly since: number };

export function leftUntil(days: DeadlineDays, day: string): DaysLeft {
  const most = daysBetween(day, days.last);
  if (most < 0) return { state: 'lapsed', since: -most };
  return { state: 'running', least: Math.max(0, daysBetween(day, days.first)), most };
}
