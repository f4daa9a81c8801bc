/** A newer version is announced and waits: nothing changes under the reader's hands until they ask for it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { keptFiles, workerFile } from '../src/build/offline/kept-files';
import { findFreePort, serveSite } from '../src/build/setup/site-server.mjs';
import { callOfTwoSources } from './published-corpus';

test.use({ serviceWorkers: 'allow' });

test('a newer version waits until the reader asks for it', async ({ page }) => {
  const call = callOfTwoSources();
  const folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-site-'));
  cpSync('dist', folder, { recursive: true });
  const port = await findFreePort(4410);
  const site = await serveSite({ folder, base: '/', host: '127.0.0.1', port, exactPort: true });
  const notice = page.getByText('Neue Fassung verfügbar');
  const heading = page.getByRole('article', { name: call.title.de, exact: true });
  try {
    await page.goto(`http://127.0.0.1:${String(port)}/e/${call.id}`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.evaluate(() => {
      document.body.dataset['opened'] = 'before';
    });

    const corpus = path.join(folder, 'corpus/corpus.json');
    writeFileSync(corpus, readFileSync(corpus, 'utf8').replaceAll(call.title.de, 'Neuer Titel'));
    writeFileSync(path.join(folder, 'sw.js'), workerFile(keptFiles(folder)));
    // What the browser says when a network is back, one of the moments to look for a newer version.
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect(notice).toBeVisible();
    await expect(heading).toBeVisible();
    expect(await page.evaluate(() => document.body.dataset['opened'])).toBe('before');

    await page.getByRole('button', { name: 'Neu laden' }).click();
    await expect(page.getByRole('article', { name: 'Neuer Titel', exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.body.dataset['opened'])).toBeUndefined();
    await expect(notice).toBeHidden();
  } finally {
    site.close();
    rmSync(folder, { recursive: true });
  }
});
