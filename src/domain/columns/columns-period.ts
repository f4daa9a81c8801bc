/** All that passes at a glance: its bounds, its density per lane, and what has no time. */
import type { EventColumns } from './event-columns';
import { datedCount } from './columns-list';
import { lanePlace } from './columns-stretch';
import { eachLane, lanes } from '../event-kinds';
import { MOST_UNDATED, type DayCount, type DaysAnswer, type PeriodAnswer } from './row-questions';
import type { DensityBucket, LaneCounts } from '../timeline/timeline-density';
import { SHORTEST_FOLD_DAYS, type Stretch } from '../timeline/timeline-folds';

/** The same slices as `densityBuckets` makes of items. */
export function periodAnswer(columns: EventColumns, passing: Uint32Array, slices: number): PeriodAnswer {
  const dated = datedCount(columns, passing);
  const busy = busyStretches(columns, passing.subarray(0, dated));
  const [first, last] = [busy[0], busy.at(-1)];
  const period = first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  const undated = passing.slice(dated);
  const undatedCounts = countLanes(columns, undated);
  const datedCounts = countLanes(columns, passing.subarray(0, dated));
  return {
    period,
    density: period === null ? [] : densityOf(columns, passing.subarray(0, dated), { period, slices }),
    busy,
    begins: beginsOf(columns, passing.subarray(0, dated)),
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

/** Where events and deadlines of these rows run, which have a time; gaps too short for a fold are closed. */
export function busyStretches({ start, until }: EventColumns, rows: Uint32Array): readonly Stretch[] {
  const busy: Stretch[] = [];
  let [from, reached] = [0, -Infinity];
  for (const row of rows) {
    const [begin, end] = [start[row] ?? 0, until[row] ?? 0];
    if (begin - reached >= SHORTEST_FOLD_DAYS) {
      if (reached > -Infinity) busy.push({ start: from, end: reached });
      from = begin;
    }
    if (end > reached) reached = end;
  }
  if (reached > -Infinity) busy.push({ start: from, end: reached });
  return busy;
}

/** Rows stand in the order of their first days. */
function beginsOf({ start }: EventColumns, rows: Uint32Array): readonly DayCount[] {
  const begins: [number, number][] = [];
  let last: [number, number] | null = null;
  for (const row of rows) {
    const day = start[row] ?? 0;
    if (last?.[0] === day) last[1] += 1;
    else begins.push((last = [day, 1]));
  }
  return begins;
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
