/** Keys on the timeline: arrows walk from event to event, Enter opens, plus, minus and 0 zoom. */
import { useCallback, useState, type KeyboardEvent } from 'react';
import type { EventId } from '../../schema/ids';
import { toAxis, toDay, type TimeAxis } from '../../domain/timeline/timeline-folds';
import type { TimelineItem } from '../../domain/timeline/timeline-items';
import { isWalkKey, walk } from '../../domain/timeline/timeline-keyboard';
import type { TimelineStage } from './stage';
import { pixelsAt, type ViewportStore } from './viewport-store';

const ZOOM_STEP = 1.5;

export type Walk = {
  /** The event keys stand on while the timeline has the focus. */
  readonly active: EventId | null;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

export type WalkPlace = {
  /** In time order, of open lanes; asked with every key, because what is drawn changes with the view. */
  readonly walked: () => readonly TimelineItem[];
  readonly find: (id: EventId) => TimelineItem | undefined;
  readonly axis: TimeAxis;
  readonly store: ViewportStore;
  readonly selected: EventId | null;
  readonly onSelect: (id: EventId) => void;
  readonly onShowAll: () => void;
  readonly glides: boolean;
};

export function useWalk(stage: TimelineStage | null, place: WalkPlace): Walk {
  const { walked, find, axis, store, selected, onSelect, onShowAll, glides } = place;
  const [focused, setFocused] = useState(false);
  const [here, setHere] = useState<EventId | null>(null);
  const reached = here !== null && find(here) !== undefined ? here : selected;
  const active = focused ? reached : null;

  const go = useCallback(
    (id: EventId | null) => {
      if (id === null) return;
      setHere(id);
      const item = find(id);
      if (item !== undefined) stage?.reveal(item, glides);
    },
    [find, stage, glides],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const done = act(event.key);
    if (done) event.preventDefault();
  };
  const zoom = (factor: number) => {
    stage?.zoom(factor, pixelsOfActive(place, active));
  };
  const act = (key: string): boolean => {
    if (isWalkKey(key)) {
      const { viewport } = store.get();
      go(walk(walked(), active, key, { start: toDay(axis, viewport.start), end: toDay(axis, viewport.end) }));
      return true;
    }
    switch (key) {
      case 'Enter':
      case ' ':
        if (active !== null) onSelect(active);
        return active !== null;
      case '+':
      case '=':
        zoom(ZOOM_STEP);
        return true;
      case '-':
        zoom(1 / ZOOM_STEP);
        return true;
      case '0':
        onShowAll();
        return true;
      default:
        return false;
    }
  };
  return {
    active,
    onFocus: () => {
      setFocused(true);
    },
    onBlur: () => {
      setFocused(false);
    },
    onKeyDown,
  };
}

/** Zooming keeps the event keys stand on where it is; undefined when it is out of sight. */
function pixelsOfActive({ find, axis, store }: WalkPlace, active: EventId | null): number | undefined {
  const item = active === null ? undefined : find(active);
  if (item === undefined) return undefined;
  const pixels = pixelsAt(store.get(), toAxis(axis, item.start));
  return pixels >= 0 && pixels <= store.get().width ? pixels : undefined;
}
