/** Rules start at their words only, inside one sentence, and overlapping readings give way to the longest. */
import { expect, test } from 'vitest';
import { tokenize } from '../language/tokens';
import { sticky } from './pattern-parts';
import { mergeReadings } from './merge-readings';
import { indexRules, readSentence } from './scan-words';
import type { Reading, TimeRule } from './time-rule';

function rule(id: string, starts: readonly string[], pattern: string): TimeRule {
  return {
    id,
    starts,
    pattern: sticky(pattern),
    read: ({ head }) => ({ said: { kind: 'fixed', value: head, type: 'DATE' } }),
    finds: [],
    ignores: [],
  };
}

function read(text: string, rules: readonly TimeRule[], span = { start: 0, end: text.length }): string[] {
  return readAll(text, rules, span).map((found) => text.slice(found.start, found.end));
}

function readAll(text: string, rules: readonly TimeRule[], span = { start: 0, end: text.length }): Reading[] {
  return readSentence(text, { span, tokens: tokenize(text, span), sentence: 0 }, indexRules(rules));
}

test('whole words, numbers and endings start a rule; parts of words do not', () => {
  expect(read('Tage Tagen Alltage', [rule('a', ['Tage'], 'Tage')])).toEqual(['Tage']);
  expect(read('7 Tage, 12345', [rule('a', ['#'], '\\d+')])).toEqual(['7']);
  expect(read('ein 5-tägiges, träges', [rule('a', ['-iges'], '\\p{L}+iges')])).toEqual(['tägiges']);
});

test('what `before` catches belongs to the expression, and nothing outside the sentence is seen', () => {
  const spring = rule('a', ['Mai'], '(?<=(?<before>(?:Ende )?))Mai(?: 2025)?');
  const text = 'Ende Mai 2025';
  expect(read(text, [spring])).toEqual(['Ende Mai 2025']);
  expect(read(text, [spring], { start: 5, end: 8 })).toEqual(['Mai']);
});

test('the longest reading wins, then the earliest, then the first rule', () => {
  const text = 'Ende Mai 2025';
  const rules = [
    rule('year', ['#'], '2025'),
    rule('all', ['Ende'], 'Ende Mai 2025'),
    rule('same', ['Ende'], 'Ende Mai 2025'),
  ];
  const merged = mergeReadings(readAll(text, rules));
  expect(merged.map((reading) => reading.rule)).toEqual(['all']);
});
