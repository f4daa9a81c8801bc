/** Against the specification at oembed.com: what a rich answer must hold, and markup that stays one frame. */
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildCorpusIndex } from '../../domain/corpus-index';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { oembedFile } from './oembed';
import { pageHead } from './page-head';
import { sitePages, type SitePage } from './site-pages';

const corpus = harbourCorpus();
const options = { index: buildCorpusIndex(corpus), base: '/archiv/', origin: 'https://wortlaut.invalid' };
const call: SitePage = { place: { at: 'event', event: 'ruf1', compare: false }, lang: 'de', as: 'whole' };

/** A thumbnail is named with its size or not at all. */
const rich = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  html: z.string(),
  width: z.int(),
  height: z.int(),
  thumbnail_url: z.optional(z.url()),
  thumbnail_width: z.optional(z.int()),
  thumbnail_height: z.optional(z.int()),
});

function answerOf(page: SitePage, picture: string | null = null, given = options) {
  return rich.parse(JSON.parse(oembedFile(page, given, picture)?.text ?? 'null'));
}

test('an answer has all that the specification asks for, and the picture with its size', () => {
  const answer = answerOf(call, 'cards/ruf1.png');
  expect(answer).toMatchObject({
    provider_url: 'https://wortlaut.invalid/archiv/',
    thumbnail_url: 'https://wortlaut.invalid/archiv/cards/ruf1.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer.html).toContain(
    'src="https://wortlaut.invalid/archiv/embed/e/ruf1-telefonat-lindholm-tarasenko"',
  );
  expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
  expect(answerOf(call)).not.toHaveProperty('thumbnail_width');
});

test('the English page has an English frame', () => {
  expect(answerOf({ ...call, lang: 'en' }).html).toContain(
    '/archiv/en/embed/e/ruf1-call-lindholm-tarasenko"',
  );
});

test('no title leaves the frame', () => {
  const evil = '"></iframe><script>alert("1 & 2")</script>';
  const events = corpus.events.map((event) => ({ ...event, title: { de: evil, en: evil } }));
  const { html } = answerOf(call, null, { ...options, index: buildCorpusIndex({ ...corpus, events }) });
  expect(html).not.toContain('<script');
  expect(html.match(/<\/?[a-z]+/gu)).toEqual(['<iframe', '</iframe']);
});

test("each event's page names its answer, and no other page has one", () => {
  for (const page of sitePages(options.index)) {
    const answer = oembedFile(page, options, null);
    const isEvent = page.as === 'whole' && page.place.at === 'event' && !page.place.compare;
    expect(answer !== null).toBe(isEvent);
    const head = pageHead(page, options, () => false);
    const named = `type="application/json+oembed" href="https://wortlaut.invalid/archiv/${answer?.file ?? ''}"`;
    expect(head.includes(named)).toBe(isEvent);
  }
  expect(oembedFile(call, options, null)?.file).toBe('oembed/e/ruf1-telefonat-lindholm-tarasenko.json');
  expect(pageHead(call, { ...options, origin: null }, () => false)).not.toContain('oembed');
});
