/** The visible stretch of the axis: fit, zoom around a place, pan, bounds, and the levels at which rows are laid out. */
import type { Stretch } from './timeline-folds';

/** The visible stretch in units of the (perhaps folded) axis. */
export type Viewport = Stretch;

/** Closer than this there is nothing to tell apart: times are known to the day. */
const SHORTEST_VIEWPORT = 2;
/** Room beside the first and the last event when everything is shown. */
const FIT_MARGIN = { start: 0.02, end: 0.06 };

/** The viewport that shows all of the axis, with a little room on either side. */
export function fitViewport(bounds: Stretch): Viewport {
  const length = Math.max(bounds.end - bounds.start, SHORTEST_VIEWPORT);
  return { start: bounds.start - length * FIT_MARGIN.start, end: bounds.end + length * FIT_MARGIN.end };
}

/** Zooms so that `at` keeps its place; a factor above 1 shows less time. */
export function zoomViewport(viewport: Viewport, factor: number, at = middleOf(viewport)): Viewport {
  const length = lengthOf(viewport);
  const wanted = Math.max(SHORTEST_VIEWPORT, length / factor);
  const before = (at - viewport.start) / length;
  return { start: at - before * wanted, end: at + (1 - before) * wanted };
}

/** Moves by a share of its own length. */
export function panViewport(viewport: Viewport, share: number): Viewport {
  const by = lengthOf(viewport) * share;
  return { start: viewport.start + by, end: viewport.end + by };
}

/** Moves as little as needed to show the stretch with some air; a stretch longer than the viewport shows its start. */
export function revealIn(viewport: Viewport, shown: Stretch): Viewport {
  const length = lengthOf(viewport);
  const air = length * 0.08;
  if (shown.start - air < viewport.start) {
    // Already in sight, only near the edge: do not move under the reader's eyes.
    if (shown.start >= viewport.start && shown.end <= viewport.end) return viewport;
    return { start: shown.start - air, end: shown.start - air + length };
  }
  if (shown.end > viewport.end) {
    const start = Math.min(shown.start - air, shown.end + air - length);
    return { start, end: start + length };
  }
  return viewport;
}

/** Keeps the viewport on the axis: never longer than everything, never past its ends. */
export function clampViewport(viewport: Viewport, bounds: Stretch): Viewport {
  const all = fitViewport(bounds);
  const length = Math.max(SHORTEST_VIEWPORT, lengthOf(viewport));
  if (length >= lengthOf(all)) return all;
  const start = Math.min(Math.max(viewport.start, all.start), all.end - length);
  return { start, end: start + length };
}

/** True when everything is in sight. */
export function showsAll(viewport: Viewport, bounds: Stretch): boolean {
  return viewport.start <= bounds.start && viewport.end >= bounds.end;
}

/** The step of a scale of pixels per day: two steps to a doubling, so that rows change rarely while zooming. */
export function zoomLevel(pixelsPerDay: number): number {
  // The tolerance keeps a scale that was made from a level on that level.
  return Math.floor(Math.log2(pixelsPerDay) * 2 + 1e-9);
}

/** The smallest scale of a level: what does not overlap at it overlaps nowhere on the level. */
export function levelScale(level: number): number {
  return 2 ** (level / 2);
}

function lengthOf(stretch: Stretch): number {
  return stretch.end - stretch.start;
}

function middleOf(stretch: Stretch): number {
  return (stretch.start + stretch.end) / 2;
}
