/** Stage 2: time expressions, said first, then resolved. */
import { addDays } from '../../base/day';
import type { Span } from '../../schema/span';
import type { Draft, Quantity, TimeExpression, TimeMod } from '../document';
import { shiftMonth, two, yearPart, monthPart, calendarDay } from './calendar-arithmetic';
import { isDeadline, lengthRelation } from './deadlines';
import { mergeReadings } from './merge-readings';
import { resolveTimes } from './resolve-times';
import { timeRules } from './rules/time-rules';
import { indexRules, readSentence } from './scan-words';
import type { Reading, Resolved } from './time-rule';
import { daysOf, type Days } from './value-days';

const index = indexRules(timeRules);

export function findTimes(draft: Draft): Draft {
  const spans = draft.sentences.map((sentence) => sentence.span);
  return { ...draft, times: findTimesIn(draft.text, spans, draft.day) };
}

/** The time expressions of a text cut into sentences, seen from the article's day; in order, without overlap. */
export function findTimesIn(text: string, sentences: readonly Span[], day: string | null): TimeExpression[] {
  const readings = mergeReadings(sentences.flatMap((span, i) => readSentence(text, span, i, index)));
  const resolved = resolveTimes(readings, { text, sentences, day });
  return readings.flatMap((reading, i) => {
    const value = resolved[i];
    const sentence = sentences[reading.sentence];
    if (value === undefined || sentence === undefined) return [];
    return [expressionOf({ reading, resolved: value, sentence }, text, day)];
  });
}

type Finished = { readonly reading: Reading; readonly resolved: Resolved; readonly sentence: Span };

function expressionOf(
  { reading, resolved, sentence }: Finished,
  text: string,
  day: string | null,
): TimeExpression {
  const span = { start: reading.start, end: reading.end };
  const quantity = reading.said.kind === 'duration' ? reading.said.quantity : null;
  const mod = reading.mod ?? modOf(quantity);
  const relation = quantity === null ? null : lengthRelation(text, sentence, span);
  return {
    span,
    type: resolved.type,
    value: resolved.value,
    mod,
    days: lengthDays(quantity, relation, day) ?? resolved.days ?? daysOf(resolved.value, mod),
    basis: resolved.basis,
    quantity,
    deadline: mayEnd(resolved) && isDeadline(text, sentence, span),
    rule: reading.rule,
  };
}

/** "bis jetzt", "bis täglich" end no term. */
function mayEnd(resolved: Resolved): boolean {
  return resolved.type !== 'SET' && !resolved.value.endsWith('_REF');
}

function modOf(quantity: Quantity | null): TimeMod | null {
  switch (quantity?.qualifier) {
    case 'about':
      return 'APPROX';
    case 'almost':
      return 'LESS_THAN';
    case 'at-least':
      return 'EQUAL_OR_MORE';
    case 'at-most':
      return 'EQUAL_OR_LESS';
    case 'exactly':
    case undefined:
      return null;
  }
}

/** The days of "vor zwei Tagen", "in drei Wochen", "binnen 48 Stunden"; the longer the unit, the wider. */
function lengthDays(
  quantity: Quantity | null,
  relation: 'within' | 'ago' | 'ahead' | null,
  day: string | null,
): Days | null {
  if (quantity === null || relation === null || day === null) return null;
  const far = moved(day, quantity, relation === 'ago' ? -1 : 1);
  if (far === null) return null;
  if (relation === 'within') return { earliest: day, latest: far };
  const slack = slackOf(quantity);
  const latest = addDays(far, slack);
  const earliest = addDays(far, -slack);
  return relation === 'ago'
    ? { earliest, latest: latest < day ? latest : addDays(day, slack === 0 && far === day ? 0 : -1) }
    : { earliest: earliest > day ? earliest : far, latest };
}

function slackOf({ unit, qualifier }: Quantity): number {
  const exact = { second: 0, minute: 0, hour: 0, day: 0, week: 3, month: 15, year: 182 }[unit];
  return qualifier === 'exactly' ? exact : Math.ceil(exact * 1.5) + (unit === 'day' ? 1 : 0);
}

/** `day` moved by a length of time. */
function moved(day: string, { amount, unit }: Quantity, sign: 1 | -1): string | null {
  switch (unit) {
    case 'second':
    case 'minute':
      return day;
    case 'hour':
      return addDays(day, sign * Math.ceil(amount / 24));
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
  const month = shiftMonth(yearPart(day), monthPart(day), by);
  const [year, number] = month.split('-').map(Number);
  if (year === undefined || number === undefined || year < 1000) return null;
  return calendarDay(year, Number(two(number)), Number(day.slice(8)));
}
