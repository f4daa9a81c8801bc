/** First journey, at a desk: see the whole period, find the ultimatum, zoom in, read the call told by two sources. */
import { callOfTwoSources, corpus, ultimatum } from './published-corpus';
import { expect, test } from './one-page-test';

test('by mouse', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  await explorer.open();
  await explorer.expectCount(corpus.events.length, corpus.events.length);
  await expect(explorer.lines).toHaveCount(corpus.events.length);

  const bar = explorer.onTimeline(ultimatum());
  await expect(bar).toBeVisible();
  await expect(bar).toHaveAccessibleName(/^Ultimatum: .*Frist bis .*September 2025/u);

  const seen = await explorer.settledSummary();
  const before = await seen.textContent();
  const zoomIn = explorer.timeline.getByRole('button', { name: 'Vergrößern' });
  await zoomIn.click();
  await zoomIn.click();
  await expect(seen).not.toHaveText(before ?? '');
  await explorer.timeline.getByRole('button', { name: 'Alles zeigen' }).click();
  await expect(seen).toHaveText(before ?? '');

  await explorer.onTimeline(call).click();
  const panel = explorer.panel(call);
  await expect(panel.getByRole('heading', { name: call.title.de })).toBeVisible();
  await expect(panel).toContainText('40 Minuten');
  await expect(panel).toContainText('2 von 2 Quellen einig');
  await expect(panel).toContainText('Im Wortlaut · 2 Quellen');
  await expect(explorer.line(call)).toHaveAttribute('aria-current', 'true');
  await expect(explorer.onTimeline(call)).toHaveAttribute('aria-selected', 'true');

  await panel.getByRole('link', { name: /Nächstes Ereignis/u }).click();
  await explorer.idle();
  await expect(panel).toBeHidden();
  await page.goBack();
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: 'Schließen' }).click();
  await expect(panel).toBeHidden();
  expect(explorer.address()).toBe('/');
});

test('by wheel: alone it scrolls the page, with the modifier it zooms', async ({ explorer, page }) => {
  await explorer.open();
  const seen = await explorer.settledSummary();
  const before = await seen.textContent();
  await explorer.keyTarget.hover();
  await page.mouse.wheel(0, 60);
  await expect(explorer.timeline.getByText(/gedrückt halten/u)).toBeVisible();
  await expect(seen).toHaveText(before ?? '');
  await explorer.keyTarget.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect(seen).not.toHaveText(before ?? '');
});

test('opening and closing an event leaves the timeline where it was', async ({ explorer }) => {
  const call = callOfTwoSources();
  await explorer.open();
  const zoomIn = explorer.timeline.getByRole('button', { name: 'Vergrößern' });
  const seen = await explorer.settledSummary();
  const whole = (await seen.textContent()) ?? '';
  await zoomIn.click();
  await expect(seen).not.toHaveText(whole);
  const zoomed = (await seen.textContent()) ?? '';
  await explorer.line(call).click();
  await explorer.idle();
  await explorer.panel(call).getByRole('button', { name: 'Schließen' }).click();
  await expect(explorer.panel(call)).toBeHidden();
  await explorer.idle();
  await expect(seen).toHaveText(zoomed);
});

test('timeline and list do not lie over each other', async ({ explorer }) => {
  await explorer.open();
  const timeline = await explorer.timeline.boundingBox();
  const list = await explorer.lines.first().boundingBox();
  expect(list?.y ?? 0).toBeGreaterThanOrEqual((timeline?.y ?? 0) + (timeline?.height ?? 0));
});

test('by keyboard', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  await explorer.open();

  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();

  await explorer.keyTarget.focus();
  await page.keyboard.press('Home');
  const active = explorer.keyTarget;
  const reached = new Set<string>();
  for (let step = 0; step <= corpus.events.length; step += 1) {
    const id = await active.getAttribute('aria-activedescendant');
    expect(id).not.toBeNull();
    reached.add(id ?? '');
    await expect(page.locator(`#${id ?? ''}`)).toBeInViewport();
    if (id === `timeline-event-${call.id}`) break;
    await page.keyboard.press('PageDown');
  }
  expect([...reached]).toContain(`timeline-event-${call.id}`);

  await page.keyboard.press('Enter');
  await explorer.idle();
  await expect(explorer.panel(call)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explorer.panel(call)).toBeHidden();
  await expect(explorer.keyTarget).toBeFocused();

  await explorer.line(call).focus();
  await page.keyboard.press('Enter');
  await explorer.idle();
  await expect(explorer.panel(call).getByRole('heading', { name: call.title.de })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(explorer.line(call)).toBeFocused();
});

test('from a passage to its article and back', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  await explorer.openEvent(call);
  await explorer.panel(call).getByRole('link', { name: 'Im Artikel lesen' }).first().click();
  await explorer.idle();
  const [account] = call.accounts;
  expect(explorer.address()).toContain(`/a/${account?.article ?? ''}`);
  await page.goBack();
  await explorer.idle();
  await expect(explorer.panel(call)).toBeVisible();
});
