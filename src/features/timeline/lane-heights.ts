/** Pixels of lanes and rows, shared by labels, stage and folds. */
import { eachLane, lanes, type Lane } from '../../domain/event-kinds';
import type { LaneCounts } from '../../domain/timeline/timeline-density';
import type { Stretch } from '../../domain/timeline/timeline-folds';
import { drawnIn, type RowLayout } from '../../domain/timeline/timeline-rows';

/** Space above the first row of a lane; below the last there is as much. */
const LANE_PADDING = 11;
const ROW_HEIGHT = 32;
const ROW_GAP = 4;
/** Lane names break into two lines and carry their number … */
const HIDDEN_LANE_HEIGHT = 66;
const SMALLEST_LANE = 72;
/** … and perhaps the button for what nobody can date. */
const SMALLEST_WITH_UNDATED = 98;

/** Pixels from the top of a lane to a row. */
export function rowTop(row: number): number {
  return LANE_PADDING + row * ROW_HEIGHT;
}

/** Heights of all lanes for their numbers of rows. */
export function laneHeights(
  rows: LaneCounts,
  hidden: ReadonlySet<Lane>,
  withUndated: ReadonlySet<Lane>,
): LaneCounts {
  const height = (lane: Lane) => {
    if (hidden.has(lane)) return HIDDEN_LANE_HEIGHT;
    const smallest = withUndated.has(lane) ? SMALLEST_WITH_UNDATED : SMALLEST_LANE;
    return Math.max(smallest, rowTop(rows[lane]) - ROW_GAP + LANE_PADDING);
  };
  return eachLane(height);
}

/** The tallest part of a stretch that no card covers, in pixels from the top of all lanes. */
export function freePart(layout: RowLayout, heights: LaneCounts, stretch: Stretch): Stretch {
  let laneTop = 0;
  const taken: Stretch[] = [];
  for (const lane of lanes) {
    const rows = [
      ...drawnIn(layout.placed, stretch).filter(({ item }) => item.lane === lane),
      ...drawnIn(layout.more, stretch).filter((mark) => mark.lane === lane),
    ].map(({ row }) => row);
    for (const row of rows) {
      const start = laneTop + rowTop(row);
      taken.push({ start, end: start + ROW_HEIGHT - ROW_GAP });
    }
    laneTop += heights[lane];
  }
  let best: Stretch = { start: 0, end: 0 };
  let reached = 0;
  for (const { start, end } of [
    ...taken.sort((a, b) => a.start - b.start),
    { start: laneTop, end: laneTop },
  ]) {
    if (start - reached > best.end - best.start) best = { start: reached, end: start };
    reached = Math.max(reached, end);
  }
  return best;
}
