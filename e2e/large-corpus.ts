/** A corpus of invented events in parts. */
import type { Page } from 'playwright/test';
import { corpusOf, inventedHappenings } from '../src/build/bench/invented-corpus';
import { buildCorpusIndex } from '../src/domain/corpus-index';
import { partsOf } from '../src/testing/parts-of';
import { servePartsOf, type ServedParts } from './served-parts';

const EVENTS = 1200;
/** Rows of one block of columns: three of them. */
export const BLOCK = 400;

const large = corpusOf(inventedHappenings(EVENTS));
/** What the screen is held against. */
export const largeIndex = buildCorpusIndex(large);
const parts = partsOf(large, BLOCK);

export function serveParts(page: Page): Promise<ServedParts> {
  return servePartsOf(page, parts);
}
