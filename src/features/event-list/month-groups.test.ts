/** The list's order and headings. */
import { expect, test } from 'vitest';
import { buildCorpusIndex } from '../../domain/corpus-index';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { groupByMonth } from './month-groups';

const { eventsByDay } = buildCorpusIndex(harbourCorpus());
const shown = (order: 'ascending' | 'descending') =>
  groupByMonth(eventsByDay, order).map(({ month, events }) => ({ month, ids: events.map(({ id }) => id) }));

test('events stand under their month, those of unknown day at the end', () => {
  const groups = shown('ascending');
  expect(groups.at(-1)).toEqual({ month: null, ids: ['bau1'] });
  expect(groups[0]?.month).toBe('2022-02');
});

test('the other way round the unknown days still come last, and nothing is lost', () => {
  const groups = shown('descending');
  expect(groups.at(-1)).toEqual({ month: null, ids: ['bau1'] });
  expect(groups.flatMap(({ ids }) => ids)).toHaveLength(eventsByDay.length);
  expect(groups[0]?.ids).toEqual(shown('ascending')[0]?.ids.toReversed());
});
