/** Old links keep their meaning. */
import { expect, test } from 'vitest';
import { frozenLinks } from './frozen-links';
import { LINK_VERSION } from './link-upgrades';
import { decodeView } from './view-link';
import { startView } from './view-state';

test.each(frozenLinks)('$address', ({ base, address, shows, problems }) => {
  const reading = decodeView(new URL(address, 'https://wortlaut.invalid'), base);
  expect(reading.view).toEqual({ ...startView, ...shows });
  expect(reading.problems).toEqual(problems);
});

test('each link version has frozen links', () => {
  for (let version = 1; version <= LINK_VERSION; version += 1) {
    expect(frozenLinks.some(({ since }) => since.endsWith(`version ${version}`))).toBe(true);
  }
});
