/** A large corpus as the app loads it: questions in order, parts into ordinary indexes, and what happens where one is missing. */
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareText } from '../base/order';
import { buildCorpusIndex, type CorpusIndex } from '../domain/corpus-index';
import { noFilters, type EventFilters } from '../domain/filters/event-filters';
import { eventsCalendar } from '../domain/export/events-calendar';
import { subCorpus } from '../domain/export/sub-corpus';
import { filterEvents } from '../domain/filters/filter-events';
import { outletName } from '../domain/names/outlet-name';
import { compareEvents } from '../domain/sort-events';
import type { Corpus } from '../schema/corpus';
import { briefsPartSchema, manifestSchema } from '../schema/parts';
import { harbourCorpus } from '../testing/harbour-corpus';
import { exportContext } from '../testing/hostile-corpus';
import { partsOf } from '../testing/parts-of';
import { createAnswerer } from './answer-messages';
import { createBriefReader, isCuttable, type ReadReply, type ReadRequest } from './brief-reader';
import { fetchCorpus } from './fetch-corpus';
import { loadFiltered } from './filtered-events';
import type { LargeCorpus } from './large-corpus';
import { openedArticleQuery, openedEventQuery, openedRowsQuery } from './opened-queries';
import { briefsQuery, columnsQuery, registersQuery } from './part-queries';
import { createReader } from './read-briefs';
import { createRowAsker, type DeskMessage, type DeskReply, type DeskWorker } from './row-asker';

/** Answers like the worker, but when told to. */
function workerHere() {
  const listeners: ((event: MessageEvent<DeskReply | ReadReply>) => void)[] = [];
  const tell = (data: DeskReply | ReadReply): void => {
    queueMicrotask(() => {
      for (const listener of listeners) listener(new MessageEvent('message', { data }));
    });
  };
  const answer = createAnswerer();
  const read = createReader(tell);
  const asked: DeskMessage[] = [];
  const worker = {
    postMessage: (message: DeskMessage | ReadRequest) => {
      if (!('ask' in message)) {
        read(message);
        return;
      }
      asked.push(message);
      tell(answer(structuredClone(message)));
    },
    addEventListener: (type: string, listener: (event: MessageEvent<DeskReply | ReadReply>) => void) => {
      if (type === 'message') listeners.push(listener);
    },
  };
  return { worker: worker as unknown as DeskWorker, asked };
}

const harbour = harbourCorpus();
const index = buildCorpusIndex(harbour);
const { manifest, files } = partsOf(harbour);
let failing: RegExp | null = null;
let client: QueryClient;
let corpus: LargeCorpus;
let asked: readonly DeskMessage[];

beforeEach(() => {
  failing = null;
  client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const here = workerHere();
  asked = here.asked;
  corpus = {
    folder: '/w/corpus/',
    manifest,
    asker: createRowAsker(here.worker),
    readBriefs: createBriefReader(here.worker),
  };
  vi.stubGlobal('fetch', (address: string) => {
    const text = files.get(address.replace('/w/corpus/', ''));
    if (text === undefined || failing?.test(address) === true) {
      return Promise.resolve(new Response('weg', { status: 404 }));
    }
    return Promise.resolve(new Response(text));
  });
});
afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
});

async function openAll(): Promise<void> {
  const { actors, topics, outlets } = await client.query(registersQuery(corpus));
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  await corpus.asker.open(manifest.events, manifest.dated, {
    actor: ids(actors),
    topic: ids(topics),
    outlet: ids(outlets),
  });
  for (const file of manifest.columns) await client.query(columnsQuery(corpus, file));
}

describe('the worker', () => {
  test('answers what the events say, and the registers give the codes', async () => {
    await openAll();
    const filters = { ...noFilters, actors: ['ostland'] };
    const page = await corpus.asker.ask('page', { filters, order: 'ascending', first: 0, count: 9 });
    expect(page.rows.map((row) => index.eventsByDay[row])).toEqual(filterEvents(index, filters));
    expect(await corpus.asker.ask('counts', filters)).toMatchObject({ total: 4, passing: page.total });
  });

  test('numbers are asked for at once, before what else is asked', async () => {
    await openAll();
    const before = asked.length;
    const page = corpus.asker.ask('page', { filters: noFilters, order: 'ascending', first: 0, count: 9 });
    const counts = corpus.asker.ask('counts', noFilters);
    expect(asked.slice(before).map(({ ask }) => ask)).toEqual(['counts']);
    await Promise.all([page, counts]);
    expect(asked.slice(before).map(({ ask }) => ask)).toEqual(['counts', 'page']);
  });

  test('a rehearsal changes no answer', async () => {
    await openAll();
    const answer = createAnswerer();
    for (const message of asked) expect(answer(message).ok).toBe(true);
    const counts = () => answer({ ask: 'counts', question: noFilters });
    const before = counts();
    expect(answer({ ask: 'rehearse' })).toEqual({ ok: true, answer: null });
    expect(counts()).toEqual(before);
    expect(before).toMatchObject({ ok: true, answer: { total: 4, passing: 4 } });
  });

  test('a question nobody waits for any more is never worked on', async () => {
    await openAll();
    const before = asked.length;
    const leaving = new AbortController();
    const first = corpus.asker.ask('briefParts', [0]);
    const second = corpus.asker.ask('briefParts', [1], leaving.signal);
    const third = corpus.asker.ask('briefParts', [2]);
    leaving.abort();
    await expect(second).rejects.toThrow('abort');
    await Promise.all([first, third]);
    expect(asked.slice(before)).toHaveLength(2);
  });

  test('columns that break the contract are named, and the questions go on', async () => {
    await openAll();
    await expect(corpus.asker.addColumns('{"first":0}')).rejects.toMatchObject({
      problem: { code: 'schema' },
    });
    await expect(corpus.asker.addColumns('<!doctype html>')).rejects.toMatchObject({
      problem: { code: 'broken-json' },
    });
    expect((await corpus.asker.ask('counts', noFilters)).total).toBe(4);
  });
});

/** The same with its keys in another order. */
function turned(one: object): object {
  return Object.fromEntries(Object.entries(one).reverse());
}

describe('briefs', () => {
  const file = [...files.keys()].find((name) => name.startsWith('briefs/0.')) ?? '';
  const part = () => client.query(briefsQuery(corpus, 0, file.split('.')[1] ?? ''));

  test('are those of the part, each the same object whenever it is asked for', async () => {
    const written: unknown = JSON.parse(files.get(file) ?? '');
    const { briefs } = briefsPartSchema.parse(written);
    expect(isCuttable(files.get(file) ?? '')).toBe(true);
    const read = await part();
    expect(briefs.length).toBeGreaterThan(0);
    for (const brief of briefs) {
      expect(read.find(brief.row)).toEqual(brief);
      expect(read.find(brief.row)).toBe(read.find(brief.row));
    }
    expect(read.find(manifest.events)).toBeUndefined();
  });

  test.each([
    ['written over lines', (briefs: object[]) => JSON.stringify({ briefs }, null, 2)],
    [
      'with their keys in another order',
      (briefs: object[]) => JSON.stringify({ briefs: briefs.map(turned) }),
    ],
  ])('are found in a part %s', async (_, write) => {
    const { briefs } = briefsPartSchema.parse(JSON.parse(files.get(file) ?? ''));
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(write(briefs))));
    const read = await corpus.readBriefs('briefs/0.json', new AbortController().signal);
    for (const brief of briefs) expect(read.find(brief.row)).toEqual(brief);
  });

  test('are told apart whatever their texts hold, and a broken one is missing alone', async () => {
    const [brief] = briefsPartSchema.parse(JSON.parse(files.get(file) ?? '')).briefs;
    if (brief === undefined) throw new Error('no briefs');
    const title = { de: '"},{"row":7,"id":"', en: '}]}' };
    const part = { briefs: [{ ...brief, row: 1, title }, { row: 2 }, { ...brief, row: 3 }] };
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(part))));
    const read = await corpus.readBriefs('briefs/0.json', new AbortController().signal);
    expect([1, 2, 3, 7].map((row) => read.find(row)?.title)).toEqual([
      title,
      undefined,
      brief.title,
      undefined,
    ]);
  });

  test('that are missing or break the contract say so', async () => {
    failing = /briefs\//;
    await expect(part()).rejects.toMatchObject({ problem: { code: 'status', status: 404 } });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"briefs":[{}]}')));
    await expect(part()).rejects.toMatchObject({ problem: { code: 'schema' } });
  });

  test('nobody waits for any more are not fetched to the end', async () => {
    let wanted: AbortSignal | undefined;
    vi.stubGlobal('fetch', (...[, { signal }]: [string, { signal: AbortSignal }]) => {
      wanted = signal;
      return new Promise(() => undefined);
    });
    const leaving = new AbortController();
    const reading = corpus.readBriefs(file, leaving.signal);
    expect(wanted?.aborted).toBe(false);
    leaving.abort();
    await expect(reading).rejects.toThrow('abort');
    expect(wanted?.aborted).toBe(true);
  });
});

describe('opening', () => {
  test('an event comes as it stands in the corpus, with its articles', async () => {
    const opened = await client.query(openedEventQuery(corpus, 'ruf1'));
    expect(opened?.index.events.get('ruf1')).toEqual(index.events.get('ruf1'));
    expect(opened?.index.articles.size).toBeGreaterThan(0);
    expect(opened).toMatchObject({ missingArticles: 0 });
    expect(await client.query(openedEventQuery(corpus, 'zzzz'))).toBeNull();
    expect(await client.query(openedEventQuery(corpus, '0000'))).toBeNull();
  });

  test('an article comes with the events it tells', async () => {
    const [article] = harbour.articles;
    const opened = await client.query(openedArticleQuery(corpus, article?.id ?? ''));
    expect(opened?.index.articles.get(article?.id ?? '')).toEqual(article);
    expect(opened?.index.passagesOfArticle.get(article?.id ?? '')).toHaveLength(
      index.passagesOfArticle.get(article?.id ?? '')?.length ?? -1,
    );
    expect(await client.query(openedArticleQuery(corpus, 'niemand'))).toBeNull();
  });

  test('events come by their rows', async () => {
    const opened = await client.query(openedRowsQuery(corpus, [2, 0]));
    expect(opened.index.eventsByDay).toEqual([0, 2].map((row) => index.eventsByDay[row]));
    expect(opened.idOfRow.get(2)).toBe(index.eventsByDay[2]?.id);
  });

  test('a missing article leaves its account; what is missing is counted, and asked for again', async () => {
    failing = /articles\//;
    const opened = await client.query({ ...openedEventQuery(corpus, 'ruf1'), staleTime: 0 });
    expect(opened?.missingArticles).toBe(index.events.get('ruf1')?.accounts.length);
    expect(opened?.index.events.get('ruf1')?.accounts).toHaveLength(opened?.missingArticles ?? 0);
    // Who tells it is known all the same.
    const names = (of: CorpusIndex): readonly string[] =>
      index.events.get('ruf1')?.accounts.map(({ article }) => outletName(of, article)) ?? [];
    expect(names(opened?.index ?? index)).toEqual(names(index));
    expect(opened?.index.articles.size).toBe(0);
    failing = null;
    const again = await client.query({ ...openedEventQuery(corpus, 'ruf1'), staleTime: 0 });
    expect(again?.missingArticles).toBe(0);
  });

  test('a missing part of details fails alone, with the reason', async () => {
    failing = /details\//;
    await expect(client.query(openedEventQuery(corpus, 'ruf1'))).rejects.toMatchObject({
      problem: { code: 'status', status: 404 },
    });
  });
});

describe('what is taken along', () => {
  test.each<[string, Partial<EventFilters>]>([
    ['all', {}],
    ['one kind', { kinds: ['ultimatum'] }],
    ['an actor', { actors: ['ostland'] }],
    ['nothing', { q: 'Xylophon' }],
  ])(
    '%s: exactly the events that pass, whole, and the same files as from the whole corpus',
    async (...[, some]) => {
      await openAll();
      const filters = { ...noFilters, ...some };
      // Words are looked up apart: without it nothing is found by them.
      const wanted = filters.q === '' ? filterEvents(index, filters) : [];
      const { index: part, events } = await loadFiltered(client, corpus, filters);
      expect(events).toEqual(wanted);
      // Parts keep their events in the order of time, and no order of articles.
      const sorted = (one: Corpus) => ({
        ...one,
        articles: [...one.articles].sort((a, b) => compareText(a.id, b.id)),
        events: [...one.events].sort(compareEvents),
      });
      expect(sorted(subCorpus(part, events))).toEqual(sorted(subCorpus(index, wanted)));
      const calendars = [part, index].map((one) =>
        eventsCalendar({ ...exportContext(harbour), index: one }, events),
      );
      expect(calendars[0]).toBe(calendars[1]);
    },
  );

  test('a missing article fails all of it: no file is silently short', async () => {
    await openAll();
    failing = /articles\//;
    await expect(loadFiltered(client, corpus, noFilters)).rejects.toThrow('article');
  });
});

test('a manifest is told from a corpus; a broken one names its field', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(): void {}
    },
  );
  const serve = (data: unknown) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(data))));
  };
  serve(manifest);
  expect(await fetchCorpus('/w/')).toMatchObject({ form: 'parts', corpus: { folder: '/w/corpus/' } });
  serve({ ...manifest, dated: 'viele' });
  await expect(fetchCorpus('/w/')).rejects.toMatchObject({ problem: { code: 'schema', path: 'dated' } });
  serve({ ...manifest, version: 9 });
  await expect(fetchCorpus('/w/')).rejects.toMatchObject({ problem: { code: 'newer-version', version: 9 } });
  expect(manifestSchema.parse(manifest)).toEqual(manifest);
});
