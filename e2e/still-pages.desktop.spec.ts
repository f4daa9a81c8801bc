/** Without scripts: pages written when the site was built can be read, and lead on. */
import { embedCode } from '../src/domain/export/embed-code';
import { articleOf, callOfTwoSources } from './published-corpus';
import { expect, test } from './explorer-test';

test.use({ javaScriptEnabled: false });

test('an event, its comparison, an article, an actor and a topic, by nothing but links', async ({ page }) => {
  const call = callOfTwoSources();
  // The lasting address, an id alone, holds the event like the one with words.
  await page.goto(`./e/${call.id}`);
  const panel = page.getByRole('article', { name: call.title.de, exact: true });
  await expect(panel).toContainText('4. Juli 2025');
  for (const { exact } of call.accounts.flatMap(({ passages }) => passages)) {
    await expect(panel).toContainText(exact);
  }
  await expect(page.getByRole('search')).toBeHidden();

  await panel.getByRole('link', { name: 'Vergleichen' }).click();
  await expect(page).toHaveURL(/\/compare$/u);
  await expect(page.getByRole('main')).toContainText(call.accounts[0]?.passages[0]?.exact ?? 'no passage');

  await page.goBack();
  await panel.getByRole('link', { name: 'Im Artikel lesen' }).first().click();
  const article = articleOf(call.accounts[0]?.article ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
  await expect(page.getByRole('main')).toContainText(article.body.trim().slice(-60));

  await page.goBack();
  await panel.getByRole('link', { name: 'Donald Trump' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Donald Trump');
  await expect(page.getByRole('link', { name: call.title.de }).first()).toBeAttached();

  await page.getByRole('link', { name: 'Wortlaut, zur Übersicht' }).click();
  await page
    .getByRole('navigation', { name: 'Themen' })
    .getByRole('link', { name: 'Luftverteidigung', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Luftverteidigung');
});

test('English pages lead to English pages; a wrong address has a way home', async ({ page }) => {
  const call = callOfTwoSources();
  await page.goto('./en/');
  await page.getByRole('link', { name: call.title.en }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('article', { name: call.title.en, exact: true })).toBeVisible();
  const answer = await page.goto('./nirgendwo');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Adresse führt nirgendwohin');
  await expect(page.getByRole('main')).toContainText('This address leads nowhere.');
  await expect(page.getByRole('link', { name: 'To all events' })).toBeInViewport();
  const home = page.getByRole('link', { name: 'Zu allen Ereignissen' });
  await expect(home).toBeInViewport();
  await home.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ereignisse');
});

test('in a frame of another page an event and the list stand whole, in English at an address of its own', async ({
  page,
  baseURL,
}) => {
  const call = callOfTwoSources();
  const site = baseURL ?? '';
  const frame = page.frameLocator('iframe');
  await page.setContent(embedCode(`${site}/en/embed/e/${call.id}`, 'Ereignis'));
  const panel = frame.getByRole('article', { name: call.title.en, exact: true });
  for (const { exact } of call.accounts.flatMap(({ passages }) => passages))
    await expect(panel).toContainText(exact);
  const whole = frame.getByRole('link', { name: 'See it whole at Wortlaut' });
  await expect(whole).toHaveAttribute('target', '_blank');
  await page.setContent(embedCode(`${site}/embed`, 'Ereignisse'));
  await expect(frame.getByRole('link', { name: call.title.de }).first()).toBeVisible();
});
