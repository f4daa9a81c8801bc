/** A topic's page: its events with those of narrower topics, who takes part, what is above and below. */
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { filterEvents } from '../filters/filter-events';
import { noFilters } from '../filters/event-filters';
import { eventsOfTopic } from './topic-events';

const index = buildCorpusIndex(harbourCorpus());

function topic(id: string) {
  const found = index.topics.get(id);
  assert(found !== undefined, `no topic ${id}`);
  return found;
}

test.each(['handel', 'getreide', 'haefen'])('%s: the page and the filter hold the same events', (id) => {
  const events = filterEvents(index, { ...noFilters, topics: [id] });
  expect(events.length).toBeGreaterThan(0);
  expect(eventsOfTopic(index, topic(id)).events).toEqual(events);
});

test('a broader topic names the narrower ones that have events, and the other way round', () => {
  expect(eventsOfTopic(index, topic('handel')).narrower.map((below) => below.topic.id)).toEqual(['getreide']);
  expect(eventsOfTopic(index, topic('getreide')).broader?.id).toBe('handel');
  expect(eventsOfTopic(index, topic('haefen'))).toMatchObject({ broader: null, narrower: [] });
});

test('actors are counted by event, the most involved first', () => {
  const { actors, events } = eventsOfTopic(index, topic('haefen'));
  for (const { actor, count } of actors) {
    const involved = events.filter(({ id }) => index.facetsOfEvent.get(id)?.actor.includes(actor.id));
    expect(count, actor.id).toBe(involved.length);
  }
  expect(actors.map(({ count }) => count)).toEqual(actors.map(({ count }) => count).sort((a, b) => b - a));
});
