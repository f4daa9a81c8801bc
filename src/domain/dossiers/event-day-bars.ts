/** How many events begin in each day, week, month or year of a stretch: few enough bars to be read at a glance. */
import { dayFromNumber, dayNumber, daysInMonth, isoWeekday } from '../../base/day';
import type { WortlautEvent } from '../../schema/event';
import { likelyDay } from '../likely-day';

export type BarStep = 'day' | 'week' | 'month' | 'year';

/** Days, both included; bars without an event are there, too, so that gaps can be seen. */
export type DayBar = { readonly from: string; readonly to: string; readonly count: number };

export type DayBars = {
  readonly step: BarStep;
  readonly bars: readonly DayBar[];
  readonly most: number;
  /** First and last day of an event, not of a bar; empty where no day is known. */
  readonly first: string;
  readonly last: string;
  /** Events whose day nobody knows. */
  readonly undated: number;
};

/** More bars than these do not fit on a phone. */
const MOST_BARS = 62;
const steps: readonly BarStep[] = ['day', 'week', 'month', 'year'];

/** Takes the finest step that fits; an event counts on the day it most likely began. */
export function eventDayBars(events: readonly WortlautEvent[]): DayBars {
  const days = events.flatMap(({ time }) => (time === null ? [] : [likelyDay(time)])).sort();
  return barsOfDays(
    days.map((day) => [day, 1]),
    events.length - days.length,
  );
}

/** The same of days that are counted already, ascending. */
export function barsOfDays(
  days: readonly (readonly [day: string, events: number])[],
  undated: number,
): DayBars {
  const first = days[0]?.[0];
  const last = days.at(-1)?.[0];
  if (first === undefined || last === undefined) {
    return { step: 'day', bars: [], most: 0, first: '', last: '', undated };
  }
  const step = steps.find((one) => barsBetween(first, last, one).length <= MOST_BARS) ?? 'year';
  const counts = new Map<string, number>();
  for (const [day, events] of days) {
    const start = startOf(day, step);
    counts.set(start, (counts.get(start) ?? 0) + events);
  }
  const bars = barsBetween(first, last, step).map((bar) => ({ ...bar, count: counts.get(bar.from) ?? 0 }));
  return { step, bars, most: Math.max(...counts.values()), first, last, undated };
}

type Stretch = Omit<DayBar, 'count'>;

function barsBetween(first: string, last: string, step: BarStep): readonly Stretch[] {
  const bars: Stretch[] = [];
  let from = startOf(first, step);
  while (from <= last && bars.length <= MOST_BARS * 7) {
    const to = endOf(from, step);
    bars.push({ from, to });
    from = dayFromNumber(dayNumber(to) + 1);
  }
  return bars;
}

function startOf(day: string, step: BarStep): string {
  switch (step) {
    case 'day':
      return day;
    case 'week':
      return dayFromNumber(dayNumber(day) + 1 - isoWeekday(day));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'year':
      return `${day.slice(0, 4)}-01-01`;
  }
}

function endOf(start: string, step: BarStep): string {
  switch (step) {
    case 'day':
      return start;
    case 'week':
      return dayFromNumber(dayNumber(start) + 6);
    case 'month':
      return `${start.slice(0, 8)}${daysInMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)))}`;
    case 'year':
      return `${start.slice(0, 4)}-12-31`;
  }
}
