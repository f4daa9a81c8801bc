/** What of the marks a reader sees. */
import { expect, test } from 'vitest';
import { cutSegments, type Mark } from './passage-marks';
import { piecesOf } from './text-pieces';

const text = 'Laut Lotsen soll der Hafen öffnen.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const seen = (marks: readonly Mark[]) =>
  piecesOf(cutSegments(text, 0, marks)).map((piece) => [piece.text, piece.marks.join(' ')]);

test('a passage alone marks no word', () => {
  expect(seen([])).toEqual([[text, '']]);
});

const speech = {
  span: at('Hafen'),
  form: 'attributed',
  cue: at('Laut'),
  frame: null,
  speaker: { actor: null, label: 'Lotsen', span: at('Lotsen') },
  relay: null,
  rule: 'de/test',
} as const;

test('the space between two trigger words is marked with them, before a hedge it is not', () => {
  expect(
    seen([
      { kind: 'cue', span: at('Laut'), speech },
      { kind: 'speaker', span: at('Lotsen'), speech },
      { kind: 'hedge', span: at('soll') },
    ]),
  ).toEqual([
    ['Laut', 'cue'],
    [' ', 'speaker'],
    ['Lotsen', 'speaker'],
    [' ', ''],
    ['soll', 'hedge'],
    [' der Hafen öffnen.', ''],
  ]);
});
