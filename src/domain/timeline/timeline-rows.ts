/** Which row of its lane each event is drawn in, so that no two overlap anywhere on a zoom level; the rest is counted. */
import { eachLane, lanes, type Lane } from '../event-kinds';
import type { LaneCounts, SliceCount } from './timeline-density';
import { addSlices, compareTold, countSlices, type TimelineDetail } from './timeline-detail';
import { toAxis, type Stretch, type TimeAxis } from './timeline-folds';
import type { TimelineItem } from './timeline-items';

/** What rows depend on. Nothing here moves while panning, so neither do the rows. */
export type RowSetting = {
  readonly axis: TimeAxis;
  /** Pixels per unit of the axis; the smallest of the zoom level. */
  readonly scale: number;
  /** Width of an event's card in pixels; with `room`, pixels too, what of it the card makes use of, never less than without. */
  readonly widthOf: (item: TimelineItem, room: number) => number;
  /** How many rows each lane has. */
  readonly rows: LaneCounts;
};

export type PlacedItem = {
  readonly item: TimelineItem;
  readonly row: number;
  /** Pixels its card may take in its row; 0 where only its usual width is known to be free. */
  readonly room: number;
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

/** Between two cards of a row. */
export const GAP_PIXELS = 8;
const MORE_PIXELS = 84;

/** Places every event it has room for: all in time order where they fit, else the most told first. */
export function layOutRows(items: readonly TimelineItem[], setting: RowSetting): RowLayout {
  const placed: PlacedItem[] = [];
  const more: MoreMark[] = [];
  const perLane = itemsPerLane(items);
  for (const lane of lanes) {
    const room = setting.rows[lane];
    const all = inTimeOrder(perLane[lane], setting, room);
    if (all !== null) {
      placed.push(...all);
      continue;
    }
    const lastRow = Math.max(1, room - 1);
    const chosen = mostToldFirst(mostTold(perLane[lane]), setting, emptyRows(lastRow));
    placed.push(...chosen.placed);
    more.push(...countRest(chosen.rest, lane, lastRow, setting));
  }
  return { placed, more };
}

/**
 * Places what is drawn singly of a part of all events, and counts the rest in slices. Who has been in a row on this level
 * stays in it: panning brings events and takes them away, but moves none.
 */
export function layOutDetail(
  { wish, items, more: beyond }: TimelineDetail,
  setting: RowSetting,
  known: ReadonlyMap<string, number>,
): RowLayout {
  if (wish === null) return layOutRows(items, setting);
  const placed: PlacedItem[] = [];
  const more: MoreMark[] = [];
  const perLane = itemsPerLane(items);
  for (const lane of lanes) {
    const lastRow = Math.max(1, setting.rows[lane] - 1);
    const rows = emptyRows(lastRow);
    const stayed = stayInRows(perLane[lane], setting, { known, rows });
    const stays = new Set(stayed.map(({ item }) => item));
    const others = mostTold(perLane[lane]).filter((item) => !stays.has(item));
    const chosen = mostToldFirst(others, setting, rows);
    placed.push(...stayed, ...chosen.placed);
    const counted = addSlices(beyond[lane], countSlices(chosen.rest, wish)[lane]);
    more.push(...counted.map((slice) => sliceMark(slice, lane, lastRow, setting)));
  }
  return { placed, more };
}

function stayInRows(
  items: readonly TimelineItem[],
  setting: BoxSetting,
  { known, rows }: { readonly known: ReadonlyMap<string, number>; readonly rows: Stretch[][] },
): readonly PlacedItem[] {
  return items.flatMap((item) => {
    const row = known.get(item.id);
    const taken = row === undefined ? undefined : rows[row];
    if (row === undefined || taken === undefined) return [];
    const box = boxOf(item, setting);
    return insertIfFree(taken, box.drawn) ? [{ ...box, row }] : [];
  });
}

function sliceMark({ days, count }: SliceCount, lane: Lane, row: number, { axis }: RowSetting): MoreMark {
  const drawn = { start: toAxis(axis, days.start), end: toAxis(axis, days.end) };
  return { id: moreId(lane, days.start, days.end, count), lane, row, count, days, drawn };
}

function emptyRows(count: number): Stretch[][] {
  return Array.from({ length: count }, () => []);
}

/** How many rows each lane would fill if nothing were left out; counting ends at `most`. */
export function neededRows(
  items: readonly TimelineItem[],
  setting: Omit<RowSetting, 'rows'>,
  most = Infinity,
): LaneCounts {
  const needed = eachLane(() => 0);
  const perLane = itemsPerLane(items);
  for (const lane of lanes) {
    const placed = inTimeOrder(perLane[lane], setting, most);
    needed[lane] = placed?.reduce((rows, { row }) => Math.max(rows, row + 1), 0) ?? most;
  }
  return needed;
}

/** Divides a number of rows: no lane gets more than it needs, what one leaves goes to the others, each has at least one. */
export function shareRows(needed: LaneCounts, total: number): LaneCounts {
  const rows = eachLane(() => 1);
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
type BoxSetting = Omit<RowSetting, 'rows'>;

function boxOf(item: TimelineItem, { axis, scale, widthOf }: BoxSetting): Box {
  const start = toAxis(axis, item.start);
  const card = toAxis(axis, item.anchor) + (widthOf(item, 0) + GAP_PIXELS) / scale;
  const end = Math.max(toAxis(axis, item.until), card);
  return { item, room: 0, drawn: { start, end } };
}

/** Lanes and orders of a list, worked out once: every zoom level asks again. */
const knownLanes = new WeakMap<readonly TimelineItem[], Readonly<Record<Lane, readonly TimelineItem[]>>>();
const knownOrders = new WeakMap<readonly TimelineItem[], readonly TimelineItem[]>();

function itemsPerLane(items: readonly TimelineItem[]): Readonly<Record<Lane, readonly TimelineItem[]>> {
  const known = knownLanes.get(items);
  if (known !== undefined) return known;
  const made = eachLane((): TimelineItem[] => []);
  for (const item of items) made[item.lane].push(item);
  knownLanes.set(items, made);
  return made;
}

function mostTold(items: readonly TimelineItem[]): readonly TimelineItem[] {
  const known = knownOrders.get(items);
  if (known !== undefined) return known;
  const made = [...items].sort(compareTold);
  knownOrders.set(items, made);
  return made;
}

/** Each in the first free row; null as soon as one has none. */
function inTimeOrder(
  items: readonly TimelineItem[],
  setting: BoxSetting,
  room: number,
): readonly PlacedItem[] | null {
  const ends: number[] = [];
  const placed: PlacedItem[] = [];
  for (const item of items) {
    const box = boxOf(item, setting);
    const free = ends.findIndex((end) => end <= box.drawn.start);
    const row = free === -1 ? ends.length : free;
    if (row >= room) return null;
    ends[row] = box.drawn.end;
    placed.push({ ...box, row });
  }
  return placed;
}

function mostToldFirst(
  items: readonly TimelineItem[],
  setting: BoxSetting,
  rows: readonly Stretch[][],
): { readonly placed: readonly PlacedItem[]; readonly rest: readonly TimelineItem[] } {
  const rest: TimelineItem[] = [];
  const placed: PlacedItem[] = [];
  for (const item of items) {
    const start = toAxis(setting.axis, item.start);
    // Most have no room even for their first pixel: their words need not be measured.
    if (!rows.some((taken) => isFree(taken, start))) {
      rest.push(item);
      continue;
    }
    const box = boxOf(item, setting);
    const row = rows.findIndex((taken) => insertIfFree(taken, box.drawn));
    if (row === -1) rest.push(item);
    else placed.push({ ...box, row });
  }
  placed.sort((a, b) => a.drawn.start - b.drawn.start);
  return { placed, rest };
}

/** Index of the first of sorted stretches that begins at or after a place. */
function firstFrom(taken: readonly Stretch[], at: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isFree(taken: readonly Stretch[], at: number): boolean {
  const next = firstFrom(taken, at);
  return taken[next]?.start !== at && (taken[next - 1]?.end ?? -Infinity) <= at;
}

/** Puts a stretch among others that are sorted and apart; false, and nothing done, when it would overlap one. */
function insertIfFree(taken: Stretch[], stretch: Stretch): boolean {
  const next = firstFrom(taken, stretch.start);
  if ((taken[next - 1]?.end ?? -Infinity) > stretch.start) return false;
  if ((taken[next]?.start ?? Infinity) < stretch.end) return false;
  taken.splice(next, 0, stretch);
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
