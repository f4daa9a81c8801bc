/** Relations are found from both of their ends. */
import { expect, test } from 'vitest';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { relationsBack } from './relations-back';

test('every relation is found back from the event it leads to, and no other', () => {
  const index = buildCorpusIndex(harbourCorpus());
  const forth = index.eventsByDay.flatMap(({ id, relations }) =>
    relations.map(({ event, kind }) => `${id} ${kind} ${event}`),
  );
  const back = index.eventsByDay.flatMap((event) =>
    relationsBack(index, event).map(({ from, relation }) => `${from.id} ${relation.kind} ${event.id}`),
  );
  expect(forth.length).toBeGreaterThan(0);
  expect(back.sort()).toEqual(forth.sort());
});
