/** What the timeline has asked for and what came back, kept outside React: it asks in the middle of a zoom, which has no time to render a page for it. */
import { useSyncExternalStore } from 'react';
import type { DetailWish, TimelineDetail } from '../../domain/timeline/timeline-detail';

export type Kept<T> = {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (changed: () => void) => () => void;
};

/** Both sides of the counter: the timeline sets its wish, who answers sets the answer. */
export type DetailExchange = {
  readonly wish: Kept<DetailWish | null>;
  readonly answer: Kept<TimelineDetail | null>;
};

export function createDetailExchange(): DetailExchange {
  return { wish: kept<DetailWish | null>(null), answer: kept<TimelineDetail | null>(null) };
}

function kept<T>(first: T): Kept<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (next === value) return;
      value = next;
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}

/** Renders whenever the value changes; null is nothing that could. */
export function useLatest<T>(of: Kept<T> | null): T | null {
  return useSyncExternalStore(of?.subscribe ?? never, of?.get ?? nothing);
}

const never = () => nothing;

function nothing(): null {
  return null;
}
