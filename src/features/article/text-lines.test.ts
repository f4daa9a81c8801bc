/** Nothing of an article is lost on the way to the screen, and the stretch of an address is lit exactly. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSegments } from '../../domain/passages/passage-marks';
import { runsOf } from './text-lines';

const anySpan = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const anyText = fc
  .array(fc.constantFrom('Hafen', ' ', '\n', '\r\n', 'Kai.'), { maxLength: 14 })
  .map((parts) => parts.join(''));

test('the parts are the text, whatever is marked and lit', () => {
  fc.assert(
    fc.property(anyText, fc.array(anySpan, { maxLength: 4 }), fc.option(anySpan), (text, hedges, lit) => {
      const marks = hedges.map((span) => ({ kind: 'hedge', span }) as const);
      const parts = runsOf(cutSegments(text, 0, marks), lit).flatMap((run) => run.parts);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      const shown = parts.filter((part) => part.isLit).map((part) => part.text);
      expect(shown.join('')).toBe(lit === null ? '' : text.slice(lit.start, lit.end));
    }),
  );
});

test('a line end stands alone', () => {
  const [run] = runsOf(cutSegments('Erste Zeile\nZweite', 0, []), null);
  expect(run?.parts.map((part) => [part.text, part.isLineEnd])).toEqual([
    ['Erste Zeile', false],
    ['\n', true],
    ['Zweite', false],
  ]);
});
