/** Which part each brief goes into: what is drawn together stands together, the most told of long stretches first. */
import type { EventRow } from '../../domain/event-brief';
import type { EventColumns } from '../../domain/columns/event-columns';
import { lanePlace } from '../../domain/columns/columns-stretch';
import { lanes } from '../../domain/event-kinds';
import { PER_CHOICE } from '../../domain/timeline/timeline-detail';

const PART_BRIEFS = 256;
/** Stretches of so many days down to so many: the timeline chooses by such powers of two (`detailWish`). */
const LONGEST_CHOICE = 2 ** 20;
const SHORTEST_CHOICE = 4;

/**
 * Rows of each part, ascending. A view shows what is chosen for its own length and for all longer ones: it needs one or two
 * parts of each, not all parts that hold something of it. What is chosen for none stands at the end, by time.
 */
export function briefPlaces(columns: EventColumns): readonly (readonly EventRow[])[] {
  const byRank = Array.from({ length: columns.count }, (_, row) => row).sort(
    (a, b) => (columns.rank[b] ?? 0) - (columns.rank[a] ?? 0),
  );
  const parts: EventRow[][] = [];
  let gathered: EventRow[] = [];
  let left = byRank;
  for (let days = LONGEST_CHOICE; days >= SHORTEST_CHOICE; days /= 2) {
    // Who is chosen for a long stretch is chosen for each part of it, and takes a place there.
    const isChosen = chosenIn(columns, byRank, days);
    gathered.push(...left.filter(isChosen));
    left = left.filter((row) => !isChosen(row));
    if (gathered.length < PART_BRIEFS) continue;
    parts.push(...cut(gathered));
    gathered = [];
  }
  return [...parts, ...cut(gathered), ...cut(left)];
}

/** The most told of each lane and each stretch of so many days. */
function chosenIn(
  columns: EventColumns,
  byRank: readonly EventRow[],
  days: number,
): (row: EventRow) => boolean {
  const chosen = new Uint8Array(columns.count);
  const taken = new Map<number, number>();
  for (const row of byRank) {
    if (row >= columns.dated) continue;
    const stretch = Math.floor((columns.start[row] ?? 0) / days);
    const place = stretch * lanes.length + lanePlace(columns, row);
    const before = taken.get(place) ?? 0;
    if (before === PER_CHOICE) continue;
    taken.set(place, before + 1);
    chosen[row] = 1;
  }
  return (row) => chosen[row] === 1;
}

/** By time, in parts of the same size. */
function cut(rows: readonly EventRow[]): EventRow[][] {
  const inTime = [...rows].sort((a, b) => a - b);
  const parts: EventRow[][] = [];
  for (let at = 0; at < inTime.length; at += PART_BRIEFS) parts.push(inTime.slice(at, at + PART_BRIEFS));
  return parts;
}
