/** Lines of a long list, loaded as they come into sight: the months at once, the rest page by page. */
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { EventBrief, EventRow } from '../domain/event-brief';
import { openingPage } from '../domain/columns/opening-answers';
import { narrowsRows, type PageAnswer, type RowFilters } from '../domain/columns/row-questions';
import type { ListOrder, MonthCount } from '../domain/list-blocks';
import { useBriefs } from './use-briefs';
import { answerQuery, useAnswer, type RowSource } from './use-row-source';

/** Lines asked for together, and how many such pages are kept in sight of. */
const PAGE_LINES = 80;
const PAGES_WANTED = 4;

export type ListRows = {
  /** null until anything is known. */
  readonly months: readonly MonthCount[] | null;
  readonly lineAt: (place: number) => EventBrief | 'waiting' | 'missing';
  readonly want: (first: number, count: number) => void;
  /** Lines in sight that could not be had. */
  readonly missing: number;
  readonly isCurrent: boolean;
  readonly retry: () => void;
};

export function useListRows(source: RowSource, filters: RowFilters, order: ListOrder): ListRows {
  const { manifest } = source.corpus;
  const months = useAnswer(source, 'months', { filters, order });
  const [wanted, setWanted] = useState<readonly number[]>([0]);
  const pages = useQueries({
    queries: wanted.map((page) =>
      answerQuery(source, 'page', { filters, order, first: page * PAGE_LINES, count: PAGE_LINES }),
    ),
    combine: rowsInOrder,
  });
  const early = useMemo(
    () => (narrowsRows(filters) || order === 'descending' ? null : openingPage(manifest, 0, PAGE_LINES)),
    [manifest, filters, order],
  );
  // Months may be answered a moment before the first lines: what is shown already stays till then.
  const isEarly = months.answer === null || (early !== null && pages.every((page) => page === null));
  const rows = useMemo(() => {
    if (isEarly) return early === null ? [] : early.rows.map((row, at) => [at, row] as const);
    return pages.flatMap((page, at) =>
      (page?.rows ?? []).map((row, line) => [(wanted[at] ?? 0) * PAGE_LINES + line, row] as const),
    );
  }, [isEarly, early, pages, wanted]);
  const briefs = useBriefs(
    source,
    useMemo(() => rows.map(([, row]) => row), [rows]),
  );
  const want = useCallback((first: number, count: number) => {
    const from = Math.floor(first / PAGE_LINES);
    const to = Math.floor((first + Math.max(1, count) - 1) / PAGE_LINES);
    const now = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    setWanted((before) =>
      now.every((page) => before.includes(page))
        ? before
        : [...before.filter((page) => !now.includes(page)), ...now].slice(-PAGES_WANTED),
    );
  }, []);
  const lineAt = useMemo(() => lineReader(rows, briefs.briefs, briefs.missing > 0), [rows, briefs]);
  return {
    months: months.answer ?? (early === null ? null : openingMonths(early.rows, source)),
    lineAt,
    want,
    missing: briefs.missing,
    isCurrent: months.isCurrent,
    retry: briefs.retry,
  };
}

function rowsInOrder(pages: readonly UseQueryResult<PageAnswer | null>[]): readonly (PageAnswer | null)[] {
  return pages.map(({ data }) => data ?? null);
}

function lineReader(
  rows: readonly (readonly [number, EventRow])[],
  briefs: readonly (EventBrief | null)[],
  isSettled: boolean,
): ListRows['lineAt'] {
  const byPlace = new Map(rows.map(([place], at) => [place, briefs[at] ?? null]));
  return (place) => {
    const brief = byPlace.get(place);
    if (brief !== undefined && brief !== null) return brief;
    return brief === null && isSettled ? 'missing' : 'waiting';
  };
}

/** The months of the lines that came with the manifest. */
function openingMonths(rows: readonly EventRow[], { corpus }: RowSource): readonly MonthCount[] {
  const known = new Set(rows);
  const counts = new Map<string | null, number>();
  for (const { row, time } of corpus.manifest.opening) {
    const month = time?.earliest.slice(0, 7) ?? null;
    if (known.has(row)) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, count]) => ({ month, count }));
}
