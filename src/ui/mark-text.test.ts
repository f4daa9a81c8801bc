/** Laws of cutting: nothing lost, nothing marked twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtMarks } from './mark-text';

const anyMark = fc.record({
  start: fc.integer({ min: -5, max: 60 }),
  end: fc.integer({ min: -5, max: 60 }),
  kind: fc.constantFrom('cue', 'hedge'),
});

test('the pieces are the text, whatever is marked', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(anyMark, { maxLength: 6 }), (text, marks) => {
      const pieces = cutAtMarks(text, marks);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
    }),
  );
});

test('a piece knows every mark that covers it', () => {
  const pieces = cutAtMarks('soll er sagen', [
    { start: 0, end: 7, kind: 'frame' },
    { start: 0, end: 4, kind: 'hedge' },
  ]);
  expect(pieces.map(({ text, marks }) => [text, marks.map((mark) => mark.kind)])).toEqual([
    ['soll', ['frame', 'hedge']],
    [' er', ['frame']],
    [' sagen', []],
  ]);
});
