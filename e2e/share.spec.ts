/** Third journey: whoever opens the copied address sees the same event, filters and wordings. */
import { callOfTwoSources } from './published-corpus';
import { expect, test } from './explorer-test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a copied address brings a colleague to the same view', async ({ explorer, page, browser }) => {
  const call = callOfTwoSources();
  await explorer.open('?kind=call.pledge&actor=selenskyj&from=2025-07-01');
  const shown = await explorer.lines.count();
  await explorer.line(call).click();
  await explorer.idle();
  const quotes = await explorer.panel(call).getByRole('blockquote').allTextContents();
  expect(quotes.length).toBeGreaterThan(1);
  await explorer.panel(call).getByRole('button', { name: 'Link kopieren' }).click();
  await expect(explorer.panel(call).getByRole('button', { name: 'Link kopiert' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  expect(link).toContain(`/e/${call.id}-`);

  const other = await browser.newContext();
  const colleague = await other.newPage();
  await colleague.goto(link);
  await colleague.locator('html[data-idle="true"]').waitFor({ state: 'attached' });
  const panel = colleague.getByRole('article', { name: call.title.de, exact: true });
  expect(await panel.getByRole('blockquote').allTextContents()).toEqual(quotes);
  await expect(colleague.locator('a[id^="event-"]')).toHaveCount(shown);
  await expect(colleague).toHaveTitle(await page.title());
  await other.close();
});

test('by keyboard: the button says what happened', async ({ explorer, page }) => {
  await explorer.open('?v=1&kind=call');
  await page.getByRole('button', { name: 'Teilen' }).focus();
  await page.keyboard.press('Enter');
  const popup = page.getByRole('dialog', { name: 'Teilen' });
  await popup.getByRole('button', { name: 'Link kopieren' }).focus();
  await page.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toHaveText('Link kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Teilen' })).toBeFocused();
});
