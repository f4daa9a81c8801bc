/** Second journey, at a desk: narrow by actor, form, outlet, time and word; counts tell what is left; no dead end. */
import { corpus } from './published-corpus';
import { expect, test } from './one-page-test';

const total = corpus.events.length;
const calls = corpus.events.filter(({ kind }) => kind === 'call').length;

test('by mouse: counts come true, chips remove, undo brings back', async ({ explorer, page }) => {
  await explorer.open();
  const kinds = await explorer.openFacet('Art');
  const choice = kinds.getByRole('checkbox', { name: /^Telefonat/u });
  await expect(choice).toHaveAccessibleDescription(new RegExp(`^${calls} `, 'u'));
  await choice.click();
  await explorer.expectCount(calls, total);
  await expect(explorer.lines).toHaveCount(calls);
  await page.keyboard.press('Escape');
  expect(explorer.address()).toBe('/?v=1&kind=call');

  const actors = await explorer.openFacet('Akteur');
  const putin = actors.getByRole('checkbox', { name: /Putin/u }).first();
  const described = (await putin.getAttribute('aria-describedby')) ?? '';
  const promised = Number(await page.locator(`[id="${described}"] > [aria-hidden]`).textContent());
  expect(promised).toBeGreaterThan(0);
  await putin.click();
  await explorer.expectCount(promised, total);
  await page.keyboard.press('Escape');

  await explorer.chip(/Putin/u).click();
  await explorer.expectCount(calls, total);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await explorer.expectCount(promised, total);
  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  await explorer.expectCount(total, total);
  expect(explorer.address()).toBe('/');
});

test('by keyboard alone', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.filters.getByRole('button', { name: 'Wiedergabe', exact: true }).focus();
  await page.keyboard.press('Enter');
  const popup = page.getByRole('dialog', { name: 'Wiedergabe' });
  await popup.getByRole('checkbox', { name: /^Hörensagen/u }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(explorer.filters.getByRole('button', { name: 'Wiedergabe', exact: true })).toBeFocused();
  expect(explorer.address()).toBe('/?v=1&form=hearsay');
  await expect(explorer.lines).not.toHaveCount(0);
  await expect(explorer.lines).not.toHaveCount(total);

  await page.keyboard.press('/');
  await expect(explorer.search).toBeFocused();
  await page.keyboard.type('moskau');
  await expect(explorer.chip(/moskau/u)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explorer.search).toHaveValue('');
  await explorer.chip(/Hörensagen/u).focus();
  await page.keyboard.press('Enter');
  await explorer.expectCount(total, total);
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
});

test('time: a stretch of days', async ({ explorer, page }) => {
  await explorer.open();
  const period = await explorer.openFacet('Zeitraum');
  await period.getByLabel('von').fill('2025-07-01');
  await period.getByLabel('von').press('Enter');
  await period.getByLabel('bis').fill('2025-07-10');
  await period.getByLabel('bis').press('Enter');
  await explorer.idle();
  expect(explorer.address()).toBe('/?v=1&from=2025-07-01&to=2025-07-10');
  await expect(explorer.lines).not.toHaveCount(0);
  await expect(explorer.lines).not.toHaveCount(total);
  await page.goBack();
  expect(explorer.address()).toBe('/?v=1&from=2025-07-01');
});

test('search: German stems, umlauts and name variants find the same events', async ({ explorer }) => {
  await explorer.open('?q=Selenskyj');
  const found = await explorer.lines.count();
  expect(found).toBeGreaterThan(0);
  await explorer.search.fill('Zelensky');
  await expect(explorer.lines).toHaveCount(found);
  await explorer.search.fill('luftverteidigungen');
  await expect(explorer.lines).not.toHaveCount(0);
  await explorer.search.fill('rueckgabe gibt es nicht');
  await expect(explorer.lines).toHaveCount(0);
});

test('an empty result offers each filter with what dropping it brings back', async ({ explorer, page }) => {
  await explorer.open('?kind=halt&form=direct&q=zzzz&from=2020-01-01&to=2020-01-02');
  await expect(page.getByRole('heading', { name: 'Kein Ereignis passt zu dieser Auswahl' })).toBeVisible();
  await page.getByRole('link', { name: `Alle Filter weglassen: ${total} Ereignisse` }).click();
  await explorer.expectCount(total, total);
});

test('no choice on offer leads into an empty page', async ({ explorer, page }) => {
  await explorer.open();
  for (const facet of ['Art', 'Akteur', 'Thema', 'Quelle', 'Wiedergabe']) {
    const popup = await explorer.openFacet(facet);
    await expect(popup.getByRole('listitem').first()).toBeVisible();
    const counts = await popup.getByRole('listitem').locator('[aria-hidden="true"]').allTextContents();
    const numbers = counts.filter((text) => /^\d+$/u.test(text)).map(Number);
    expect(numbers.length, facet).toBeGreaterThan(0);
    expect(Math.min(...numbers), facet).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect(popup).toBeHidden();
  }
});

test('who needs "/" for something else can switch the key off', async ({ explorer, page }) => {
  await explorer.open();
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByRole('checkbox', { name: /„\/“/u }).click();
  await page.keyboard.press('Escape');
  await page.reload();
  await explorer.idle();
  await page.keyboard.press('/');
  await expect(explorer.search).not.toBeFocused();
});
