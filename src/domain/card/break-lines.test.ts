/** Lines hold every word, in order and within their width; what is cut says so and closes its quotation marks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, fitLines } from './break-lines';

/** One letter is as wide as another. */
const measure = (text: string): number => Array.from(text).length;

describe('breaking', () => {
  test('between words; a dash stays with the word before it', () => {
    expect(breakLines('Treffen Ukraine – USA: Luft', 10, measure)).toEqual([
      'Treffen',
      'Ukraine\u00A0–',
      'USA: Luft',
    ]);
  });

  test('a word wider than a line is broken', () => {
    expect(breakLines('Ab Verteidigungsministerium', 10, measure)).toEqual([
      'Ab',
      'Verteidigu',
      'ngsministe',
      'rium',
    ]);
  });

  test('no line is too wide, no letter is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 3, max: 30 }),
        (text, width) => {
          const lines = breakLines(text, width, measure);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
          const letters = (all: string): string =>
            all.replace(/[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, '');
          expect(letters(lines.join(''))).toBe(letters(text));
        },
      ),
    );
  });
});

describe('fitting', () => {
  test('what fits is left alone', () => {
    expect(fitLines('„Ja, gern.“', { width: 20, lines: 1 }, measure)).toEqual({
      lines: ['„Ja, gern.“'],
      isCut: false,
    });
  });

  test('what does not ends in a mark, inside its quotation marks', () => {
    const fitted = fitLines('„Wir öffnen die Häfen erst im März.“', { width: 14, lines: 2 }, measure);
    expect(fitted).toEqual({ lines: ['„Wir öffnen', 'die Häfen […]“'], isCut: true });
  });

  test('never more lines than there is room for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 4 }), (text, lines) => {
        expect(fitLines(text, { width: 12, lines }, measure).lines.length).toBeLessThanOrEqual(lines);
      }),
    );
  });
});
