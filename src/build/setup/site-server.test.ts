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
  writeFileSync(path.join(folder, 'index.html'), '<title>Wortlaut</title>');
  writeFileSync(path.join(folder, 'assets', 'main-1a2b.js'), 'export {};');
});
afterAll(() => rmSync(folder, { recursive: true }));

const page = () => ({ kind: 'file', file: path.join(folder, 'index.html') });

describe('at the root', () => {
  const answer = (address: string) => answerFor({ folder, base: '/' }, address);

  test('a file is itself', () => {
    expect(answer('/assets/main-1a2b.js?x=1')).toEqual({
      kind: 'file',
      file: path.join(folder, 'assets', 'main-1a2b.js'),
    });
  });

  test.each(['/', '/e/7k2m-telefonat', '/a/nordblatt-1?lang=en', '/nirgendwo', '/assets/', '/p/s.-lindholm'])(
    '%s is a link, which the page reads',
    (address) => {
      expect(answer(address)).toEqual(page());
    },
  );

  test.each(['/assets/gone.js', '/corpus/corpus.json', '/favicon.ico'])('%s is missing', (address) => {
    expect(answer(address)).toEqual({ kind: 'missing' });
  });

  test('no address leads out of the folder', () => {
    expect(answer('/../../etc/hostname')).toEqual({ kind: 'missing' });
    expect(answer('/%2e%2e/%2e%2e/etc/hostname')).toEqual({ kind: 'missing' });
  });

  test.each(['/%', '/%E0%A4%A', '/a%00b'])('%s is malformed', (address) => {
    expect(answer(address)).toEqual({ kind: 'malformed' });
  });
});

describe('under a base path', () => {
  const answer = (address: string) => answerFor({ folder, base: '/archiv/' }, address);

  test('files and links lie below it', () => {
    expect(answer('/archiv/e/7k2m')).toEqual(page());
    expect(answer('/archiv/assets/main-1a2b.js')).toMatchObject({ kind: 'file' });
  });

  test.each(['/', '/archiv'])('%s leads to it', (address) => {
    expect(answer(address)).toEqual({ kind: 'redirect', to: '/archiv/' });
  });

  test('beside it is nothing', () => {
    expect(answer('/e/7k2m')).toEqual({ kind: 'missing' });
    expect(answer('/archivar/')).toEqual({ kind: 'missing' });
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
      expect((await fetch(`${at}/gone.json`)).status).toBe(404);
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
