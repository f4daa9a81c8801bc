/** The events before and after one, among those the reader has left. */
import type { WortlautEvent } from '../schema/event';
import { compareEvents } from './sort-events';

export type AdjacentEvents = {
  readonly previous: WortlautEvent | null;
  readonly next: WortlautEvent | null;
  /** Counted from 1; null when the filters leave the event out. */
  readonly position: number | null;
  readonly count: number;
};

/** `events` in the order of `compareEvents`. An event the filters leave out has neighbours where it would stand. */
export function adjacentEvents(events: readonly WortlautEvent[], event: WortlautEvent): AdjacentEvents {
  const at = firstNotBefore(events, event);
  const isListed = events[at]?.id === event.id;
  return {
    previous: events[at - 1] ?? null,
    next: events[isListed ? at + 1 : at] ?? null,
    position: isListed ? at + 1 : null,
    count: events.length,
  };
}

function firstNotBefore(events: readonly WortlautEvent[], event: WortlautEvent): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = events[middle];
    if (there !== undefined && compareEvents(there, event) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
