/** What a reader waits for: the list needs nothing but the scripts that the byte budget counts. */
import { measureScripts } from '../src/build/setup/byte-budget.mjs';
import { corpus } from './published-corpus';
import { expect, test } from './explorer-test';

test('the list can be read before the timeline, or any other later script, is there', async ({
  explorer,
  page,
}) => {
  const budgeted = measureScripts('dist').map(({ file }) => `/${file}`);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const late: string[] = [];
  await page.route('**/*.js', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!budgeted.includes(pathname)) {
      late.push(pathname);
      await held;
    }
    await route.continue();
  });
  await page.goto('./');
  await expect(explorer.lines).toHaveCount(corpus.events.length);
  await expect(page.getByText('Die Zeitleiste wird geladen …')).toBeVisible();
  expect(late.join()).toContain('Timeline');
  release();
  await explorer.idle();
  await expect(explorer.timelineEvents).not.toHaveCount(0);
});

test('while the corpus is on its way, a view that no file holds says so', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/corpus/corpus.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?v=1&view=list');
  await expect(page.getByRole('status').filter({ hasText: 'Die Ereignisse werden geladen' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-idle', 'false');
  release();
  await expect(page.locator('html')).toHaveAttribute('data-idle', 'true');
});
