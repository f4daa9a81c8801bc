/** Seven hundred invented events in one file, put in the place of the published corpus: too many to draw all at once. */
import type { Page } from 'playwright/test';
import { corpusOf, inventedHappenings } from '../src/build/bench/invented-corpus';
import { buildCorpusIndex } from '../src/domain/corpus-index';

const corpus = corpusOf(inventedHappenings(700));
/** In the order of the list. */
export const manyEvents = buildCorpusIndex(corpus).eventsByDay;

/** Call it before the page is opened. */
export async function serveMany(page: Page): Promise<void> {
  await page.route('**/corpus/corpus.json', (route) => route.fulfill({ json: corpus }));
}
