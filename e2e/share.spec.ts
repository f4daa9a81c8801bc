/** Third journey: whoever opens the copied address sees the same event, filters and wordings. */
import { readFileSync } from 'node:fs';
import { callOfTwoSources, corpus } from './published-corpus';
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
  await expect(popup).toContainText(/Die \d+ Ereignisse, die die Filter übrig lassen/);
  await popup.getByRole('button', { name: 'Link kopieren' }).focus();
  await page.keyboard.press('Enter');
  await expect(popup.getByRole('status').first()).toHaveText('Link kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Teilen' })).toBeFocused();
});

test('the words with their source, a picture of them, a citation', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  const passages = call.accounts.flatMap((account) => account.passages);
  const second = passages[1]?.exact ?? '';
  await explorer.openEvent(call);
  await explorer.panel(call).getByRole('button', { name: 'Zitieren, herunterladen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Teilen' });
  const wording = dialog.getByRole('region', { name: 'Wortlaut' });
  await wording.getByLabel('Stelle').selectOption({ index: 1 });
  await wording.getByRole('button', { name: 'Wortlaut mit Quelle kopieren' }).click();
  await expect(wording.getByRole('status')).toHaveText('Kopiert');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(second);
  expect(copied).toContain(`/e/${call.id}`);

  const picture = page.waitForEvent('download');
  await wording.getByRole('button', { name: 'Zitatkarte' }).click();
  const png = readFileSync(await (await picture).path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);

  const cite = dialog.getByRole('region', { name: 'Quellenangabe' });
  await cite.getByLabel('RIS').check();
  await cite.getByRole('button', { name: 'Kopieren' }).click();
  await expect(cite.getByRole('status')).toHaveText('Kopiert');
  const ris = await page.evaluate(() => navigator.clipboard.readText());
  // The event and each article that tells it.
  expect(ris.match(/^TY {2}- /gmu)).toHaveLength(1 + call.accounts.length);
});

test('exactly what is filtered can be taken along', async ({ explorer, page }) => {
  await explorer.open('?kind=call.meeting&view=list');
  await page.getByRole('button', { name: 'Teilen' }).click();
  const data = page.getByRole('dialog', { name: 'Teilen' }).getByRole('region', { name: 'Daten' });
  const download = page.waitForEvent('download');
  await data.getByRole('button', { name: 'Korpus (JSON)' }).click();
  const taken = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as typeof corpus;
  const talks = corpus.events.filter(({ kind }) => kind === 'call' || kind === 'meeting');
  expect(taken.events.map(({ id }) => id)).toEqual(talks.map(({ id }) => id));
});
