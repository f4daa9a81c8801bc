/** Strips of words over time: one axis for all, every place in one column, the same told in words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusFromTexts } from '../../testing/corpus-from-texts';
import { buildCorpusIndex } from '../corpus-index';
import { concordance } from './term-concordance';
import {
  highestColumn,
  placesByOutlet,
  STRIP_COLUMNS,
  stripColumns,
  stripPeriod,
  stripWords,
} from './term-strip';

const texts = [
  { id: 'a', day: '2025-02-12', text: 'Die Häfen ruhen. Die Häfen bleiben zu.\n' },
  { id: 'b', day: '2025-05-02', text: 'Niemand spricht davon.\n' },
  { id: 'c', day: '2025-07-15', text: 'Lindholm nennt die Häfen sicher.\n' },
];
const index = buildCorpusIndex(corpusFromTexts(texts));
const places = concordance(index, ['Häfen']).flatMap((outlet) => outlet.places);

test('first and last article are the ends of the axis', () => {
  const period = stripPeriod(index);
  expect(period).toEqual({ first: '2025-02-12', last: '2025-07-15' });
  expect(period === null ? null : stripColumns(places, period)).toEqual([
    { at: 0, count: 2 },
    { at: STRIP_COLUMNS - 1, count: 1 },
  ]);
  expect(highestColumn(index, [places, []])).toBe(2);
});

test('articles of one day have no axis', () => {
  expect(stripPeriod(buildCorpusIndex(corpusFromTexts(texts.slice(0, 1))))).toBeNull();
});

test('the words say the months, or the years where months would be too many', () => {
  expect(stripWords(places)).toEqual({
    step: 'month',
    stretches: [
      { from: '2025-02-01', count: 2 },
      { from: '2025-07-01', count: 1 },
    ],
  });
  const many = Array.from({ length: 12 }, (_, month) => ({
    article: 'a',
    outlet: null,
    span: { start: 0, end: 1 },
    day: `2024-${String(month + 1).padStart(2, '0')}-01`,
  }));
  expect(stripWords(many)).toEqual({ step: 'year', stretches: [{ from: '2024-01-01', count: 12 }] });
});

const anyPlace = fc.record({
  article: fc.constant('a'),
  outlet: fc.constantFrom('nord', 'ost', null),
  day: fc.option(fc.constantFrom('2024-12-31', '2025-02-12', '2025-04-01', '2025-07-15', '2026-01-01')),
  span: fc.constant({ start: 0, end: 1 }),
});

test('laws: no place is lost, whatever its day or outlet', () => {
  fc.assert(
    fc.property(fc.array(anyPlace), (all) => {
      const dated = all.filter(({ day }) => day !== null).length;
      const sum = (counts: readonly { readonly count: number }[]) =>
        counts.reduce((total, { count }) => total + count, 0);
      expect(sum(stripColumns(all, { first: '2025-02-12', last: '2025-07-15' }))).toBe(dated);
      expect(sum(stripWords(all).stretches)).toBe(dated);
      expect(placesByOutlet(all).flatMap((outlet) => outlet.places)).toHaveLength(all.length);
    }),
  );
});
