/** The comparison on a phone: a card per slot, nothing beyond the edge of the screen. */
import { callOfTwoSources } from './published-corpus';
import { expect, test } from './one-page-test';

const call = callOfTwoSources();

test('slots are cards with the sources below one another', async ({ explorer, page }) => {
  await explorer.open(`e/${call.id}/compare`);
  const slots = page.getByRole('region', { name: 'Angaben nebeneinander' });
  const duration = slots.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Dauer' }) });
  await expect(duration).toContainText('anders belegt');
  await expect(duration.getByRole('term')).toHaveCount(2);
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(0);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
});

test('sources are moved by touch', async ({ explorer, page }) => {
  await explorer.open(`e/${call.id}/compare`);
  await page.getByText('Quellen wählen und ordnen').tap();
  await page
    .getByRole('button', { name: /weiter nach hinten$/u })
    .first()
    .tap();
  await expect.poll(() => explorer.address()).toContain('accounts=');
});
