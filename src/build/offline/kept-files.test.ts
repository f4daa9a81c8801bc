/** What is kept is bounded, only what is there is named, and the version follows every byte. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFiles, workerFile } from './kept-files';

let site = '';

function write(file: string, text: string): void {
  const whole = path.join(site, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'wortlaut-kept-'));
  write('shell.html', 'shell');
  write('assets/app-1a2b.js', 'app');
  write('corpus/corpus.json', '{}');
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

test('app and corpus are kept; pages, cards and parts of a corpus, which grow with it, are not', () => {
  for (const file of ['index.html', 'e/7k2m-ruf.html', 'cards/7k2m.png', 'corpus/columns-9f8e.json']) {
    write(file, 'grows');
  }
  const { lasting, changing } = keptFiles(site);
  expect(lasting).toEqual(['assets/app-1a2b.js']);
  // No articles' sources and no forwards were written: a worker that waited for them would never be installed.
  expect(changing).toEqual(['shell.html', 'corpus/corpus.json']);
});

test('the same site has the same version, another corpus or other code has another', () => {
  const before = keptFiles(site).version;
  expect(keptFiles(site).version).toBe(before);
  write('corpus/corpus.json', '{"events":[]}');
  const withNews = keptFiles(site).version;
  expect(withNews).not.toBe(before);
  write('assets/page-3c4d.js', 'page');
  expect(keptFiles(site).version).not.toBe(withNews);
});

test('the worker knows its files and takes over only when it is asked', () => {
  const text = workerFile(keptFiles(site));
  expect(text).toContain('"assets/app-1a2b.js"');
  expect(text.match(/skipWaiting\(/gu)).toHaveLength(1);
  expect(text).not.toMatch(/^(?:import|export) /mu);
});
