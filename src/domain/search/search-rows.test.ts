/** Search over divided words finds the same events as search over the whole corpus. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCorpus, anyKnownDay, anyRetoldCorpus } from '../../testing/arbitraries';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { numbersOf } from '../../base/number-list';
import { columnWriter, facetCodes } from '../columns/columns-of-corpus';
import { buildCorpusIndex, type CorpusIndex } from '../corpus-index';
import { earlierWriter } from '../columns/earlier-of-corpus';
import { knowingOf } from '../knowledge/earlier-steps';
import { emptyColumns } from '../columns/event-columns';
import { openRowDesk } from '../columns/row-desk';
import { noFilters } from '../filters/event-filters';
import { articleDays, knownBy } from '../knowledge/known-by';
import { nameVariants } from './name-variants';
import { searchEvents } from './search';
import {
  partsFor,
  searchRows,
  searchWish,
  type FoundRows,
  type LoadedPart,
  type WordRange,
} from './search-rows';
import { gatherTerms, type GatheredWord } from './search-terms';

type Divided = { readonly ranges: readonly WordRange[]; readonly parts: readonly LoadedPart[] };

/** Parts of two words each, as if the corpus were very large. */
function divided(words: ReadonlyMap<string, GatheredWord>): Divided {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const pieces = Array.from({ length: Math.ceil(sorted.length / 2) }, (_, at) =>
    sorted.slice(at * 2, at * 2 + 2),
  );
  return {
    ranges: pieces.map((some) => ({ from: some[0]?.[0] ?? '', file: '' })),
    parts: pieces.map((some) => ({
      words: some.map(([word]) => word),
      rows: some.map(([, { rows }]) => numbersOf(rows)),
      more: {
        later: some.map(([, { later }]) => numbersOf(later)),
        places: some.map(([, { places }]) => numbersOf(places)),
      },
    })),
  };
}

/** What a search finds that loads only the parts it asks for. */
function foundRows(index: CorpusIndex, q: string, withSteps: boolean): FoundRows | null {
  const terms = gatherTerms(index);
  const all = { words: divided(terms.words), tails: divided(terms.tails) };
  const wish = searchWish(q, nameVariants(index.corpus.actors));
  if (wish === null) return null;
  const wanted = partsFor(wish, { words: all.words.ranges, tails: all.tails.ranges }, withSteps);
  const loaded = (of: 'words' | 'tails') =>
    wanted
      .filter((part) => part.of === of)
      .flatMap(({ at, more }) => {
        const part = all[of].parts[at];
        return part === undefined ? [] : [{ ...part, more: more ? part.more : null }];
      });
  return searchRows(wish, { words: loaded('words'), tails: loaded('tails') });
}

function found(index: CorpusIndex, q: string): readonly string[] | null {
  const rows = foundRows(index, q, false)?.rows;
  return rows === undefined ? null : [...rows].map((row) => index.eventsByDay[row]?.id ?? '');
}

/** What it finds of what was known on a day, as the desk in the worker says. */
function foundOn(index: CorpusIndex, q: string, asOf: string): readonly string[] | null {
  const all = foundRows(index, q, true);
  if (all === null) return null;
  const { eventsByDay } = index;
  const count = eventsByDay.length;
  const dated = eventsByDay.filter(({ time }) => time !== null).length;
  const desk = openRowDesk(emptyColumns(count, dated, facetCodes(index)));
  desk.addRows(columnWriter({ index, items: new Map(), briefPart: () => 0 })(0, count));
  desk.addEarlier(earlierWriter(index)(0, eventsByDay.map(knowingOf(index))));
  desk.setSearched(q, all);
  const { rows } = desk.page({ filters: { ...noFilters, q, asOf }, order: 'ascending', first: 0, count });
  return rows.map((row) => eventsByDay[row]?.id ?? '');
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

  test.each([
    '„bis Ende Februar“',
    '„Ende bis Februar“',
    'Häfen „Ende Februar“',
    '„Ostland am“',
    '„Lindholm“',
  ])('the harbour, in this order: %j', (q) => expect(found(harbour, q)).toEqual(reference(harbour, q)));

  test('any corpus, any phrase of words it says', () => {
    const phrase = fc.array(fc.constantFrom('Hafen', 'Häfen', 'stoppt', 'über', 'Kai'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(anyCorpus, phrase, fc.constantFrom('', 'Ultimatum', '„Kai“'), (corpus, words, more) => {
        const index = buildCorpusIndex(corpus);
        const q = `„${words.join(' ')}“ ${more}`;
        expect(found(index, q)).toEqual(reference(index, q));
      }),
      { numRuns: 120 },
    );
  });

  test('any corpus as it was known on any day: words, names, outlets, phrases', () => {
    const asked = fc.constantFrom(
      ...QUERIES,
      'Nordblatt',
      'Ostland',
      '„stoppt Lieferungen“',
      '„über“ Kai',
      'liefer',
    );
    fc.assert(
      fc.property(anyRetoldCorpus, asked, anyKnownDay, (corpus, q, day) => {
        const index = buildCorpusIndex(corpus);
        fc.pre(day < (articleDays(index).at(-1) ?? ''));
        expect(foundOn(index, q, day)).toEqual(reference(knownBy(index, day), q));
      }),
      { numRuns: 200 },
    );
  });
});

test('a word asks for the parts it can be in, and for no others; a phrase and a day for places, too', () => {
  const ranges = {
    words: ['a', 'h', 'l', 't'].map((from) => ({ from, file: from })),
    tails: [{ from: '', file: 'tails' }],
  };
  const parts = (q: string, withSteps = false) => {
    const wish = searchWish(q, new Map());
    if (wish === null) return [];
    return partsFor(wish, ranges, withSteps).map(
      ({ of, at, more }) => `${ranges[of][at]?.file ?? ''}${more ? '+' : ''}`,
    );
  };
  expect(parts('Hafen ')).toEqual(['h']);
  expect(parts('Lieferung ')).toEqual(['l', 'tails']);
  expect(parts('Ob ')).toEqual(['l']);
  expect(parts('ha')).toEqual(['h']);
  expect(parts('Hafen', true)).toEqual(['h+']);
  expect(parts('Hafen „am Tag“')).toEqual(['h', 'a+', 't+']);
});
