/** The build fails when an address that was published would lead nowhere. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nothingPublished } from '../ledger/published';
import { keepPromises } from './promised-files';

const ledger = {
  format: 'wortlaut-ledger',
  version: 1,
  events: { '2kr7d9m': { kind: 'call', passages: [] } },
};
const published = {
  ...nothingPublished,
  outlets: { nordblatt: { known: 'Nordblatt' } },
  slugs: { '2kr7d9m': ['call', 'ruf'] },
};
const files = [
  'index',
  'pledges',
  'embed',
  '404',
  'en/index',
  'en/pledges',
  'en/embed',
  'e/2kr7d9m',
  'en/e/2kr7d9m',
  'embed/e/2kr7d9m',
  'en/embed/e/2kr7d9m',
  'o/nordblatt',
  'en/o/nordblatt',
];

/** Of one language or the other. */
const worded = ['e/2kr7d9m-ruf', 'en/e/2kr7d9m-call'];

let site = '';
const ledgerFile = (): string => path.join(site, 'ledger/event-ids.json');
function write(name: string, text: string): void {
  const file = path.join(site, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'wortlaut-site-'));
  for (const name of [...files, ...worded]) write(`${name}.html`, '');
  write('ledger/event-ids.json', JSON.stringify(ledger));
  write('ledger/published-ids.json', JSON.stringify(published));
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

test('a site that has them all is let through', () => {
  expect(() => {
    keepPromises(site, ledgerFile());
  }).not.toThrow();
});

test.each(files)('%s.html is missed', (name) => {
  rmSync(path.join(site, `${name}.html`));
  expect(() => {
    keepPromises(site, ledgerFile());
  }).toThrow(`1 published addresses would break: ${name}.html.`);
});

test.each(worded)('%s.html, an earlier title, is missed', (name) => {
  rmSync(path.join(site, `${name}.html`));
  expect(() => {
    keepPromises(site, ledgerFile());
  }).toThrow(`${name}.html`);
});

test('a ledger that cannot be read promises nothing, and stops the build', () => {
  write('ledger/event-ids.json', '{');
  expect(() => {
    keepPromises(site, ledgerFile());
  }).toThrow('event-ids.json: ');
});
