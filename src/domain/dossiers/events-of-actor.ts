/** What an actor's page shows: the events, and quotes by and about the actor. */
import type { Role, WortlautEvent } from '../../schema/event';
import type { Actor } from '../../schema/registers';
import { findNames } from '../names/actor-names';
import type { CorpusIndex } from '../corpus-index';
import { speechIn, type PlacedSpeech } from '../passages/placed-speech';

export type ActorEvents = {
  /** In the order of `compareEvents`; no roles where the actor only speaks. */
  readonly events: readonly { readonly event: WortlautEvent; readonly roles: readonly Role[] }[];
  readonly quotesBy: readonly PlacedSpeech[];
  /** Others' speech that names the actor. */
  readonly quotesAbout: readonly PlacedSpeech[];
};

/** Everything about one actor; speech that stands in the passages of two events is listed once. */
export function eventsOfActor(index: CorpusIndex, actor: Actor): ActorEvents {
  const events = index.eventsOfActor.get(actor.id) ?? [];
  const speech = speechIn(events);
  const isBy = (quote: PlacedSpeech): boolean => quote.speech.speaker?.actor === actor.id;
  return {
    events: events.map((event) => ({
      event,
      roles: event.participants.filter((p) => p.actor === actor.id).map((p) => p.role),
    })),
    quotesBy: speech.filter(isBy),
    quotesAbout: speech.filter((quote) => !isBy(quote) && findNames(actor, quote.text).length > 0),
  };
}
