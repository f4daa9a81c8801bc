/** Parts in the order of some key, for look-ups that load one of them: event ids, article ids, words. */
import { countOf, numbersOf } from '../../base/number-list';
import { compareText } from '../../base/order';
import type { EventRow } from '../../domain/event-brief';
import type { GatheredWord } from '../../domain/search/search-terms';
import { piecesOf, putPart, type TakePart } from './part-files';

const DIRECTORY_IDS = 4096;
/** About so many characters of JSON in one part of the search index. */
const SEARCH_PART_LENGTH = 60_000;

/** For each part the first key in it. */
export type Ranges = readonly { readonly from: string; readonly file: string }[];

/** Event id to row. */
export function eventDirectory(take: TakePart, rows: ReadonlyMap<string, EventRow>): Ranges {
  const sorted = [...rows].sort(([a], [b]) => compareText(a, b));
  return putRanges(take, 'events', {
    pieces: piecesOf(sorted, DIRECTORY_IDS),
    dataOf: (some) => ({ ids: some.map(([id]) => id), rows: some.map(([, row]) => row) }),
  });
}

/** Article id to hash. */
export function articleDirectory(take: TakePart, hashes: ReadonlyMap<string, string>): Ranges {
  const sorted = [...hashes].sort(([a], [b]) => compareText(a, b));
  return putRanges(take, 'texts', {
    pieces: piecesOf(sorted, DIRECTORY_IDS),
    dataOf: (some) => ({ ids: some.map(([id]) => id), hashes: some.map(([, hash]) => hash) }),
  });
}

export type SearchRanges = {
  readonly ranges: Ranges;
  /** Beside each part of words what is said of their places: the hashes, in the same order. */
  readonly places: readonly string[];
};

/** Word to rows, in parts of about the same length, since one word may stand in every event. */
export function searchRanges(
  take: TakePart,
  folder: 'words' | 'tails',
  words: ReadonlyMap<string, GatheredWord>,
): SearchRanges {
  const pieces = piecesOfLength([...words].sort(([a], [b]) => compareText(a, b)));
  const ranges = putRanges(take, folder, {
    pieces,
    dataOf: (some) => ({
      words: some.map(([word]) => word),
      rows: some.map(([, { rows }]) => numbersOf(rows)),
    }),
  });
  const beside = folder === 'words' ? 'wordplaces' : 'tailplaces';
  const places = pieces.map((some, at) => {
    const data = {
      later: some.map(([, { later }]) => numbersOf(later)),
      places: folder === 'words' ? some.map(([, word]) => numbersOf(word.places)) : [],
    };
    return putPart(take, `${beside}/${at}`, data).hash;
  });
  return { ranges, places };
}

type Words = readonly (readonly [string, GatheredWord])[];

function piecesOfLength(sorted: Words): readonly Words[] {
  const pieces: Words[] = [];
  let length = 0;
  let begun = 0;
  sorted.forEach(([word, { rows }], at) => {
    length += word.length + countOf(rows) * 3;
    if (length < SEARCH_PART_LENGTH && at < sorted.length - 1) return;
    pieces.push(sorted.slice(begun, at + 1));
    begun = at + 1;
    length = 0;
  });
  return pieces;
}

type Pieces<T> = {
  readonly pieces: readonly (readonly (readonly [string, T])[])[];
  readonly dataOf: (some: readonly (readonly [string, T])[]) => unknown;
};

/** Each part is handed over as it is made: all of them together would be as long as the index. */
function putRanges<T>(take: TakePart, folder: string, { pieces, dataOf }: Pieces<T>): Ranges {
  return pieces.map((some, at) => ({
    from: some[0]?.[0] ?? '',
    file: putPart(take, `${folder}/${at}`, dataOf(some)).file,
  }));
}
