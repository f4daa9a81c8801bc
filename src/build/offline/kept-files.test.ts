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

test('app and corpus are kept; pages and cards, which grow with it, are not', () => {
  for (const file of ['index.html', 'e/7k2m-ruf.html', 'cards/7k2m.png']) {
    write(file, 'grows');
  }
  const { lasting, changing } = keptFiles(site);
  expect(lasting).toEqual(['assets/app-1a2b.js']);
  // No articles' sources and no forwards were written: a worker that waited for them would never be installed.
  expect(changing).toEqual(['shell.html', 'corpus/corpus.json']);
});

test('of a corpus in parts all that fits is kept, what everything needs before what is opened', () => {
  const parts = ['registers.1a.json', 'columns/0.2b.json', 'briefs/0.3c.json', 'details/0.4d.json'];
  for (const part of parts) write(`corpus/${part}`, 'part');
  expect(keptFiles(site).lasting).toEqual(['assets/app-1a2b.js', ...parts.map((part) => `corpus/${part}`)]);
  // A kind that is too large for a reader who came for one event is left out whole; what is small goes on being kept.
  write('corpus/briefs/1.5e.json', 'x'.repeat(10_000_000));
  expect(keptFiles(site).lasting.filter((file) => file.startsWith('corpus/'))).toEqual(
    [parts[0], parts[1], parts[3]].map((part) => `corpus/${part}`),
  );
  for (let place = 0; place < 300; place += 1) write(`corpus/details/${place}.6f.json`, 'part');
  expect(keptFiles(site).lasting).toHaveLength(3);
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
