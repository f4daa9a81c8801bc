/** Many events: the timeline draws the most told and numbers for the rest, the list what is in sight. */
import { expectNoFindings } from './axe-findings';
import { expect, test } from './one-page-test';
import { serveParts } from './large-corpus';
import { manyEvents, serveMany } from './many-events';

test('of seven hundred events a part is drawn; numbers say what they stand for and open it', async ({
  explorer,
  page,
}) => {
  await serveMany(page);
  const event = manyEvents.find(({ accounts, time }) => accounts.length === 1 && time !== null);
  if (event === undefined) throw new Error('no event told once');
  await explorer.openEvent(event);
  await expect(explorer.onTimeline(event)).toBeVisible();
  await explorer.keyTarget.focus();
  await page.keyboard.press('0');
  await expect(explorer.timeline.getByText(': 700 Ereignisse im Bild').first()).toBeVisible();
  // However many are told more often: the opened one stays.
  await expect(explorer.onTimeline(event)).toBeAttached();
  expect(await explorer.timelineEvents.count()).toBeLessThan(300);
  const numbers = explorer.keyTarget.getByRole('option', {
    name: /weitere Ereignisse, .+ – .+: zum Vergrößern/u,
  });
  expect(await numbers.count()).toBeGreaterThan(10);
  await expectNoFindings(page, '.tl');
  const title = (await numbers.nth(5).getAttribute('aria-label')) ?? '';
  await numbers.nth(5).click();
  await expect(explorer.timeline.getByText(': 700 Ereignisse im Bild')).toHaveCount(0);
  await expect(explorer.keyTarget.getByRole('option', { name: title, exact: true })).toHaveCount(0);
});

test('panning moves no event from its row, in a corpus in parts, too', async ({ explorer, page }) => {
  await serveParts(page);
  await explorer.open();
  await expect(explorer.timeline.getByText(/ 1\.200 Ereignisse im Bild/u).first()).toBeVisible();
  await explorer.keyTarget.focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('+');
  await expect(explorer.timeline.getByText(/etwa [\d.]+ Ereignisse im Bild/u).first()).toBeVisible();
  // The words may come before the things of this zoom level: each level has rows of its own.
  await explorer.idle();
  const rows = () =>
    page
      .locator('.tl-item')
      .evaluateAll((items) => items.map((item) => [item.id, item.getBoundingClientRect().top]));
  const before = new Map((await rows()).map(([id, top]) => [id, top]));
  const summary = await explorer.timeline.locator('.tl-summary').innerText();
  const box = await explorer.keyTarget.boundingBox();
  if (box === null) throw new Error('no timeline');
  await page.mouse.move(box.x + box.width * 0.8, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 20, { steps: 8 });
  await page.mouse.up();
  await expect(explorer.timeline.locator('.tl-summary')).not.toHaveText(summary);
  await explorer.idle();
  const still = (await rows()).filter(([id]) => before.has(id ?? ''));
  expect(still.length).toBeGreaterThan(4);
  for (const [id, top] of still) expect(top).toBeCloseTo(Number(before.get(id ?? '')), 0);
});

test('a long list draws what is in sight, leads to a month, and comes as whole pages', async ({
  explorer,
  page,
}) => {
  await serveMany(page);
  await explorer.open('?view=list');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '701');
  expect(await explorer.lines.count()).toBeLessThan(300);
  const last = manyEvents.at(-1);
  if (last?.time == null) throw new Error('no last event');
  await expect(explorer.line(last)).toHaveCount(0);
  await page.getByLabel('Zum Monat').selectOption(last.time.earliest.slice(0, 7));
  await expect(page.locator(`[data-line] :text("${last.title.de}")`).first()).toBeAttached();
  const row = page.getByRole('row').filter({ has: explorer.line(last) });
  await expect(row).toHaveAttribute('aria-rowindex', '701');
  await page.getByRole('button', { name: 'Seitenweise' }).click();
  await expect(explorer.lines).toHaveCount(100);
  await page.getByRole('button', { name: 'Zurück', exact: true }).first().click();
  await expect(page.getByText('Seite 3 von 4').first()).toBeVisible();
  await expect(explorer.lines).toHaveCount(200);
  await expectNoFindings(page, 'nav[data-list-top]');
});
