/** What each page tells machines, as it is printed in its head: sound by schema.org's vocabulary, and JSON-LD that loses nothing. */
import path from 'node:path';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildCorpusIndex } from '../../domain/corpus-index';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { schemaOrgFindings } from '../../testing/schema-org-findings';
import { paths } from '../project-paths';
import { pageHead } from './page-head';
import { addressOf, sitePages } from './site-pages';
import { readSite } from './write-pages';

const origin = 'https://wortlaut.invalid';
const published = path.join(paths.corpus, 'corpus.json');
/** The site as it is published, and a small one that holds what that may lack. */
const sites = [
  { ...readSite({ corpusFile: published, base: '/', origin }), origin },
  { index: buildCorpusIndex(harbourCorpus()), base: '/archiv/', origin },
];
const printed = new Map(
  sites.flatMap((options) =>
    sitePages(options.index)
      .filter(({ as }) => as === 'whole')
      .map((page) => [addressOf(page, options), dataIn(pageHead(page, options, () => true))] as const),
  ),
);

function dataIn(head: string): string {
  const json = /<script type="application\/ld\+json">(?<json>[^<]+)<\/script>/u.exec(head)?.groups?.['json'];
  return json ?? 'null';
}

/** Types do not look at words: of pages that differ in nothing else, one says what all would. */
function oneOfEachShape(all: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const shapes = new Map([...all].map(([address, json]) => [shapeOf(JSON.parse(json)), address]));
  return new Map([...shapes.values()].map((address) => [address, all.get(address) ?? 'null']));
}

function shapeOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return typeof data;
  if (Array.isArray(data)) return [...new Set(data.map(shapeOf))].sort().join();
  const shape = Object.entries(data).map(([key, value]) =>
    key === '@type' ? JSON.stringify(value) : `${key} (${shapeOf(value)})`,
  );
  return shape.join();
}

/** The compiler reads a vocabulary of nine hundred classes. */
const PATIENCE = 90_000;

test(
  'every page names only classes and properties of schema.org, with values they may have; what it does not know is found',
  () => {
    const graph = (thing: object): string =>
      JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] });
    const article = { '@type': 'NewsArticle', headline: 'Kran im Hafen' };
    const planted = new Map([
      ['sound', graph({ ...article, datePublished: '2031-05-04' })],
      ['class', graph({ ...article, '@type': 'NewsStory' })],
      ['property', graph({ ...article, publishedOn: '2031-05-04' })],
      ['value', graph({ ...article, datePublished: 2031 })],
      ['nested', graph({ ...article, publisher: { '@type': 'Organization', title: 'Nordblatt' } })],
    ]);
    expect(oneOfEachShape(printed).size).toBeGreaterThan(10);
    const found = schemaOrgFindings(new Map([...oneOfEachShape(printed), ...planted]));
    const names = new Set(found.map((finding) => finding.split(': ')[0]));
    expect([...names], found.join('\n')).toEqual(['class', 'property', 'value', 'nested']);
  },
  PATIENCE,
);

/** The part of schema.org's own context that decides what is an address; all else is a word of its vocabulary. */
const context = {
  '@context': {
    '@vocab': 'https://schema.org/',
    ...Object.fromEntries(['url', 'item', 'sameAs'].map((name) => [name, { '@type': '@id' }])),
  },
};

const readJson = z.record(z.string(), z.json());

test('every page is JSON-LD that loses nothing when it is read, and refers only to what it holds', async () => {
  const documentLoader = (url: string) => {
    expect(url).toBe('https://schema.org');
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context });
  };
  const strictly = { documentLoader, safe: true };
  for (const [address, json] of printed) {
    const read = readJson.parse(JSON.parse(json));
    // In its safe mode it refuses what it would have to drop: unknown words, relative addresses.
    const expanded = JSON.stringify(await jsonld.expand(read, strictly));
    for (const word of wordsOf(read)) expect(expanded, address).toContain(JSON.stringify(word).slice(1, -1));
    const named = [...expanded.matchAll(/"@id":"(?<id>[^"]+)","@type"/gu)].map(
      (match) => match.groups?.['id'],
    );
    const referred = [...expanded.matchAll(/\{"@id":"(?<id>[^"]+#[^"]+)"\}/gu)];
    for (const match of referred) expect(named, address).toContain(match.groups?.['id']);
  }
});

test('days are calendar days', () => {
  const days = [...printed.values()].flatMap((json) =>
    [...json.matchAll(/"(?:datePublished|startDate)":"(?<day>[^"]*)"/gu)].map(
      (match) => match.groups?.['day'],
    ),
  );
  expect(days.length).toBeGreaterThan(5);
  for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
});

/** Every value that a reader of the data should get. */
function wordsOf(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === '@context' ? [] : wordsOf(value)));
}
