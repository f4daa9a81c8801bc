/** What the server answers: files, links, and honest 404s. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFor, findFreePort, serveSite } from './site-server.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
  mkdirSync(path.join(folder, 'assets'));
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-x'" />`;
  writeFileSync(path.join(folder, 'index.html'), `${policy}<title>Wortlaut</title>`);
  writeFileSync(path.join(folder, 'assets', 'main-1a2b.js'), 'export {};');
  for (const place of ['e/7k2m-telefonat', 'e/7k2m', 'en/e', 'embed/e'])
    mkdirSync(path.join(folder, place), { recursive: true });
  for (const file of [
    '404.html',
    'e/7k2m.html',
    'e/7k2m/compare.html',
    'en/e/7k2m.html',
    'embed/e/7k2m.html',
    'e/7k2m-telefonat.html',
    'e/7k2m-telefonat/compare.html',
    'en/index.html',
  ]) {
    writeFileSync(path.join(folder, file), `<title>${file}</title>`);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const page = (file = 'index.html') => ({ kind: 'file', file: path.join(folder, file) });
const missing = () => ({ kind: 'missing', page: path.join(folder, '404.html') });

describe('at the root', () => {
  const answer = (address: string) => answerFor({ folder, base: '/' }, address);

  test('a file is itself', () => {
    expect(answer('/assets/main-1a2b.js?x=1')).toEqual({
      kind: 'file',
      file: path.join(folder, 'assets', 'main-1a2b.js'),
    });
  });

  test.each([
    ['/', 'index.html'],
    ['/e/7k2m-telefonat', 'e/7k2m-telefonat.html'],
    ['/e/7k2m-telefonat?v=1&lang=en', 'e/7k2m-telefonat.html'],
    ['/e/7k2m-telefonat/', 'e/7k2m-telefonat.html'],
    ['/e/7k2m-telefonat/compare', 'e/7k2m-telefonat/compare.html'],
    ['/en', 'en/index.html'],
    ['/en/', 'en/index.html'],
  ])('%s is the page in a file of its name', (address, file) => {
    expect(answer(address)).toEqual(page(file));
  });

  test.each([
    ['/e/7k2m', 'e/7k2m.html'],
    ['/e/7k2m-ein-alter-titel', 'e/7k2m.html'],
    ['/e/7k2m-ein-alter-titel/compare', 'e/7k2m/compare.html'],
    ['/en/e/7k2m-an-old-title', 'en/e/7k2m.html'],
    ['/embed/e/7k2m-ein-alter-titel', 'embed/e/7k2m.html'],
  ])("%s is answered by the id's own file", (address, file) => {
    expect(answer(address)).toEqual(page(file));
  });

  test.each(['/e/zzzz', '/nirgendwo', '/assets/', '/p/s.-lindholm', '/e/7k2m/compare/more'])(
    '%s is a link without a page: the app rescues it, the status is honest',
    (address) => {
      expect(answer(address)).toEqual(missing());
    },
  );

  test.each(['/assets/gone.js', '/corpus/corpus.json', '/favicon.ico'])('%s is missing', (address) => {
    expect(answer(address)).toEqual({ kind: 'missing', page: null });
  });

  test('no address leads out of the folder', () => {
    expect(answer('/../../etc/hostname')).toEqual({ kind: 'missing', page: null });
    expect(answer('/%2e%2e/%2e%2e/etc/hostname')).toEqual({ kind: 'missing', page: null });
  });

  test.each(['/%', '/%E0%A4%A', '/a%00b'])('%s is malformed, and gets the page that helps on', (address) => {
    expect(answer(address)).toEqual({ kind: 'malformed', page: path.join(folder, '404.html') });
  });

  test('an address too long for any file is missing', () => {
    expect(answer(`/p/${'x'.repeat(5000)}`)).toMatchObject({ kind: 'missing' });
  });
});

describe('under a base path', () => {
  const answer = (address: string) => answerFor({ folder, base: '/archiv/' }, address);

  test('files and links lie below it', () => {
    expect(answer('/archiv/e/7k2m')).toEqual(page('e/7k2m.html'));
    expect(answer('/archiv/assets/main-1a2b.js')).toMatchObject({ kind: 'file' });
  });

  test.each(['/', '/archiv'])('%s leads to it', (address) => {
    expect(answer(address)).toEqual({ kind: 'redirect', to: '/archiv/' });
  });

  test('beside it is nothing', () => {
    expect(answer('/e/7k2m')).toEqual({ kind: 'missing', page: null });
    expect(answer('/archivar/')).toEqual({ kind: 'missing', page: null });
  });
});

describe('served', () => {
  const wish = () => ({ folder, base: '/', host: '127.0.0.1' });

  test('types, caching, methods and status are those of a static host', async () => {
    const site = await serveSite({ ...wish(), port: await findFreePort(4470), exactPort: false });
    const at = `http://127.0.0.1:${site.port}`;
    try {
      const script = await fetch(`${at}/assets/main-1a2b.js`);
      expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(script.headers.get('cache-control')).toContain('immutable');
      const start = await fetch(`${at}/`);
      expect(start.headers.get('cache-control')).toBe('no-cache');
      expect(await start.text()).toContain('Wortlaut');
      expect(start.headers.get('content-encoding')).toBe('gzip');
      // What stands within a page only that page's policy knows.
      const policyOf = ({ headers }: Response) => headers.get('content-security-policy');
      expect(policyOf(start)).toBe("style-src 'sha256-x', frame-ancestors 'none'");
      expect(policyOf(script)).toContain("style-src 'self';");
      expect((await fetch(`${at}/gone.json`)).status).toBe(404);
      const gone = await fetch(`${at}/nirgendwo`);
      expect(gone.status).toBe(404);
      expect(await gone.text()).toContain('404.html');
      expect((await fetch(`${at}/`, { method: 'POST' })).status).toBe(405);
      expect(await (await fetch(`${at}/`, { method: 'HEAD' })).text()).toBe('');
    } finally {
      site.close();
    }
  });

  test('a taken port is passed over, unless it was asked for', async () => {
    const port = await findFreePort(4490);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    try {
      const site = await serveSite({ ...wish(), port, exactPort: false });
      expect(site.port).toBeGreaterThan(port);
      site.close();
      await expect(serveSite({ ...wish(), port, exactPort: true })).rejects.toThrow(`Port ${port} is in use`);
    } finally {
      other.close();
    }
  });
});
