/** Filters: any choice within a facet, all facets together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCorpus, anyFilters } from '../../testing/arbitraries';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { noFilters } from './event-filters';
import type { EventFilters } from './event-filters';
import { filterEvents, unknownChoices } from './filter-events';

const index = buildCorpusIndex(harbourCorpus());
const idsFor = (filters: Partial<EventFilters>): string[] =>
  filterEvents(index, { ...noFilters, ...filters }).map((event) => event.id);

describe('facets', () => {
  test.each<[string, Partial<EventFilters>, string[]]>([
    ['nothing chosen', {}, ['abs1', 'ruf1', 'ulti1', 'bau1']],
    ['two kinds: either', { kinds: ['call', 'ultimatum'] }, ['ruf1', 'ulti1']],
    ['a kind and an actor: both', { kinds: ['call', 'ultimatum'], actors: ['ostland'] }, ['ulti1']],
    ['an actor who only speaks', { actors: ['tarasenko'], kinds: ['rejection'] }, ['abs1']],
    ['a broader topic', { topics: ['handel'] }, ['ulti1']],
    ['an outlet', { outlets: ['kuestenbote'] }, ['abs1', 'ruf1', 'ulti1']],
    ['a form of speech', { forms: ['direct'] }, ['ruf1']],
    ['hearsay', { forms: ['hearsay'] }, ['ruf1', 'bau1']],
    ['search words', { q: 'Lieferstopp' }, ['ulti1']],
    ['nothing left', { kinds: ['halt'] }, []],
  ])('%s', (_, filters, ids) => expect(idsFor(filters)).toEqual(ids));
});

describe('time', () => {
  test.each<[string, Partial<EventFilters>, string[]]>([
    ['an uncertain month may lie in it', { to: '2022-02-10' }, ['abs1', 'bau1']],
    ['a deadline reaches into it', { from: '2022-02-28' }, ['abs1', 'ulti1', 'bau1']],
    ['one day', { from: '2022-02-18', to: '2022-02-18' }, ['abs1', 'ruf1', 'ulti1', 'bau1']],
    ['long after: only what has no day at all', { from: '2023-01-01' }, ['bau1']],
  ])('%s', (_, filters, ids) => expect(idsFor(filters)).toEqual(ids));
});

describe('unknown choices', () => {
  test('are named, and narrow nothing', () => {
    const filters = { ...noFilters, actors: ['lindholm', 'niemand'], topics: ['mondfahrt'] };
    expect(unknownChoices(index, filters)).toEqual([
      { facet: 'actor', id: 'niemand' },
      { facet: 'topic', id: 'mondfahrt' },
    ]);
    expect(idsFor(filters)).toEqual(idsFor({ actors: ['lindholm'] }));
    expect(idsFor({ actors: ['niemand'] })).toEqual(idsFor({}));
  });
});

test('narrowing never adds an event, and one more choice in a narrowed facet never takes one', () => {
  fc.assert(
    fc.property(anyCorpus, anyFilters, (corpus, filters) => {
      const built = buildCorpusIndex(corpus);
      const found = filterEvents(built, filters);
      const without = filterEvents(built, { ...filters, kinds: [] });
      expect(without).toEqual(expect.arrayContaining([...found]));
      if (filters.kinds.length === 0) return;
      const wider = filterEvents(built, { ...filters, kinds: [...filters.kinds, 'call'] });
      expect(wider).toEqual(expect.arrayContaining([...found]));
    }),
  );
});
