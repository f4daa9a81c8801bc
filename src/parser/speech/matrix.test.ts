/** Which verbs announce speech, and how many of a clause are asked. */
import { expect, test } from 'vitest';
import { cutClauses } from '../language/cut-clauses';
import { tokenize } from '../language/tokens';
import { readWords } from '../language/words';
import { findMatrices } from './matrix';

function lemmasIn(text: string): string[] {
  const { words, pairs } = readWords(tokenize(text, { start: 0, end: text.length }), []);
  return findMatrices({ words, pairs }, cutClauses(words, 0, words.length)).map(({ lemma }) => lemma);
}

test('a cue verb, alone and with its particle apart', () => {
  expect(lemmasIn('Karin Lindholm sagte das am Freitag')).toEqual(['sagen']);
  expect(lemmasIn('Karin Lindholm teilte es den Häfen mit')).toEqual(['mitteilen']);
});

// Each verb asks for its subject past all verbs before it: a clause of thousands would take minutes.
test('of a clause that is nothing but verbs only the first are asked', () => {
  expect(lemmasIn('sagte '.repeat(500).trim()).length).toBeLessThanOrEqual(20);
});
