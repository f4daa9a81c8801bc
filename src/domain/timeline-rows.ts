/** Which row of its lane each event is drawn in, so that no two overlap anywhere on a zoom level; the rest is counted. */
import type { EventId } from '../schema/ids';
import { lanes, type Lane } from './event-kinds';
import type { LaneCounts } from './timeline-density';
import { toAxis, type Stretch, type TimeAxis } from './timeline-folds';
import type { TimelineItem } from './timeline-items';

/** What rows depend on. Nothing here moves while panning, so neither do the rows. */
export type RowSetting = {
  readonly axis: TimeAxis;
  /** Pixels per unit of the axis; the smallest of the zoom level. */
  readonly scale: number;
  /** Width of an event's card in pixels. */
  readonly widthOf: (item: TimelineItem) => number;
  /** How many rows each lane has. */
  readonly rows: LaneCounts;
};

export type PlacedItem = {
  readonly item: TimelineItem;
  readonly row: number;
  /** From its day to the end of its card or bar, in units of the axis. */
  readonly drawn: Stretch;
};

/** Events of one lane for which a stretch has no room: shown as a number, opened by zooming in. */
export type MoreMark = {
  readonly id: string;
  readonly lane: Lane;
  readonly row: number;
  readonly count: number;
  /** First and last day one of them begins on, the end excluded. */
  readonly days: Stretch;
  readonly drawn: Stretch;
};

export type RowLayout = {
  /** In time order per lane. */
  readonly placed: readonly PlacedItem[];
  readonly more: readonly MoreMark[];
};

const GAP_PIXELS = 8;
const MORE_PIXELS = 84;

/** Places every event it has room for: all in time order where they fit, else the most told first. */
export function layOutRows(items: readonly TimelineItem[], setting: RowSetting): RowLayout {
  const placed: PlacedItem[] = [];
  const more: MoreMark[] = [];
  for (const lane of lanes) {
    const boxes = items.filter((item) => item.lane === lane).map((item) => boxOf(item, setting));
    const rows = inTimeOrder(boxes);
    const room = setting.rows[lane];
    if (rows.every((row) => row < room)) {
      boxes.forEach((box, index) => placed.push({ ...box, row: rows[index] ?? 0 }));
    } else {
      const chosen = mostToldFirst(boxes, Math.max(1, room - 1));
      placed.push(...chosen.placed);
      more.push(...countRest(chosen.rest, lane, Math.max(1, room - 1), setting));
    }
  }
  return { placed, more };
}

/** How many rows each lane would fill if nothing were left out. */
export function neededRows(items: readonly TimelineItem[], setting: Omit<RowSetting, 'rows'>): LaneCounts {
  const needed = { talks: 0, pledges: 0, ultimatums: 0, statements: 0 };
  for (const lane of lanes) {
    const boxes = items.filter((item) => item.lane === lane).map((item) => boxOf(item, setting));
    needed[lane] = inTimeOrder(boxes).reduce((most, row) => Math.max(most, row + 1), 0);
  }
  return needed;
}

/** Divides a number of rows: no lane gets more than it needs, what one leaves goes to the others, each has at least one. */
export function shareRows(needed: LaneCounts, total: number): LaneCounts {
  const rows = { talks: 1, pledges: 1, ultimatums: 1, statements: 1 };
  let left = total - lanes.length;
  while (left > 0) {
    const hungry = lanes.filter((lane) => rows[lane] < needed[lane]);
    if (hungry.length === 0) break;
    for (const lane of hungry.slice(0, left)) rows[lane] += 1;
    left -= hungry.length;
  }
  return rows;
}

/** An event that has to be drawn though its stretch is full: over the last row, so that nothing else moves. */
export function placeAnyway(item: TimelineItem, setting: RowSetting): PlacedItem {
  return { ...boxOf(item, setting), row: Math.max(0, setting.rows[item.lane] - 1) };
}

/** What is drawn in a stretch of the axis. */
export function drawnIn<T extends { readonly drawn: Stretch }>(
  things: readonly T[],
  stretch: Stretch,
): readonly T[] {
  return things.filter(({ drawn }) => drawn.start < stretch.end && drawn.end > stretch.start);
}

type Box = Omit<PlacedItem, 'row'>;

function boxOf(item: TimelineItem, { axis, scale, widthOf }: Omit<RowSetting, 'rows'>): Box {
  const start = toAxis(axis, item.start);
  const end = Math.max(toAxis(axis, item.until), start + (widthOf(item) + GAP_PIXELS) / scale);
  return { item, drawn: { start, end } };
}

/** The row of each box when each takes the first free one. */
function inTimeOrder(boxes: readonly Box[]): readonly number[] {
  const ends: number[] = [];
  return boxes.map(({ drawn }) => {
    const free = ends.findIndex((end) => end <= drawn.start);
    const row = free === -1 ? ends.length : free;
    ends[row] = drawn.end;
    return row;
  });
}

function mostToldFirst(
  boxes: readonly Box[],
  room: number,
): { readonly placed: readonly PlacedItem[]; readonly rest: readonly TimelineItem[] } {
  const rows = Array.from({ length: room }, (): Stretch[] => []);
  const rest: TimelineItem[] = [];
  const placed: PlacedItem[] = [];
  for (const box of [...boxes].sort((a, b) => b.item.sources - a.item.sources)) {
    const row = rows.findIndex((taken) => insertIfFree(taken, box.drawn));
    if (row === -1) rest.push(box.item);
    else placed.push({ ...box, row });
  }
  placed.sort((a, b) => a.drawn.start - b.drawn.start);
  return { placed, rest };
}

/** Puts a stretch among others that are sorted and apart; false, and nothing done, when it would overlap one. */
function insertIfFree(taken: Stretch[], stretch: Stretch): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? Infinity) < stretch.start) low = middle + 1;
    else high = middle;
  }
  const before = taken[low - 1];
  const after = taken[low];
  if (before !== undefined && before.end > stretch.start) return false;
  if (after !== undefined && after.start < stretch.end) return false;
  taken.splice(low, 0, stretch);
  return true;
}

/** Counts what is left out, in groups as wide as a mark: each begins at its first event, so no two overlap. */
function countRest(
  rest: readonly TimelineItem[],
  lane: Lane,
  row: number,
  { axis, scale }: RowSetting,
): readonly MoreMark[] {
  const length = MORE_PIXELS / scale;
  const marks: MoreMark[] = [];
  let group: { count: number; first: number; last: number; start: number } | null = null;
  const close = () => {
    if (group === null) return;
    const { count, first, last, start } = group;
    const id = moreId(lane, first, last, count);
    const drawn = { start, end: start + length };
    marks.push({ id, lane, row, count, days: { start: first, end: last + 1 }, drawn });
  };
  for (const item of [...rest].sort((a, b) => a.start - b.start)) {
    const start = toAxis(axis, item.start);
    if (group !== null && start < group.start + length) {
      group.count += 1;
      group.last = item.start;
    } else {
      close();
      group = { count: 1, first: item.start, last: item.start, start };
    }
  }
  close();
  return marks;
}

/** No event id holds a colon, so that a mark is never taken for an event. */
function moreId(lane: Lane, first: number, last: number, count: number): string {
  return `more:${lane}:${String(first)}:${String(last)}:${String(count)}`;
}

/** The ids of all placed events. */
export function placedIds(layout: RowLayout): ReadonlySet<EventId> {
  return new Set(layout.placed.map(({ item }) => item.id));
}
