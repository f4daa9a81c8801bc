/** Why a passage stands on its rung and how to disagree; the places of outlets and promises; a day's knowledge everywhere. */
import { expect, test } from './one-page-test';
import { callOfTwoSources } from './published-corpus';

const call = callOfTwoSources();

test('a reader who disagrees copies a note with both addresses, the wording and what we say', async ({
  explorer,
  page,
}) => {
  await explorer.openEvent(call);
  const quote = page
    .getByRole('figure')
    .filter({ has: page.locator('[data-mark~="cue"]') })
    .first();
  await quote.getByText('Warum so eingestuft?').click();
  await expect(quote.getByRole('definition').first()).not.toBeEmpty();
  await quote.getByRole('button', { name: 'Ich sehe das anders' }).click();
  const note = quote.getByRole('textbox', { name: 'Korrekturhinweis' });
  const text = await note.inputValue();
  expect(text).toMatch(/\/e\/[a-z0-9]+/u);
  expect(text).toMatch(/\/a\/[^\s]+#p\d+-\d+/u);
  expect(text).toContain((await quote.getByRole('blockquote').textContent()) ?? '–');
  // A browser without a clipboard: the note stays, selected, to be copied by hand.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await quote.getByRole('button', { name: 'Hinweis kopieren' }).click();
  await expect(quote.getByText('Kopieren ging nicht.')).toBeVisible();
  await expect(note).toBeVisible();
});

test('an outlet shows its ladder; a rung leads to the events told like that, and back', async ({
  explorer,
  page,
}) => {
  await explorer.openEvent(call);
  await explorer.panel(call).getByRole('heading', { level: 4 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/o\/[a-z0-9-]+$/u);
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const ladder = page.getByRole('region', { name: `Wie ${name} berichtet` });
  await ladder
    .getByRole('link', { name: /ohne Zuschreibung/u })
    .first()
    .click();
  await expect(page).toHaveURL(/form=asserted&outlet|outlet=[a-z0-9-]+&form=asserted/u);
  await expect(explorer.lines.first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('every promise has a sentence and a source; filters narrow the ledger and stay in the address', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await page.getByRole('navigation', { name: 'Ansicht' }).getByRole('link', { name: 'Zusagen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zusagen und was daraus wurde');
  const count = page.getByRole('status').filter({ hasText: /Zusagen? (?:und|oder) Stopp/u });
  const all = await count.textContent();
  for (const step of await page.getByRole('main').locator('.history-step').all()) {
    await expect(step.locator('q').first()).not.toBeEmpty();
    await expect(step.getByRole('link', { name: /^Stelle im Artikel/u }).first()).toBeVisible();
  }
  const facet = await explorer.openFacet('Akteur');
  await facet.getByRole('checkbox').first().press('Space');
  await expect(page).toHaveURL(/\/pledges\?v=1&actor=/u);
  await page.keyboard.press('Escape');
  await expect(count).not.toHaveText(all ?? '');
});

test('the day of knowledge holds on other pages, says so, and lets go', async ({ explorer, page }) => {
  await explorer.open('p/trump?v=1&asof=2025-03-01');
  const note = page.getByRole('complementary', { name: 'Wissensstand' });
  await expect(note).toContainText('Wissensstand am 1. März 2025');
  const before = await explorer.lines.count();
  await note.getByRole('link', { name: 'Alles zeigen' }).click();
  await expect(note).toBeHidden();
  await expect(page).toHaveURL(/\/p\/trump$/u);
  await expect.poll(() => explorer.lines.count()).toBeGreaterThan(before);
});
