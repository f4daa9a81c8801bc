/** Every link ever given out still opens, says nothing of trouble, and shows what it showed. */
import { expect, test } from './one-page-test';
import { frozenLinks } from './frozen-links';

for (const { version, link, shows } of frozenLinks) {
  test(`version ${version}: /${link}`, async ({ explorer, page }) => {
    await explorer.open(link);
    // Chips name themselves to assistive technology by what pressing them does; the text in them is the filter.
    for (const words of shows)
      await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText(/kennen wir nicht|gibt es hier nicht|führt nirgendwohin/u)).toHaveCount(0);
  });
}
