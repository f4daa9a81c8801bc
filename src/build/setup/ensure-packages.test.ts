/** When packages are installed again, and what a person is told when that fails. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainFailedInstall, nodeIsNewEnough, packagesAreCurrent } from './ensure-packages.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
  mkdirSync(path.join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeAged(file: string, secondsOld: number): void {
  const place = path.join(folder, file);
  writeFileSync(place, '{}');
  const time = Date.now() / 1000 - secondsOld;
  utimesSync(place, time, time);
}

test('packages installed after the lockfile was written are kept', () => {
  writeAged('package-lock.json', 100);
  writeAged('node_modules/.package-lock.json', 50);
  expect(packagesAreCurrent(folder)).toBe(true);
});

test('a newer lockfile asks for a new installation', () => {
  writeAged('package-lock.json', 50);
  writeAged('node_modules/.package-lock.json', 100);
  expect(packagesAreCurrent(folder)).toBe(false);
});

test('an installation that was broken off does not count', () => {
  writeAged('package-lock.json', 100);
  expect(packagesAreCurrent(folder)).toBe(false);
});

test.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.1.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(nodeIsNewEnough(version)).toBe(expected);
});

test('a missing network is called that', () => {
  expect(explainFailedInstall('npm error code EAI_AGAIN')).toContain('network is not reachable');
});

test('any other trouble is passed on in the words of npm', () => {
  expect(explainFailedInstall('npm error code EUSAGE\nnpm error not in sync')).toContain('not in sync');
});
