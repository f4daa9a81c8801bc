/** Spelling variants and inflected forms that search must not tell apart, and words it must. */
import { describe, expect, test } from 'vitest';
import { foldWord, stemWord, wordsOf } from './german-terms';

const stem = (word: string): string => stemWord(foldWord(word));

describe('same when folded', () => {
  test.each([
    ['Häfen', 'Haefen'],
    ['Öl', 'OEL'],
    ['Übung', 'Uebung'],
    ['Straße', 'STRASSE'],
    ['Erdoğan', 'Erdogan'],
    ['Café', 'cafe'],
    ['Größe', 'Groesse'],
    ['Ha\u0308fen', 'Häfen'],
  ])('%s %s', (a, b) => expect(foldWord(a)).toBe(foldWord(b)));
});

describe('same stem', () => {
  test.each([
    ['Hafen', 'Haefen'],
    ['Land', 'Ländern'],
    ['Rakete', 'Raketen'],
    ['Telefonat', 'Telefonate'],
    ['Gespräch', 'Gespraechs'],
    ['Lieferung', 'Lieferungen'],
    ['Haus', 'Haeuser'],
  ])('%s %s', (a, b) => expect(stem(a)).toBe(stem(b)));
});

test('an e behind other vowels is no umlaut', () => {
  expect(foldWord('neue')).toBe('neue');
  expect(foldWord('Frequenz')).toBe('frequenz');
  expect(foldWord('Mauer')).toBe('mauer');
  expect(stem('Zusage')).not.toBe(stem('Absage'));
});

test('words know their places; hyphens and marks part them', () => {
  expect(wordsOf('„50-Tage-Frist“')).toEqual([
    { text: '50', span: { start: 1, end: 3 } },
    { text: 'Tage', span: { start: 4, end: 8 } },
    { text: 'Frist', span: { start: 9, end: 14 } },
  ]);
});
