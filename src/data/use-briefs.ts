/** Briefs for rows: those of the opening at once, the others from the parts they lie in, which are kept for a while. */
import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventBrief, EventRow } from '../domain/event-brief';
import type { BriefedRows } from '../domain/row-questions';
import type { LargeCorpus } from './large-corpus';
import { briefsQuery, namesQuery } from './part-queries';
import { useAnswer, type RowSource } from './use-row-source';

export type Briefs = BriefedRows & { readonly retry: () => void };

/** Loads the parts that hold these rows; parts no longer asked for are cancelled. */
export function useBriefs(source: RowSource, rows: readonly EventRow[]): Briefs {
  const { corpus } = source;
  const opening = openingOf(corpus);
  const unknown = useMemo(() => rows.filter((row) => !opening.has(row)), [rows, opening]);
  const places = useAnswer(source, 'briefParts', unknown.length === 0 ? null : unknown);
  const names = useQuery({ ...namesQuery(corpus), enabled: unknown.length > 0 });
  const parts = useMemo(
    () => [...new Set(unknown.length === 0 ? [] : (places.answer ?? []))],
    [unknown, places.answer],
  );
  const hashes = names.data?.briefs;
  const loaded = useQueries({
    queries: hashes === undefined ? [] : parts.map((part) => briefsQuery(corpus, part, hashes[part] ?? '')),
    combine: gathered,
  });
  const retryParts = loaded.retry;
  return useMemo(() => {
    const briefs = rows.map((row) => opening.get(row) ?? loaded.byRow.get(row) ?? null);
    const open = briefs.filter((brief) => brief === null).length;
    const isSettled = names.isError || (places.isCurrent && hashes !== undefined && loaded.isSettled);
    return {
      briefs,
      waiting: isSettled ? 0 : open,
      missing: isSettled ? open : 0,
      retry: () => {
        if (names.isError) void names.refetch();
        retryParts();
      },
    };
  }, [rows, opening, loaded, hashes, names, places.isCurrent, retryParts]);
}

type BriefsPart = { readonly briefs: readonly EventBrief[] };
type Gathered = {
  readonly byRow: ReadonlyMap<EventRow, EventBrief>;
  readonly isSettled: boolean;
  readonly retry: () => void;
};

function gathered(parts: readonly UseQueryResult<BriefsPart>[]): Gathered {
  const byRow = new Map<EventRow, EventBrief>();
  for (const { data } of parts) for (const brief of data?.briefs ?? []) byRow.set(brief.row, brief);
  return {
    byRow,
    isSettled: parts.every(({ isSuccess, isError, isFetching }) => (isSuccess || isError) && !isFetching),
    retry: () => {
      for (const part of parts) if (part.isError) void part.refetch();
    },
  };
}

const openings = new WeakMap<LargeCorpus, ReadonlyMap<EventRow, EventBrief>>();

/** The briefs that came with the manifest. */
function openingOf(corpus: LargeCorpus): ReadonlyMap<EventRow, EventBrief> {
  const known = openings.get(corpus) ?? new Map(corpus.manifest.opening.map((brief) => [brief.row, brief]));
  openings.set(corpus, known);
  return known;
}
