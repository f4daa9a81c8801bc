/** First journey, on a phone: the list comes first, an event rises as a sheet. */
import { callOfTwoSources, corpus } from './published-corpus';
import { expect, test } from './one-page-test';

test('by touch', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  await explorer.open();
  await explorer.expectCount(corpus.events.length, corpus.events.length);
  await explorer.line(call).tap();
  await explorer.idle();
  const sheet = page.getByRole('dialog', { name: call.title.de });
  await expect(sheet).toContainText('40 Minuten');
  await expect(sheet).toContainText('2 von 2 Quellen einig');
  expect(explorer.address()).toContain(`/e/${call.id}-`);

  await sheet.getByRole('button', { name: 'Schließen' }).tap();
  await expect(sheet).toBeHidden();
  await expect(explorer.line(call)).toBeFocused();
  await page.goBack();
  await expect(sheet).toBeVisible();
});

test('nothing is wider than the screen, in any view', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  const [account] = call.accounts;
  const [participant] = call.participants;
  for (const address of [
    '',
    '?view=list',
    `e/${call.id}`,
    `e/${call.id}/compare`,
    `embed/e/${call.id}`,
    `a/${account?.article ?? ''}`,
    `p/${participant?.actor ?? ''}`,
    'nirgendwo',
  ]) {
    await explorer.open(address);
    // 320 is what WCAG asks for: a phone, or a desktop zoomed to 400 %.
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `/${address} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
      // Of "one · two" the dot stays with the one: the list's item ends on the line on which its link does.
      const begunByDot = await page.locator('.dotted-item:not(:last-child):has(> a)').evaluateAll((items) =>
        items
          .filter((item) => {
            const [whole, link] = [item, item.firstElementChild ?? item].map((one) =>
              [...one.getClientRects()].at(-1),
            );
            return whole !== undefined && link !== undefined && whole.top > link.bottom - 4;
          })
          .map(({ textContent }) => textContent),
      );
      expect(begunByDot, `/${address} at ${width}`).toEqual([]);
    }
  }
});
