/** Which events a still page lists: the first of all, or those around one. Never all, so that a page does not grow with the corpus. */
import type { CorpusIndex } from '../../domain/corpus-index';
import { oncePerIndex } from '../../domain/once-per-index';
import type { WortlautEvent } from '../../schema/event';

const MOST = 100;
const EACH_SIDE = 4;

/** In the order of `eventsByDay`, the event itself included. */
export function eventsAround(index: CorpusIndex, event: WortlautEvent | null): readonly WortlautEvent[] {
  const { eventsByDay } = index;
  if (event === null) return eventsByDay.slice(0, MOST);
  const at = placesOf(index).get(event.id) ?? 0;
  return eventsByDay.slice(Math.max(0, at - EACH_SIDE), at + EACH_SIDE + 1);
}

const placesOf = oncePerIndex(
  ({ eventsByDay }) => new Map<string, number>(eventsByDay.map(({ id }, place) => [id, place])),
);
