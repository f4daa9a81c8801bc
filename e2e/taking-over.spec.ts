/** The app takes a written page over in one moment: no blank frame, nothing moves, the reader stays where they were. */
import type { Page } from 'playwright/test';
import { partsOf } from '../src/testing/parts-of';
import { callOfTwoSources, corpus } from './published-corpus';
import { expect, test } from './explorer-test';
import { servePartsOf } from './served-parts';

type Watched = { readonly blank: number; readonly frames: number; readonly shift: number };

/** Looks at every frame: is the title there? And adds up what the browser itself counts as shifts. */
async function watch(page: Page): Promise<() => Promise<Watched>> {
  await page.evaluate(() => {
    const seen = { blank: 0, frames: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    const look = (): void => {
      seen.frames += 1;
      const title = document.getElementById('event-title');
      const box = title?.getBoundingClientRect();
      if (box === undefined || box.height === 0 || title?.checkVisibility({ opacityProperty: true }) !== true)
        seen.blank += 1;
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => (window as unknown as { seen: Watched }).seen);
}

/** What a reader may have done before the app is there: scrolled a little, and marked the first words of a source. */
async function readOn(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('.still-panel')?.scrollTo(0, 40);
    const words = document.querySelector('blockquote')?.firstChild?.firstChild ?? null;
    if (words !== null) getSelection()?.setBaseAndExtent(words, 0, words, 5);
  });
}

/** The app waits for the corpus until what this gives back is called. */
async function holdCorpus(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/corpus/corpus.json', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

// The addresses that people cite: readable words come into them with the app.
for (const place of ['e', 'embed/e'])
  test(`an event, /${place}: what was there stays there`, async ({ explorer, page }) => {
    const call = callOfTwoSources();
    const release = await holdCorpus(page);
    await page.goto(`./${place}/${call.id}`);
    const panel = explorer.panel(call);
    const title = page.locator('#event-title');
    const words = page.locator('blockquote').first();
    await expect(words).toBeVisible();
    await readOn(page);
    const marked = await page.evaluate(() => String(getSelection()));
    expect(marked).not.toBe('');
    const before = [await title.boundingBox(), await words.boundingBox(), await words.innerText()];
    const seen = await watch(page);
    // In a frame nothing is started before a reader's hand is there.
    await page.mouse.move(1, 1);
    await expect(page.locator('html')).toHaveAttribute('data-idle', 'false');

    release();
    await explorer.idle();
    await expect(page.locator('#root')).not.toHaveAttribute('data-still');
    await expect(panel).toBeVisible();
    expect([await title.boundingBox(), await words.boundingBox(), await words.innerText()]).toEqual(before);
    expect(await page.evaluate(() => String(getSelection()))).toBe(marked);
    const { blank, frames, shift } = await seen();
    expect(frames).toBeGreaterThan(1);
    expect(blank).toBe(0);
    expect(shift).toBeLessThan(0.01);
  });

/** Looks at every frame: which of the texts in the page's content can a reader see? What is gone at some time, and what at the end. */
async function watchTexts(
  page: Page,
): Promise<() => Promise<{ readonly lost: string[]; readonly gone: string[] }>> {
  await page.evaluate(() => {
    const seenNow = (): Set<string> => {
      const texts = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const shown = node.parentElement;
        if (
          shown?.closest('main, aside, .sheet') == null ||
          shown.closest('[inert]') !== null ||
          (node.nodeValue ?? '').trim().length < 4
        )
          continue;
        const { top, bottom } = shown.getBoundingClientRect();
        const isNear = bottom > 0 && top < innerHeight;
        if (isNear && shown.checkVisibility({ visibilityProperty: true })) texts.add(node.nodeValue ?? '');
      }
      return texts;
    };
    const written = seenNow();
    const lost = new Set<string>();
    Object.assign(window, { textsSeen: { written, lost, seenNow } });
    const look = (): void => {
      const now = seenNow();
      for (const text of written) if (!now.has(text)) lost.add(text);
      requestAnimationFrame(look);
    };
    look();
  });
  return () =>
    page.evaluate(() => {
      const { written, lost, seenNow } = (
        window as unknown as {
          textsSeen: { written: Set<string>; lost: Set<string>; seenNow: () => Set<string> };
        }
      ).textsSeen;
      if (written.size < 5) throw new Error('there is nothing to look at');
      const now = seenNow();
      return { lost: [...lost], gone: [...written].filter((text) => !now.has(text)) };
    });
}

test('a corpus in parts: what is written is seen in every frame until the app shows it', async ({
  explorer,
  page,
}) => {
  const call = callOfTwoSources();
  await servePartsOf(page, partsOf(corpus));
  for (const place of [`e/${call.id}`, 'p/putin']) {
    const release = await holdCorpus(page);
    await page.goto(`./${place}`);
    await page.mouse.move(1, 1);
    const seen = await watchTexts(page);
    release();
    await expect(page.locator('#root')).not.toHaveAttribute('data-still');
    await explorer.idle();
    const { lost, gone } = await seen();
    // What the app draws in another way, such as the list beside an event, goes once, when all is there.
    expect(lost, place).toEqual(gone);
  }
});

test.describe('a part cannot be had', () => {
  test('then the written page stays, says so, and is taken over when the part comes', async ({
    explorer,
    page,
  }) => {
    const call = callOfTwoSources();
    const parts = await servePartsOf(page, partsOf(corpus));
    // What is gone is not asked for again by itself.
    parts.fail(/^details\//u, 410);
    await page.goto(`./e/${call.id}`);
    const seen = await watchTexts(page);
    await page.mouse.move(1, 1);
    const note = page.locator('.written-note:visible');
    await expect(note).toContainText('wie sie veröffentlicht wurde');
    expect((await seen()).lost).toEqual([]);
    parts.fail(null);
    await note.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await expect(page.locator('#root')).not.toHaveAttribute('data-still');
    await explorer.idle();
    await expect(explorer.panel(call)).toBeVisible();
    await expect(note).toHaveCount(0);
  });
});

test('the corpus cannot be had: the written page stays, says why, and is taken over when it can', async ({
  explorer,
  page,
}) => {
  const call = callOfTwoSources();
  await page.route('**/corpus/corpus.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await explorer.open(`e/${call.id}`);
  const note = page.getByRole('status').filter({ hasText: 'wie sie veröffentlicht wurde' });
  await expect(note).toContainText('Er antwortet mit dem Fehler 404.');
  await expect(explorer.panel(call)).toContainText(call.accounts[0]?.passages[0]?.exact ?? 'no passage');
  const again = note.getByRole('button', { name: 'Noch einmal versuchen' });
  // Or the corpus that comes below would be an answer to this try.
  const failed = page.waitForResponse('**/corpus/corpus.json');
  await again.click();
  await failed;
  await expect(again).toBeEnabled();
  await expect(note).toContainText('Fehler 404');
  await page.unroute('**/corpus/corpus.json');
  await again.click();
  await expect(page.locator('#root')).not.toHaveAttribute('data-still');
  await explorer.idle();
  await expect(explorer.panel(call)).toBeVisible();
  await expect(note).toHaveCount(0);

  // Without it an event can still be closed: there is a written page of all.
  await page.route('**/corpus/corpus.json', (route) => route.fulfill({ status: 410, body: 'Gone' }));
  await explorer.open(`e/${call.id}`);
  await expect(note).toContainText('Fehler 410');
  await explorer.panel(call).getByRole('button', { name: 'Schließen' }).click();
  await expect(page).toHaveURL(/\/$/u);
  await expect(page.getByRole('link', { name: call.title.de }).filter({ visible: true })).not.toHaveCount(0);
});

test('what is pressed before the app is there is done when it is', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  const release = await holdCorpus(page);
  await page.goto(`./e/${call.id}`);
  const panel = explorer.panel(call);
  await panel.locator('summary').nth(1).click();
  await panel.getByRole('button', { name: 'automatisch erkannt' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-idle', 'false');
  release();
  await explorer.idle();
  await expect(panel.locator('details[open]')).toHaveCount(1);
  await expect(panel.locator('details').nth(1)).toHaveAttribute('open');
  await expect(page.getByRole('dialog').filter({ hasText: 'Regeln' })).toBeVisible();
});

test('who walks by keyboard before the app is there stays where they were', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  const release = await holdCorpus(page);
  await page.goto(`./e/${call.id}`);
  const panel = explorer.panel(call);
  await panel.locator('summary').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-idle', 'false');
  release();
  await explorer.idle();
  await expect(page.locator('#root')).not.toHaveAttribute('data-still');
  await expect(panel.locator('details').nth(1)).toHaveAttribute('open');
  await expect(panel.locator('summary').nth(1)).toBeFocused();
});

test('Escape before the app is there closes the event when it is; behind a sheet nothing is reached', async ({
  explorer,
  page,
  isMobile,
}) => {
  const call = callOfTwoSources();
  const release = await holdCorpus(page);
  await page.goto(`./e/${call.id}`);
  await expect(explorer.panel(call)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.still-panel :focus')).toHaveCount(isMobile ? 1 : 0);
  await page.keyboard.press('Escape');
  release();
  await explorer.idle();
  await expect(explorer.panel(call)).toHaveCount(0);
  expect(explorer.address()).toBe('/');
});

test.describe('the app cannot be had', () => {
  test.use({ expectedError: /dynamically imported module/u });
  test('then an address that asks for another view shows what the file holds', async ({ explorer, page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto('./?v=1&kind=ultimatum');
    await page.mouse.move(1, 1);
    await expect(page.getByRole('link', { name: callOfTwoSources().title.de }).first()).toBeVisible();
    await expect(explorer.lines.first()).toBeAttached();
    // What comes after the first picture has come.
    await expect(page.locator('footer')).toBeVisible();
  });
});

test('an address that asks for another view than the file holds shows no wrong one first', async ({
  explorer,
  page,
}) => {
  await page.route('**/corpus/corpus.json', (route) => route.abort());
  await page.goto('./?v=1&kind=ultimatum');
  await expect(explorer.lines.first()).toBeHidden();
});
