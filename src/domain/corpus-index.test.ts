/** Look-ups over the harbour corpus, and laws over any corpus. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCorpus } from '../testing/arbitraries';
import { harbourCorpus } from '../testing/harbour-corpus';
import { sampleCorpus } from '../testing/sample-corpus';
import { buildCorpusIndex, isHearsay, lastDayOf } from './corpus-index';
import { compareEvents } from './sort-events';

const index = buildCorpusIndex(harbourCorpus());

test('events stand in the order of days, unknown days last', () => {
  expect(index.eventsByDay.map((event) => event.id)).toEqual(['abs1', 'ruf1', 'ulti1', 'bau1']);
});

test('an event shows its participants and its speakers, its outlets, its forms and broader topics', () => {
  expect(index.facetsOfEvent.get('ruf1')).toEqual({
    kind: ['call'],
    actor: ['lindholm', 'tarasenko'],
    topic: ['haefen'],
    outlet: ['nordblatt', 'kuestenbote'],
    form: ['asserted', 'direct', 'attributed', 'hearsay'],
  });
  expect(index.facetsOfEvent.get('ulti1')?.topic).toEqual(['haefen', 'getreide', 'handel']);
});

test('topics that are each other’s broader topic do not trap the builder', () => {
  const looped = sampleCorpus({
    topics: [
      { id: 'a', name: 'A', broader: 'b' },
      { id: 'b', name: 'B', broader: 'a' },
    ],
    articles: [{ id: 'x', body: 'Ein Satz.' }],
    events: [
      {
        id: 'ev01',
        kind: 'call',
        title: 'T',
        topics: ['a'],
        accounts: [{ article: 'x', passages: ['Ein Satz.'] }],
      },
    ],
  });
  expect(buildCorpusIndex(looped).facetsOfEvent.get('ev01')?.topic).toEqual(['a', 'b']);
});

test('an article knows its passages in the order of the text', () => {
  const placed = index.passagesOfArticle.get('kuestenbote-1') ?? [];
  expect(placed.map(({ event }) => event.id)).toEqual(['ruf1', 'ulti1', 'abs1']);
});

test('the days reach to the last deadline', () => {
  expect(index.days).toEqual({ first: '2022-02-01', last: '2022-02-28' });
  expect(buildCorpusIndex(sampleCorpus({})).days).toBeNull();
  const [ultimatum] = index.eventsByDay.filter((event) => event.kind === 'ultimatum');
  expect(ultimatum && lastDayOf(ultimatum)).toBe('2022-02-28');
});

describe('hearsay', () => {
  const passagesOf = (id: string) => (index.events.get(id)?.accounts ?? []).flatMap((a) => a.passages);

  test('a hedge, or people without a name', () => {
    expect(passagesOf('bau1').map(isHearsay)).toEqual([true]);
    expect(passagesOf('ruf1').map(isHearsay)).toEqual([false, false, true]);
  });
});

test('every event is found by each thing it shows', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const built = buildCorpusIndex(corpus);
      expect(built.eventsByDay).toHaveLength(corpus.events.length);
      for (const [at, event] of built.eventsByDay.entries()) {
        const next = built.eventsByDay[at + 1];
        if (next) expect(compareEvents(event, next)).toBeLessThan(0);
        expect(built.events.get(event.id)).toBe(event);
        for (const actor of built.facetsOfEvent.get(event.id)?.actor ?? []) {
          expect(built.eventsOfActor.get(actor)).toContain(event);
        }
      }
    }),
  );
});
