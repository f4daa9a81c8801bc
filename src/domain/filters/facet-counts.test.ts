/** Counts: each number is what a reader gets who picks that choice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCorpus, anyFilters } from '../../testing/arbitraries';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { facets, noFilters, withChosen } from './event-filters';
import { facetCounts, withChoicesOf } from './facet-counts';
import { filterEvents } from './filter-events';

const index = buildCorpusIndex(harbourCorpus());

test('a facet leaves its own selection out, all others count', () => {
  const { choices, passing, total } = facetCounts(index, {
    ...noFilters,
    kinds: ['call'],
    outlets: ['nordblatt'],
  });
  expect([passing, total]).toEqual([1, 4]);
  expect(choices.kind.map(({ id, count, chosen }) => [id, count, chosen])).toEqual([
    ['call', 1, true],
    ['ultimatum', 1, false],
    ['rejection', 0, false],
    ['statement', 1, false],
  ]);
  expect(choices.outlet.map(({ id, count, total: all }) => [id, count, all])).toEqual([
    ['kuestenbote', 1, 3],
    ['nordblatt', 1, 3],
  ]);
});

test('a chosen actor that no event shows is listed, so that it can be taken back; an unknown one is not', () => {
  const { choices } = facetCounts(index, { ...noFilters, actors: ['suedbund', 'niemand'] });
  expect(choices.actor.find(({ id }) => id === 'suedbund')).toEqual({
    id: 'suedbund',
    count: 0,
    total: 0,
    chosen: true,
  });
  expect(choices.actor.some(({ id }) => id === 'niemand')).toBe(false);
});

test('choices of now over counts of before: ticked at once, counted later', () => {
  const before = facetCounts(index, noFilters);
  const filters = { ...noFilters, kinds: ['call' as const] };
  const now = withChoicesOf(before, filters);
  expect(now.choices.kind.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['call']);
  expect(withChoicesOf(now, noFilters)).toEqual(before);
  const counted = facetCounts(index, filters);
  expect(withChoicesOf(counted, filters)).toEqual(counted);
});

test('every count is the number of events left when that choice alone is picked in its facet', () => {
  fc.assert(
    fc.property(anyCorpus, anyFilters, (corpus, filters) => {
      const built = buildCorpusIndex(corpus);
      const { choices, passing } = facetCounts(built, filters);
      expect(passing).toBe(filterEvents(built, filters).length);
      for (const facet of facets) {
        for (const { id, count } of choices[facet]) {
          expect(filterEvents(built, withChosen(filters, facet, [id]))).toHaveLength(count);
        }
      }
    }),
    { numRuns: 60 },
  );
});
