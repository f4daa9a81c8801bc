/** How many events begin in each slice of a period, per lane: the overview strip and its phone twin. */
import { eachLane, lanes, type Lane } from '../event-kinds';
import type { Stretch } from './timeline-folds';
import type { TimelineItem } from './timeline-items';

export type LaneCounts = Readonly<Record<Lane, number>>;

/** One slice of the period: days, the end excluded, and the events that begin in it. */
export type DensityBucket = {
  readonly days: Stretch;
  readonly perLane: LaneCounts;
  readonly total: number;
};

/** Events that begin in a slice and are not drawn singly: "+ 214 weitere". */
export type SliceCount = { readonly days: Stretch; readonly count: number };

/** Cuts the period into `count` slices of the same length; each item counts once, in the slice it begins in. */
export function densityBuckets(
  items: readonly TimelineItem[],
  period: Stretch,
  count: number,
): readonly DensityBucket[] {
  const length = (period.end - period.start) / count;
  if (!(length > 0)) return [];
  const counts = Array.from({ length: count }, () => eachLane(() => 0));
  for (const item of items) {
    const index = Math.floor((item.start - period.start) / length);
    const bucket = counts[Math.min(count - 1, Math.max(0, index))];
    if (bucket !== undefined) bucket[item.lane] += 1;
  }
  return counts.map((perLane, index) => ({
    days: { start: period.start + index * length, end: period.start + (index + 1) * length },
    perLane,
    total: totalOf(perLane),
  }));
}

/** Events of each lane among the items. */
export function countPerLane(items: readonly { readonly lane: Lane }[]): LaneCounts {
  const counts = eachLane(() => 0);
  for (const item of items) counts[item.lane] += 1;
  return counts;
}

function totalOf(perLane: LaneCounts): number {
  return lanes.reduce((sum, lane) => sum + perLane[lane], 0);
}
