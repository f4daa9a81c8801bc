/** Everything works when the site lives below a path of its host. */
import { callOfTwoSources, corpus } from './published-corpus';
import { expect, test } from './one-page-test';

const base = '/archiv/wortlaut/';

test('explorer, event, article and back, all below the base', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  await explorer.open();
  expect(explorer.address()).toBe(base);
  await expect(explorer.lines).toHaveCount(corpus.events.length);
  await explorer.line(call).click();
  await explorer.idle();
  expect(explorer.address()).toContain(`${base}e/${call.id}-`);
  await page.reload();
  await explorer.idle();
  await expect(explorer.panel(call)).toBeVisible();
  await explorer.panel(call).getByRole('link', { name: 'Im Artikel lesen' }).first().click();
  await explorer.idle();
  expect(explorer.address()).toContain(`${base}a/`);
  await page.getByRole('link', { name: 'Wortlaut, zur Übersicht' }).click();
  await explorer.idle();
  expect(explorer.address()).toBe(base);
  const english = await page.goto(`./en/e/${call.id}`);
  expect(english?.status()).toBe(200);
  await page.goto(`./embed/e/${call.id}`);
  const whole = page.getByRole('link', { name: 'Ganz ansehen bei Wortlaut' });
  await expect(whole).toHaveAttribute('href', new RegExp(`^${base}e/${call.id}-`, 'u'));
});

test('an unknown path below the base says so', async ({ explorer, page }) => {
  await explorer.open('nirgendwo');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Adresse führt nirgendwohin');
});
