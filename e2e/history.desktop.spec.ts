/** What became of an ultimatum, and the explorer as it could be known on a day. */
import { expectNoFindings } from './axe-findings';
import { corpus, ultimatum } from './published-corpus';
import { expect, test } from './one-page-test';

const DAY = '2025-07-03';
const event = ultimatum();
const knownArticles = corpus.articles.filter(
  ({ publishedOn }) => publishedOn !== null && publishedOn.latest <= DAY,
);
const knownEvents = corpus.events.filter(({ accounts }) =>
  accounts.some(({ article }) => knownArticles.some(({ id }) => id === article)),
);

test('the ultimatum of 14 July had 32 days left on 1 August, ended on 2 September and lapsed after it', async ({
  explorer,
  page,
}) => {
  await explorer.openEvent(event);
  const history = page.getByRole('region', { name: 'Verlauf des Ultimatums' });
  await expect(history).toContainText('Gestellt · 14. Juli 2025');
  await expect(history).toContainText('2. September 2025');
  const slider = history.getByRole('slider', { name: 'Tag wählen' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(history).toContainText('Stand am 14. Juli 2025: noch 50 Tage');
  for (let day = 14; day < 32; day += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Stand am 1. August 2025: noch 32 Tage');
  await page.keyboard.press('End');
  await expect(history).toContainText('Frist verstrichen, seit 7 Tagen');
});

test('a link fixes what was known on a day; the slider, its buttons and its chip lead on and back', async ({
  explorer,
  page,
}) => {
  expect(knownArticles).toHaveLength(2);
  await explorer.open(`?v=1&asof=${DAY}`);
  await explorer.expectCount(knownEvents.length, knownEvents.length);
  const knowledge = page.getByRole('region', { name: 'Wissensstand', exact: true });
  await expect(knowledge).toContainText(`2 von ${corpus.articles.length} Artikeln waren erschienen.`);
  const slider = knowledge.getByRole('slider', { name: 'Wissensstand am' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^3\. Juli 2025: 2 von /u);
  await expect(explorer.line(event)).toHaveCount(0);
  await knowledge.getByRole('button', { name: 'Zum vorigen Artikeltag' }).click();
  await expect.poll(() => explorer.address()).toContain('asof=2025-07-02');
  await slider.focus();
  await page.keyboard.press('End');
  await explorer.expectCount(corpus.events.length, corpus.events.length);
  await expect(explorer.line(event)).toHaveCount(1);
  await page.getByRole('button', { name: /^Wissensstand „.*“ aufheben$/u }).click();
  await expect(knowledge).toHaveCount(0);
  await expect.poll(() => explorer.address()).not.toContain('asof');
});

test('an event nobody had reported yet says so, and before the first article there is a way back', async ({
  explorer,
  page,
}) => {
  await explorer.openEvent(event, `?v=1&asof=${DAY}`);
  await expect(explorer.panel(event)).toContainText(
    'Am 3. Juli 2025 hatte noch kein Artikel davon berichtet.',
  );
  await explorer.open('?v=1&asof=2001-01-01');
  await page.getByRole('link', { name: 'Alles zeigen' }).click();
  await explorer.expectCount(corpus.events.length, corpus.events.length);
});

for (const address of [`e/${event.id}`, `?v=1&asof=${DAY}`, '?v=1&asof=2001-01-01']) {
  test(`axe finds nothing at /${address}`, async ({ explorer, page }) => {
    await explorer.open(address);
    await expectNoFindings(page);
  });
}
