/** What is filtered stays a whole corpus: it passes the same check, and nothing of a chosen event is missing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusSchema } from '../../schema/corpus';
import { anyCorpus, anyFilters } from '../../testing/arbitraries';
import { breachesIn } from '../../testing/corpus-breaches';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { filterEvents } from '../filters/filter-events';
import { subCorpus } from './sub-corpus';

test('only what the rejection needs: its article, those who speak, topics with what is broader', () => {
  const index = buildCorpusIndex(harbourCorpus());
  const { articles, outlets, actors, topics, events } = subCorpus(
    index,
    index.corpus.events.filter(({ id }) => id === 'abs1'),
  );
  expect(articles.map(({ id }) => id)).toEqual(['kuestenbote-1']);
  expect(outlets.map(({ id }) => id)).toEqual(['kuestenbote']);
  expect(actors.map(({ id }) => id)).toEqual(['lindholm', 'tarasenko']);
  expect(topics.map(({ id }) => id)).toEqual(['haefen']);
  // The ultimatum it answers is not among the chosen.
  expect(events[0]?.relations).toEqual([]);
});

test('a relation between two chosen events stays', () => {
  const index = buildCorpusIndex(harbourCorpus());
  expect(subCorpus(index, index.corpus.events)).toEqual({
    ...index.corpus,
    actors: index.corpus.actors.filter(({ id }) => id !== 'suedbund'),
  });
});

test('any choice makes a sound corpus that comes back from its text with every account', () => {
  fc.assert(
    fc.property(anyCorpus, anyFilters, (corpus, filters) => {
      const index = buildCorpusIndex(corpus);
      const chosen = filterEvents(index, filters);
      const text = JSON.stringify(subCorpus(index, chosen));
      const back = corpusSchema.parse(JSON.parse(text));
      expect(breachesIn(back)).toEqual([]);
      expect(new Map(back.events.map(({ id, accounts }) => [id, accounts]))).toEqual(
        new Map(chosen.map(({ id, accounts }) => [id, accounts])),
      );
    }),
  );
});
