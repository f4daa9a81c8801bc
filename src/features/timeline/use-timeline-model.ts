/** From events to what the stage shows: items, axis, rows, heights. All of it derived, nothing kept. */
import { useMemo } from 'react';
import { lanes, type Lane } from '../../domain/event-kinds';
import type { LaneCounts } from '../../domain/timeline/timeline-density';
import {
  axisBounds,
  foldedAxis,
  foldingHelps,
  foldsOf,
  plainAxis,
  type Stretch,
  type TimeAxis,
} from '../../domain/timeline/timeline-folds';
import type { TimelineItem } from '../../domain/timeline/timeline-items';
import { giveRoom } from '../../domain/timeline/timeline-room';
import { layOutRows, neededRows, shareRows, type RowLayout } from '../../domain/timeline/timeline-rows';
import { fitViewport, levelScale, zoomLevel } from '../../domain/timeline/timeline-viewport';
import type { ItemPen } from './item-pen';
import { freePart, laneHeights } from './lane-heights';
import type { StageModel } from './stage';
import type { TimelineData } from './timeline-data';

/** Rows of all lanes together, where the page does not say how many it has room for. */
const ALL_ROWS = 20;

export type TimelineModel = {
  readonly data: TimelineData;
  readonly axis: TimeAxis;
  /** False when there is no long quiet stretch: then there is nothing to switch. */
  readonly canFold: boolean;
  readonly isFolded: boolean;
};

/** `wantsFolds` is the reader's choice; null leaves it to us. */
export function useTimelineModel(data: TimelineData, wantsFolds: boolean | null): TimelineModel {
  const { period, busy } = data;
  const axes = useMemo(() => {
    const whole = period ?? { start: 0, end: 1 };
    const folded = foldedAxis(whole, busy);
    const canFold = foldsOf(folded).length > 0;
    const isFolded = canFold && (wantsFolds ?? foldingHelps(folded));
    return { canFold, isFolded, axis: isFolded ? folded : plainAxis(whole) };
  }, [period, busy, wantsFolds]);
  return useMemo(() => ({ data, ...axes }), [data, axes]);
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
  { data, axis }: TimelineModel,
  options: {
    readonly pen: ItemPen | null;
    readonly width: number;
    readonly hidden: ReadonlySet<Lane>;
    readonly allRows?: number | undefined;
  },
): DrawnModel | null {
  const { pen, width, hidden, allRows = ALL_ROWS } = options;
  const { source, counts, undatedCounts } = data;
  const first = useMemo(() => {
    if (pen === null || width === 0) return null;
    if (source.whole === null) return { rows: shareRows(counts, allRows), layout: NOTHING_LAID_OUT };
    return firstLayout({ items: source.whole.items, axis, pen, width, allRows });
  }, [source, counts, axis, pen, width, allRows]);
  return useMemo(() => {
    if (pen === null || first === null) return null;
    const { rows, layout } = first;
    const heights = laneHeights(rows, hidden, new Set(lanes.filter((lane) => undatedCounts[lane] > 0)));
    const seen = withoutLanes(layout, hidden);
    const foldParts = foldsOf(axis).map(
      ({ days, axis: at }) => [days.start, freePart(seen, heights, at)] as const,
    );
    return { stage: { source, hidden, axis, rows, heights, pen }, foldParts: new Map(foldParts) };
  }, [source, undatedCounts, axis, first, pen, hidden]);
}

const NOTHING_LAID_OUT: RowLayout = { placed: [], more: [] };

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
  const widthOf = (item: TimelineItem, room: number) => pen.of(item, room).cardWidth;
  const rows = shareRows(neededRows(items, { axis, scale, widthOf }, allRows), allRows);
  const setting = { axis, scale, widthOf, rows };
  return { rows, layout: giveRoom(layOutRows(items, setting), setting) };
}

function withoutLanes({ placed, more }: RowLayout, hidden: ReadonlySet<Lane>): RowLayout {
  return {
    placed: placed.filter(({ item }) => !hidden.has(item.lane)),
    more: more.filter(({ lane }) => !hidden.has(lane)),
  };
}
