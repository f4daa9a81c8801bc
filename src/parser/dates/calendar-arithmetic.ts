/** Whole-calendar sums that resolving needs: ISO weeks, Easter, the same day in another month. */
import { addDays, dayNumber, daysInMonth, isoWeekday } from '../../base/day';

/** `1` becomes `01`. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

export function yearPart(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthPart(day: string): number {
  return Number(day.slice(5, 7));
}

/** A day of the calendar, its number cut to the month's length. */
export function calendarDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(day, daysInMonth(year, month)))}`;
}

/** `YYYY-MM` moved by whole months. */
export function shiftMonth(year: number, month: number, by: number): string {
  const count = year * 12 + (month - 1) + by;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}

/** Monday of the ISO week a day lies in. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - isoWeekday(day));
}

/** The so-manieth such weekday of a month; -1 is the last one. */
export function nthWeekday(
  { nth, weekday, month }: { readonly nth: number; readonly weekday: number; readonly month: number },
  year: number,
): string {
  const edge = calendarDay(year, month, nth < 0 ? daysInMonth(year, month) : 1);
  const first = addDays(
    edge,
    nth < 0 ? -((isoWeekday(edge) - weekday + 7) % 7) : (weekday - isoWeekday(edge) + 7) % 7,
  );
  return addDays(first, (nth < 0 ? nth + 1 : nth - 1) * 7);
}

/** `2025-W27` for any day of that ISO week. */
export function isoWeekOf(day: string): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = yearPart(thursday);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${two(week)}`;
}

/** Monday of `2025-W27`. */
export function mondayOfIsoWeek(year: number, week: number): string {
  return addDays(mondayOf(`${year}-01-04`), (week - 1) * 7);
}

/** Easter Sunday (the Gregorian computus of Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return calendarDay(year, month, day);
}
