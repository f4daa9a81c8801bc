/** No view breaks a rule of WCAG 2.2 AA that axe knows, in either theme; this file runs at both sizes. */
import { expectNoFindings } from './axe-findings';
import { callOfTwoSources, ultimatum } from './published-corpus';
import { expect, test } from './one-page-test';

const call = callOfTwoSources();
const views = {
  explorer: '',
  list: '?view=list',
  'filtered by everything': '?kind=call.ultimatum&actor=trump&form=direct.hearsay&from=2025-01-01&q=moskau',
  'nothing found': '?q=zzzz&kind=halt',
  event: `e/${call.id}`,
  ultimatum: `e/${ultimatum().id}`,
  compare: `e/${call.id}/compare`,
  'compare, names hidden': `e/${call.id}/compare?v=1&blind=1`,
  embedded: `embed/e/${call.id}`,
  // A timeline where there is room, a list on a phone.
  'embedded timeline': 'embed?v=1&kind=call.meeting',
  article: `a/${call.accounts[0]?.article ?? ''}`,
  actor: 'p/selenskyj',
  outlet: 'o/vof-news?v=1&q=Gespräch',
  pledges: 'pledges?actor=trump',
  'as known on a day': 'p/trump?v=1&asof=2025-03-01',
  English: `e/${call.id}?lang=en`,
  'unknown event': 'e/zzzz9999',
  'unknown path': 'nirgendwo',
  'broken values': '?kind=appeal&from=gestern',
} as const;

for (const [name, address] of Object.entries(views)) {
  test(name, async ({ explorer, page }) => {
    await explorer.open(address);
    await expectNoFindings(page);
  });
}

test('corpus not loaded', async ({ explorer, page }) => {
  await page.route('**/corpus/corpus.json', (route) => route.fulfill({ status: 404 }));
  await explorer.open();
  await expectNoFindings(page);
});

test('open popups', async ({ explorer, page }, { project }) => {
  await explorer.open();
  const filter = project.name === 'phone' ? 'Filter' : 'Art';
  await explorer.filters.getByRole('button', { name: filter, exact: true }).click();
  await expect(page.getByRole('dialog', { name: filter })).toBeVisible();
  await expectNoFindings(page);
});

test('why a passage stands on its rung, with a note to disagree', async ({ explorer, page }) => {
  await explorer.open(views.event);
  await page.getByText('Warum so eingestuft?').first().click();
  await page.getByRole('button', { name: 'Ich sehe das anders' }).click();
  await expect(page.getByRole('textbox', { name: 'Korrekturhinweis' })).toBeFocused();
  await expectNoFindings(page);
});

test('share dialog', async ({ explorer, page }) => {
  await explorer.openEvent(call);
  await explorer.panel(call).getByRole('button', { name: 'Zitieren, herunterladen' }).click();
  await expect(page.getByRole('dialog', { name: 'Teilen' })).toBeVisible();
  await expectNoFindings(page);
});

test('comparison with everything unfolded', async ({ explorer, page }) => {
  await explorer.open(views.compare);
  for (const folded of await page.getByRole('main').locator('summary').all()) await folded.click();
  await expectNoFindings(page);
});
