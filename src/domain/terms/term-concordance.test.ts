/** Words in their sentences: exact slices, inflected forms, grouped by outlet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { anyCorpus } from '../../testing/arbitraries';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { sampleCorpus } from '../../testing/sample-corpus';
import { buildCorpusIndex, type CorpusIndex } from '../corpus-index';
import { concordance, wordsAsked } from './term-concordance';
import { keywordLine, type KeywordLine } from './term-places';
import { wordsOffered } from './term-words-offered';

const NORD =
  'Das Regime in Ostland schweigt. „Mit Regimen reden wir nicht“, sagte sie.\nDas Regimewort fiel nicht.';
const KUESTE = `Es begann am Morgen. ${'Sehr lange und sehr ausführlich '.repeat(8)}sprach man vom Regime, ${'und weiter ging es immer so fort '.repeat(8)}bis zum Abend. Dann war Ruhe.`;

const index = buildCorpusIndex(
  sampleCorpus({
    outlets: [
      { id: 'nordblatt', name: 'Nordblatt' },
      { id: 'kuestenbote', name: 'Küstenbote' },
    ],
    articles: [
      { id: 'k', outlet: 'kuestenbote', day: '2022-02-19', body: KUESTE },
      { id: 'n', outlet: 'nordblatt', day: '2022-02-18', body: NORD },
    ],
  }),
);

type OutletLines = { readonly outlet: string | null; readonly lines: readonly KeywordLine[] };

/** As a reader sees them. */
function linesOf(asked: CorpusIndex, words: readonly string[]): readonly OutletLines[] {
  return concordance(asked, words).map(({ outlet, places }) => {
    return { outlet, lines: places.map((place) => keywordLine(asked, place)) };
  });
}

test('inflected forms are found, compounds are other words', () => {
  const [nord, kueste] = linesOf(index, ['Regime']);
  expect(nord?.outlet).toBe('nordblatt');
  expect(nord?.lines.map(({ before, hit, after }) => [before, hit, after])).toEqual([
    ['Das ', 'Regime', ' in Ostland schweigt.'],
    ['„Mit ', 'Regimen', ' reden wir nicht“, sagte sie.'],
  ]);
  expect(kueste?.lines).toHaveLength(1);
});

test('a long sentence is cut between words and says so; the link keeps the whole sentence', () => {
  const line = linesOf(index, ['Regime'])[1]?.lines[0];
  assert(line !== undefined, 'the line');
  expect(line.isWhole).toBe(false);
  expect(line.before).toMatch(/^\p{L}+ /u);
  expect(line.after).toMatch(/ \p{L}+$/u);
  expect(line.before.length).toBeLessThan(95);
  expect(KUESTE.slice(line.passage.start, line.passage.end)).toMatch(/^Sehr lange.*Abend\.$/u);
});

test('phrases stay together; asked in quotation marks', () => {
  expect(wordsAsked('„sehr lange“ Regime')).toEqual(['regime', 'sehr lange']);
  expect(linesOf(index, ['sehr lange'])[0]?.lines[0]?.hit).toBe('Sehr lange');
  expect(concordance(index, ['lange Regime'])).toEqual([]);
  expect(concordance(index, [])).toEqual([]);
});

test('a hit in a passage leads to the passage', () => {
  const harbour = buildCorpusIndex(harbourCorpus());
  const lines = linesOf(harbour, ['Ultimatum']).flatMap((outlet) => outlet.lines);
  const spans = new Set(
    [...harbour.passagesOfArticle.values()].flat().map(({ passage }) => passage.span.start),
  );
  expect(lines.length).toBeGreaterThan(0);
  for (const { passage } of lines) expect(spans).toContain(passage.start);
});

test('laws: every line is a slice of its article, and every stem is found wherever it stands', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const any = buildCorpusIndex(corpus);
      const lines = linesOf(any, ['Hafen']).flatMap((outlet) => outlet.lines);
      for (const { article, before, hit, after, span } of lines) {
        const body = any.articles.get(article)?.body ?? '';
        expect(body.slice(span.start - before.length, span.end + after.length)).toBe(before + hit + after);
      }
      const all = corpus.articles.flatMap(({ body }) => [...body.matchAll(/(?<!\p{L})H[aä]fen(?!\p{L})/gu)]);
      expect(lines).toHaveLength(all.length);
    }),
  );
});

test('offered are nouns used here more than elsewhere: no names, nothing said only once', () => {
  const here =
    'Lindholm sprach von den Kais. Noch nie lagen Kais so lange still. Auch Lindholm kennt die Zahlen.';
  const there = 'Lindholm lobte die Zahlen. Ihre Zahlen seien gut, die Zahlen der anderen nicht.';
  const told = (id: string, article: string, text: string) => ({
    id,
    kind: 'statement' as const,
    title: id,
    accounts: [{ article, passages: [text] }],
  });
  const both = buildCorpusIndex(
    sampleCorpus({
      actors: [{ id: 'lindholm', name: 'Lindholm' }],
      articles: [
        { id: 'a', body: here },
        { id: 'b', body: there },
      ],
      events: [told('kais', 'a', here), told('zahl', 'b', there)],
    }),
  );
  const wordsOf = (id: string) =>
    wordsOffered(both, both.events.get(id)?.accounts ?? []).map(({ word, count }) => [word, count]);
  expect(wordsOf('kais')).toEqual([['Kais', 2]]);
  expect(wordsOf('zahl')).toEqual([['Zahlen', 3]]);
});

test('a day such as "11. Februar" does not end the sentence', () => {
  const text = 'Sie traf ihn am 11. Februar in Nordhafen. Dann fuhr sie ab.';
  const one = buildCorpusIndex(sampleCorpus({ articles: [{ id: 'a', body: text }] }));
  expect(linesOf(one, ['traf'])[0]?.lines[0]?.after).toBe(' ihn am 11. Februar in Nordhafen.');
});
