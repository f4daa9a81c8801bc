/** The level of detail of a stretch of time: few events all singly, of many the most told, the rest as a number for each slice. */
import { eventKinds } from '../../schema/event';
import { PASSES, type RowSelection } from './columns-filter';
import type { EventRow } from '../event-brief';
import { eachLane, lanes, laneOf, type Lane } from '../event-kinds';
import type { EventColumns } from './event-columns';
import type { LaneStretch, StretchAnswer, StretchQuestion } from './row-questions';
import type { SliceCount } from '../timeline/timeline-density';
import type { Stretch } from '../timeline/timeline-folds';

/** Place in `lanes` of the kind of that place in `eventKinds`. */
const laneOfKind = Uint8Array.from(eventKinds, (kind) => lanes.indexOf(laneOf(kind)));

/** The lane of a row, as a place in `lanes`. */
export function lanePlace({ kind }: EventColumns, row: EventRow): number {
  return laneOfKind[kind[row] ?? 0] ?? 0;
}

/** Answers for all lanes in one pass over the rows that pass. */
export function stretchOf(
  columns: EventColumns,
  { passing, verdicts }: RowSelection,
  question: StretchQuestion,
): StretchAnswer {
  const { stretch, keep } = question;
  const gathered = lanes.map(() => newLane(question));
  const end = firstFrom(columns, passing, stretch.end);
  for (let at = 0; at < end; at += 1) {
    const row = passing[at] ?? 0;
    if ((columns.until[row] ?? 0) <= stretch.start) continue;
    const lane = gathered[lanePlace(columns, row)];
    if (lane !== undefined) gather(lane, columns, row);
  }
  const kept = keep.filter((row) => touches(columns, row, stretch));
  const answers = gathered.map((lane, place) => {
    const own = kept.filter((row) => lanePlace(columns, row) === place);
    return answerOf(lane, columns, { rows: own, passes: (row) => verdicts[row] === PASSES });
  });
  const of = (lane: Lane): LaneStretch => answers[lanes.indexOf(lane)] ?? NOTHING;
  return {
    lanes: eachLane(of),
    outside: keep.filter((row) => verdicts[row] !== PASSES),
  };
}

/** Place in `rows` of the first that begins on that day or later, or has no day; `rows` ascend. */
export function firstFrom({ start, dated }: EventColumns, rows: Uint32Array, day: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle] ?? 0;
    if (row < dated && (start[row] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NOTHING: LaneStretch = { total: 0, rows: [], more: [] };

/** One lane while it is gathered: the most told rows so far, the least told of them last. */
type GatheredLane = {
  readonly perLane: number;
  /** For each stretch of `choiceDays`; what began before them all is one more. */
  readonly bests: Map<number, EventRow[]>;
  readonly choiceDays: number;
  readonly start: number;
  readonly sliceDays: number;
  readonly firstSlice: number;
  readonly perSlice: Uint32Array;
  total: number;
};

function newLane({ stretch, sliceDays, perLane, choiceDays = Infinity }: StretchQuestion): GatheredLane {
  const firstSlice = Math.floor(stretch.start / sliceDays);
  const slices = Math.max(0, Math.ceil(stretch.end / sliceDays) - firstSlice);
  const { start } = stretch;
  const perSlice = new Uint32Array(slices);
  return { perLane, bests: new Map(), choiceDays, start, sliceDays, firstSlice, perSlice, total: 0 };
}

function gather(lane: GatheredLane, columns: EventColumns, row: EventRow): void {
  lane.total += 1;
  count(lane, columns, row, 1);
  const { perLane } = lane;
  const best = bestFor(lane, columns.start[row] ?? 0);
  const rank = columns.rank[row] ?? 0;
  if (best.length === perLane && rank <= rankOfLast(best, columns)) return;
  // Few of many get here, and the list is short: a place is found quickly enough by looking.
  const place = best.findIndex((other) => (columns.rank[other] ?? 0) < rank);
  best.splice(place < 0 ? best.length : place, 0, row);
  if (best.length > perLane) best.pop();
}

function bestFor({ bests, choiceDays, start }: GatheredLane, day: number): EventRow[] {
  const place = Number.isFinite(choiceDays) && day >= start ? Math.floor(day / choiceDays) : -Infinity;
  const known = bests.get(place);
  if (known !== undefined) return known;
  const made: EventRow[] = [];
  bests.set(place, made);
  return made;
}

function rankOfLast(best: readonly EventRow[], { rank }: EventColumns): number {
  const last = best.at(-1);
  return last === undefined ? Infinity : (rank[last] ?? 0);
}

/** What began before the stretch counts in its first slice. */
function count(lane: GatheredLane, { start }: EventColumns, row: EventRow, by: 1 | -1): void {
  const { firstSlice, sliceDays, perSlice } = lane;
  const slice = Math.max(0, Math.floor((start[row] ?? 0) / sliceDays) - firstSlice);
  perSlice[slice] = (perSlice[slice] ?? 0) + by;
}

type Kept = { readonly rows: readonly EventRow[]; readonly passes: (row: EventRow) => boolean };

function answerOf(lane: GatheredLane, columns: EventColumns, kept: Kept): LaneStretch {
  const drawn = new Set([...lane.bests.values()].flat());
  for (const row of kept.rows) if (kept.passes(row)) drawn.add(row);
  for (const row of drawn) count(lane, columns, row, -1);
  const rows = [...new Set([...drawn, ...kept.rows])].sort((a, b) => a - b);
  return { total: lane.total, rows, more: slicesOf(lane) };
}

function slicesOf({ perSlice, firstSlice, sliceDays }: GatheredLane): readonly SliceCount[] {
  return [...perSlice].flatMap((rest, place) => {
    const start = (firstSlice + place) * sliceDays;
    return rest === 0 ? [] : [{ days: { start, end: start + sliceDays }, count: rest }];
  });
}

function touches({ start, until, dated }: EventColumns, row: EventRow, stretch: Stretch): boolean {
  return row < dated && (start[row] ?? 0) < stretch.end && (until[row] ?? 0) > stretch.start;
}
