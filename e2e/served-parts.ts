/** A corpus in parts, put in the place of the published one; single parts can be made to fail. */
import type { Page } from 'playwright/test';
import type { partsOf } from '../src/testing/parts-of';

export type ServedParts = {
  /** Files whose names match are answered with 500 from now on, or with another status; null lets all through. */
  readonly fail: (names: RegExp | null, status?: number) => void;
};

/** Call it before the page is opened. */
export async function servePartsOf(
  page: Page,
  { manifest, files }: ReturnType<typeof partsOf>,
): Promise<ServedParts> {
  let failing: RegExp | null = null;
  let answer = 500;
  await page.route('**/corpus/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/corpus/')[1] ?? '';
    const text = name === 'corpus.json' ? JSON.stringify(manifest) : files.get(name);
    if (failing?.test(name) === true) await route.fulfill({ status: answer, body: 'nicht jetzt' });
    else if (text === undefined) await route.fulfill({ status: 404, body: 'gibt es nicht' });
    else await route.fulfill({ contentType: 'application/json', body: text });
  });
  return {
    fail: (names, status = 500) => {
      failing = names;
      answer = status;
    },
  };
}
