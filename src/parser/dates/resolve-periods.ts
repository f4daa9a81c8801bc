/** Resolves weeks, months, years, seasons, parts of years and holidays. */
import { addDays, isDay, isoWeekday } from '../../base/day';
import {
  calendarDay,
  easterSunday,
  isoWeekOf,
  monthPart,
  shiftMonth,
  two,
  yearPart,
} from './calendar-arithmetic';
import { guessYear, saidYear } from './resolve-days';
import type { Tense } from './tense';
import type { PeriodUnit, SaidYear, Season } from './time-rule';
import { holidays } from './words/holiday-lexicon';

type Seen = { readonly day: string | null; readonly tense: Tense };

const UNKNOWN: Readonly<Record<PeriodUnit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** "vergangene Woche", "dieses Jahr", "am Wochenende"; `shift` null leaves the weekend to tense. */
export function resolvePeriod(unit: PeriodUnit, shift: number | null, seen: Seen): string {
  const { day } = seen;
  if (day === null) return UNKNOWN[unit];
  switch (unit) {
    case 'week':
      return isoWeekOf(addDays(day, (shift ?? 0) * 7));
    case 'weekend':
      return `${isoWeekOf(addDays(day, weekendShift(day, shift, seen.tense) * 7))}-WE`;
    case 'month':
      return shiftMonth(yearPart(day), monthPart(day), shift ?? 0);
    case 'quarter':
      return shiftQuarter(day, shift ?? 0);
    case 'year':
      return String(yearPart(day) + (shift ?? 0));
    case 'decade':
      return String(Math.floor(yearPart(day) / 10) + (shift ?? 0));
    case 'century':
      return String(Math.floor(yearPart(day) / 100) + (shift ?? 0));
  }
}

function shiftQuarter(day: string, by: number): string {
  const count = yearPart(day) * 4 + Math.floor((monthPart(day) - 1) / 3) + by;
  return `${Math.floor(count / 4)}-Q${(count % 4) + 1}`;
}

/** On a Wednesday the coming weekend is this week's; on a Saturday the weekend that "was" is the one under way. */
function weekendShift(day: string, shift: number | null, tense: Tense): number {
  const underWay = isoWeekday(day) >= 6;
  if (shift === null) return tense === 'past' && !underWay ? -1 : 0;
  return shift > 0 && !underWay ? shift - 1 : shift;
}

const SEASON_MIDDLE: Readonly<Record<Season, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

/** `2022-SU`; a winter is named after the year of its January. */
export function resolveSeason(season: Season, year: SaidYear, seen: Seen): string {
  const date = { month: SEASON_MIDDLE[season], day: null };
  const said = saidYear(year, date, seen.day);
  if (said !== null) return `${said}-${season}`;
  return seen.day === null
    ? `XXXX-${season}`
    : `${guessYear(date, { day: seen.day, tense: seen.tense })}-${season}`;
}

/** "im neuen Jahr", said in December or January: the year whose first day is nearest. */
export function resolveNewYear(day: string | null): string {
  return day === null ? 'XXXX' : String(guessYear({ month: 1, day: 1 }, { day, tense: 'open' }));
}

/** `2024-Q3`, `2014-H2`. */
export function resolveYearPart(code: string, year: SaidYear, day: string | null): string {
  const said = saidYear(year, { month: 1, day: null }, day) ?? (day === null ? null : yearPart(day));
  return `${said ?? 'XXXX'}-${code}`;
}

/** The value of a holiday: its day, a part of it, or its weekend. */
export function resolveHoliday(name: string, year: SaidYear, seen: Seen): string {
  const holiday = holidays.get(name);
  const found = dayOfHoliday(name, year, seen);
  if (holiday?.weekend === true) return isDay(found) ? `${isoWeekOf(found)}-WE` : UNKNOWN.weekend;
  return holiday?.part === undefined ? found : `${found}T${holiday.part}`;
}

/** The day of a holiday: of the year said, else the nearest; where none is near, tense decides. */
function dayOfHoliday(name: string, year: SaidYear, { day, tense }: Seen): string {
  const said = saidYear(year, { month: 1, day: null }, day);
  if (said !== null) return holidayIn(name, said);
  if (day === null) return unknownHoliday(name);
  const here = holidayIn(name, yearPart(day));
  return holidayIn(name, guessYear({ month: monthPart(here), day: Number(here.slice(8)) }, { day, tense }));
}

function holidayIn(name: string, year: number): string {
  const holiday = holidays.get(name);
  if (holiday === undefined) return 'XXXX-XX-XX';
  if ('advent' in holiday) return addDays(firstAdvent(year), holiday.advent);
  if ('easter' in holiday) return addDays(easterSunday(year), holiday.easter);
  return calendarDay(year, holiday.month, holiday.day);
}

/** The fourth Sunday before Christmas. */
function firstAdvent(year: number): string {
  const christmas = calendarDay(year, 12, 25);
  return addDays(christmas, -21 - isoWeekday(christmas));
}

function unknownHoliday(name: string): string {
  const holiday = holidays.get(name);
  return holiday !== undefined && 'month' in holiday
    ? `XXXX-${two(holiday.month)}-${two(holiday.day)}`
    : 'XXXX-XX-XX';
}
