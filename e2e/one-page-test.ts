/**
 * `test` for journeys that need no browser of their own: they share one page, each beginning with an address. A page that has
 * shown the site before shows it in a third of the time. After a failure the next journey begins with a new page.
 */
import type { Page } from 'playwright/test';
import { expect, test as base } from './explorer-test';

let shared: Page | null = null;

export const test = base.extend({
  page: async ({ browser, viewport, colorScheme }, provide) => {
    shared ??= await (await browser.newContext()).newPage();
    await provide(shared);
    await shared.unrouteAll({ behavior: 'ignoreErrors' });
    await shared.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await shared.emulateMedia({ media: null, colorScheme });
    if (viewport !== null) await shared.setViewportSize(viewport);
    await shared.mouse.move(0, 0);
  },
});

export { expect };
