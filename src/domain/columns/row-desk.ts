/** Answers what views ask a large corpus. It runs in a worker, keeps the columns, and remembers the last filters it worked out. */
import { countFacets, facetTotals, type FacetTotals } from './columns-counts';
import { columnsOn, type EarlierRows } from './columns-earlier';
import { selectRows, type RowSelection } from './columns-filter';
import { monthsOf, pageOf, stepsFrom } from './columns-list';
import { daysAnswer, periodAnswer } from './columns-period';
import { stretchOf } from './columns-stretch';
import { withRows, type ColumnRows, type EventColumns } from './event-columns';
import { dayNumber } from '../../base/day';
import { eventKinds } from '../../schema/event';
import { chosenIn, facets, noFilters } from '../filters/event-filters';
import type { RowFilters, RowQuestions } from './row-questions';
import type { FoundRows } from '../search/search-rows';
import { parseSearchText } from '../search/search-text';

type Answers = {
  readonly [Name in keyof RowQuestions]: (
    question: RowQuestions[Name]['question'],
  ) => RowQuestions[Name]['answer'];
};

export type RowDesk = Answers & {
  readonly addRows: (rows: ColumnRows) => void;
  /** What was known earlier of a block of rows; to be told before a question with a day is asked. */
  readonly addEarlier: (rows: EarlierRows) => void;
  /** The rows that are a state of some promise; to be told before a question among them is asked. */
  readonly setPledges: (rows: Uint32Array) => void;
  /** The rows that hold the words of a search; to be told before a question with these words is asked. */
  readonly setSearched: (q: string, found: FoundRows) => void;
  /** Answers what a reader's first filter will ask, for nobody: code that has run over all rows is compiled, and then takes a fifth of the time. */
  readonly rehearse: () => void;
};

/** Filters a reader goes back and forth between; each keeps some bytes for every event. */
const KEPT_SELECTIONS = 4;
/** Days, today among them: each keeps a few columns of its own. */
const KEPT_DAYS = 2;

/** The columns of one day, with what is worked out from them. */
type DayColumns = {
  readonly columns: EventColumns;
  /** Null today: then everything found counts. */
  readonly step: Uint16Array | null;
  readonly totals: () => FacetTotals;
};

/** The columns of each day that is asked for, over whatever has come. */
function keepDays(empty: EventColumns) {
  let all = empty;
  let pledges = new Uint32Array();
  const earlier = new Map<number, EarlierRows>();
  const days = new Map<string, DayColumns>();
  return {
    all: () => all,
    addRows: (rows: ColumnRows): void => {
      all = withRows(all, rows);
      days.clear();
    },
    addEarlier: (rows: EarlierRows): void => {
      earlier.set(rows.first, rows);
      days.clear();
    },
    setPledges: (rows: Uint32Array): void => {
      pledges = new Uint32Array(rows);
      days.clear();
    },
    on: ({ asOf = null, among }: RowFilters): DayColumns => {
      const key = `${asOf ?? ''} ${among ?? ''}`;
      const kept = days.get(key);
      if (kept !== undefined) return kept;
      const known = asOf === null ? { columns: all, step: null } : columnsOn(all, earlier, dayNumber(asOf));
      const columns = among === undefined ? known.columns : onlyAmong(known.columns, pledges);
      const made = dayColumns(columns, known.step);
      keep(days, key, made, KEPT_DAYS);
      return made;
    },
  };
}

/** A desk over columns of which nothing need have come yet. */
export function openRowDesk(empty: EventColumns): RowDesk {
  const days = keepDays(empty);
  const { on } = days;
  const searches = new Map<string, FoundRows>();
  const selections = new Map<string, RowSelection>();
  const select = (filters: RowFilters): RowSelection => {
    const key = keyOf(filters);
    const known = selections.get(key);
    if (known !== undefined) return known;
    const { columns, step } = on(filters);
    const found = asksWords(filters.q) ? (searches.get(filters.q) ?? NOTHING_FOUND) : null;
    const made = selectRows(columns, filters, found === null ? null : rowsKnown(found, step));
    keep(selections, key, made, KEPT_SELECTIONS);
    return made;
  };
  const over = <A>(filters: RowFilters, answer: (columns: EventColumns, selection: RowSelection) => A): A =>
    answer(on(filters).columns, select(filters));
  return {
    addRows: (rows) => {
      days.addRows(rows);
      selections.clear();
    },
    addEarlier: (rows) => {
      days.addEarlier(rows);
      selections.clear();
    },
    setPledges: (rows) => {
      days.setPledges(rows);
      selections.clear();
    },
    setSearched: (q, found) => {
      keep(searches, q, found, KEPT_SELECTIONS);
    },
    rehearse: () => {
      rehearse(on(noFilters));
    },
    counts: (filters) => {
      const { columns, totals } = on(filters);
      return countFacets(columns, totals(), { filters, selection: select(filters) });
    },
    stretch: (question) =>
      over(question.filters, (columns, selection) => stretchOf(columns, selection, question)),
    period: ({ filters, slices }) =>
      over(filters, (columns, { passing }) => periodAnswer(columns, passing, slices)),
    days: (filters) => over(filters, (columns, { passing }) => daysAnswer(columns, passing)),
    page: (question) => over(question.filters, (columns, { passing }) => pageOf(columns, passing, question)),
    months: ({ filters, order }) =>
      over(filters, (columns, { passing }) => monthsOf(columns, passing, order)),
    steps: (question) =>
      over(question.filters, (columns, { passing }) => stepsFrom(columns, passing, question)),
    briefParts: (rows) => rows.map((row) => days.all().brief[row] ?? 0),
  };
}

function rehearse({ columns, totals }: DayColumns): void {
  const [actor] = columns.codes.actor;
  const filters = { ...noFilters, kinds: eventKinds.slice(1), actors: actor === undefined ? [] : [actor] };
  countFacets(columns, totals(), { filters, selection: selectRows(columns, filters, null) });
}

const NOTHING_FOUND: FoundRows = { rows: new Uint32Array(), since: new Uint16Array() };

/** As if there were no other events. */
function onlyAmong(columns: EventColumns, rows: Uint32Array): EventColumns {
  const told = new Uint8Array(columns.count);
  const here = new Uint8Array(columns.count);
  for (const { first, count } of columns.blocks) here.fill(1, first, first + count);
  for (const row of rows) told[row] = columns.told === null ? (here[row] ?? 0) : (columns.told[row] ?? 0);
  return { ...columns, told };
}

function dayColumns(columns: EventColumns, step: Uint16Array | null): DayColumns {
  let totals: FacetTotals | null = null;
  return { columns, step, totals: () => (totals ??= facetTotals(columns)) };
}

/** Rows whose words had been told by that day. */
function rowsKnown({ rows, since }: FoundRows, step: Uint16Array | null): Uint32Array {
  if (step === null) return rows;
  return rows.filter((row, at) => (since[at] ?? 0) <= (step[row] ?? 0));
}

/** True when a search has words to look for. */
function asksWords(q: string): boolean {
  const { words, phrases } = parseSearchText(q);
  return words.length + phrases.length > 0;
}

/** What tells filters apart; all else that a view may carry is left aside. */
function keyOf(filters: RowFilters): string {
  return JSON.stringify([
    filters.from,
    filters.to,
    filters.q,
    filters.asOf ?? null,
    filters.among ?? null,
    facets.map((facet) => chosenIn(filters, facet)),
  ]);
}

function keep<T>(all: Map<string, T>, key: string, value: T, most: number): void {
  all.delete(key);
  all.set(key, value);
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
}
