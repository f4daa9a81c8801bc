/** All events of a large corpus that pass the filters, whole, to be taken along. Loaded only when somebody asks for them. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { CorpusIndex } from '../domain/corpus-index';
import type { EventRow } from '../domain/event-brief';
import type { EventFilters } from '../domain/filters/event-filters';
import { knownBy } from '../domain/knowledge/known-by';
import type { RowFilters } from '../domain/columns/row-questions';
import type { WortlautEvent } from '../schema/event';
import { DETAIL_ROWS } from '../schema/parts';
import type { LargeCorpus } from './large-corpus';
import { openedRowsQuery } from './opened-queries';
import { detailsQuery, namesQuery } from './part-queries';
import { useAnswer, type RowSource } from './use-row-source';

/** Each may lie in another part, and each of its articles in a file of its own. */
const MOST_AT_ONCE = 500;

export type LoadedEvents = {
  /** They, what later became of them, and their articles. */
  readonly index: CorpusIndex;
  readonly events: readonly WortlautEvent[];
};

export type FilteredEvents = {
  /** Events that pass; null while they are counted. */
  readonly count: number | null;
  /** Of so many. */
  readonly total: number;
  /** More are not loaded at once; null where all are here anyway. */
  readonly most: number | null;
  /** Fails where anything of them cannot be had: what is taken along is whole. */
  readonly load: () => Promise<LoadedEvents>;
};

export function useFilteredEvents(source: RowSource, view: EventFilters): FilteredEvents {
  const client = useQueryClient();
  const { kinds, actors, topics, outlets, forms, from, to, q } = view;
  const filters = { kinds, actors, topics, outlets, forms, from, to, q, asOf: source.asOf };
  const { answer, isCurrent } = useAnswer(source, 'counts', filters);
  const isWhole = source.missingRows === 0 && !source.isSearchBroken;
  return {
    count: answer !== null && isCurrent && isWhole ? answer.passing : null,
    total: answer?.total ?? 0,
    most: MOST_AT_ONCE,
    load: () => loadFiltered(client, source.corpus, filters),
  };
}

export async function loadFiltered(
  client: QueryClient,
  corpus: LargeCorpus,
  filters: RowFilters,
): Promise<LoadedEvents> {
  const question = { filters, order: 'ascending', first: 0, count: MOST_AT_ONCE } as const;
  const { rows, total } = await corpus.asker.ask('page', question);
  if (total > rows.length) throw new Error(`${total} events are more than ${MOST_AT_ONCE}`);
  const own = await client.query(openedRowsQuery(corpus, rows));
  const ids = new Set<string>(own.index.events.keys());
  // A deadline is cancelled by a later event, which the filters may leave out.
  const related = await relatedRows(client, corpus, { rows, ids });
  const all = await client.query(openedRowsQuery(corpus, [...new Set([...rows, ...related])]));
  if (all.missingArticles > 0) throw new Error('An article could not be had.');
  const { asOf = null } = filters;
  const last = corpus.manifest.published?.last;
  const index = asOf === null ? all.index : knownBy(all.index, asOf, last);
  return { index, events: index.eventsByDay.filter(({ id }) => ids.has(id)) };
}

async function relatedRows(
  client: QueryClient,
  corpus: LargeCorpus,
  { rows, ids }: { readonly rows: readonly EventRow[]; readonly ids: ReadonlySet<string> },
): Promise<readonly EventRow[]> {
  const { details: hashes } = await client.query(namesQuery(corpus));
  const numbers = [...new Set(rows.map((row) => Math.floor(row / DETAIL_ROWS)))];
  const parts = await Promise.all(
    numbers.map((part) => client.query(detailsQuery(corpus, part, hashes[part] ?? ''))),
  );
  return parts.flatMap((part) =>
    Object.entries(part.related).flatMap(([id, some]) => (ids.has(id) ? some : [])),
  );
}
