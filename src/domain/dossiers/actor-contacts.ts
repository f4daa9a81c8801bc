/** Whom an actor talked to: those who took part in the same calls and meetings. */
import type { WortlautEvent } from '../../schema/event';
import type { Actor } from '../../schema/registers';
import type { CorpusIndex } from '../corpus-index';

export type ActorContact = {
  readonly actor: Actor;
  readonly calls: number;
  readonly meetings: number;
  /** In the order of `compareEvents`. */
  readonly events: readonly WortlautEvent[];
};

/** The most talks first. Planned and requested talks count, too: each event says for itself whether it was held. */
export function contactsOfActor(index: CorpusIndex, actor: Actor): readonly ActorContact[] {
  const byOther = new Map<string, WortlautEvent[]>();
  for (const event of index.eventsOfActor.get(actor.id) ?? []) {
    if (event.kind !== 'call' && event.kind !== 'meeting') continue;
    const present = new Set<string>(event.participants.map((participant) => participant.actor));
    if (!present.delete(actor.id)) continue;
    for (const other of present) byOther.set(other, [...(byOther.get(other) ?? []), event]);
  }
  return [...byOther]
    .flatMap(([id, events]): ActorContact[] => {
      const other = index.actors.get(id);
      const calls = events.filter(({ kind }) => kind === 'call').length;
      return other === undefined ? [] : [{ actor: other, calls, meetings: events.length - calls, events }];
    })
    .sort((a, b) => b.events.length - a.events.length || (a.actor.id < b.actor.id ? -1 : 1));
}
