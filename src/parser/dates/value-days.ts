/** The calendar days a TIMEX3 value allows. */
import { addDays, daysInMonth, isDay } from '../../base/day';
import type { TimeMod } from '../document';
import { calendarDay, mondayOfIsoWeek, two } from './calendar-arithmetic';

export type Days = { readonly earliest: string; readonly latest: string };

const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
};

/** A day, at whatever hour. */
export const DAY = /^(\d{4}-\d{2}-\d{2})(?:T|$)/;

/** First and last day; null for durations, references and values that are not resolved. */
export function daysOf(value: string, mod: TimeMod | null): Days | null {
  const day = DAY.exec(value)?.[1];
  if (day !== undefined) return isDay(day) ? { earliest: day, latest: day } : null;
  const whole = periodDays(value);
  return whole === null ? null : narrow(whole, value, mod);
}

function periodDays(value: string): Days | null {
  const match =
    /^(?<year>\d{4})(?:-(?:(?<month>\d{2})|W(?<week>\d{2})(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?$/.exec(
      value,
    );
  if (match?.groups === undefined) return decadeDays(value);
  const { month, week, weekend, quarter, half, season } = match.groups;
  const year = Number(match.groups['year']);
  if (month !== undefined) return months(year, Number(month), Number(month));
  if (week !== undefined) {
    const monday = mondayOfIsoWeek(year, Number(week));
    return { earliest: addDays(monday, weekend === undefined ? 0 : 5), latest: addDays(monday, 6) };
  }
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half !== undefined) return months(year, Number(half) * 6 - 5, Number(half) * 6);
  return season === undefined ? months(year, 1, 12) : seasonDays(year, season);
}

/** German winters belong to two years; which one a text means is open, so both stay allowed. */
function seasonDays(year: number, season: string): Days | null {
  const range = SEASON_MONTHS[season];
  if (range !== undefined) return months(year, range[0], range[1]);
  return { earliest: `${year - 1}-12-01`, latest: calendarDay(year + 1, 2, 29) };
}

function decadeDays(value: string): Days | null {
  if (!/^\d{2,3}$/.test(value)) return null;
  return {
    earliest: `${value.padEnd(4, '0')}-01-01`,
    latest: `${value.padEnd(4, '9')}-12-31`,
  };
}

function months(year: number, from: number, to: number): Days | null {
  if (from < 1 || to > 12) return null;
  const stamp = String(year).padStart(4, '0');
  return {
    earliest: `${stamp}-${two(from)}-01`,
    latest: `${stamp}-${two(to)}-${two(daysInMonth(year, to))}`,
  };
}

/** "Anfang März" is its first third, "Ende 2024" the last third of the year; weeks overlap a little. */
function narrow(days: Days, value: string, mod: TimeMod | null): Days {
  if (mod !== 'START' && mod !== 'MID' && mod !== 'END') return days;
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) {
    if (mod === 'START') return { earliest: days.earliest, latest: `${value}-10` };
    if (mod === 'MID') return { earliest: `${value}-11`, latest: `${value}-20` };
    return { earliest: `${value}-21`, latest: days.latest };
  }
  if (/-W\d\d$/.test(value)) {
    if (mod === 'START') return { earliest: days.earliest, latest: addDays(days.earliest, 2) };
    if (mod === 'MID') return { earliest: addDays(days.earliest, 1), latest: addDays(days.earliest, 3) };
    return { earliest: addDays(days.earliest, 3), latest: days.latest };
  }
  if (!/^\d{4}$/.test(value)) return days;
  if (mod === 'START') return { earliest: days.earliest, latest: `${value}-04-30` };
  if (mod === 'MID') return { earliest: `${value}-05-01`, latest: `${value}-08-31` };
  return { earliest: `${value}-09-01`, latest: days.latest };
}
