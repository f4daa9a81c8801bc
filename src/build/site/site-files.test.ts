/** Feed, list of pages, heads and doors: sound, escaped, with whole addresses only where the host is known. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCorpusIndex } from '../../domain/corpus-index';
import type { Corpus } from '../../schema/corpus';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { feedFile } from './feed';
import { escapeMarkup, jsonScript } from './markup';
import { missingPage } from './missing-page';
import { citationMarks } from './page-citations';
import { doorParts, pageFile, readFrame } from './page-file';
import { pageHead } from './page-head';
import { readBase, readOrigin } from './site-options';
import { sitePages, type SitePage } from './site-pages';
import { robotsFile, sitemapFiles } from './sitemap';
import { structuredData } from './structured-data';

/** The harbour corpus, one title of which was not meant well. */
function hostileCorpus(): Corpus {
  const corpus = harbourCorpus();
  const evil = '</script><script>alert("1 & 2")</script>\u0007';
  const events = corpus.events.map((event) => ({ ...event, title: { de: evil, en: evil } }));
  return { ...corpus, events };
}

const origin = 'https://wortlaut.invalid';
const options = { index: buildCorpusIndex(harbourCorpus()), base: '/archiv/', origin };
const hostile = { ...options, index: buildCorpusIndex(hostileCorpus()) };
const pages = sitePages(options.index);
const call: SitePage = { place: { at: 'event', event: 'ruf1', compare: false }, lang: 'de', as: 'whole' };
const noCard = () => false;

test('a head names the page in both languages, with whole addresses', () => {
  const head = pageHead(call, options, noCard);
  const at = 'https://wortlaut.invalid/archiv/';
  expect(head).toContain(`<link rel="canonical" href="${at}e/ruf1-telefonat-lindholm-tarasenko">`);
  expect(head).toContain(`hreflang="en" href="${at}en/e/ruf1-call-lindholm-tarasenko">`);
  expect(head).toContain(`hreflang="x-default" href="${at}e/ruf1-telefonat-lindholm-tarasenko">`);
  expect(head).toContain('Beteiligt: Karin Lindholm, Oleh Tarasenko. Im Wortlaut: Nordblatt, Küstenbote.');
  expect(head).toContain('content="summary"');
});

test('reference managers find the page in its head and the cited articles behind it', () => {
  expect(pageHead(call, options, noCard)).toContain('<meta name="citation_title" content="Telefonat');
  const marks = citationMarks(call, options);
  expect(marks.match(/class="Z3988"/gu)).toHaveLength(2);
  expect(marks).toContain('rft.jtitle=Nordblatt');
});

test('a picture is named only where there is one', () => {
  expect(pageHead(call, options, noCard)).not.toContain('og:image');
  const head = pageHead(call, options, (card) => card === 'cards/ruf1.png');
  expect(head).toContain('property="og:image" content="https://wortlaut.invalid/archiv/cards/ruf1.png"');
  expect(head).toContain('content="summary_large_image"');
  expect(head).toMatch(/property="og:image:alt" content="Telefonat, [^"]*Nordblatt/u);
});

test('a page about no single event has the picture of the collection', () => {
  const start: SitePage = { place: { at: 'explorer' }, lang: 'en', as: 'whole' };
  const head = pageHead(start, options, noCard);
  expect(head).toContain(
    'property="og:image" content="https://wortlaut.invalid/archiv/cards/en/all-events.png"',
  );
  expect(head).toContain('content="summary_large_image"');
  expect(head).toMatch(
    /property="og:image:alt" content="Wortlaut – Diplomacy in the news [^"]*Calls &amp; meetings: \d/u,
  );
  expect(pageHead(start, { ...options, origin: null }, noCard)).not.toContain('og:image');
});

test('an English page has a picture of its own; a comparison of one source that of its event', () => {
  const at = 'property="og:image" content="https://wortlaut.invalid/archiv/cards/';
  const head = pageHead({ ...call, lang: 'en' }, options, () => true);
  expect(head).toContain(`${at}en/ruf1.png"`);
  expect(head).toMatch(/property="og:image:alt" content="Call, [^"]*original wording in German"/u);
  expect(head).toContain('property="og:locale" content="en_GB"');
  const compare = { at: 'event', event: 'ruf1', compare: true } as const;
  expect(pageHead({ ...call, place: compare }, options, () => true)).toContain(`${at}ruf1-compare.png"`);
  const door: SitePage = { ...call, place: { ...compare, event: 'bau1' }, as: 'door' };
  expect(pageHead(door, options, () => true)).toContain(`${at}bau1.png"`);
});

test('a page for frames sends search engines to the event, with its picture, and says nothing else to machines', () => {
  const framed: SitePage = { place: { at: 'embed', event: 'ruf1' }, lang: 'de', as: 'frame' };
  const head = pageHead(framed, options, () => true);
  expect(head).toContain('<meta name="robots" content="noindex">');
  expect(head).toContain('rel="canonical" href="https://wortlaut.invalid/archiv/e/ruf1-telefonat-lindholm');
  expect(head).toContain('/archiv/cards/ruf1.png"');
  expect(head).not.toMatch(/hreflang|ld\+json|oembed|citation_/u);
  // Who must not read a page does not see what stands in its head.
  expect(robotsFile(options).text).not.toContain('/embed');
});

test('without a host nothing is called canonical, and doors stay out of search engines', () => {
  const nowhere = { ...options, origin: null };
  expect(pageHead(call, nowhere, noCard)).not.toContain('canonical');
  expect(pageHead({ ...call, as: 'door' }, nowhere, noCard)).toContain('noindex');
  expect(robotsFile(nowhere).text).not.toContain('Sitemap');
});

test('a text cannot leave the place it stands in', () => {
  for (const text of [pageHead(call, hostile, noCard), feedFile(hostile).text]) {
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('\u0007');
  }
  expect(escapeMarkup(`<a b='c' d="e">&`)).toBe('&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;');
  const data = { text: '</script>' };
  expect(jsonScript(data)).not.toContain('</script>');
  expect(JSON.parse(jsonScript(data))).toEqual(data);
});

test('a talk that was held on a known day is an event to machines; a pledge is a thing', () => {
  const graph = JSON.stringify(structuredData(call, options));
  expect(graph).toContain('"@type":"Event"');
  expect(graph).toContain('"@type":"NewsArticle"');
  const ultimatum: SitePage = { ...call, place: { at: 'event', event: 'ulti1', compare: false } };
  expect(JSON.stringify(structuredData(ultimatum, options))).not.toContain('"@type":"Event"');
});

test('the list of pages holds each whole page once, and is divided when it grows', () => {
  const whole = pages.filter(({ as }) => as === 'whole');
  const places = (text: string) => text.match(/<loc>/gu)?.length ?? 0;
  const [one, ...none] = sitemapFiles(pages, options);
  expect(none).toEqual([]);
  expect(places(one?.text ?? '')).toBe(whole.length);
  const [list, ...parts] = sitemapFiles(pages, options, 10);
  expect(list?.text).toContain('<loc>https://wortlaut.invalid/archiv/sitemap-2.xml</loc>');
  expect(places(list?.text ?? '')).toBe(parts.length);
  expect(parts.reduce((sum, { text }) => sum + places(text), 0)).toBe(whole.length);
});

test('the feed names each event once, the last told first, by an address that stays', () => {
  const { text } = feedFile(options);
  const ids = [...text.matchAll(/<entry><title>[^<]*<\/title><id>(?<id>[^<]+)</gu)].map(
    (m) => m.groups?.['id'],
  );
  expect(ids.sort()).toEqual(['abs1', 'bau1', 'ruf1', 'ulti1'].map((id) => `${origin}/archiv/e/${id}`));
  const days = [...text.matchAll(/<updated>(?<day>[^T]+)T/gu)].map((match) => match.groups?.['day'] ?? '');
  const [feed, ...entries] = days;
  expect(entries).toEqual([...entries].sort().reverse());
  expect(feed).toBe(entries[0]);
});

test('a door leads on at once without scripts; a wrong address has a way home in both languages', () => {
  const { head, body } = doorParts('/archiv/e/ruf1-telefonat', 'Telefonat');
  expect(head).toContain('content="0; url=/archiv/e/ruf1-telefonat"');
  expect(body).toContain('<a href="/archiv/e/ruf1-telefonat">Telefonat</a>');
  const frame = readFrame(
    '<html lang="de"><!-- head --><!-- /head --><div id="root"></div><noscript>x</noscript></html>',
  );
  const missing = missingPage(frame, options);
  expect(missing).toContain('href="/archiv/"');
  expect(missing).toContain('href="/archiv/en/"');
  expect(() => pageFile(frame, { lang: 'de', head: '', content: '<p style="color: red">' })).toThrow(
    'styles',
  );
});

test('fonts are asked for before the script that holds all else up; a list needs the serif only where it is cards', () => {
  const frame = readFrame(readFileSync('index.html', 'utf8'));
  const parts = { lang: 'de', head: '', content: '<p>Wortlaut</p>' } as const;
  const asked = (page: string): readonly string[] =>
    [...page.matchAll(/<link\s[^>]*as="font"[^>]*>|<script src="[^"]*theme\.js"/gu)].map(([one]) => one);
  const [serif, inter, script] = asked(pageFile(frame, parts));
  expect([serif, inter, script]).toEqual([
    expect.stringContaining('source-serif'),
    expect.stringContaining('inter'),
    expect.stringContaining('theme.js'),
  ]);
  expect(serif).not.toContain('media=');
  const list = asked(pageFile(frame, { ...parts, isList: true }));
  expect(list).toEqual([expect.stringContaining('media="not all and (min-width: 48rem)"'), inter, script]);
});

test('a page that can be read starts the app after its first picture; an empty one starts it at once', () => {
  const frame = readFrame(
    [
      '<html lang="de"><!-- head --><!-- /head -->',
      '<script type="module" crossorigin src="/archiv/assets/index-1a.js"></script>',
      '<link rel="modulepreload" crossorigin href="/archiv/assets/part-2b.js">',
      '<div id="root"></div><noscript>x</noscript></html>',
    ].join('\n'),
  );
  const parts = { lang: 'de', head: '' } as const;
  const still = pageFile(frame, { ...parts, content: '<p>Wortlaut</p>' });
  expect(still).toMatch(
    /<p>Wortlaut<\/p><\/div>\s*<script defer="" src="\/archiv\/start\.js" data-app="\/archiv\/assets\/index-1a\.js \/archiv\/assets\/part-2b\.js"><\/script>/u,
  );
  expect(still).not.toContain('type="module"');
  expect(still).not.toContain('height.js');
  const framed = pageFile(frame, { ...parts, content: '<main>Wortlaut</main>', isFrame: true });
  expect(framed).toContain('<html lang="de" data-frame="">');
  expect(framed).toMatch(/height\.js"><\/script>\s*<div id="root"[\s\S]*start\.js"/u);
  expect(pageFile(frame, { ...parts, content: null })).toContain(
    'src="/archiv/assets/index-1a.js"></script>',
  );
});

test('a base is a path with a slash at both ends', () => {
  expect(readBase(undefined)).toBe('/');
  expect(readBase('/archiv/wortlaut/')).toBe('/archiv/wortlaut/');
  for (const wrong of ['archiv', '/archiv', '//archiv/'])
    expect(() => readBase(wrong)).toThrow('WORTLAUT_BASE');
});

test('an origin is the beginning of a web address and no more', () => {
  expect(readOrigin(undefined)).toBeNull();
  expect(readOrigin('https://wortlaut.invalid/')).toBe('https://wortlaut.invalid');
  for (const wrong of ['wortlaut.invalid', 'https://wortlaut.invalid/archiv', 'ftp://wortlaut.invalid']) {
    expect(() => readOrigin(wrong)).toThrow('WORTLAUT_ORIGIN');
  }
});
