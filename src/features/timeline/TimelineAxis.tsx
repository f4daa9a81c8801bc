/** The labels of the time axis, and behind the lanes its lines and folds: drawn by us, because vis knows no folds. */
import { useLayoutEffect, useMemo, useState } from 'react';
import type { Stretch, TimeAxis } from '../../domain/timeline/timeline-folds';
import { axisLabels, backdropLines, type AxisDrawing } from './axis-drawing';
import { useDayWords } from './day-words';
import { follow, type ViewportStore } from './viewport-store';

/** Decoration for those who see: every event's name carries its day. `axis` is null where there is nothing to label. */
export function TimelineAxis({
  store,
  axis,
}: {
  readonly store: ViewportStore;
  readonly axis: TimeAxis | null;
}) {
  const words = useDayWords();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const draw = useMemo(
    () => (place === null || axis === null ? null : () => axisLabels(place, axis, words)),
    [place, axis, words],
  );
  useDrawing(store, draw);
  return <div className="tl-axis" aria-hidden="true" ref={setPlace} />;
}

/** Lines and folds. */
export function StageBackdrop({
  store,
  axis,
  foldParts,
}: {
  readonly store: ViewportStore;
  readonly axis: TimeAxis;
  readonly foldParts: ReadonlyMap<number, Stretch>;
}) {
  const words = useDayWords();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const draw = useMemo(
    () => (place === null ? null : () => backdropLines(place, axis, { words, foldParts })),
    [place, axis, words, foldParts],
  );
  useDrawing(store, draw);
  return <div className="tl-backdrop" aria-hidden="true" ref={setPlace} />;
}

/** Drawn anew where what is drawn has changed; moved with every frame. */
function useDrawing(store: ViewportStore, draw: (() => AxisDrawing) | null): void {
  useLayoutEffect(() => {
    if (draw === null) return undefined;
    const drawing = draw();
    const leave = follow(store, drawing.show);
    return () => {
      leave();
      drawing.clear();
    };
  }, [store, draw]);
}
