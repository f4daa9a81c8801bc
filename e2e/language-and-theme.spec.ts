/** The interface speaks German and English, wordings stay German; light and dark are a reader's choice and are kept. */
import type { Page } from 'playwright/test';
import { callOfTwoSources, corpus } from './published-corpus';
import { expect, test } from './one-page-test';

test('English is one click away and in the address; wordings stay German', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  await explorer.openEvent(call);
  const quotes = await explorer.quotes.allTextContents();
  await explorer.open('');
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await explorer.idle();
  expect(explorer.address()).toBe('/?v=1&lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText(`${corpus.events.length} events`, { exact: true }).first()).toBeAttached();
  await explorer.line(call).click();
  await explorer.idle();
  await expect(page.getByRole('heading', { name: call.title.en })).toBeVisible();
  expect(await explorer.quotes.allTextContents()).toEqual(quotes);
  for (const quote of await explorer.quotes.all()) await expect(quote).toHaveAttribute('lang', 'de');
});

test('no German word is left in the English interface', async ({ explorer, page }) => {
  await explorer.open('?lang=en');
  const spoken = await page.evaluate(() => {
    const own = document.body.cloneNode(true) as HTMLElement;
    for (const foreign of own.querySelectorAll('[lang="de"], script, style, noscript')) foreign.remove();
    return own.textContent;
  });
  expect(spoken).not.toMatch(/[äöüß]|Ereignis|Quelle|Zeitleiste/u);
});

test('while the English texts cannot be had, the page stays German and says why', async ({
  explorer,
  page,
}) => {
  await page.route(/\/en-[^/]*\.js$/u, (route) => route.abort());
  await explorer.open();
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await explorer.idle();
  await expect(page.getByRole('alert')).toContainText('Die englischen Texte der Oberfläche');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await explorer.expectCount(corpus.events.length, corpus.events.length);
  await page.unroute(/\/en-[^/]*\.js$/u);
  await page.reload();
  await explorer.idle();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a change of theme takes no time where motion is not wanted', async ({ explorer, page }) => {
  await explorer.open();
  const durations = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('*')].map((element) => getComputedStyle(element).transitionDuration),
    ),
  ]);
  expect(durations.flatMap((list) => list.split(', ')).filter((duration) => duration !== '0s')).toEqual([]);
});

test('a chosen theme is kept', async ({ explorer, page }) => {
  await explorer.open();
  const paper = () => paperOf(page);
  const light = await paper();
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByRole('radio', { name: 'Dunkel' }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await explorer.idle();
  expect(await paper()).toBe(dark);
});

test('without a choice the device decides', async ({ explorer, page }) => {
  const paper = () => paperOf(page);
  await explorer.open();
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).not.toBe(light);
});

async function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
