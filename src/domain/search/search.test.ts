/** Search: what a reader types, and the events and words that must light up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCorpus } from '../../testing/arbitraries';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { sampleCorpus } from '../../testing/sample-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { hitSpans, searchEvents } from './search';
import { parseSearchText } from './search-text';

const index = buildCorpusIndex(harbourCorpus());
const found = (q: string): string[] => [...(searchEvents(index, q)?.scores.keys() ?? ['everything'])].sort();

/** The words of a text that light up. */
const lit = (q: string, text: string): string[] => {
  const search = searchEvents(index, q);
  return search === null ? [] : hitSpans(search, text).map(({ start, end }) => text.slice(start, end));
};

describe('finds', () => {
  test.each([
    ['a word of a wording', 'Lieferstopp', ['ulti1']],
    ['another form of it', 'telefonierte', ['ruf1']],
    ['a plural by its singular', 'Hafen', ['abs1', 'bau1', 'ruf1', 'ulti1']],
    ['spelled without umlauts', 'haefen', ['abs1', 'bau1', 'ruf1', 'ulti1']],
    ['another spelling of a name', 'Tarasenco', ['abs1', 'ruf1']],
    ['the first letters of a word being typed', 'Ultim', ['ulti1']],
    ['an English title', 'rejects', ['abs1']],
    ['an English topic', 'grain', ['ulti1']],
    ['an outlet', 'Küstenbote', ['abs1', 'ruf1', 'ulti1']],
    ['two words in one event', 'Lindholm Präsident', ['ruf1']],
    ['no event with both words', 'Präsident Lieferstopp', []],
    ['a phrase', '„ehrlich und nützlich“', ['ruf1']],
    ['a phrase in straight marks, folded', '"EHRLICH UND NUETZLICH"', ['ruf1']],
    ['words of a phrase in another order', '"nützlich und ehrlich"', []],
    ['a phrase and a word', '"40 Minuten" Personen', ['ruf1']],
    ['a phrase across two passages', '"telefoniert das Gespräch"', []],
    ['an unclosed phrase counts as words', '„nützlich ehrlich', ['ruf1']],
    ['nothing', 'Mondfahrt', []],
    ['a word that only ends alike', 'gessen', []],
  ])('%s: %s', (_, q, ids) => expect(found(q)).toEqual(ids));

  test('blanks and marks ask for nothing', () => {
    for (const q of ['', '  ', '!?', '„“', '""']) expect(searchEvents(index, q)).toBeNull();
  });
});

describe('compounds', () => {
  const saying = (sentence: string) =>
    buildCorpusIndex(
      sampleCorpus({
        articles: [{ id: 'a1', body: sentence }],
        events: [
          { id: 'ev01', kind: 'pledge', title: '–', accounts: [{ article: 'a1', passages: [sentence] }] },
        ],
      }),
    );

  test.each([
    ['Verteidigung', 'Es geht um Luftverteidigung.', true],
    ['Verteidigungen', 'Es geht um die Küstenverteidigung.', true],
    ['Luft', 'Es geht um Luftverteidigung.', true],
    ['Ministerin', 'Es spricht die Außenministerin.', true],
    ['Handlung', 'Es geht um die Verhandlung.', false],
    ['Sicherung', 'Es geht um die Versicherung.', false],
    ['sichern', 'Sie wollten versichern.', false],
  ])('%s in "%s": %s', (q, sentence, expected) => {
    expect(searchEvents(saying(sentence), q)?.scores.has('ev01')).toBe(expected);
  });
});

describe('lights up', () => {
  const text = 'Ehrlich? Präsident Tarassenkos Telefonat: „ehrlich und nützlich“, drei Telefonate.';

  test.each([
    ['every form of a word', 'Telefonat', ['Telefonat', 'Telefonate']],
    ['a phrase as one', '"ehrlich und nützlich"', ['ehrlich und nützlich']],
    ['a word that is asked for beside its phrase', 'ehrlich "ehrlich und"', ['Ehrlich', 'ehrlich und']],
    ['only the phrase, not its words elsewhere', '"nützlich und ehrlich"', []],
  ])('%s', (_, q, words) => expect(lit(q, text)).toEqual(words));

  test('another spelling of a name', () => {
    expect(lit('Tarasenko', 'mit Tarassenko und Lindholm')).toEqual(['Tarassenko']);
  });
});

test('another spelling of a name finds its genitive', () => {
  const sentence = 'Tarassenkos Brief kam an.';
  const built = buildCorpusIndex(
    sampleCorpus({
      actors: [{ id: 'tarasenko', name: 'Oleh Tarasenko', also: ['Tarassenko'] }],
      articles: [{ id: 'a1', body: sentence }],
      events: [
        { id: 'ev01', kind: 'statement', title: '–', accounts: [{ article: 'a1', passages: [sentence] }] },
      ],
    }),
  );
  const search = searchEvents(built, 'Tarasenko');
  expect(search && hitSpans(search, sentence)).toEqual([{ start: 0, end: 11 }]);
  expect(searchEvents(built, 'Tarasenkos')?.scores.has('ev01')).toBe(true);
});

test('a search text parts into words and phrases', () => {
  expect(parseSearchText('Kai »sehr wichtig« Häf')).toEqual({
    words: ['kai', 'häf'],
    phrases: [['sehr', 'wichtig']],
    open: true,
  });
  expect(parseSearchText('Kai ').open).toBe(false);
});

test('every word of a wording finds its event and lights up there', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const built = buildCorpusIndex(corpus);
      for (const event of corpus.events.slice(0, 4)) {
        const exact = event.accounts[0]?.passages[0]?.exact ?? '';
        for (const word of exact.match(/\p{L}+/gu) ?? []) {
          const search = searchEvents(built, word);
          expect(search?.scores.has(event.id)).toBe(true);
          expect(search && hitSpans(search, exact).length).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('no search text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (q) => {
      const search = searchEvents(index, q);
      if (search) expect(hitSpans(search, q).every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});
