/** What an actor's page shows: the events, and quotes by and about the actor. */
import type { Role, Speech } from '../schema/event';
import type { Actor } from '../schema/registers';
import { sliceSpan } from '../schema/span';
import type { WortlautEvent } from '../schema/event';
import { findNames } from './actor-names';
import type { CorpusIndex, PlacedPassage } from './corpus-index';

/** One stretch of speech where it stands; `text` is its exact wording. */
export type PlacedSpeech = PlacedPassage & { readonly speech: Speech; readonly text: string };

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
  const quotesBy: PlacedSpeech[] = [];
  const quotesAbout: PlacedSpeech[] = [];
  const seen = new Set<string>();
  for (const placed of placedPassages(events)) {
    for (const speech of placed.passage.speech) {
      const key = `${placed.account.article} ${speech.span.start} ${speech.span.end}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const quote = { ...placed, speech, text: textOfSpeech(placed.passage, speech) };
      if (speech.speaker?.actor === actor.id) quotesBy.push(quote);
      else if (findNames(actor, quote.text).length > 0) quotesAbout.push(quote);
    }
  }
  return {
    events: events.map((event) => ({
      event,
      roles: event.participants.filter((p) => p.actor === actor.id).map((p) => p.role),
    })),
    quotesBy,
    quotesAbout,
  };
}

/** The exact words of a speech, cut from its passage. */
function textOfSpeech(passage: PlacedPassage['passage'], speech: Speech): string {
  const { start } = passage.span;
  return sliceSpan(passage.exact, { start: speech.span.start - start, end: speech.span.end - start });
}

function* placedPassages(events: readonly WortlautEvent[]): Generator<PlacedPassage> {
  for (const event of events) {
    for (const account of event.accounts) {
      for (const passage of account.passages) yield { event, account, passage };
    }
  }
}
