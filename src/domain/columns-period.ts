/** All that passes at a glance: its bounds, its density per lane, and what has no time. */
import type { EventColumns } from './event-columns';
import { datedCount } from './columns-list';
import { lanePlace } from './columns-stretch';
import { eachLane, lanes } from './event-kinds';
import { MOST_UNDATED, type DaysAnswer, type PeriodAnswer } from './row-questions';
import type { DensityBucket, LaneCounts } from './timeline-density';
import type { Stretch } from './timeline-folds';

/** The same slices as `densityBuckets` makes of items. */
export function periodAnswer(columns: EventColumns, passing: Uint32Array, slices: number): PeriodAnswer {
  const dated = datedCount(columns, passing);
  const period = boundsOf(columns, passing, dated);
  const undated = passing.slice(dated);
  const undatedCounts = countLanes(columns, undated);
  const datedCounts = countLanes(columns, passing.subarray(0, dated));
  return {
    period,
    density: period === null ? [] : densityOf(columns, passing.subarray(0, dated), { period, slices }),
    counts: eachLane((lane) => datedCounts[lane] + undatedCounts[lane]),
    undated: [...undated.slice(0, MOST_UNDATED)],
    undatedCounts,
  };
}

/** Each day with an event, and how many most likely began on it. */
export function daysAnswer(columns: EventColumns, passing: Uint32Array): DaysAnswer {
  const dated = datedCount(columns, passing);
  const counts = new Map<number, number>();
  for (const row of passing.subarray(0, dated)) {
    const day = columns.likely[row] ?? 0;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return { days: [...counts].sort(([a], [b]) => a - b), undated: passing.length - dated };
}

function boundsOf({ start, until }: EventColumns, passing: Uint32Array, dated: number): Stretch | null {
  if (dated === 0) return null;
  let end = -Infinity;
  for (let at = 0; at < dated; at += 1) end = Math.max(end, until[passing[at] ?? 0] ?? 0);
  return { start: start[passing[0] ?? 0] ?? 0, end };
}

function densityOf(
  columns: EventColumns,
  rows: Uint32Array,
  { period, slices }: { readonly period: Stretch; readonly slices: number },
): readonly DensityBucket[] {
  const length = (period.end - period.start) / slices;
  if (!(length > 0)) return [];
  const counts = new Uint32Array(slices * lanes.length);
  for (const row of rows) {
    const slice = Math.floor(((columns.start[row] ?? 0) - period.start) / length);
    const cell = Math.min(slices - 1, slice) * lanes.length + lanePlace(columns, row);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return Array.from({ length: slices }, (_, slice) => {
    const inLanes = eachLane((lane) => counts[slice * lanes.length + lanes.indexOf(lane)] ?? 0);
    return {
      days: { start: period.start + slice * length, end: period.start + (slice + 1) * length },
      perLane: inLanes,
      total: lanes.reduce((sum, lane) => sum + inLanes[lane], 0),
    };
  });
}

function countLanes(columns: EventColumns, rows: Uint32Array): LaneCounts {
  const counts = new Uint32Array(lanes.length);
  for (const row of rows) {
    const lane = lanePlace(columns, row);
    counts[lane] = (counts[lane] ?? 0) + 1;
  }
  return eachLane((lane) => counts[lanes.indexOf(lane)] ?? 0);
}
