/** What narrows a view, and the way back. */
import { expect, test } from 'vitest';
import { noFilters } from '../../domain/filters/event-filters';
import { activeFilters, withoutFilter } from './active-filters';

const narrowed = {
  ...noFilters,
  kinds: ['call', 'pledge'] as const,
  actors: ['lindholm'],
  from: '2022-02-01',
  q: 'Hafen',
};

test('each choice stands alone, the period and the search are one each', () => {
  expect(activeFilters(narrowed).map((active) => active.by)).toEqual([
    'choice',
    'choice',
    'choice',
    'period',
    'search',
  ]);
});

test('taking every filter away, one after the other, leaves none', () => {
  const left = activeFilters(narrowed).reduce(withoutFilter, narrowed);
  expect(activeFilters(left)).toEqual([]);
});

test('white space alone does not narrow', () => {
  expect(activeFilters({ ...noFilters, q: '  ' })).toEqual([]);
});
