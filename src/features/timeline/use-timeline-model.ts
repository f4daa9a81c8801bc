/** From events to what the stage shows: items, axis, rows, heights. All of it derived, nothing kept. */
import { useMemo } from 'react';
import type { EventId } from '../../schema/ids';
import type { WortlautEvent } from '../../schema/event';
import { type Lane } from '../../domain/event-kinds';
import { countPerLane, type LaneCounts } from '../../domain/timeline-density';
import {
  axisBounds,
  foldedAxis,
  foldingHelps,
  foldsOf,
  plainAxis,
  type Stretch,
  type TimeAxis,
} from '../../domain/timeline-folds';
import { periodOf, timelineItems, type TimelineItem, type UndatedItem } from '../../domain/timeline-items';
import { layOutRows, neededRows, shareRows, type RowLayout } from '../../domain/timeline-rows';
import { fitViewport, levelScale, zoomLevel } from '../../domain/timeline-viewport';
import type { ItemPen } from './item-pen';
import { freePart, laneHeights } from './lane-heights';
import type { StageModel } from './stage';

/** Rows of all lanes together, where the page does not say how many it has room for. */
const ALL_ROWS = 20;

export type TimelineModel = {
  readonly items: readonly TimelineItem[];
  readonly undated: readonly UndatedItem[];
  readonly counts: LaneCounts;
  readonly period: Stretch | null;
  readonly axis: TimeAxis;
  /** False when there is no long quiet stretch: then there is nothing to switch. */
  readonly canFold: boolean;
  readonly isFolded: boolean;
};

/** `wantsFolds` is the reader's choice; null leaves it to us. */
export function useTimelineModel(
  events: readonly WortlautEvent[],
  wantsFolds: boolean | null,
): TimelineModel {
  const { items, undated } = useMemo(() => timelineItems(events), [events]);
  const counts = useMemo(() => countPerLane([...items, ...undated]), [items, undated]);
  return useMemo(() => {
    const period = periodOf(items);
    const whole = period ?? { start: 0, end: 1 };
    const folded = foldedAxis(
      whole,
      items.map(({ start, until }) => ({ start, end: until })),
    );
    const canFold = foldsOf(folded).length > 0;
    const isFolded = canFold && (wantsFolds ?? foldingHelps(folded));
    return { items, undated, counts, period, canFold, isFolded, axis: isFolded ? folded : plainAxis(whole) };
  }, [items, undated, counts, wantsFolds]);
}

/** Rows of a width: those the whole period needs, so that zooming changes no height. */
type FirstLayout = { readonly rows: LaneCounts; readonly layout: RowLayout };

export type DrawnModel = {
  readonly stage: StageModel;
  /** Where the words of each fold have room, by its first day: pixels from the top of all lanes. */
  readonly foldParts: ReadonlyMap<number, Stretch>;
};

/** What is drawn in a place of that width; null while there is none. */
export function useDrawnModel(
  { items, undated, axis }: TimelineModel,
  options: {
    readonly pen: ItemPen | null;
    readonly width: number;
    readonly hidden: ReadonlySet<Lane>;
    readonly selected: EventId | null;
    readonly allRows?: number | undefined;
  },
): DrawnModel | null {
  const { pen, width, hidden, selected, allRows = ALL_ROWS } = options;
  const first = useMemo(
    () => (pen === null || width === 0 ? null : firstLayout({ items, axis, pen, width, allRows })),
    [items, axis, pen, width, allRows],
  );
  const opened = useMemo(
    // The opened event is drawn even in a hidden lane.
    () => items.find(({ id, lane }) => id === selected && hidden.has(lane)),
    [items, hidden, selected],
  );
  return useMemo(() => {
    if (pen === null || first === null) return null;
    const { rows, layout } = first;
    const shown =
      hidden.size === 0 ? items : items.filter((item) => !hidden.has(item.lane) || item === opened);
    const heights = laneHeights(rows, hidden, new Set(undated.map(({ lane }) => lane)));
    const seen = withoutLanes(layout, hidden);
    const foldParts = foldsOf(axis).map(
      ({ days, axis: at }) => [days.start, freePart(seen, heights, at)] as const,
    );
    return { stage: { items: shown, axis, rows, heights, pen }, foldParts: new Map(foldParts) };
  }, [items, undated, axis, first, pen, hidden, opened]);
}

function firstLayout({
  items,
  axis,
  pen,
  width,
  allRows,
}: {
  readonly items: readonly TimelineItem[];
  readonly axis: TimeAxis;
  readonly pen: ItemPen;
  readonly width: number;
  readonly allRows: number;
}): FirstLayout {
  const all = fitViewport(axisBounds(axis));
  const scale = levelScale(zoomLevel(width / (all.end - all.start)));
  const widthOf = (item: TimelineItem) => pen.of(item).cardWidth;
  const rows = shareRows(neededRows(items, { axis, scale, widthOf }, allRows), allRows);
  return { rows, layout: layOutRows(items, { axis, scale, widthOf, rows }) };
}

function withoutLanes({ placed, more }: RowLayout, hidden: ReadonlySet<Lane>): RowLayout {
  return {
    placed: placed.filter(({ item }) => !hidden.has(item.lane)),
    more: more.filter(({ lane }) => !hidden.has(lane)),
  };
}
