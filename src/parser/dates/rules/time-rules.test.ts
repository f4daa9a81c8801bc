/** Walks every time rule through its own examples. */
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../segment/split-sentences';
import { tokenize } from '../../language/tokens';
import { findTimesIn } from '../find-times';
import { indexRules, readSentence } from '../scan-words';
import { timeRules } from './time-rules';

const DAY = '2025-07-04';

test('every rule has an id of its own, a find and an ignore', () => {
  expect(new Set(timeRules.map((rule) => rule.id)).size).toBe(timeRules.length);
  for (const rule of timeRules) {
    expect(rule.id).toMatch(/^de\/[a-z]+(?:\/[a-z-]+)+$/);
    expect(rule.finds.length, rule.id).toBeGreaterThan(0);
    expect(rule.ignores.length, rule.id).toBeGreaterThan(0);
  }
});

describe.each(timeRules)('$id', (rule) => {
  test.each(rule.finds)('finds $found in "$text"', (example) => {
    const { text } = example;
    const day = example.day === undefined ? DAY : example.day;
    const times = findTimesIn(text, splitSentences(text, { start: 0, end: text.length }), day);
    const found = times.find(
      (time) => time.rule === rule.id && text.slice(time.span.start, time.span.end) === example.found,
    );
    expect(found, JSON.stringify(times)).toMatchObject({
      value: example.value,
      ...(example.type === undefined ? {} : { type: example.type }),
      ...(example.mod === undefined ? {} : { mod: example.mod }),
    });
  });

  test.each(rule.ignores.map((text) => ({ text })))('ignores "$text"', ({ text }) => {
    const index = indexRules([rule]);
    const span = { start: 0, end: text.length };
    expect(readSentence(text, { span, tokens: tokenize(text, span), sentence: 0 }, index)).toEqual([]);
  });
});
