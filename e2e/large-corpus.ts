/** A corpus of invented events in parts, put in the place of the published one; single parts can be made to fail. */
import type { Page } from 'playwright/test';
import { corpusOf, inventedHappenings } from '../src/build/bench/invented-corpus';
import { buildCorpusIndex } from '../src/domain/corpus-index';
import { partsOf } from '../src/testing/parts-of';

const EVENTS = 1200;
/** Rows of one block of columns: three of them. */
export const BLOCK = 400;

const large = corpusOf(inventedHappenings(EVENTS));
/** What the screen is held against. */
export const largeIndex = buildCorpusIndex(large);
const { manifest, files } = partsOf(large, BLOCK);

export type ServedParts = {
  /** Files whose names match are answered with 500 from now on; null lets all through. */
  readonly fail: (names: RegExp | null) => void;
};

/** Call it before the page is opened. */
export async function serveParts(page: Page): Promise<ServedParts> {
  let failing: RegExp | null = null;
  await page.route('**/corpus/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/corpus/')[1] ?? '';
    const text = name === 'corpus.json' ? JSON.stringify(manifest) : files.get(name);
    if (failing?.test(name) === true) await route.fulfill({ status: 500, body: 'nicht jetzt' });
    else if (text === undefined) await route.fulfill({ status: 404, body: 'gibt es nicht' });
    else await route.fulfill({ contentType: 'application/json', body: text });
  });
  return {
    fail: (names) => {
      failing = names;
    },
  };
}
