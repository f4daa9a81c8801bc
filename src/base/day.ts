/** Calendar days as `YYYY-MM-DD` strings and whole-day arithmetic on them; no clock, no time zone, no `Date` outside. */

const MS_PER_DAY = 86_400_000;

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayFromNumber(dayNumber(text)) === text;
}

/** Days since 1970-01-01 (may be negative); `NaN` for text that is no day. */
export function dayNumber(day: string): number {
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  const written = day.length === 10 && day.charCodeAt(4) === DASH && day.charCodeAt(7) === DASH;
  if (!written || !(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return Number.NaN;
  return civilToNumber(year, month, date);
}

/** The day that many days after 1970-01-01; an empty string for `NaN`. */
export function dayFromNumber(days: number): string {
  if (!Number.isFinite(days)) return '';
  if (days >= FIRST_DAY && days <= LAST_DAY) return numberToCivil(Math.floor(days));
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

const DASH = 45;
/** 0000-01-01 and 9999-12-31: beyond them a year has more letters. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
const DAYS_IN_400_YEARS = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/** The number its digits make; `NaN` where one is none. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Years begin in March here, so that the leap day ends one, and come by four hundred, after which all repeats (Howard
 * Hinnant's `days_from_civil`). Sums, since the parser asks thousands of times, and `Date` reads and writes text.
 */
function civilToNumber(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * DAYS_IN_400_YEARS + yearOfCycle * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** The way back. */
function numberToCivil(days: number): string {
  const since = days + DAYS_TO_1970;
  const cycle = Math.floor(since / DAYS_IN_400_YEARS);
  const dayOfCycle = since - cycle * DAYS_IN_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** `day` moved by whole days. */
export function addDays(day: string, days: number): string {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to` (negative when `to` is earlier). */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday. */
export function isoWeekday(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Number of days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
