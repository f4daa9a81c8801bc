/** A brief draws the same card as the event it was made of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCorpus } from '../testing/arbitraries';
import { harbourCorpus } from '../testing/harbour-corpus';
import { buildCorpusIndex } from './corpus-index';
import { briefOf, itemOfBrief } from './event-brief';
import { timelineItems } from './timeline/timeline-items';

test('every event of any corpus', () => {
  fc.assert(
    fc.property(fc.oneof(anyCorpus, fc.constant(harbourCorpus())), (corpus) => {
      const index = buildCorpusIndex(corpus);
      const { items, undated } = timelineItems(index.eventsByDay);
      const byId = new Map(items.map((item) => [item.id as string, item]));
      const drawn = index.eventsByDay.flatMap((_, row) => briefOf(index, byId, row) ?? []).map(itemOfBrief);
      expect(drawn).toEqual([...items, ...undated]);
    }),
    { numRuns: 40 },
  );
});

test('a line of the list has its outlets by name and its forms', () => {
  const index = buildCorpusIndex(harbourCorpus());
  const row = index.eventsByDay.findIndex(({ id }) => id === 'ruf1');
  const brief = briefOf(index, new Map(), row);
  expect(brief).toMatchObject({ row, id: 'ruf1', kind: 'call' });
  expect(brief?.outlets).toContain('Küstenbote');
  expect(brief?.forms).toContain('hearsay');
  expect(briefOf(index, new Map(), 99)).toBeNull();
});
