/** The first answers of a large corpus, from its manifest alone: enough for a screen until the columns have come. */
import { dayNumber } from '../../base/day';
import type { EventBrief } from '../event-brief';
import { eachLane, lanes, laneOf, type Lane } from '../event-kinds';
import type {
  DayCount,
  LaneStretch,
  PageAnswer,
  PeriodAnswer,
  StretchAnswer,
  StretchQuestion,
} from './row-questions';
import type { SliceCount } from '../timeline/timeline-density';
import type { Stretch } from '../timeline/timeline-folds';

/** What of a manifest the first screen is made of. */
export type Opening = {
  readonly events: number;
  readonly dated: number;
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly begins: Readonly<Record<Lane, readonly number[]>>;
  readonly until: number;
  /** Left out by corpora published before there was such a list. */
  readonly busy?: readonly (readonly [start: number, end: number])[] | undefined;
  readonly opening: readonly EventBrief[];
};

/** The most told events that are known already, and how many more begin in each slice. */
export function openingStretch(manifest: Opening, question: StretchQuestion): StretchAnswer {
  const of = (lane: Lane): LaneStretch => laneStretch(manifest, lane, question);
  return {
    lanes: eachLane(of),
    outside: [],
  };
}

/** The first lines of the list, as far as they are known. */
export function openingPage({ events, opening }: Opening, first: number, count: number): PageAnswer {
  const known = new Set(opening.map(({ row }) => row));
  const rows: number[] = [];
  for (let row = first; row < first + count && known.has(row); row += 1) rows.push(row);
  return { total: events, rows };
}

/** Density of the whole period; events without a time are counted once the columns are there. */
export function openingPeriod({ days, begins, until, busy }: Opening, slices: number): PeriodAnswer {
  const start = days === null ? 0 : dayNumber(days.first);
  const length = (until - start) / slices;
  const density = Array.from({ length: length > 0 ? slices : 0 }, (_, slice) => {
    const within = { start: start + slice * length, end: start + (slice + 1) * length };
    const perLane = eachLane((lane) => countBegins(begins[lane], start, within));
    return { days: within, perLane, total: lanes.reduce((sum, lane) => sum + perLane[lane], 0) };
  });
  const period = days === null ? null : { start, end: until };
  return {
    period,
    density,
    busy: busy?.map(([from, to]) => ({ start: from, end: to })) ?? (period === null ? [] : [period]),
    begins: beginsOf(begins, start),
    counts: eachLane((lane) => countBegins(begins[lane], start, { start, end: until })),
    undated: [],
    undatedCounts: eachLane(() => 0),
  };
}

function beginsOf(begins: Opening['begins'], first: number): readonly DayCount[] {
  return begins[lanes[0]].flatMap((_, at): readonly DayCount[] => {
    const events = lanes.reduce((sum, lane) => sum + (begins[lane][at] ?? 0), 0);
    return events === 0 ? [] : [[first + at, events]];
  });
}

function laneStretch(
  { begins, days, opening }: Opening,
  lane: Lane,
  { stretch, sliceDays, perLane }: StretchQuestion,
): LaneStretch {
  const first = days === null ? 0 : dayNumber(days.first);
  const drawn = opening
    .filter(({ kind, time }) => {
      if (time === null || laneOf(kind) !== lane) return false;
      const start = dayNumber(time.earliest);
      return start >= stretch.start && start < stretch.end;
    })
    .sort((a, b) => b.sources - a.sources)
    .slice(0, perLane);
  const more: SliceCount[] = [];
  for (
    let start = Math.floor(stretch.start / sliceDays) * sliceDays;
    start < stretch.end;
    start += sliceDays
  ) {
    const slice = { start, end: start + sliceDays };
    const within = { start: Math.max(start, stretch.start), end: Math.min(slice.end, stretch.end) };
    const singly = drawn.filter(
      ({ time }) => time !== null && isWithin(dayNumber(time.earliest), within),
    ).length;
    const count = countBegins(begins[lane], first, within) - singly;
    if (count > 0) more.push({ days: slice, count });
  }
  const total = countBegins(begins[lane], first, stretch);
  return { total, rows: drawn.map(({ row }) => row).sort((a, b) => a - b), more };
}

function countBegins(counts: readonly number[], first: number, { start, end }: Stretch): number {
  let sum = 0;
  const last = Math.min(counts.length, Math.ceil(end - first));
  for (let at = Math.max(0, Math.ceil(start - first)); at < last; at += 1) sum += counts[at] ?? 0;
  return sum;
}

function isWithin(day: number, { start, end }: Stretch): boolean {
  return day >= start && day < end;
}
