/** Second journey, on a phone: all filters in one sheet, with a button that says what it will show. */
import { corpus } from './published-corpus';
import { expect, test } from './one-page-test';

const total = corpus.events.length;
const calls = corpus.events.filter(({ kind }) => kind === 'call').length;

test('by touch', async ({ explorer, page }) => {
  await explorer.open();
  await page.getByRole('button', { name: 'Filter', exact: true }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filter' });
  await sheet.getByText('Art', { exact: true }).first().tap();
  await sheet.getByRole('checkbox', { name: /^Telefonat/u }).tap();
  await sheet.getByRole('button', { name: `${calls} Ereignisse zeigen` }).tap();
  await expect(sheet).toBeHidden();
  await explorer.expectCount(calls, total);
  await expect(explorer.lines).toHaveCount(calls);
  await expect(page.getByRole('button', { name: 'Filter · 1' })).toBeFocused();

  await explorer.chip('Art: Telefonat').tap();
  await explorer.expectCount(total, total);
});

test('search', async ({ explorer, page }) => {
  await explorer.open();
  await page.getByRole('button', { name: 'Suche', exact: true }).tap();
  await expect(explorer.search).toBeFocused();
  await explorer.search.fill('Patriot');
  await expect(explorer.lines).not.toHaveCount(total);
  await expect(explorer.lines).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Suche leeren' }).tap();
  await explorer.expectCount(total, total);
});
