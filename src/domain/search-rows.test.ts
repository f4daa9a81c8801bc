/** Search over divided words finds the same events as search over the whole corpus. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCorpus } from '../testing/arbitraries';
import { harbourCorpus } from '../testing/harbour-corpus';
import { buildCorpusIndex, type CorpusIndex } from './corpus-index';
import { nameVariants } from './name-variants';
import { searchEvents } from './search';
import { filesFor, searchRows, searchWishes, type SearchPart, type WordRange } from './search-rows';
import { gatherTerms, type WordRows } from './search-terms';

/** Parts of two words each, as if the corpus were very large. */
function divided(words: WordRows, name: string): { ranges: WordRange[]; parts: Map<string, SearchPart> } {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const ranges: WordRange[] = [];
  const parts = new Map<string, SearchPart>();
  for (let at = 0; at < sorted.length; at += 2) {
    const some = sorted.slice(at, at + 2);
    const file = `${name}${String(at)}`;
    ranges.push({ from: some[0]?.[0] ?? '', file });
    parts.set(file, {
      words: some.map(([word]) => word),
      rows: some.map(([, rows]) => rows.map((row, place) => row - (rows[place - 1] ?? 0))),
    });
  }
  return { ranges, parts };
}

function found(index: CorpusIndex, q: string): readonly string[] | null {
  const terms = gatherTerms(index);
  const words = divided(terms.words, 'w');
  const tails = divided(terms.tails, 't');
  const wishes = searchWishes(q, nameVariants(index.corpus.actors));
  if (wishes === null) return null;
  const files = filesFor(wishes, { words: words.ranges, tails: tails.ranges });
  const rows = searchRows(wishes, {
    words: files.flatMap((file) => words.parts.get(file) ?? []),
    tails: files.flatMap((file) => tails.parts.get(file) ?? []),
  });
  return [...rows].map((row) => index.eventsByDay[row]?.id ?? '');
}

function reference(index: CorpusIndex, q: string): readonly string[] | null {
  const search = searchEvents(index, q);
  if (search === null) return null;
  return index.eventsByDay.flatMap(({ id }) => (search.scores.has(id) ? [id] : []));
}

const QUERIES = [
  'Hafen',
  'Haefen',
  'haf',
  'Ultimatum',
  'stoppen Lieferung',
  'Lieferungen ',
  'Suedbund',
  'Kai Lindholm',
  'xyz',
];

describe('the same events', () => {
  test('any corpus', () => {
    fc.assert(
      fc.property(anyCorpus, fc.constantFrom(...QUERIES), (corpus, q) => {
        const index = buildCorpusIndex(corpus);
        expect(found(index, q)).toEqual(reference(index, q));
      }),
      { numRuns: 80 },
    );
  });

  const harbour = buildCorpusIndex(harbourCorpus());
  test.each([...QUERIES, 'Lieferstopp', 'Stopp', 'Nordblatt', 'Küstenbote', 'Häfen schließen', ''])(
    'the harbour: %j',
    (q) => expect(found(harbour, q)).toEqual(reference(harbour, q)),
  );

  test('a phrase finds at least the events that have its words in order', () => {
    const q = '„bis Ende Februar“';
    expect(found(harbour, q)).toEqual(expect.arrayContaining([...(reference(harbour, q) ?? [])]));
  });
});

test('a word asks for the parts it can be in, and for no others', () => {
  const ranges = {
    words: ['a', 'h', 'l', 't'].map((from) => ({ from, file: from })),
    tails: [{ from: '', file: 'tails' }],
  };
  const files = (q: string) => filesFor(searchWishes(q, new Map()) ?? [], ranges);
  expect(files('Hafen ')).toEqual(['h']);
  expect(files('Lieferung ')).toEqual(['l', 'tails']);
  expect(files('Ob ')).toEqual(['l']);
  expect(files('ha')).toEqual(['h']);
});
