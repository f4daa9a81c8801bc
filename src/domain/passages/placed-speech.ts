/** Every stretch of speech some events hold, each once, with its exact words and where it stands. */
import type { Passage, Speech, WortlautEvent } from '../../schema/event';
import { sliceSpan } from '../../schema/span';
import type { PlacedPassage } from '../corpus-index';

/** One stretch of speech where it stands; `text` is its exact wording. */
export type PlacedSpeech = PlacedPassage & { readonly speech: Speech; readonly text: string };

/** In the order of the events; speech that stands in the passages of two events is listed once. */
export function speechIn(events: readonly WortlautEvent[]): readonly PlacedSpeech[] {
  const found = new Map<string, PlacedSpeech>();
  for (const placed of placedPassages(events)) {
    for (const speech of placed.passage.speech) {
      const key = `${placed.account.article} ${speech.span.start} ${speech.span.end}`;
      if (!found.has(key)) found.set(key, { ...placed, speech, text: textOfSpeech(placed.passage, speech) });
    }
  }
  return [...found.values()];
}

function* placedPassages(events: readonly WortlautEvent[]): Generator<PlacedPassage> {
  for (const event of events) {
    for (const account of event.accounts) {
      for (const passage of account.passages) yield { event, account, passage };
    }
  }
}

/** The exact words of a speech, cut from its passage. */
function textOfSpeech(passage: Passage, speech: Speech): string {
  const { start } = passage.span;
  return sliceSpan(passage.exact, { start: speech.span.start - start, end: speech.span.end - start });
}
