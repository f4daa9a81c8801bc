/** Upgraders: none may be missing, and they run in order. */
import { expect, test } from 'vitest';
import { assertUnbroken, upgradeLink } from './link-upgrades';
import type { LinkAddress, LinkUpgrader } from './link-upgrades';

const append =
  (letter: string): LinkUpgrader =>
  (address) => ({ ...address, path: address.path + letter });
const address: LinkAddress = { path: 'e/', params: new URLSearchParams(), hash: '' };
const steps = new Map([
  [1, append('a')],
  [2, append('b')],
]);

test('a missing step, or one too many, is found when the page loads', () => {
  expect(() => assertUnbroken(steps, 3)).not.toThrow();
  expect(() => assertUnbroken(steps, 4)).toThrow('no upgrader for links of version 3');
  expect(() => assertUnbroken(new Map([[2, append('b')]]), 3)).toThrow('version 1');
  expect(() => assertUnbroken(steps, 2)).toThrow('beyond link version 2');
});

test('an old link climbs every step, a newer one only those above it', () => {
  expect(upgradeLink(address, 1, steps).path).toBe('e/ab');
  expect(upgradeLink(address, 2, steps).path).toBe('e/b');
  expect(upgradeLink(address, 3, steps).path).toBe('e/');
});
