/** The budget counts what the page loads at once, and nothing that it loads later. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkByteBudget, measureScripts, scriptBudget, staticImports } from './byte-budget.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
  mkdirSync(path.join(folder, 'assets'));
  const page =
    '<script type="module" crossorigin src="/assets/main.js"></script><link rel="modulepreload" crossorigin href="/assets/react.js"><link rel="stylesheet" href="/assets/main.css">';
  writeFileSync(path.join(folder, 'index.html'), page);
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeScript(name: string, text: string): void {
  writeFileSync(path.join(folder, 'assets', name), text);
}

test('scripts, preloads and static imports count once, what is imported later does not', () => {
  writeScript('main.js', 'import{a}from"./react.js";import"./side.js";const t=()=>import("./timeline.js");');
  writeScript('react.js', 'export{b as c}from"./side.js";');
  writeScript('side.js', 'import"./react.js";');
  writeScript('timeline.js', 'export const big=1;');
  const files = measureScripts(folder).map(({ file }) => path.basename(file));
  expect(files.sort()).toEqual(['main.js', 'react.js', 'side.js']);
});

test('a page over the budget fails and says by which file', () => {
  writeScript('react.js', '');
  let noise = '';
  for (let seed = 1; noise.length < scriptBudget * 2; seed = (seed * 48271) % 2147483647)
    noise += seed.toString(36);
  writeScript('main.js', `"${noise}"`);
  const { ok, report } = checkByteBudget(folder);
  expect(ok).toBe(false);
  expect(report).toContain('main.js');
});

test('static imports are told from dynamic ones and from words in strings', () => {
  const script = 'import*as x from"./x.js";import("./y.js");const s="from ./z.js";export*from\'./w.js\'';
  expect(staticImports(script)).toEqual(['./x.js', './w.js']);
});

test('a missing site is a failure, not a small site', () => {
  expect(checkByteBudget(path.join(folder, 'nowhere')).ok).toBe(false);
});
