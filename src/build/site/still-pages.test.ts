/** Every page of a small site: sound HTML, its whole content, links that lead to other pages, nothing a strict policy would refuse. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { renderPage } from '../../app/render-page';
import { assert } from '../../base/assert';
import { buildCorpusIndex } from '../../domain/corpus-index';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { htmlFindings } from '../../testing/html-findings';
import { missingPage } from './missing-page';
import { citationMarks } from './page-citations';
import { pageFile, readFrame } from './page-file';
import { pageHead } from './page-head';
import { addressOf, filesOf, sitePages, viewOf, type SitePage } from './site-pages';
import { linkOptions, type SiteOptions } from './site-options';
import { shellPage } from './shell-page';
import { doorPage } from './write-pages';

const options: SiteOptions & { readonly origin: string } = {
  index: buildCorpusIndex(harbourCorpus()),
  base: '/archiv/',
  origin: 'https://wortlaut.invalid',
};
const frame = readFrame(readFileSync('index.html', 'utf8').replaceAll('%BASE_URL%', '/archiv/'));
const pages = sitePages(options.index);
const written = new Map<SitePage, string>();
/** Pages that stand for no place. */
const single = { '404.html': missingPage(frame, options), 'shell.html': shellPage(frame) };
/** Drawing and checking every page takes seconds, and many on a busy machine. */
const PATIENCE = 90_000;

beforeAll(async () => {
  for (const page of pages) {
    const head = pageHead(page, options, () => true);
    const content =
      page.as === 'door' ? null : await renderPage(options.index, viewOf(page), linkOptions(options));
    const text =
      content === null
        ? doorPage(frame, page, { head, options })
        : pageFile(frame, {
            lang: page.lang,
            head,
            content,
            isFrame: page.as === 'frame',
            behind: citationMarks(page, options),
          });
    written.set(page, text);
  }
}, PATIENCE);

test(
  'each page is sound HTML',
  async () => {
    const found: string[] = [];
    for (const [page, text] of written) found.push(...(await htmlFindings(text, addressOf(page, options))));
    for (const [file, text] of Object.entries(single)) found.push(...(await htmlFindings(text, file)));
    expect(found).toEqual([]);
  },
  PATIENCE,
);

test('no element bears styles, and no script stands in a page but data', () => {
  for (const text of written.values()) {
    expect(text).not.toMatch(/<[^>]* style="/u);
    expect(text.match(/<script(?! type="application\/ld\+json")(?![^>]* src=)/gu)).toBeNull();
  }
});

function textOf(page: SitePage): string {
  return (written.get(page) ?? '')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

test("an event's page and its page for frames hold its title and every passage of every account", () => {
  const shown = pages.filter(({ as }) => as !== 'door');
  for (const page of shown) {
    if (!(page.place.at === 'embed' || (page.place.at === 'event' && !page.place.compare))) continue;
    const event = options.index.events.get(page.place.event);
    expect(textOf(page)).toContain(event?.title[page.lang]);
    const passages = event?.accounts.flatMap((account) => account.passages) ?? [];
    expect(passages.length).toBeGreaterThan(0);
    for (const { exact } of passages) expect(textOf(page)).toContain(exact);
  }
});

test("an article's page holds its whole text", () => {
  for (const page of pages) {
    if (page.place.at !== 'article') continue;
    const body = options.index.articles.get(page.place.article)?.body ?? '';
    for (const sentence of body.split(/\n+/u)) expect(textOf(page)).toContain(sentence);
  }
});

test('every link to a place of the site leads to a page that is written', () => {
  const files = new Set(pages.map((page) => addressOf(page, options)));
  const links = [...written.values()].flatMap((text) =>
    [...text.matchAll(/<a [^>]*href="(?<to>\/archiv\/[^"?#]*)/gu)].map((match) => match.groups?.['to'] ?? ''),
  );
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((to) => !files.has(to))).toEqual([]);
});

test('whatever stretch of an article a page links to, the article has an anchor there', () => {
  const texts = new Map(pages.map((page) => [addressOf(page, options), written.get(page) ?? '']));
  const links = [...written.values()].flatMap((text) =>
    [...text.matchAll(/<a [^>]*href="(?<to>[^"#]*\/a\/[^"#]*)#(?<anchor>p\d[^"]*)"/gu)].map(({ groups }) => ({
      to: groups?.['to'] ?? '',
      anchor: groups?.['anchor'] ?? '',
    })),
  );
  expect(new Set(links.map(({ anchor }) => anchor)).size).toBeGreaterThan(5);
  expect(links.filter(({ to, anchor }) => !texts.get(to)?.includes(` id="${anchor}"`))).toEqual([]);
});

test('of a corpus in parts the talks of an actor are folded as the app will fold them, and all there', async () => {
  const page = pages.find(({ place }) => place.at === 'actor' && place.actor === 'lindholm');
  assert(page !== undefined, 'there is a page of Lindholm');
  const whole = written.get(page) ?? '';
  const folded = await renderPage(options.index, viewOf(page), linkOptions(options), true);
  const fold =
    /<details class="text-sm"><summary[^>]*>[^<]*<\/summary><ul[^>]*>(?<talks>.*?)<\/ul><\/details>/su;
  const { talks = '' } = fold.exec(folded)?.groups ?? {};
  expect(talks).toContain('/e/ruf1-');
  expect(whole).toContain(talks);
  expect(fold.test(whole)).toBe(false);
});

test('each address has one file, and no two pages share one', () => {
  const files = pages.flatMap((page) => filesOf(page, options));
  expect(new Set(files).size).toBe(files.length);
  expect(files).toContain('index.html');
  expect(files).toContain('en/index.html');
  expect(files).toContain('embed.html');
  // An event's id alone is what lasts: it is answered with the event itself, its comparison, its page for frames.
  const lasting = ['e/ruf1.html', 'e/ruf1/compare.html', 'embed/e/ruf1.html'];
  for (const file of lasting) expect(files).toEqual(expect.arrayContaining([file, `en/${file}`]));
});
