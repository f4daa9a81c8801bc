/** The annotations as a JSON-LD reader understands them, and as somebody who looks for the words finds them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import jsonld from 'jsonld';
import * as z from 'zod/mini';
import { anyHostileCorpus, exportContext } from '../../testing/hostile-corpus';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { webAnnotations } from './web-annotations';

const PAGE = 'https://wortlaut.example/';

test('each passage is an annotation of its article that names its event', () => {
  const context = exportContext(harbourCorpus());
  const { items } = webAnnotations(context, context.index.eventsByDay, PAGE);
  expect(items).toHaveLength(7);
  expect(items.find(({ id }) => id.startsWith('https://wortlaut.example/e/abs1'))).toMatchObject({
    motivation: 'identifying',
    target: {
      // Its address is not known: our own page of the article.
      source: 'https://wortlaut.example/a/kuestenbote-1',
      selector: [{ type: 'TextQuoteSelector', exact: 'Tarassenko wies die Forderung zurück.' }, {}],
    },
  });
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('day of capture and archive stand in the state of the page', () => {
  const corpus = harbourCorpus();
  const sources = new Map([
    ['nordblatt-1', { capturedOn: '2022-02-20', archiveUrl: 'https://archiv.example/n1' }],
    ['kuestenbote-1', { capturedOn: '2022-02~', archiveUrl: null }],
  ]);
  const { items } = webAnnotations({ ...exportContext(corpus), sources }, corpus.events, PAGE);
  expect(items[0]?.target.state).toEqual({
    type: 'TimeState',
    sourceDate: '2022-02-20T00:00:00Z',
    cached: 'https://archiv.example/n1',
  });
  // A moment cannot be about: nothing is claimed.
  expect(items.find(({ target }) => target.source.endsWith('kuestenbote-1'))?.target.state).toBeUndefined();
});

/** The terms of the annotation model that we use, as its vocabulary defines them. */
const VOCABULARY = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    dc: 'http://purl.org/dc/elements/1.1/',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    AnnotationPage: 'as:OrderedCollectionPage',
    identifying: 'oa:identifying',
    describing: 'oa:describing',
    tagging: 'oa:tagging',
    items: { '@id': 'as:items', '@container': '@list' as const },
    startIndex: 'as:startIndex',
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    body: { '@id': 'oa:hasBody', '@type': '@id' },
    target: { '@id': 'oa:hasTarget', '@type': '@id' },
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector', '@type': '@id' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: 'oa:start',
    end: 'oa:end',
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
  },
};

const readJson = z.record(z.string(), z.json());
const node = z.object({ value: z.string() });
const readTriples = z.array(z.object({ predicate: node, object: node }));

const documentLoader = (url: string) => {
  expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
  return Promise.resolve({ document: VOCABULARY, documentUrl: url });
};

test('a JSON-LD reader finds every quotation, word for word, with an address for its page', async () => {
  await fc.assert(
    fc.asyncProperty(anyHostileCorpus, async (corpus) => {
      const text = JSON.stringify(webAnnotations(exportContext(corpus), corpus.events, PAGE));
      const read = readJson.parse(JSON.parse(text));
      const triples = readTriples.parse(await jsonld.toRDF(read, { documentLoader }));
      const objects = (name: string): readonly string[] =>
        triples
          .filter(({ predicate }) => predicate.value === `http://www.w3.org/ns/oa#${name}`)
          .map(({ object }) => object.value);
      const passages = corpus.events.flatMap(({ accounts }) => accounts.flatMap((one) => one.passages));
      expect([...objects('exact')].sort()).toEqual(passages.map(({ exact }) => exact).sort());
      const pages = corpus.events.map(
        ({ id }) =>
          corpus.articles[0]?.url ?? `https://wortlaut.example/a/${id}`.replace(/a\/.*/, 'a/nordblatt-1'),
      );
      expect(objects('hasSource').filter((url) => !url.includes('/e/'))).toEqual(pages);
    }),
    { numRuns: 40 },
  );
});

test('the place counts characters: somebody who counts them finds the words', () => {
  fc.assert(
    fc.property(anyHostileCorpus, (corpus) => {
      const { items } = webAnnotations(exportContext(corpus), corpus.events, PAGE);
      const body = Array.from(corpus.articles[0]?.body ?? '');
      for (const { target } of items) {
        const [quote, place] = target.selector;
        if (quote?.type !== 'TextQuoteSelector' || place?.type !== 'TextPositionSelector')
          throw new Error('both');
        expect(body.slice(place.start, place.end).join('')).toBe(quote.exact);
      }
    }),
  );
});
