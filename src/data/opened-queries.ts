/** Part of a large corpus as an ordinary one: an opened event, an article, or some events by their rows. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { buildCorpusIndex, type CorpusIndex } from '../domain/corpus-index';
import type { EventRow } from '../domain/event-brief';
import type { Article } from '../schema/article';
import { eventSchema, type WortlautEvent } from '../schema/event';
import { DETAIL_ROWS, PROMISE_ROWS, type Manifest } from '../schema/parts';
import { CorpusError, fileQuery } from './fetch-text';
import type { LargeCorpus } from './large-corpus';
import {
  articleDirectoryQuery,
  articleQuery,
  detailsQuery,
  eventDirectoryQuery,
  namesQuery,
  registersQuery,
} from './part-queries';
import { checkShape } from './read-corpus';

/** What is needed to show a place of the app. */
export type OpenedPart = {
  /** All registers, but only these events and articles. */
  readonly index: CorpusIndex;
  /** Of the event that was asked for. */
  readonly row: EventRow | null;
  /** Articles that could not be had; their accounts are here, their texts are not. */
  readonly missingArticles: number;
};

/** The event with everything its relations lead to; null where there is none of that id. */
export function openedEventQuery(corpus: LargeCorpus, id: string) {
  return openedQuery(corpus, ['event', id], async (client) => {
    const row = await rowOfEvent(client, corpus, id);
    if (row === null) return null;
    const own = await detailsOf(client, corpus, [row]);
    const related = own.related.get(id) ?? [];
    const all = related.length === 0 ? own : await detailsOf(client, corpus, [row, ...related]);
    return assemble(client, corpus, { details: all, row });
  });
}

/** The article with the events it tells; null where there is none of that id. */
export function openedArticleQuery(corpus: LargeCorpus, id: string) {
  return openedQuery(corpus, ['article', id], async (client) => {
    const hash = await hashOfArticle(client, corpus, id);
    if (hash === null) return null;
    const { article, events } = await client.query(articleQuery(corpus, id, hash));
    const details = await detailsOf(client, corpus, events);
    const alone = { ...details, articles: new Map([[id, hash]]) };
    const opened = await assemble(client, corpus, { details: alone, row: null });
    return opened.index.articles.has(article.id) ? opened : null;
  });
}

/** Some events with their articles, for what a page shows of many. */
export function openedRowsQuery(corpus: LargeCorpus, rows: readonly EventRow[]) {
  return openedQuery(corpus, ['rows', rows], async (client) => {
    const details = await detailsOf(client, corpus, rows);
    const opened = await assemble(client, corpus, { details, row: null });
    return { ...opened, idOfRow: details.idOfRow };
  });
}

function openedQuery<Part extends OpenedPart | null>(
  { folder }: LargeCorpus,
  key: readonly unknown[],
  open: (client: QueryClient) => Promise<Part>,
) {
  return queryOptions({
    ...fileQuery,
    queryKey: ['opened', folder, ...key],
    queryFn: ({ client }) => open(client),
    // The parts themselves have been tried often enough by then.
    retry: false,
    gcTime: 60_000,
  });
}

type Details = {
  readonly events: readonly WortlautEvent[];
  readonly idOfRow: ReadonlyMap<EventRow, string>;
  /** Hashes of all articles that tell them, by id. */
  readonly articles: ReadonlyMap<string, string>;
  /** Outlets of these articles, by article id. */
  readonly tellers: ReadonlyMap<string, string>;
  readonly related: ReadonlyMap<string, readonly EventRow[]>;
  readonly promises: ReadonlyMap<string, readonly EventRow[]>;
};

/** The events of an event's promise, alone; null where nothing became of it. */
export function promiseQuery(corpus: LargeCorpus, id: string) {
  return queryOptions({
    ...fileQuery,
    queryKey: ['opened', corpus.folder, 'promise', id],
    queryFn: async ({ client }) => {
      const row = await rowOfEvent(client, corpus, id);
      if (row === null) return null;
      const { promises } = await detailsOf(client, corpus, [row]);
      const rows = promises.get(id);
      if (rows === undefined) return null;
      const { index } = await client.query(openedRowsQuery(corpus, rows));
      return { index, isCut: rows.length === PROMISE_ROWS };
    },
    // The parts themselves have been tried often enough by then.
    retry: false,
    gcTime: 60_000,
  });
}

async function detailsOf(
  client: QueryClient,
  corpus: LargeCorpus,
  rows: readonly EventRow[],
): Promise<Details> {
  const { details: hashes } = await client.query(namesQuery(corpus));
  const numbers = [...new Set(rows.map((row) => Math.floor(row / DETAIL_ROWS)))];
  const parts = await Promise.all(
    numbers.map((part) => client.query(detailsQuery(corpus, part, hashes[part] ?? ''))),
  );
  const wanted = new Set(rows);
  const placed = parts.flatMap(({ first, events: some }) =>
    some.flatMap((event, at) => (wanted.has(first + at) ? [[first + at, checkEvent(event)] as const] : [])),
  );
  const events = placed.map(([, event]) => event);
  const told = new Set(events.flatMap(({ accounts }) => accounts.map(({ article }) => article as string)));
  const known = parts.flatMap(({ articles }) => Object.entries(articles));
  return {
    events,
    idOfRow: new Map(placed.map(([row, { id }]) => [row, id])),
    articles: new Map(known.filter(([id]) => told.has(id))),
    tellers: new Map(parts.flatMap(({ tellers }) => Object.entries(tellers ?? {}))),
    related: new Map(parts.flatMap(({ related }) => Object.entries(related))),
    promises: new Map(parts.flatMap(({ promises }) => Object.entries(promises ?? {}))),
  };
}

function checkEvent(data: unknown): WortlautEvent {
  const checked = checkShape(eventSchema, data);
  if (!checked.ok) throw new CorpusError(checked.problem);
  return checked.data;
}

async function assemble(
  client: QueryClient,
  corpus: LargeCorpus,
  { details, row }: { readonly details: Details } & Pick<OpenedPart, 'row'>,
): Promise<OpenedPart> {
  const { outlets, actors, topics } = await client.query(registersQuery(corpus));
  const loaded = await Promise.allSettled(
    [...details.articles].map(([id, hash]) => client.query(articleQuery(corpus, id, hash))),
  );
  const articles = loaded.flatMap((one): Article[] =>
    one.status === 'fulfilled' ? [one.value.article] : [],
  );
  const index = buildCorpusIndex({
    format: 'wortlaut-corpus',
    version: 1,
    articles,
    outlets,
    actors,
    topics,
    events: [...details.events],
  });
  return {
    index: { ...index, tellers: details.tellers },
    row,
    missingArticles: loaded.length - articles.length,
  };
}

async function rowOfEvent(client: QueryClient, corpus: LargeCorpus, id: string): Promise<EventRow | null> {
  const file = fileOf(corpus.manifest.eventDirectory, id);
  if (file === null) return null;
  const { ids, rows } = await client.query(eventDirectoryQuery(corpus, file));
  return rows[ids.findIndex((one) => one === id)] ?? null;
}

/** The hash of an article's part; null where there is none of that id. */
export async function hashOfArticle(
  client: QueryClient,
  corpus: LargeCorpus,
  id: string,
): Promise<string | null> {
  const file = fileOf(corpus.manifest.articleDirectory, id);
  if (file === null) return null;
  const { ids, hashes } = await client.query(articleDirectoryQuery(corpus, file));
  return hashes[ids.findIndex((one) => one === id)] ?? null;
}

/** The part in which a key would stand. */
function fileOf(ranges: Manifest['eventDirectory'], key: string): string | null {
  return ranges.findLast(({ from }) => from <= key)?.file ?? null;
}
