/** Without a network: the kept app and corpus answer for every address of the site. */
import { expect, test } from './explorer-test';
import { callOfTwoSources, corpus } from './published-corpus';

test.use({ serviceWorkers: 'allow' });

test('explorer and any event can be read without a network, and the page says so', async ({
  page,
  context,
  explorer,
}) => {
  const call = callOfTwoSources();
  const other = corpus.events.find(({ id }) => id !== call.id) ?? call;
  const notice = page.getByText('Keine Verbindung – Sie lesen die gespeicherte Fassung');
  await explorer.open();
  await expect(notice).toBeHidden();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 20_000 })
    .toBe(true);

  // What is kept is asked for before the first picture; a first visit is drawn without waiting for it.
  const fonts = page.locator('link[as="font"]');
  expect(await fonts.evaluateAll((links) => links.map((link) => link.getAttribute('media')))).toEqual([
    'not all and (min-width: 48rem)',
    'not all and (min-width: 48rem)',
  ]);
  await page.reload();
  expect(await fonts.evaluateAll((links) => links.map((link) => link.getAttribute('media')))).toEqual([
    'not all and (min-width: 48rem)',
    'all',
  ]);

  await context.setOffline(true);
  await page.reload();
  await explorer.idle();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await expect(notice).toBeHidden();
  await explorer.expectCount(corpus.events.length, corpus.events.length);

  await explorer.line(call).click();
  await expect(explorer.panel(call)).toContainText(call.accounts[0]?.passages[0]?.exact ?? 'no passage');
  await explorer.openEvent(other);
  await expect(explorer.panel(other)).toBeVisible();

  // What was never opened before: other kinds of pages, the other language, a search.
  await explorer.open(`e/${call.id}/compare`);
  await expect(page.getByRole('main')).toContainText(call.accounts[1]?.passages[0]?.exact ?? 'no passage');
  await explorer.open('en/?v=1&q=Luftverteidigung');
  await expect(page.getByText('No connection – you are reading the saved version')).toBeVisible();
  await expect(explorer.line(call)).toBeVisible();
  await expect(explorer.line(call)).toContainText(call.title.en);

  // On a phone an event is a sheet, which hides the rest of the page from screen readers: the line stands in it.
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.openEvent(call);
  await expect(page.getByRole('dialog').getByRole('status').filter({ has: notice })).toBeVisible();
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await expect(notice).toBeHidden();
  await expect(explorer.panel(call)).toBeVisible();
  await page.reload();
  await expect(notice).toBeVisible();

  await context.setOffline(false);
  await expect(notice).toBeHidden();
});
