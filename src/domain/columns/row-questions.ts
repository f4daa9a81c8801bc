/** What views ask a large corpus, and the answers: numbers only, so that they travel fast from the worker that holds all events. */
import type { EventBrief, EventRow } from '../event-brief';
import { hasFilters, type EventFilters } from '../filters/event-filters';
import type { Lane } from '../event-kinds';
import type { FacetCounts } from '../filters/facet-counts';
import type { ListOrder, MonthCount } from '../list-blocks';
import type { DensityBucket, LaneCounts, SliceCount } from '../timeline/timeline-density';
import type { Stretch } from '../timeline/timeline-folds';

/** What narrows a large corpus: the filters, and the day by which it must have been told. */
export type RowFilters = EventFilters & {
  /** YYYY-MM-DD; null or left out: all that is known today. */
  readonly asOf?: string | null;
  /** Left out: all events; else only those that are a state of some promise, as if there were no others. */
  readonly among?: 'pledges';
};

/** False where every event of today passes: then the manifest alone can answer. */
export function narrowsRows(filters: RowFilters): boolean {
  return hasFilters(filters) || (filters.asOf ?? null) !== null || filters.among !== undefined;
}

/**
 * The level of detail of one stretch of time: what is drawn singly, and how many more begin in each slice.
 * A view asks for more than it shows (half of the stretch on either side), and again on leaving what it has.
 */
export type StretchQuestion = {
  readonly filters: RowFilters;
  /** Days, the end excluded. */
  readonly stretch: Stretch;
  /** Days per slice of the density; a whole number, so that slices stay where they are while panning. */
  readonly sliceDays: number;
  /** At most so many single events in each lane … */
  readonly perLane: number;
  /** … and for each stretch of so many days, counted from 1970-01-01, where it is given: panning then chooses nothing anew. */
  readonly choiceDays?: number;
  /** Drawn in any case, where it passes or not: the opened event, the one the keys stand on. */
  readonly keep: readonly EventRow[];
};

export type LaneStretch = {
  /** Events that touch the stretch, drawn singly or not. */
  readonly total: number;
  /** Ascending. All of them where they are few enough, else the most told. */
  readonly rows: readonly EventRow[];
  /** In order of days, none empty. */
  readonly more: readonly SliceCount[];
};

export type StretchAnswer = {
  readonly lanes: Readonly<Record<Lane, LaneStretch>>;
  /** Of `keep`: what the filters leave out. */
  readonly outside: readonly EventRow[];
};

/** All that passes, for the strip below the timeline and for its bounds. */
export type PeriodAnswer = {
  /** First day and first day after everything drawn; null when nothing that passes has a time. */
  readonly period: Stretch | null;
  readonly density: readonly DensityBucket[];
  /** Where events and deadlines run, ascending; gaps too short for a fold are none. */
  readonly busy: readonly Stretch[];
  /** Each day on which events begin, ascending, and how many. */
  readonly begins: readonly DayCount[];
  /** Events of each lane that pass, those without a time included. */
  readonly counts: LaneCounts;
  /** Without a time, at most `MOST_UNDATED` of them. */
  readonly undated: readonly EventRow[];
  readonly undatedCounts: LaneCounts;
};

export const MOST_UNDATED = 200;

export type DayCount = readonly [day: number, events: number];

/** On which days events that pass most likely began. */
export type DaysAnswer = {
  /** Ascending, each with the number of its events. */
  readonly days: readonly DayCount[];
  readonly undated: number;
};

/** A stretch of the list, for virtual rows. */
export type PageQuestion = {
  readonly filters: RowFilters;
  readonly order: ListOrder;
  /** Place in the list, counted from 0. */
  readonly first: number;
  readonly count: number;
};

export type PageAnswer = {
  /** Events that pass. */
  readonly total: number;
  readonly rows: readonly EventRow[];
};

/** Steps from one event to others that pass: "next" in the panel, the keys on the timeline. */
export type StepsQuestion = {
  readonly filters: RowFilters;
  readonly row: EventRow;
  /** null: among all lanes. Events without a time are left out where a lane is given. */
  readonly lane: Lane | null;
};

export type StepsAnswer = {
  readonly previous: EventRow | null;
  readonly next: EventRow | null;
  readonly first: EventRow | null;
  readonly last: EventRow | null;
  /** Counted from 1; null when the filters leave the event out. */
  readonly position: number | null;
  readonly count: number;
};

/** Every question with its answer: what the worker understands. */
export type RowQuestions = {
  readonly counts: { readonly question: RowFilters; readonly answer: FacetCounts };
  readonly stretch: { readonly question: StretchQuestion; readonly answer: StretchAnswer };
  readonly period: {
    readonly question: { readonly filters: RowFilters; readonly slices: number };
    readonly answer: PeriodAnswer;
  };
  readonly days: { readonly question: RowFilters; readonly answer: DaysAnswer };
  readonly page: { readonly question: PageQuestion; readonly answer: PageAnswer };
  readonly months: {
    readonly question: { readonly filters: RowFilters; readonly order: ListOrder };
    readonly answer: readonly MonthCount[];
  };
  readonly steps: { readonly question: StepsQuestion; readonly answer: StepsAnswer };
  /** For each row the part that holds its brief. */
  readonly briefParts: { readonly question: readonly EventRow[]; readonly answer: readonly number[] };
};

/** Rows with their briefs as far as they are here; a view draws what it has and says how many are still on their way. */
export type BriefedRows = {
  /** In the order of the rows asked for; null while its part is loading or could not be had. */
  readonly briefs: readonly (EventBrief | null)[];
  readonly waiting: number;
  /** Rows whose part could not be had. */
  readonly missing: number;
};
