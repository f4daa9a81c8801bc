/** Answers what views ask a large corpus. It runs in a worker, keeps the columns, and remembers the last filters it worked out. */
import { countFacets, facetTotals, type FacetTotals } from './columns-counts';
import { selectRows, type RowSelection } from './columns-filter';
import { monthsOf, pageOf, stepsFrom } from './columns-list';
import { periodAnswer } from './columns-period';
import { stretchOf } from './columns-stretch';
import { withRows, type ColumnRows, type EventColumns } from './event-columns';
import { chosenIn, facets, type EventFilters } from './event-filters';
import type { RowQuestions } from './row-questions';
import { parseSearchText } from './search-text';

type Answers = {
  readonly [Name in keyof RowQuestions]: (
    question: RowQuestions[Name]['question'],
  ) => RowQuestions[Name]['answer'];
};

export type RowDesk = Answers & {
  readonly addRows: (rows: ColumnRows) => void;
  /** The rows that hold the words of a search; to be told before a question with these words is asked. */
  readonly setSearched: (q: string, rows: Uint32Array) => void;
};

/** Filters a reader goes back and forth between; each keeps some bytes for every event. */
const KEPT_SELECTIONS = 4;

/** A desk over columns of which nothing need have come yet. */
export function openRowDesk(empty: EventColumns): RowDesk {
  let columns = empty;
  let totals: FacetTotals | null = null;
  const searches = new Map<string, Uint32Array>();
  const selections = new Map<string, RowSelection>();
  const select = (filters: EventFilters): RowSelection => {
    const key = keyOf(filters);
    const known = selections.get(key);
    if (known !== undefined) return known;
    const searched = asksWords(filters.q) ? (searches.get(filters.q) ?? new Uint32Array()) : null;
    const made = selectRows(columns, filters, searched);
    keep(selections, key, made);
    return made;
  };
  return {
    addRows: (rows) => {
      columns = withRows(columns, rows);
      totals = null;
      selections.clear();
    },
    setSearched: (q, rows) => {
      keep(searches, q, rows);
    },
    counts: (filters) => {
      totals ??= facetTotals(columns);
      return countFacets(columns, totals, { filters, selection: select(filters) });
    },
    stretch: (question) => stretchOf(columns, select(question.filters), question),
    period: ({ filters, slices }) => periodAnswer(columns, select(filters).passing, slices),
    page: (question) => pageOf(columns, select(question.filters).passing, question),
    months: ({ filters, order }) => monthsOf(columns, select(filters).passing, order),
    steps: (question) => stepsFrom(columns, select(question.filters).passing, question),
    briefParts: (rows) => rows.map((row) => columns.brief[row] ?? 0),
  };
}

/** True when a search has words to look for. */
function asksWords(q: string): boolean {
  const { words, phrases } = parseSearchText(q);
  return words.length + phrases.length > 0;
}

/** What tells filters apart; all else that a view may carry is left aside. */
function keyOf(filters: EventFilters): string {
  return JSON.stringify([
    filters.from,
    filters.to,
    filters.q,
    facets.map((facet) => chosenIn(filters, facet)),
  ]);
}

function keep<T>(all: Map<string, T>, key: string, value: T): void {
  all.delete(key);
  all.set(key, value);
  const [oldest] = all.keys();
  if (all.size > KEPT_SELECTIONS && oldest !== undefined) all.delete(oldest);
}
