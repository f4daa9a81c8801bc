/** Stage 2: time expressions, said first, then resolved. */
import { addDays } from '../../base/day';
import { gather } from '../../base/gather';
import type { Span } from '../../schema/span';
import type { Draft, Quantity, TimeExpression, TimeMod } from '../document';
import { sentenceTokens, tokenize } from '../language/tokens';
import { isDeadline } from './deadlines';
import { lengthDays } from './length-days';
import { mergeReadings } from './merge-readings';
import { resolveTimes } from './resolve-times';
import { timeRules } from './rules/time-rules';
import { indexRules, readSentence } from './scan-words';
import type { Reading, Resolved } from './time-rule';
import { daysOf, type Days } from './value-days';

const index = indexRules(timeRules);

type Tokens = ReturnType<typeof sentenceTokens>;

export function findTimes(draft: Draft): Draft {
  const spans = draft.sentences.map((sentence) => sentence.span);
  const readings = readingsOf(draft.text, spans, sentenceTokens(draft));
  return { ...draft, times: resolveReadings(readings, draft.text, spans, draft.day) };
}

/** The time expressions of a text cut into sentences, seen from the article's day; in order, without overlap. */
export function findTimesIn(text: string, sentences: readonly Span[], day: string | null): TimeExpression[] {
  const tokens = sentences.map((span) => tokenize(text, span));
  return resolveReadings(readingsOf(text, sentences, tokens), text, sentences, day);
}

function readingsOf(text: string, sentences: readonly Span[], tokens: Tokens): Reading[] {
  const found: Reading[] = [];
  sentences.forEach((span, sentence) => {
    for (const reading of readSentence(text, { span, tokens: tokens[sentence] ?? [], sentence }, index))
      found.push(reading);
  });
  return mergeReadings(found);
}

function resolveReadings(
  readings: readonly Reading[],
  text: string,
  sentences: readonly Span[],
  day: string | null,
): TimeExpression[] {
  const resolved = resolveTimes(readings, { text, sentences, day });
  return gather(readings, (reading, i) => {
    const value = resolved[i];
    const sentence = sentences[reading.sentence];
    if (value === undefined || sentence === undefined) return [];
    const previousEnd = readings[i - 1]?.end ?? -1;
    return [expressionOf({ reading, resolved: value, sentence, previousEnd }, text, day)];
  });
}

type Finished = {
  readonly reading: Reading;
  readonly resolved: Resolved;
  readonly sentence: Span;
  readonly previousEnd: number;
};

function expressionOf(
  { reading, resolved, sentence, previousEnd }: Finished,
  text: string,
  day: string | null,
): TimeExpression {
  const span = { start: reading.start, end: reading.end };
  const quantity = reading.said.kind === 'duration' ? reading.said.quantity : null;
  const mod = reading.mod ?? modOf(quantity);
  const before = text.slice(Math.max(sentence.start, span.start - 40), span.start);
  return {
    span,
    type: resolved.type,
    value: resolved.value,
    mod,
    days:
      quantity === null
        ? (resolved.days ?? nightDays(before, daysOf(resolved.value, mod)))
        : lengthDays(quantity, { before, said: text.slice(span.start, span.end) }, day),
    basis: resolved.basis,
    quantity,
    deadline:
      mayEnd(resolved) && isDeadline(text, sentence, { start: span.start, end: span.end, previousEnd }),
    rule: reading.rule,
  };
}

const NIGHT_TO = /(?<!\p{L})Nacht\s+(?:zum|auf|auf\s+den|zu)\s+$/u;

/** "in der Nacht zum 2. Juli" began on the 1st. */
function nightDays(before: string, days: Days | null): Days | null {
  if (days === null || days.earliest !== days.latest || !NIGHT_TO.test(before)) return days;
  return { earliest: addDays(days.earliest, -1), latest: days.latest };
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
