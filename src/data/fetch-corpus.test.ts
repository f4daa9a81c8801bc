/** Loading: five ways to fail, each told apart; aborting is none of them. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { harbourCorpus } from '../testing/harbour-corpus';
import { corpusQuery } from './corpus-queries';
import { fetchCorpus } from './fetch-corpus';
import { CorpusError, mayPass } from './fetch-text';
import { readCorpus } from './read-corpus';

const json = JSON.stringify(harbourCorpus());

function answer(respond: () => Promise<Response>): ReturnType<typeof vi.fn> {
  const fetching = vi.fn(respond);
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

async function problemOf(loading: Promise<unknown>): Promise<unknown> {
  const error: unknown = await loading.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof CorpusError ? error.problem : error;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetching', () => {
  test('a good corpus comes with its look-ups, from below the base path', async () => {
    const fetching = answer(() => Promise.resolve(new Response(json)));
    const loaded = await fetchCorpus('/w/');
    expect(fetching.mock.calls[0]?.[0]).toBe('/w/corpus/corpus.json');
    expect(loaded.form === 'whole' && loaded.index.eventsByDay).toHaveLength(4);
  });

  test('no network', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problemOf(fetchCorpus('/'))).toEqual({ code: 'network', detail: 'Failed to fetch' });
  });

  test('a connection lost half-way', async () => {
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode(json.slice(0, 99)));
        stream.error(new TypeError('network error'));
      },
    });
    answer(() => Promise.resolve(new Response(body)));
    expect(await problemOf(fetchCorpus('/'))).toEqual({ code: 'network', detail: 'network error' });
  });

  test('a status', async () => {
    answer(() => Promise.resolve(new Response('weg', { status: 404 })));
    expect(await problemOf(fetchCorpus('/'))).toEqual({ code: 'status', status: 404 });
  });

  test('a page in place of the corpus, as some hosts send it', async () => {
    answer(() => Promise.resolve(new Response('<!doctype html>')));
    expect(await problemOf(fetchCorpus('/'))).toMatchObject({ code: 'broken-json' });
  });

  test('an abort stays an abort', async () => {
    const leaving = new AbortController();
    leaving.abort();
    answer(() => Promise.reject(new DOMException('aborted', 'AbortError')));
    expect(await problemOf(fetchCorpus('/', { signal: leaving.signal }))).toBeInstanceOf(DOMException);
  });
});

describe('reading', () => {
  test('the first field that breaks the contract is named', () => {
    const corpus = harbourCorpus();
    const [first, ...rest] = corpus.events;
    const broken = {
      ...corpus,
      events: [{ ...first, time: { edtf: '2022', earliest: 'gestern' } }, ...rest],
    };
    const reading = readCorpus(JSON.stringify(broken));
    expect(reading).toMatchObject({
      ok: false,
      problem: { code: 'schema', path: 'events[0].time.earliest' },
    });
  });

  test('a corpus newer than the page says so before anything else breaks', () => {
    expect(readCorpus('{"format":"wortlaut-corpus","version":2,"months":[]}')).toEqual({
      ok: false,
      problem: { code: 'newer-version', version: 2 },
    });
  });

  test.each(['null', '[]', '3', '{}', '{"version":"2"}'])('%s is no corpus', (text) => {
    expect(readCorpus(text)).toMatchObject({ ok: false, problem: { code: 'schema' } });
  });

  test('what was written is read back', () => {
    expect(readCorpus(json)).toEqual({ ok: true, form: 'whole', corpus: harbourCorpus() });
  });
});

test('only what may pass is tried again', () => {
  const status = (code: number) => new CorpusError({ code: 'status', status: code });
  expect(mayPass(new CorpusError({ code: 'network', detail: '' }))).toBe(true);
  expect(mayPass(status(503))).toBe(true);
  expect(mayPass(status(404))).toBe(false);
  expect(mayPass(new CorpusError({ code: 'schema', path: '', detail: '' }))).toBe(false);
  expect(mayPass(new Error('a bug'))).toBe(false);
  expect(corpusQuery('/w/').staleTime).toBe(Infinity);
});
