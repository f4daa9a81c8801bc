/** The benchmark's types stand for our forms. */
import { expect, test } from 'vitest';
import type { SpeechFinding } from '../../parser/document';
import { toBenchQuotes } from './quotes-mapping';

const finding = (form: SpeechFinding['form'], rule: string): SpeechFinding => ({
  form,
  rule,
  spans: [
    { start: 1, end: 4 },
    { start: 6, end: 9 },
  ],
  speaker: { start: 4, end: 6 },
  cue: null,
  frame: [],
  addressee: null,
  relay: null,
  medium: 'Speech',
});

test.each([
  ['direct', 'de/direct/frame', 'direct'],
  ['indirect', 'de/indirect/dass', 'indirect'],
  ['attributed', 'de/attributed/laut', 'indirect'],
  ['reported', 'de/reported/act', 'reported'],
  ['free', 'de/free/hearsay', 'freeIndirect'],
  ['free', 'de/free/subjunctive', 'indirectFreeIndirect'],
] as const)('%s by %s is %s', (form, rule, type) => {
  expect(toBenchQuotes({ speech: [finding(form, rule)] })).toEqual([
    {
      type,
      medium: 'Speech',
      quote: [
        [1, 4],
        [6, 9],
      ],
      speaker: [[4, 6]],
      cue: [],
      frame: [],
      addressee: [],
    },
  ]);
});
