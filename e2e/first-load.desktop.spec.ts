/** What a reader waits for: the list does not wait for the timeline, and little is loaded before it. */
import { gzipSync } from 'node:zlib';
import { scriptBudget } from '../src/build/setup/byte-budget.mjs';
import { corpus } from './published-corpus';
import { expect, test } from './explorer-test';

const timelineScript = /assets\/Timeline[^/]*\.js/u;

test('the list can be read before the timeline is there, and within the byte budget', async ({
  explorer,
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js') || timelineScript.test(response.url())) return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.route(timelineScript, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(explorer.lines).toHaveCount(corpus.events.length);
  await expect(page.getByText('Die Zeitleiste wird geladen …')).toBeVisible();

  const total = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(scriptBudget);

  release();
  await explorer.idle();
  await expect(explorer.timelineEvents).not.toHaveCount(0);
});

test('while the corpus is on its way the page says so', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/corpus/corpus.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByRole('status').filter({ hasText: 'Die Ereignisse werden geladen' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-idle', 'false');
  release();
  await expect(page.locator('html')).toHaveAttribute('data-idle', 'true');
});
