/** A part is held against the hash in its name. */
import { afterEach, expect, test, vi } from 'vitest';
import { harbourCorpus } from '../testing/harbour-corpus';
import { partsOf } from '../testing/parts-of';
import { fetchPart } from './fetch-part';

const [[file, text] = ['', ''], [, other] = ['', '']] = [...partsOf(harbourCorpus()).files];

/** Answers with these texts, one after the other; returns how each was asked for. */
function serve(...texts: readonly string[]): (string | undefined)[] {
  const caches: (string | undefined)[] = [];
  vi.stubGlobal('fetch', (...[, { cache }]: [string, RequestInit]) => {
    caches.push(cache);
    return Promise.resolve(new Response(texts[caches.length - 1]));
  });
  return caches;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what its name says is taken as it comes', async () => {
  const caches = serve(text);
  expect(await fetchPart(file, {})).toBe(text);
  expect(caches).toEqual([undefined]);
});

test('a broken copy is asked for once more, past what the browser has kept', async () => {
  const caches = serve(text.slice(0, 9), text);
  expect(await fetchPart(file, {})).toBe(text);
  expect(caches).toEqual([undefined, 'reload']);
});

test.each([
  ['another part', other],
  ['a page', '<!doctype html>'],
  ['nothing', ''],
])('%s in its place is refused', async (...[, wrong]) => {
  serve(wrong, wrong);
  await expect(fetchPart(file, {})).rejects.toMatchObject({ problem: { code: 'schema', path: file } });
});
