/** How much of a stretch of time is drawn singly: what a timeline asks for at a zoom level, and the answer from events that are all here. */
import { eachLane, lanes, type Lane } from '../event-kinds';
import type { SliceCount } from './timeline-density';
import type { Stretch } from './timeline-folds';
import type { TimelineItem } from './timeline-items';

/** Up to so many events all are drawn singly, wherever one looks. */
export const MOST_WHOLE = 400;
/** Drawn singly in each lane for each stretch of `choiceDays`. */
export const PER_CHOICE = 8;
/** Pixels a number of further events takes at least. */
const SLICE_PIXELS = 84;

/** What a timeline wants to know of a stretch. */
export type DetailWish = {
  /** Days; whole multiples of `choiceDays`. */
  readonly stretch: Stretch;
  /** Further events are counted for each slice of so many days, counted from 1970-01-01. */
  readonly sliceDays: number;
  /** Within so many days the most told are chosen, so that panning chooses nothing anew. */
  readonly choiceDays: number;
  readonly perChoice: number;
};

export type TimelineDetail = {
  /** null: these are all events there are. */
  readonly wish: DetailWish | null;
  /** In time order: drawn singly as far as there is room. */
  readonly items: readonly TimelineItem[];
  /** What else begins in each slice; in order of days, none empty. */
  readonly more: Readonly<Record<Lane, readonly SliceCount[]>>;
};

const NOTHING_MORE: TimelineDetail['more'] = eachLane(() => []);

/** All events, where they are few. */
export function wholeDetail(items: readonly TimelineItem[]): TimelineDetail {
  return { wish: null, items, more: NOTHING_MORE };
}

/** What to ask about some days: `pixelsPerDay` is the smallest scale of the zoom level, so that a level always asks alike. */
export function detailWish(days: Stretch, pixelsPerDay: number, width: number): DetailWish {
  const choiceDays = powerOfTwo(width / pixelsPerDay / 4);
  return {
    stretch: {
      start: Math.floor(days.start / choiceDays) * choiceDays,
      end: Math.ceil(days.end / choiceDays) * choiceDays,
    },
    sliceDays: Math.min(choiceDays, powerOfTwo(SLICE_PIXELS / pixelsPerDay)),
    choiceDays,
    perChoice: PER_CHOICE,
  };
}

/** True for wishes of one level. */
export function isAlike(one: DetailWish, other: DetailWish): boolean {
  return one.sliceDays === other.sliceDays && one.choiceDays === other.choiceDays;
}

/** Powers of two: slices of a level lie within those of the next, so that numbers split and join in place. */
function powerOfTwo(days: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(days)));
}

/** Answers from events that are all here. */
export function detailOf(items: readonly TimelineItem[], wish: DetailWish): TimelineDetail {
  const { stretch, choiceDays, perChoice } = wish;
  const chosen = new Map<string, TimelineItem[]>();
  const touching = items.filter(({ start, until }) => start < stretch.end && until > stretch.start);
  for (const item of touching) {
    // What began before the stretch is one group: its beginnings are out of sight.
    const place = item.start < stretch.start ? 'before' : String(Math.floor(item.start / choiceDays));
    const key = `${item.lane} ${place}`;
    const best = chosen.get(key) ?? [];
    chosen.set(key, best);
    insertByRank(best, item, perChoice);
  }
  const single = new Set([...chosen.values()].flat());
  return {
    wish,
    items: touching.filter((item) => single.has(item)),
    more: countSlices(
      touching.filter((item) => !single.has(item)),
      wish,
    ),
  };
}

function insertByRank(best: TimelineItem[], item: TimelineItem, most: number): void {
  const last = best.at(-1);
  if (best.length === most && last !== undefined && compareChoice(item, last) >= 0) return;
  const place = best.findIndex((other) => compareChoice(item, other) < 0);
  best.splice(place < 0 ? best.length : place, 0, item);
  if (best.length > most) best.pop();
}

/** Among equals by something that has nothing to do with time, so that none crowd together. */
function compareChoice(a: TimelineItem, b: TimelineItem): number {
  return compareTold(a, b) || scattered(a.id) - scattered(b.id);
}

function scattered(id: string): number {
  let mixed = 0;
  for (let at = 0; at < id.length; at += 1) mixed = Math.imul(mixed ^ id.charCodeAt(at), 0x9e3779b1);
  return mixed >>> 8;
}

/** The most told first; of equally told ones a deadline: it is what a reader looks for, and its bar tells more than a card. */
export function compareTold(a: TimelineItem, b: TimelineItem): number {
  return b.sources - a.sources || Number(b.deadlines.length > 0) - Number(a.deadlines.length > 0);
}

/** What began before the stretch counts in its first slice. */
export function countSlices(
  rest: readonly TimelineItem[],
  { stretch, sliceDays }: Pick<DetailWish, 'stretch' | 'sliceDays'>,
): TimelineDetail['more'] {
  const of = (lane: Lane): readonly SliceCount[] => {
    const counts = new Map<number, number>();
    for (const item of rest) {
      if (item.lane !== lane) continue;
      const slice = Math.floor(Math.max(item.start, stretch.start) / sliceDays);
      counts.set(slice, (counts.get(slice) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a], [b]) => a - b)
      .map(([slice, count]) => ({ days: { start: slice * sliceDays, end: (slice + 1) * sliceDays }, count }));
  };
  return eachLane(of);
}

/** Two lists of slices as one. */
export function addSlices(a: readonly SliceCount[], b: readonly SliceCount[]): readonly SliceCount[] {
  if (b.length === 0) return a;
  const all = new Map<number, SliceCount>();
  for (const slice of [...a, ...b]) {
    const known = all.get(slice.days.start);
    all.set(slice.days.start, { days: slice.days, count: slice.count + (known?.count ?? 0) });
  }
  return [...all.values()].sort((one, other) => one.days.start - other.days.start);
}

/** Events that touch some days: exact where all are drawn singly, else as exact as slices are. */
export function countIn(
  detail: TimelineDetail,
  days: Stretch,
): { readonly count: number; readonly isExact: boolean } {
  const touches = (stretch: Stretch) => stretch.start < days.end && stretch.end > days.start;
  const within = (stretch: Stretch) => stretch.start >= days.start && stretch.end <= days.end;
  const slices = lanes.flatMap((lane) => detail.more[lane].filter((slice) => touches(slice.days)));
  const single = detail.items.filter(({ start, until }) => touches({ start, end: until })).length;
  return {
    count: slices.reduce((sum, { count }) => sum + count, single),
    isExact: slices.every((slice) => within(slice.days)),
  };
}
