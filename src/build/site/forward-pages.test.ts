/** Old addresses lead on without scripts, name the page that counts, and never stand in the way of a living one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCorpusIndex } from '../../domain/corpus-index';
import type { Forwards } from '../../schema/forwards';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { htmlFindings } from '../../testing/html-findings';
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
  slugs: { weg1: ['treffen'], ruf1: ['alter-titel'] },
};
const origin = 'https://wortlaut.invalid';
const options = { index: buildCorpusIndex(harbourCorpus()), base: '/archiv/', origin };
const frame = readFrame(readFileSync('index.html', 'utf8').replaceAll('%BASE_URL%', '/archiv/'));
const written = new Map(
  forwardPages(forwards, { frame, options, hasCard: () => false }).map(({ file, text }) => [file, text]),
);

test('every address of an id that is out of use has a page, and nothing else has', () => {
  const out = [
    'e/alt1',
    'e/weg1',
    'e/alt1/compare',
    'e/weg1/compare',
    'p/tarassenko',
    'p/niemand',
    't/kais',
    'o/bote',
  ];
  const both = out.flatMap((address) => [`${address}.html`, `en/${address}.html`]);
  const worded = ['e/weg1-treffen', 'e/ruf1-alter-titel'].flatMap((address) =>
    ['', '/compare'].flatMap((rest) => [`${address}${rest}.html`, `en/${address}${rest}.html`]),
  );
  const framed = ['alt1', 'weg1', 'weg1-treffen', 'ruf1-alter-titel'].flatMap((id) =>
    ['', 'en/'].map((lang) => `${lang}embed/e/${id}.html`),
  );
  expect([...written.keys()].sort()).toEqual([...both, ...worded, ...framed].sort());
});

test('what was taken out says so in its language, and search engines forget it', () => {
  const page = written.get('e/weg1.html') ?? '';
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('<h1>Das steht hier nicht mehr</h1>');
  expect(page).toContain('<a class="text-link" href="/archiv/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain('http-equiv="refresh"');
  const english = written.get('en/e/weg1/compare.html') ?? '';
  expect(english).toContain('<html lang="en">');
  expect(english).toContain('<h1>This is no longer here</h1>');
  expect(english).toContain('href="/archiv/en/"');
});

test('words that once stood behind an id lead to the event, or to that it is gone', () => {
  const to = '/archiv/e/ruf1-telefonat-lindholm-tarasenko';
  expect(written.get('e/ruf1-alter-titel.html')).toContain(`content="0; url=${to}"`);
  expect(written.get('e/ruf1-alter-titel.html')).toContain(`<link rel="canonical" href="${origin}${to}">`);
  expect(written.get('e/weg1-treffen.html')).toContain('<h1>Das steht hier nicht mehr</h1>');
});

test('who is looked for by name is named', () => {
  expect(written.get('p/niemand.html')).toContain('<h1>„Jan Niemand“ hat hier keine eigene Seite mehr</h1>');
  expect(written.get('en/p/niemand.html')).toContain('<h1>“Jan Niemand” no longer has a page here</h1>');
});

test('a door leads on by itself and by hand, and names the page that counts', () => {
  const to = '/archiv/en/e/ruf1-call-lindholm-tarasenko';
  const door = written.get('en/e/alt1.html') ?? '';
  expect(door).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>`);
  expect(door).toContain(`<a href="${to}">`);
  expect(door).toContain(`<link rel="canonical" href="${origin}${to}">`);
  expect(written.get('o/bote.html')).toContain('<a href="/archiv/o/kuestenbote">');
});

test('in a frame a door leads to the page for frames in its language; what is gone leads out of the frame', () => {
  const to = '/archiv/embed/e/ruf1-telefonat-lindholm-tarasenko';
  const door = written.get('embed/e/alt1.html') ?? '';
  expect(door).toContain(`content="0; url=${to}"`);
  expect(door).toContain('<meta name="robots" content="noindex">');
  expect(door).toContain(`<link rel="canonical" href="${origin}${to.replace('embed/', '')}">`);
  const english = written.get('en/embed/e/ruf1-alter-titel.html');
  expect(english).toContain('url=/archiv/en/embed/e/ruf1-call-lindholm-tarasenko"');
  const leaving = 'target="_blank" rel="noopener">';
  expect(written.get('embed/e/weg1.html')).toContain(`<a class="text-link" href="/archiv/" ${leaving}`);
});

test('every page is sound HTML', async () => {
  for (const [file, text] of written) expect(await htmlFindings(text, file)).toEqual([]);
});
