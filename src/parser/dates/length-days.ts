/** The days a length of time reaches: "vor zwei Tagen", "in drei Wochen", "binnen 48 Stunden". */
import { leanPattern } from '../language/lean-pattern';
import { addDays } from '../../base/day';
import type { Quantity } from '../document';
import { calendarDay, monthPart, shiftMonth, yearPart } from './calendar-arithmetic';
import { withoutPair } from './deadlines';
import type { Days } from './value-days';

/** What stands in front of the expression, and the expression. */
type Words = { readonly before: string; readonly said: string };

const WITHIN = leanPattern(/(?<!\p{L})(?:[Bb]innen|[Ii]nnerhalb(?:\svon)?|[Ii]nnert)\s+$/u);
const AGO = leanPattern(/(?<!\p{L})[Vv]or\s+(?:über\s+|bereits\s+|schon\s+)?$/u);
const AHEAD = leanPattern(/(?<!\p{L})[Ii]n\s+$/u);
const COMING = leanPattern(/(?<!\p{L})(?:nächst|kommend)en\s/u);
const PAST = leanPattern(/(?<!\p{L})(?:vergangen|letzt|vorig)en\s/u);

/** How a length of time stands to the article's day, if it does. */
function relationOf({ before, said }: Words): 'within' | 'since' | 'ago' | 'ahead' | null {
  if (COMING.test(said)) return 'within';
  if (PAST.test(said)) return 'since';
  const words = withoutPair(before);
  if (WITHIN.test(words)) return 'within';
  if (AGO.test(words)) return 'ago';
  return AHEAD.test(words) ? 'ahead' : null;
}

/** The days of "vor zwei Tagen", "in drei Wochen", "binnen 48 Stunden"; the longer the unit, the wider. */
export function lengthDays(quantity: Quantity, words: Words, day: string | null): Days | null {
  const relation = relationOf(words);
  if (relation === null || day === null) return null;
  const far = moved(day, quantity, relation === 'ago' || relation === 'since' ? -1 : 1);
  if (far === null) return null;
  if (relation === 'within') return { earliest: day, latest: far };
  if (relation === 'since') return { earliest: far, latest: day };
  const slack = slackOf(quantity);
  const latest = addDays(far, slack);
  const earliest = addDays(far, -slack);
  return relation === 'ago'
    ? { earliest, latest: latest < day ? latest : day }
    : { earliest: earliest > day ? earliest : day, latest };
}

function slackOf({ unit, qualifier }: Quantity): number {
  const exact = { second: 0, minute: 0, hour: 1, day: 0, week: 3, month: 15, year: 182 }[unit];
  return qualifier === 'exactly' ? exact : Math.ceil(exact * 1.5) + (unit === 'day' ? 1 : 0);
}

/** `day` moved by a length of time. */
export function moved(
  day: string,
  { amount, unit }: Pick<Quantity, 'amount' | 'unit'>,
  sign: 1 | -1,
): string | null {
  switch (unit) {
    case 'second':
    case 'minute':
      return day;
    case 'hour':
      return addDays(day, sign > 0 ? Math.ceil(amount / 24) : -Math.floor(amount / 24));
    case 'day':
      return addDays(day, sign * Math.ceil(amount));
    case 'week':
      return addDays(day, sign * Math.round(amount * 7));
    case 'month':
      return monthsAway(day, sign * Math.round(amount));
    case 'year':
      return monthsAway(day, sign * Math.round(amount * 12));
  }
}

function monthsAway(day: string, by: number): string | null {
  const month = `${shiftMonth(yearPart(day), monthPart(day), by)}-01`;
  return yearPart(month) >= 1000
    ? calendarDay(yearPart(month), monthPart(month), Number(day.slice(8)))
    : null;
}
