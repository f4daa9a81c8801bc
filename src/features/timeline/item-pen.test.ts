/** How much of a label a card shows. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from './item-pen';

const measure = (text: string) => Array.from(text).length;

test('a label that fits stays as it is, a longer one ends with the sign for what is left out', () => {
  expect(cut('Lindholm stellt Ultimatum', 25, measure)).toBe('Lindholm stellt Ultimatum');
  expect(cut('Lindholm stellt Ultimatum', 24, measure)).toBe('Lindholm stellt Ultimat…');
  expect(cut('Lindholm stellt Ultimatum', 10, measure)).toBe('Lindholm…');
});

test('no label is wider than its room, and what is shown are its first letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, room) => {
      const shown = cut(text, room, measure);
      expect(measure(shown)).toBeLessThanOrEqual(room);
      expect(text.startsWith(shown.replace(/…$/, '')) || shown === text).toBe(true);
    }),
  );
});
