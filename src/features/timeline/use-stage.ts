/** Ties the stage to React: makes it once there is a place with a width, tells it what changed, takes it down. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { dayNumber } from '../../base/day';
import { axisBounds, toAxis, toDay, type Stretch, type TimeAxis } from '../../domain/timeline/timeline-folds';
import { fitViewport, showsAll, type Viewport } from '../../domain/timeline/timeline-viewport';
import type { EventId } from '../../schema/ids';
import { TimelineStage, type StageModel } from './stage';
import type { Marked } from './stage-boxes';
import type { ViewportStore } from './viewport-store';

type Wishes = {
  readonly clip: HTMLElement | null;
  readonly store: ViewportStore;
  readonly model: StageModel | null;
  /** Days to show at first and whenever they change; null shows what was shown before. */
  readonly days: Stretch | null;
  /** All there is to be seen. */
  readonly period: Stretch | null;
  readonly onReady: (() => void) | undefined;
};

/** The stage, or null while there is no place to draw in. */
export function useStage(wishes: Wishes): TimelineStage | null {
  const { clip, store, model, days, period } = wishes;
  const [stage, setStage] = useState<TimelineStage | null>(null);
  const latest = useRef(wishes);
  const shown = useRef<{ readonly model: StageModel; readonly days: Stretch | null } | null>(null);
  useLayoutEffect(() => {
    latest.current = wishes;
  });

  const hasPlace = model !== null;
  useLayoutEffect(() => {
    const first = latest.current;
    if (!hasPlace || clip === null || first.model === null) return undefined;
    const wanted = first.days ?? shownDays(shown.current, store);
    store.set({ ...store.get(), viewport: viewportFor(first.model.axis, wanted) });
    shown.current = { model: first.model, days: first.days };
    const made = new TimelineStage(clip, store, first.model, () => {
      latest.current.onReady?.();
    });
    setStage(made);
    return () => {
      made.destroy();
      setStage(null);
    };
  }, [clip, store, hasPlace]);

  useLayoutEffect(() => {
    const before = shown.current;
    if (stage === null || model === null || (before?.model === model && before.days === days)) return;
    const isNewStretch = days !== null && before?.days !== days;
    shown.current = { model, days };
    const wanted = isNewStretch ? days : stillSeen({ model, period }, shownDays(before, store));
    stage.show(model, viewportFor(model.axis, wanted));
  }, [stage, model, days, period, store]);

  const answer = model?.source.answer ?? null;
  useLayoutEffect(() => {
    if (stage === null || answer === null) return undefined;
    const hear = (): void => {
      const latest = answer.get();
      if (latest !== null) stage.answer(latest);
    };
    hear();
    return answer.subscribe(hear);
  }, [stage, answer]);

  return stage;
}

export type Marks = Marked & {
  readonly model: StageModel | null;
  /** False where the reader wants no motion. */
  readonly glides: boolean;
};

/** Keeps the opened event and the one keys stand on drawn, and brings a newly opened one into sight. */
export function useMarks(stage: TimelineStage | null, { model, selected, active, glides }: Marks): void {
  useLayoutEffect(() => {
    stage?.mark({ selected, active });
  }, [stage, model, selected, active]);

  const revealed = useRef<EventId | null>(null);
  useEffect(() => {
    if (stage === null || model === null || revealed.current === selected) return;
    const item = selected === null ? undefined : model.source.find(selected);
    if (item !== undefined) stage.reveal(item, glides);
    revealed.current = selected;
  }, [stage, model, selected, glides]);
}

/** The days in view; null when that was everything, so that more events stay everything. */
function shownDays(shown: { readonly model: StageModel } | null, store: ViewportStore): Stretch | null {
  if (shown === null) return null;
  const { axis } = shown.model;
  const { viewport } = store.get();
  if (showsAll(viewport, axisBounds(axis))) return null;
  return { start: toDay(axis, viewport.start), end: toDay(axis, viewport.end) };
}

/** The same days as long as an event is among them: a filter must not leave an empty picture. */
function stillSeen(
  { model, period }: { readonly model: StageModel; readonly period: Stretch | null },
  days: Stretch | null,
): Stretch | null {
  if (days === null) return null;
  const touches = ({ start, end }: Stretch) => start < days.end && end > days.start;
  const { whole } = model.source;
  // Of many events some are nearly everywhere; which, is known only once they were asked for.
  if (whole === null) return period !== null && touches(period) ? days : null;
  return whole.items.some(({ start, until }) => touches({ start, end: until })) ? days : null;
}

function viewportFor(axis: TimeAxis, days: Stretch | null): Viewport {
  if (days === null) return fitViewport(axisBounds(axis));
  return { start: toAxis(axis, days.start), end: toAxis(axis, days.end) };
}

/** The days of the filter; null unless both ends are given: an open end says nothing about what to look at. */
export function useDays({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): Stretch | null {
  return useMemo(
    () => (from === null || to === null ? null : { start: dayNumber(from), end: dayNumber(to) + 1 }),
    [from, to],
  );
}
