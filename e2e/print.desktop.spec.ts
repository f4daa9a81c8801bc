/** On paper stand the events and the wordings, without anything to press. */
import { callOfTwoSources, corpus } from './published-corpus';
import { expect, test } from './one-page-test';

test('an opened event prints alone with its wordings, without list and controls', async ({
  explorer,
  page,
}) => {
  const call = callOfTwoSources();
  await explorer.openEvent(call);
  const quotes = await explorer.panel(call).getByRole('blockquote').count();
  await page.emulateMedia({ media: 'print' });
  // A sheet of paper is narrower than the window.
  await page.setViewportSize({ width: 680, height: 960 });
  await expect(explorer.panel(call).getByRole('blockquote')).toHaveCount(quotes);
  await expect(explorer.panel(call).getByRole('blockquote').last()).toBeVisible();
  await expect(explorer.line(call)).toBeHidden();
  await expect(explorer.filters).toBeHidden();
  // Paper has no links to press: addresses of the sources and of the view are spelled out.
  for (const { article } of call.accounts) {
    const url = corpus.articles.find(({ id }) => id === article)?.url ?? '';
    await expect(explorer.panel(call).getByText(url, { exact: true })).toBeVisible();
  }
  await expect(page.getByText(`Adresse dieser Ansicht: ${page.url()}`)).toBeVisible();
  // The names of forms stay as words; they are buttons only on the screen.
  await expect(page.locator('button:not(.explained)').filter({ visible: true })).toHaveCount(0);
});

test('a comparison prints with the addresses of its sources and its own', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  await explorer.open(`e/${call.id}/compare`);
  await page.emulateMedia({ media: 'print' });
  for (const { article } of call.accounts) {
    const url = corpus.articles.find(({ id }) => id === article)?.url ?? '';
    await expect(page.getByText(url, { exact: true }).filter({ visible: true }).first()).toBeVisible();
  }
  await expect(page.getByText(`Adresse dieser Ansicht: ${page.url()}`)).toBeVisible();
});

test('a filtered list says by what it is filtered, and where each event is', async ({ explorer, page }) => {
  await explorer.open('?v=1&view=list&kind=call&from=2025-07-01');
  const shown = await explorer.lines.count();
  await page.emulateMedia({ media: 'print' });
  const words = `${shown} von ${corpus.events.length} Ereignissen · Art: Telefonat · Zeitraum: ab 1. Juli 2025`;
  await expect(page.getByText(words)).toBeVisible();
  const addresses = await page
    .locator('a[data-event]')
    .filter({ visible: true })
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(addresses).toHaveLength(shown);
  for (const address of addresses) expect(address).toMatch(/\/e\/[a-z0-9]{7}/u);
});
