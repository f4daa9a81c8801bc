/** Old addresses lead on without scripts, name the page that counts, and never stand in the way of a living one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCorpusIndex } from '../../domain/corpus-index';
import type { Forwards } from '../../schema/forwards';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { forwardPages } from './forward-pages';
import { readFrame } from './page-file';

const forwards: Forwards = {
  format: 'wortlaut-forwards',
  version: 1,
  events: { alt1: { to: 'ruf1' }, weg1: { gone: true }, ulti1: { to: 'ruf1' } },
  articles: {},
  actors: { tarassenko: { to: 'tarasenko' }, niemand: { search: 'Jan Niemand' } },
  topics: { kais: { to: 'haefen' } },
  outlets: { bote: { to: 'kuestenbote' } },
};
const origin = 'https://wortlaut.invalid';
const options = { index: buildCorpusIndex(harbourCorpus()), base: '/archiv/', origin };
const frame = readFrame(readFileSync('index.html', 'utf8').replaceAll('%BASE_URL%', '/archiv/'));
const written = new Map(
  forwardPages(forwards, { frame, options, hasCard: () => false }).map(({ file, text }) => [file, text]),
);

test('whatever has moved has a door at each of its old addresses, and nothing else has', () => {
  const both = ['e/alt1', 'e/alt1/compare', 'p/tarassenko', 't/kais', 'o/bote'].flatMap((address) => [
    `${address}.html`,
    `en/${address}.html`,
  ]);
  expect([...written.keys()].sort()).toEqual([...both, 'embed/e/alt1.html'].sort());
});

test('a door leads on by itself and by hand, and names the page that counts', () => {
  const to = '/archiv/en/e/ruf1-call-lindholm-tarasenko';
  const door = written.get('en/e/alt1.html') ?? '';
  expect(door).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>`);
  expect(door).toContain(`<a href="${to}">`);
  expect(door).toContain(`<link rel="canonical" href="${origin}${to}">`);
  expect(written.get('o/bote.html')).toContain('<a href="/archiv/o/kuestenbote">');
});

test('in a frame a reader has to press the link: the whole page is refused there', () => {
  const door = written.get('embed/e/alt1.html') ?? '';
  expect(door).not.toContain('http-equiv="refresh"');
  expect(door).toContain('<a href="/archiv/e/ruf1-telefonat-lindholm-tarasenko">');
});
