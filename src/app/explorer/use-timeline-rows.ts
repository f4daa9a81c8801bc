/** How many rows the timeline may have, so that all lanes are seen at once and the list begins below them. */
import { useSyncExternalStore } from 'react';

/** Pixels: header, filters and first lines of the list; then axis, overview, buttons and legend; then the lanes' own edges. */
const AROUND = 256;
const FRAME = 158 + 33;
const LANE_EDGES = 4 * 17;
const ROW = 31;
const SMALLEST_PLACE = 416;
const FEWEST = 6;

/** Rows for a window of that height; the style sheet gives `.timeline-place` the same room. */
export function timelineRows(windowHeight: number): number {
  const place = Math.max(SMALLEST_PLACE, windowHeight - AROUND);
  return Math.max(FEWEST, Math.floor((place - FRAME - LANE_EDGES) / ROW));
}

export function useTimelineRows(): number {
  return useSyncExternalStore(subscribe, () => timelineRows(window.innerHeight));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => {
    window.removeEventListener('resize', changed);
  };
}
