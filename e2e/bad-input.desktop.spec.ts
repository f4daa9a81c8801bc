/** Bad input leads to a page that says so and a way on: never blank, never a silent empty list. */
import fc from 'fast-check';
import type { Page, Route } from 'playwright/test';
import { anyAddress } from '../src/testing/hostile-addresses';
import { corpus } from './published-corpus';
import { expect, test } from './one-page-test';

const corpusFile = '**/corpus/corpus.json';
const answerOnce = (page: Page, answer: (route: Route) => Promise<void>) => page.route(corpusFile, answer);

/** No file holds this view: a written page would stay where the corpus cannot be had (taking-over.spec.ts). */
const unwritten = '?v=1&view=list';

test.describe('the corpus', () => {
  test('the server cannot be reached', async ({ explorer, page }) => {
    await answerOnce(page, (route) => route.abort('connectionrefused'));
    await explorer.open(unwritten);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Die Ereignisse ließen sich nicht laden',
    );
    await page.unroute(corpusFile);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await explorer.idle();
    await explorer.expectCount(corpus.events.length, corpus.events.length);
  });

  test('the server answers with an error', async ({ explorer, page }) => {
    await answerOnce(page, (route) => route.fulfill({ status: 500, body: 'oops' }));
    await explorer.open(unwritten);
    await expect(page.getByRole('main')).toContainText('Er antwortet mit dem Fehler 500.');
    await expect(page.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
  });

  test('the file is missing', async ({ explorer, page }) => {
    await answerOnce(page, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await explorer.open('?actor=putin');
    await expect(page.getByRole('main')).toContainText('Er antwortet mit dem Fehler 404.');
  });

  test('it breaks off in the middle', async ({ explorer, page }) => {
    const half = JSON.stringify(corpus).slice(0, 5000);
    await answerOnce(page, (route) => route.fulfill({ contentType: 'application/json', body: half }));
    await explorer.open(unwritten);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die Daten sind beschädigt');
  });

  test('a field is not what it should be, and the page names it', async ({ explorer, page }) => {
    const broken = { ...corpus, events: [{ ...corpus.events[0], kind: 'appeal' }] };
    await answerOnce(page, (route) => route.fulfill({ json: broken }));
    await explorer.open(unwritten);
    await expect(page.getByRole('main')).toContainText('events[0].kind');
  });

  test('it is newer than the page', async ({ explorer, page }) => {
    await answerOnce(page, (route) => route.fulfill({ json: { ...corpus, version: 9 } }));
    await explorer.open(unwritten);
    await expect(page.getByRole('main')).toContainText('Die Daten haben Fassung 9');
  });

  test('it holds no events', async ({ explorer, page }) => {
    await answerOnce(page, (route) => route.fulfill({ json: { ...corpus, events: [] } }));
    await explorer.open(unwritten);
    await expect(page.getByRole('main')).toContainText('Diese Sammlung enthält noch keine Ereignisse.');
  });
});

test.describe('the timeline', () => {
  test.use({ expectedError: /Failed to fetch dynamically imported module/u });

  test('it cannot be loaded: the list still shows every event', async ({ explorer, page }) => {
    await page.route(/timeline[^/]*\.js/iu, (route) => route.abort());
    await explorer.open();
    await expect(page.getByRole('alert')).toContainText('Die Zeitleiste ließ sich nicht laden');
    await expect(explorer.lines).toHaveCount(corpus.events.length);
  });
});

test.describe('the address', () => {
  for (const [address, title] of [
    ['e/zzzz9999-telefonat', 'Dieses Ereignis gibt es hier nicht'],
    ['a/nirgendwo', 'Diesen Artikel gibt es hier nicht'],
    ['p/niemand', 'Diesen Akteur gibt es hier nicht'],
    ['archiv/2025', 'Diese Adresse führt nirgendwohin'],
    ['e/%C3%84%20%25', 'Dieses Ereignis gibt es hier nicht'],
  ] as const) {
    test(`${address} names nothing, and the page says what is missing`, async ({ explorer, page }) => {
      await explorer.open(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page).toHaveTitle(`${title} · Wortlaut`);
      await page.getByRole('link', { name: 'Zu allen Ereignissen' }).click();
      await explorer.idle();
      await explorer.expectCount(corpus.events.length, corpus.events.length);
    });
  }

  test('an actor misspelt leads to the nearest one', async ({ explorer, page }) => {
    await explorer.open('p/putim');
    await page.getByRole('main').getByRole('link', { name: /Putin/u }).click();
    await explorer.idle();
    expect(explorer.address()).toBe('/p/putin');
  });

  test('broken values fall back alone, each with a word about it', async ({ explorer, page }) => {
    await explorer.open('?v=1&kind=call.appeal&from=2025-13-40&view=grid&actor=putin');
    for (const value of ['appeal', '2025-13-40', 'grid']) {
      await expect(page.getByText(`enthält „${value}“`)).toBeVisible();
    }
    await expect(explorer.chip('Art: Telefonat')).toBeVisible();
    await expect(explorer.chip(/Akteur: .*Putin/u)).toBeVisible();
  });

  test('an actor nobody knows is named and left out', async ({ explorer, page }) => {
    await explorer.open('?actor=niemand.putin');
    await expect(page.getByText('enthält „niemand“')).toBeVisible();
    await expect(explorer.chip(/Akteur: .*Putin/u)).toBeVisible();
  });

  test('a link of a newer version is read as far as possible', async ({ explorer, page }) => {
    await explorer.open('?v=7&kind=call');
    await expect(page.getByText('aus einer neueren Fassung (7)')).toBeVisible();
    await expect(explorer.chip('Art: Telefonat')).toBeVisible();
  });

  test('markup in an address stays text', async ({ explorer, page }) => {
    await explorer.open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect(page.getByRole('heading', { name: 'Kein Ereignis passt zu dieser Auswahl' })).toBeVisible();
    await expect(page.locator('img')).toHaveCount(0);
  });

  test('a hundred random and hostile ones after another: always a page, never an error', async ({
    explorer,
    page,
  }) => {
    const addresses = fc.sample(anyAddress('/'), { seed: 20261122, numRuns: 100 });
    await explorer.open();
    const blank = await page.evaluate(async (all) => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      const without: string[] = [];
      for (const { pathname, search, hash } of all) {
        history.pushState(null, '', location.origin + pathname + search + hash);
        window.dispatchEvent(new PopStateEvent('popstate'));
        await frame();
        await frame();
        if ((document.querySelector('main')?.textContent ?? '').trim().length < 10)
          without.push(location.href);
      }
      return without;
    }, addresses);
    expect(blank).toEqual([]);
    await explorer.idle();
  });
});
