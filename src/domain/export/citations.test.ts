/** Citations, read back by citation-js: title, outlet, day and address as they were, whatever a title holds. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { anyHostileCorpus, exportContext } from '../../testing/hostile-corpus';
import { sampleCorpus } from '../../testing/sample-corpus';
import { writeBibtex } from './bibtex';
import { articleCitation, eventCitation, eventCitations, type CslItem } from './citation-items';
import { writeRis } from './ris';

const corpus = sampleCorpus({
  outlets: [{ id: 'nordblatt', name: 'Nordblatt & Söhne' }],
  articles: [
    {
      id: 'nordblatt-1',
      outlet: 'nordblatt',
      day: '2022-02-18',
      title: 'Häfen: „100 %“ {offen}, sagt R_2 & Co.',
      url: 'https://nordblatt.example/a?x=1&y=%20z#teil_2',
      body: 'Ja.',
    },
  ],
  events: [
    {
      id: 'ruf1',
      kind: 'call',
      title: { de: 'Telefonat Lindholm', en: 'Call Lindholm' },
      accounts: [{ article: 'nordblatt-1', passages: ['Ja.'] }],
    },
  ],
});
const context = {
  ...exportContext(corpus),
  sources: new Map([['nordblatt-1', { capturedOn: '2022-02-20', archiveUrl: 'https://archiv.example/n_1' }]]),
};
const [article] = corpus.articles;
const [event] = corpus.events;
assert(article !== undefined && event !== undefined, 'the sample holds both');
const cited = articleCitation(context, article);

/** What a program makes of the text. */
const read = (text: string, forceType: string): readonly Record<string, unknown>[] =>
  new Cite(text, { forceType }).data;
const BIBTEX = '@biblatex/text';
const RIS = '@ris/file';

describe('an article', () => {
  test('as CSL', () => {
    expect(cited).toEqual({
      id: 'nordblatt-1',
      type: 'article-newspaper',
      title: 'Häfen: „100 %“ {offen}, sagt R_2 & Co.',
      'container-title': 'Nordblatt & Söhne',
      language: 'de',
      issued: { 'date-parts': [[2022, 2, 18]] },
      accessed: { 'date-parts': [[2022, 2, 20]] },
      URL: 'https://nordblatt.example/a?x=1&y=%20z#teil_2',
      archive_location: 'https://archiv.example/n_1',
    });
  });

  test('as BibTeX', () => {
    expect(read(writeBibtex([cited]), BIBTEX)).toMatchObject([
      {
        'citation-key': 'nordblatt-1',
        title: cited.title,
        'container-title': 'Nordblatt & Söhne',
        issued: { 'date-parts': [[2022, 2, 18]] },
        accessed: { 'date-parts': [[2022, 2, 20]] },
        URL: cited.URL,
      },
    ]);
  });

  test('as RIS', () => {
    const text = writeRis([cited]);
    expect(read(text, RIS)).toMatchObject([
      {
        type: 'article-newspaper',
        title: cited.title,
        'container-title': 'Nordblatt & Söhne',
        // Of newspapers citation-js reads the year alone; the day stands in DA.
        issued: { 'date-parts': [[2022]] },
        accessed: { 'date-parts': [[2022, 2, 20]] },
        URL: cited.URL,
        language: 'de',
      },
    ]);
    expect(text).toContain('\r\nDA  - 2022/02/18/\r\n');
  });

  test.each([
    ['2022-02', { 'date-parts': [[2022, 2]] }],
    ['2022-02-18~', { 'date-parts': [[2022, 2, 18]], circa: true }],
    [
      '2022-02-18/2022-02-20',
      {
        'date-parts': [
          [2022, 2, 18],
          [2022, 2, 20],
        ],
      },
    ],
  ])('published %s', (edtf, issued) => {
    const publishedOn = article.publishedOn && { ...article.publishedOn, edtf };
    expect(articleCitation(context, { ...article, publishedOn }).issued).toEqual(issued);
  });
});

describe('an event', () => {
  test('is a page of this site, looked at today; its articles follow', () => {
    expect(eventCitations(context, event, '2026-01-02').map(({ id }) => id)).toEqual([
      'wortlaut-ruf1',
      'nordblatt-1',
    ]);
    const page = eventCitation(context, event, '2026-01-02');
    for (const back of [read(writeBibtex([page]), BIBTEX), read(writeRis([page]), RIS)]) {
      expect(back).toMatchObject([
        {
          type: 'webpage',
          title: 'Telefonat Lindholm',
          URL: 'https://wortlaut.example/e/ruf1',
        },
      ]);
    }
    expect(read(writeBibtex([page]), BIBTEX)[0]?.['accessed']).toEqual({ 'date-parts': [[2026, 1, 2]] });
    // citation-js does not look for the day of access of a page in RIS; Zotero and EndNote do.
    expect(writeRis([page])).toContain('\r\nY2  - 2026/01/02/\r\n');
  });
});

test('characters that no program can show end no file; signs that TeX shows as others are named', () => {
  const title = 'Häfen\u0000 <offen> | „zu“\u0007!';
  const item = { ...cited, title };
  for (const text of [writeBibtex([item]), writeRis([item])]) expect(text).not.toMatch(/[^\P{Cc}\r\n]/u);
  expect(read(writeBibtex([item]), BIBTEX)).toMatchObject([{ title: 'Häfen <offen> | „zu“ !' }]);
  expect(writeBibtex([item])).toContain('\\textless{}offen\\textgreater{} \\textbar{}');
});

test('an article without a day, an address or a title of its own', () => {
  const bare = articleCitation(exportContext(corpus), {
    ...article,
    title: '',
    file: 'nordblatt-1.txt',
    url: null,
    publishedOn: null,
  });
  expect(Object.keys(bare)).toEqual(['id', 'type', 'title', 'container-title', 'language']);
  for (const [text, type] of [
    [writeBibtex([bare]), BIBTEX],
    [writeRis([bare]), RIS],
  ] as const) {
    const [back] = read(text, type);
    expect(back).toMatchObject({ title: 'nordblatt-1.txt', 'container-title': 'Nordblatt & Söhne' });
    expect(back).not.toHaveProperty('issued');
    expect(back).not.toHaveProperty('URL');
  }
});

test('no title ends its field or begins another record', () => {
  const flat = (text: unknown): string =>
    String(text)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
  fc.assert(
    fc.property(anyHostileCorpus, (evil) => {
      const surroundings = exportContext(evil);
      const items = evil.articles.map((one): CslItem => articleCitation(surroundings, one));
      const [item] = items;
      for (const back of [read(writeRis(items), RIS), read(writeBibtex(items), BIBTEX)]) {
        expect(back).toHaveLength(1);
        expect(flat(back[0]?.['title'])).toBe(flat(item?.title));
        expect(decodeURI(String(back[0]?.['URL']))).toBe(String(item?.URL));
      }
      expect(JSON.parse(JSON.stringify(items))).toEqual(items);
    }),
    { numRuns: 60 },
  );
});
