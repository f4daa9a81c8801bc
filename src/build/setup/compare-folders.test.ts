/** A changed, lost or new corpus file is named. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareFolders } from './compare-folders.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(root, name, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return path.join(root, name);
}

test('equal folders have no difference', () => {
  const files = { 'index.json': '{}', 'articles/a.json': '[]' };
  expect(compareFolders(folder('committed', files), folder('fresh', files))).toEqual([]);
});

test('each difference has its line', () => {
  const committed = folder('committed', { 'a.json': '1', 'b.json': '2', 'c.json': '3' });
  const fresh = folder('fresh', { 'a.json': '1', 'b.json': '2 ', 'd.json': '4' });
  expect(compareFolders(committed, fresh)).toEqual([
    'b.json has changed',
    'c.json is committed, but the seeds no longer give it',
    'd.json is new',
  ]);
});

test('a corpus that was never committed is all new', () => {
  expect(compareFolders(path.join(root, 'nowhere'), folder('fresh', { 'a.json': '1' }))).toEqual([
    'a.json is new',
  ]);
});
