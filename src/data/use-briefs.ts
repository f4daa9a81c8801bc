/** Briefs for rows: those of the opening at once, the others from the parts they lie in, which are kept for a while. */
import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { briefOn, type FormerBrief } from '../domain/knowledge/earlier-brief';
import type { EventBrief, EventRow } from '../domain/event-brief';
import type { BriefedRows } from '../domain/columns/row-questions';
import type { BriefsPart } from './brief-reader';
import type { LargeCorpus } from './large-corpus';
import { briefsQuery, formerlyQuery, namesQuery } from './part-queries';
import { useAnswer, type RowSource } from './use-row-source';

export type Briefs = BriefedRows & { readonly retry: () => void };

/** Loads the parts that hold these rows; parts no longer asked for are cancelled. */
export function useBriefs(source: RowSource, rows: readonly EventRow[]): Briefs {
  const { corpus, asOf } = source;
  const opening = openingOf(corpus);
  // What an event of the opening was on an earlier day stands beside the part that holds its brief.
  const unknown = useMemo(
    () => rows.filter((row) => asOf !== null || !opening.has(row)),
    [rows, opening, asOf],
  );
  const places = useAnswer(source, 'briefParts', unknown.length === 0 ? null : unknown);
  const names = useQuery({ ...namesQuery(corpus), enabled: unknown.length > 0 });
  const parts = useMemo(
    () => [...new Set(unknown.length === 0 ? [] : (places.answer ?? []))],
    [unknown, places.answer],
  );
  const hashes = names.data?.briefs;
  const loaded = useQueries({
    queries: hashes === undefined ? [] : parts.map((part) => briefsQuery(corpus, part, hashes[part] ?? '')),
    combine: gatherBriefs,
  });
  const beside = names.data?.formerly;
  const former = useQueries({
    queries:
      beside === undefined || asOf === null
        ? []
        : parts.map((part) => formerlyQuery(corpus, part, beside[part] ?? '')),
    combine: gatherFormer,
  });
  const retryParts = loaded.retry;
  const retryFormer = former.retry;
  return useMemo(() => {
    const briefs = rows.map((row) => {
      const brief = (asOf === null ? opening.get(row) : undefined) ?? loaded.find(row) ?? null;
      if (brief === null || asOf === null) return brief;
      return former.isWhole ? briefOn(brief, former.find(row) ?? null, asOf) : null;
    });
    const open = briefs.filter((brief) => brief === null).length;
    const isLoaded = hashes !== undefined && loaded.isSettled && former.isSettled;
    const isSettled = names.isError || (places.isCurrent && isLoaded);
    return {
      briefs,
      waiting: isSettled ? 0 : open,
      missing: isSettled ? open : 0,
      retry: () => {
        if (names.isError) void names.refetch();
        retryParts();
        retryFormer();
      },
    };
  }, [rows, opening, asOf, loaded, former, hashes, names, places.isCurrent, retryParts, retryFormer]);
}

type Gathered<T> = {
  readonly find: (row: EventRow) => T | undefined;
  /** Every part is here. */
  readonly isWhole: boolean;
  readonly isSettled: boolean;
  readonly retry: () => void;
};

function gathered<P, T>(findIn: (part: P, row: EventRow) => T | undefined) {
  return (parts: readonly UseQueryResult<P>[]): Gathered<T> => ({
    find: (row) => {
      for (const { data } of parts) {
        const found = data === undefined ? undefined : findIn(data, row);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    isWhole: parts.every(({ isSuccess }) => isSuccess),
    isSettled: parts.every(({ isSuccess, isError, isFetching }) => (isSuccess || isError) && !isFetching),
    retry: () => {
      for (const part of parts) if (part.isError) void part.refetch();
    },
  });
}

const gatherBriefs = gathered((part: BriefsPart, row) => part.find(row));
const gatherFormer = gathered((part: { readonly briefs: readonly FormerBrief[] }, row) =>
  atRow(part.briefs, row),
);

/** The brief of a row in a part, whose rows ascend. */
function atRow<T extends { readonly row: EventRow }>(briefs: readonly T[], row: EventRow): T | undefined {
  let low = 0;
  let high = briefs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((briefs[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return briefs[low]?.row === row ? briefs[low] : undefined;
}

const openings = new WeakMap<LargeCorpus, ReadonlyMap<EventRow, EventBrief>>();

/** The briefs that came with the manifest. */
function openingOf(corpus: LargeCorpus): ReadonlyMap<EventRow, EventBrief> {
  const known = openings.get(corpus) ?? new Map(corpus.manifest.opening.map((brief) => [brief.row, brief]));
  openings.set(corpus, known);
  return known;
}
