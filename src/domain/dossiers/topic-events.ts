/** What a topic's page shows: its events, who takes part, who speaks, and the topics above and below it. */
import type { WortlautEvent } from '../../schema/event';
import type { Actor, Topic } from '../../schema/registers';
import type { CorpusIndex } from '../corpus-index';
import { speechIn, type PlacedSpeech } from '../passages/placed-speech';

export type TopicEvents = {
  /** In the order of `compareEvents`; a narrower topic's events belong to the broader one, too. */
  readonly events: readonly WortlautEvent[];
  readonly quotes: readonly PlacedSpeech[];
  /** The most involved first. */
  readonly actors: readonly { readonly actor: Actor; readonly count: number }[];
  readonly broader: Topic | null;
  /** Only those that have events. */
  readonly narrower: readonly { readonly topic: Topic; readonly count: number }[];
};

/** Everything about one topic. */
export function eventsOfTopic(index: CorpusIndex, topic: Topic): TopicEvents {
  const events = index.eventsByDay.filter((event) => showsTopic(index, event, topic.id));
  const actors = new Map<string, number>();
  for (const event of events) {
    for (const id of index.facetsOfEvent.get(event.id)?.actor ?? []) raise(actors, id);
  }
  const narrower = index.corpus.topics
    .filter(({ broader }) => broader === topic.id)
    .map((below) => ({
      topic: below,
      count: events.filter((event) => showsTopic(index, event, below.id)).length,
    }))
    .filter(({ count }) => count > 0);
  return {
    events,
    quotes: speechIn(events),
    actors: [...actors]
      .flatMap(([id, count]) => {
        const actor = index.actors.get(id);
        return actor === undefined ? [] : [{ actor, count }];
      })
      .sort((a, b) => b.count - a.count || (a.actor.id < b.actor.id ? -1 : 1)),
    broader: topic.broader === null ? null : (index.topics.get(topic.broader) ?? null),
    narrower: narrower.sort((a, b) => b.count - a.count || (a.topic.id < b.topic.id ? -1 : 1)),
  };
}

function showsTopic(index: CorpusIndex, event: WortlautEvent, topic: string): boolean {
  return index.facetsOfEvent.get(event.id)?.topic.includes(topic) ?? false;
}

function raise(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
