/** Second step: fills in what the words leave open, from the article's day, days fixed in the text, and tense. */
import { addDays, isoWeekday } from '../../base/day';
import type { Span } from '../../schema/span';
import {
  calendarDay,
  isoWeekOf,
  monthPart,
  nthWeekday,
  shiftMonth,
  two,
  yearPart,
} from './calendar-arithmetic';
import { isDeadline } from './deadlines';
import { moved } from './length-days';
import { guessYear, resolveWeekday, saidYear } from './resolve-days';
import {
  resolveHoliday,
  resolveNewYear,
  resolvePeriod,
  resolveSeason,
  resolveYearPart,
} from './resolve-periods';
import { resolveInDay } from './resolve-in-day';
import {
  dayBeside,
  dayOfWeekNamed,
  dayCountedFrom,
  dayInMind,
  directionOf,
  futureAnchor,
  isNowadays,
  remember,
  yearInMind,
  yearSaidAgain,
  type Context,
} from './text-memory';
import type { Tense } from './tense';
import { weekdays } from './words/calendar-lexicon';
import type { DayPart, Reading, Resolved, Said } from './time-rule';

/** Values for all readings, in their order. */
export function resolveTimes(
  readings: readonly Reading[],
  from: { readonly text: string; readonly sentences: readonly Span[]; readonly day: string | null },
): Resolved[] {
  const habits = new Set(
    readings.filter((reading) => reading.said.kind === 'set').map((reading) => reading.sentence),
  );
  const context: Context = { ...from, fixed: [], habits, year: null, longAgo: null, week: null, hour: null };
  const first = readings.map((reading) => {
    const resolved = resolveOne(reading, context);
    if (resolved !== null) remember(reading, resolved, context);
    return resolved;
  });
  // Clock times and parts of the day come second: their day may be named after them.
  return readings.map((reading, i) => first[i] ?? resolveInDay(reading, context));
}

function resolveOne(reading: Reading, context: Context): Resolved | null {
  const { said } = reading;
  switch (said.kind) {
    case 'calendar':
      return resolveCalendar(reading, said, context);
    case 'weekday':
      return resolveNamedDay(reading, said, context);
    case 'nth-weekday':
      return resolveNthWeekday(reading, said, context);
    case 'day-offset':
      return resolveOffset(reading, said, context);
    case 'month-day':
      return resolveMonthDay(said, context.day);
    case 'night':
      return resolveNight(said.nights, context.day);
    case 'later':
      return resolveLater(reading, said, context);
    case 'period':
      return filled(resolvePeriodInText(reading, said, context), 'DATE');
    case 'new-year':
      return filled(resolveNewYear(context.day), 'DATE');
    case 'season':
      return resolveSeasonInText(reading, said, context);
    case 'year-part':
      return yearly(
        resolveYearPart(said.code, said.year ?? yearInMind(reading, context), context.day),
        said.year,
      );
    case 'holiday':
      return resolveFeast(said, seen(reading, context));
    case 'duration':
      return { value: said.value, type: 'DURATION', basis: 'stated' };
    case 'set':
      return { value: said.value, type: 'SET', basis: 'stated' };
    case 'fixed':
      return { value: said.value, type: said.type, basis: 'stated' };
    case 'part':
    case 'clock':
      return null;
  }
}

function resolveSeasonInText(
  reading: Reading,
  said: Extract<Said, { kind: 'season' }>,
  context: Context,
): Resolved {
  const same = yearSaidAgain(reading, context);
  const year = same === null ? said.year : { year: same };
  return yearly(resolveSeason(said.season, year, seen(reading, context)), said.year);
}

function filled(value: string, type: Resolved['type']): Resolved {
  return { value, type, basis: value.startsWith('XX') ? 'stated' : 'resolved' };
}

function yearly(value: string, year: { readonly year?: number } | object | null): Resolved {
  return year !== null && 'year' in year ? { value, type: 'DATE', basis: 'stated' } : filled(value, 'DATE');
}

function seen(reading: Reading, context: Context): { readonly day: string | null; readonly tense: Tense } {
  return { day: context.day, tense: directionOf(reading, context).tense };
}

function inDay(day: string, part: DayPart | null): string {
  return part === null ? day : `${day}T${part}`;
}

function typeOf(part: DayPart | null): 'DATE' | 'TIME' {
  return part === null ? 'DATE' : 'TIME';
}

function resolveCalendar(
  reading: Reading,
  said: Extract<Said, { kind: 'calendar' }>,
  context: Context,
): Resolved {
  const { month, day } = said;
  if (month === null) {
    const value = saidYear(said.year, { month: 1, day: null }, context.day);
    return yearly(value === null ? 'XXXX' : String(value).padStart(4, '0'), said.year);
  }
  const date = { month, day };
  const year =
    saidYear(said.year, date, context.day) ?? yearOfWeekday(said, openYear(reading, date, context));
  const stem = year === null ? 'XXXX' : String(year).padStart(4, '0');
  if (day === null) return yearly(`${stem}-${two(month)}`, said.year);
  return {
    ...yearly(inDay(`${stem}-${two(month)}-${two(day)}`, said.part), said.year),
    type: typeOf(said.part),
  };
}

function resolveNthWeekday(
  reading: Reading,
  said: Extract<Said, { kind: 'nth-weekday' }>,
  context: Context,
): Resolved {
  const date = { month: said.month, day: null };
  const year = saidYear(said.year, date, context.day) ?? openYear(reading, date, context);
  if (year === null) return { value: `XXXX-${two(said.month)}-XX`, type: 'DATE', basis: 'stated' };
  return yearly(nthWeekday(said, year), said.year);
}

/** "Mittwoch, 3. Dezember": the year beside the guessed one in which that day is a Wednesday. */
function yearOfWeekday(
  { month, day, weekday }: Extract<Said, { kind: 'calendar' }>,
  guessed: number | null,
): number | null {
  if (guessed === null || month === null || day === null || weekday === undefined) return guessed;
  const fits = (year: number): boolean => isoWeekday(calendarDay(year, month, day)) === weekday;
  return [guessed, guessed + 1, guessed - 1].find(fits) ?? guessed;
}

function openYear(
  reading: Reading,
  date: { readonly month: number; readonly day: number | null },
  context: Context,
): number | null {
  const same = yearSaidAgain(reading, context);
  if (same !== null || context.day === null) return same;
  const direction = directionOf(reading, context);
  const inMind = direction.tense === 'future' ? null : yearInMind(reading, context);
  return inMind?.year ?? guessYear(date, { day: context.day, ...direction });
}

function resolveNamedDay(
  reading: Reading,
  said: Extract<Said, { kind: 'weekday' }>,
  context: Context,
): Resolved {
  const sentence = context.sentences[reading.sentence];
  if (context.day === null || sentence === undefined)
    return {
      value: `XXXX-WXX-${said.weekday}${said.part === null ? '' : `T${said.part}`}`,
      type: typeOf(said.part),
      basis: 'stated',
    };
  const same = dayBeside(reading, context);
  if (same !== null && isoWeekday(same) === said.weekday)
    return filled(inDay(same, said.part), typeOf(said.part));
  const { tense } = directionOf(reading, context);
  const inWeek = said.week === 'open' ? dayOfWeekNamed(reading, said.weekday, context, tense) : null;
  if (inWeek !== null && said.part !== 'NI') return filled(inDay(inWeek, said.part), typeOf(said.part));
  const ahead =
    tense === 'future' ||
    isDeadline(context.text, sentence, {
      start: reading.start,
      end: reading.end,
      previousEnd: context.fixed.at(-1)?.at.end ?? -1,
    });
  const eve = eveOf(reading, said.weekday, context.text);
  const named = resolveWeekday(eve ? { weekday: (said.weekday % 7) + 1, week: said.week } : said, {
    day: context.day,
    ahead,
    after: tense === 'past' ? null : futureAnchor(reading, context),
    named: said.week === 'following' ? dayInMind(reading, context) : null,
    past: tense === 'past',
  });
  const day = eve ? addDays(named, -1) : named;
  if (said.part !== 'NI' || !reading.rule.endsWith('night-to'))
    return filled(inDay(day, said.part), typeOf(said.part));
  const before = addDays(day, -1);
  return { ...filled(inDay(before, 'NI'), 'TIME'), days: { earliest: before, latest: day } };
}

/** "vom Freitag auf Samstag": the day before that Saturday. */
function eveOf({ start, end }: Reading, weekday: number, text: string): boolean {
  if (!/(?<!\p{L})[Vv]o[nm] $/u.test(text.slice(Math.max(0, start - 4), start))) return false;
  const next = /^ (?:auf|zu|zum) (?:den )?(?<day>\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.groups?.[
    'day'
  ];
  return weekdays.get(next ?? '') === (weekday % 7) + 1;
}

function resolveOffset(
  reading: Reading,
  said: Extract<Said, { kind: 'day-offset' }>,
  context: Context,
): Resolved {
  const last = said.from === 'text' ? dayCountedFrom(reading, context) : null;
  const isToday = said.from === 'article' && said.days === 0 && said.part === null && !said.away;
  if (isToday && isNowadays(reading, context)) return { value: 'PRESENT_REF', type: 'DATE', basis: 'stated' };
  const base = last ?? context.day;
  const type = typeOf(said.part);
  if (base === null) return { value: inDay('XXXX-XX-XX', said.part), type, basis: 'stated' };
  const day = awayFrom(addDays(base, said.days), said.away);
  const resolved = filled(inDay(day, said.part), type);
  if (said.part !== 'NI') return resolved;
  // "heute Nacht hat …" is the night that has just ended, "heute Nacht wird …" the one to come.
  const from = directionOf(reading, context).tense === 'past' ? addDays(day, -1) : day;
  return { ...resolved, days: { earliest: from, latest: addDays(from, 1) } };
}

/** "heute vor zehn Jahren" is the same day ten years ago; "acht Tage" are a week. */
function awayFrom(day: string, away: Extract<Said, { kind: 'day-offset' }>['away']): string {
  if (away === undefined || away === null) return day;
  const { unit } = away;
  const amount = Math.abs(away.amount);
  const week = unit === 'day' && amount === 8;
  return moved(day, { amount: week ? 7 : amount, unit }, away.amount < 0 ? -1 : 1) ?? day;
}

function resolveMonthDay(
  said: { readonly day: number; readonly shift: number },
  day: string | null,
): Resolved {
  const month = day === null ? 'XXXX-XX' : shiftMonth(yearPart(day), monthPart(day), said.shift);
  return filled(`${month}-${two(said.day)}`, 'DATE');
}

function resolveFeast(said: Extract<Said, { kind: 'holiday' }>, from: ReturnType<typeof seen>): Resolved {
  const resolved = yearly(resolveHoliday(said.holiday, said.year, from), said.year);
  return resolved.value.includes('T') ? { ...resolved, type: 'TIME' } : resolved;
}

function resolveNight(nights: number, day: string | null): Resolved {
  if (day === null) return { value: inDay('XXXX-XX-XX', 'NI'), type: 'TIME', basis: 'stated' };
  const eve = addDays(day, nights);
  return { ...filled(inDay(eve, 'NI'), 'TIME'), days: { earliest: eve, latest: addDays(eve, 1) } };
}

/** "zwei Wochen später" counts from the day last named; without one it stays open. */
function resolveLater(reading: Reading, said: Extract<Said, { kind: 'later' }>, context: Context): Resolved {
  const { unit, amount } = said;
  if (unit === 'second' || unit === 'minute' || unit === 'hour')
    return { value: 'XXXX-XX-XXTXX:XX', type: 'TIME', basis: 'stated' };
  const named = dayCountedFrom(reading, context);
  // "zwei Wochen zuvor" where no day was named: before the report.
  const base = named ?? (amount !== null && amount < 0 && unit !== 'year' ? context.day : null);
  const open: Resolved = { value: 'XXXX-XX-XX', type: 'DATE', basis: 'stated' };
  if (amount === null) return open;
  if (unit === 'year') {
    const from = yearInMind(reading, context)?.year;
    const isLater =
      from !== undefined && (context.year?.sentence ?? -1) > (context.fixed.at(-1)?.at.sentence ?? -1);
    const year = base === null || isLater ? from : yearPart(base);
    return year === undefined ? open : filled(String(year + Math.round(amount)), 'DATE');
  }
  if (base === null) return open;
  if (unit === 'month')
    return filled(shiftMonth(yearPart(base), monthPart(base), Math.round(amount)), 'DATE');
  const day = addDays(base, Math.round(amount * (unit === 'week' ? 7 : 1)));
  return filled(unit === 'week' && said.whole ? isoWeekOf(day) : day, 'DATE');
}

function resolvePeriodInText(
  reading: Reading,
  said: Extract<Said, { kind: 'period' }>,
  context: Context,
): string {
  if (said.unit === 'year' && said.shift === null) {
    const inMind = yearInMind(reading, context);
    if (inMind !== null) return String(inMind.year);
  }
  // "2019 waren es 40, nach 30 im Vorjahr": the year before that one.
  const isYearBefore =
    context.text.startsWith('Vorjahr', reading.end - 'Vorjahr'.length) ||
    context.text.startsWith('Vorjahres', reading.end - 'Vorjahres'.length);
  if (isYearBefore && context.year?.sentence === reading.sentence) return String(context.year.year - 1);
  return resolvePeriod(said.unit, said.shift, seen(reading, context));
}
