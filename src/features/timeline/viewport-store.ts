/** The visible stretch, kept outside React: it changes with every frame of a pan, and few parts have to follow. */
import { useEffect, useState } from 'react';
import type { Viewport } from '../../domain/timeline/timeline-viewport';
import type { Kept } from './detail-exchange';

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

const SETTLED_MS = 120;

/**
 * The sight once it has come to rest: what is told in words need not follow every frame. With `answer` the same sight
 * comes anew, as another object, when there is something else to tell of it.
 */
export function useSettled(
  store: ViewportStore,
  answer: Pick<Kept<unknown>, 'subscribe'> | null = null,
): Sight {
  const [settled, setSettled] = useState(store.get);
  useEffect(() => {
    let timer = 0;
    const wait = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        setSettled(answer === null ? store.get() : { ...store.get() });
      }, SETTLED_MS);
    };
    wait();
    const leave = store.subscribe(wait);
    const leaveAnswer = answer?.subscribe(wait);
    return () => {
      leave();
      leaveAnswer?.();
      window.clearTimeout(timer);
    };
  }, [store, answer]);
  return settled;
}

/** Calls for every sight from now on, this one included: what is drawn by hand follows each frame, where React would take a millisecond of it. */
export function follow(store: ViewportStore, show: (sight: Sight) => void): () => void {
  show(store.get());
  return store.subscribe(() => {
    show(store.get());
  });
}

/** Pixels from the left edge of the stage to a position on the axis. */
export function pixelsAt({ viewport, width }: Sight, at: number): number {
  return ((at - viewport.start) / (viewport.end - viewport.start)) * width;
}
