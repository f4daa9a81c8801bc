/** The visible stretch, kept outside React: it changes with every frame of a pan, and few parts have to follow. */
import { useSyncExternalStore } from 'react';
import type { Viewport } from '../../domain/timeline-viewport';

/** The viewport in units of the axis, and the pixels it is drawn over. */
export type Sight = { readonly viewport: Viewport; readonly width: number };

export type ViewportStore = {
  readonly get: () => Sight;
  readonly set: (sight: Sight) => void;
  readonly subscribe: (changed: () => void) => () => void;
};

export function createViewportStore(first: Sight): ViewportStore {
  let sight = first;
  const listeners = new Set<() => void>();
  return {
    get: () => sight,
    set: (next) => {
      const same =
        next.width === sight.width &&
        next.viewport.start === sight.viewport.start &&
        next.viewport.end === sight.viewport.end;
      if (same) return;
      sight = next;
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

export function useSight(store: ViewportStore): Sight {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Pixels from the left edge of the stage to a position on the axis. */
export function pixelsAt({ viewport, width }: Sight, at: number): number {
  return ((at - viewport.start) / (viewport.end - viewport.start)) * width;
}
