/** Parts in the order of some key, for look-ups that load one of them: event ids, article ids, words. */
import { compareText } from '../../base/order';
import type { EventRow } from '../../domain/event-brief';
import type { GatheredWord } from '../../domain/search-terms';
import { partOf, piecesOf, type PartFile } from './part-files';

const DIRECTORY_IDS = 4096;
/** About so many characters of JSON in one part of the search index. */
const SEARCH_PART_LENGTH = 60_000;

export type Ranges = {
  readonly ranges: readonly { readonly from: string; readonly file: string }[];
  readonly parts: readonly PartFile[];
};

/** Event id to row. */
export function eventDirectory(rows: ReadonlyMap<string, EventRow>): Ranges {
  const sorted = [...rows].sort(([a], [b]) => compareText(a, b));
  return rangesOf('events', piecesOf(sorted, DIRECTORY_IDS), (some) => ({
    ids: some.map(([id]) => id),
    rows: some.map(([, row]) => row),
  }));
}

/** Article id to hash. */
export function articleDirectory(hashes: ReadonlyMap<string, string>): Ranges {
  const sorted = [...hashes].sort(([a], [b]) => compareText(a, b));
  return rangesOf('texts', piecesOf(sorted, DIRECTORY_IDS), (some) => ({
    ids: some.map(([id]) => id),
    hashes: some.map(([, hash]) => hash),
  }));
}

export type SearchRanges = Ranges & {
  /** Beside each part of words what is said of their places; in the same order. */
  readonly places: readonly (PartFile & { readonly hash: string })[];
};

/** Word to rows, in parts of about the same length, since one word may stand in every event. */
export function searchRanges(
  folder: 'words' | 'tails',
  words: ReadonlyMap<string, GatheredWord>,
): SearchRanges {
  const pieces = piecesOfLength([...words].sort(([a], [b]) => compareText(a, b)));
  const ranges = rangesOf(folder, pieces, (some) => ({
    words: some.map(([word]) => word),
    rows: some.map(([, { rows }]) => rows.map((row, at) => row - (rows[at - 1] ?? 0))),
  }));
  const beside = folder === 'words' ? 'wordplaces' : 'tailplaces';
  const places = pieces.map((some, at) =>
    partOf(`${beside}/${at}`, {
      later: some.map(([, { later }]) => later),
      places: folder === 'words' ? some.map(([, word]) => word.places) : [],
    }),
  );
  return { ...ranges, places };
}

type Words = readonly (readonly [string, GatheredWord])[];

function piecesOfLength(sorted: Words): readonly Words[] {
  const pieces: Words[] = [];
  let length = 0;
  let begun = 0;
  sorted.forEach(([word, { rows }], at) => {
    length += word.length + rows.length * 3;
    if (length < SEARCH_PART_LENGTH && at < sorted.length - 1) return;
    pieces.push(sorted.slice(begun, at + 1));
    begun = at + 1;
    length = 0;
  });
  return pieces;
}

function rangesOf<T>(
  folder: string,
  pieces: readonly (readonly (readonly [string, T])[])[],
  dataOf: (some: readonly (readonly [string, T])[]) => unknown,
): Ranges {
  const made = pieces.map((some, at) => {
    const { file, text } = partOf(`${folder}/${at}`, dataOf(some));
    return { range: { from: some[0]?.[0] ?? '', file }, part: { file, text } };
  });
  return { ranges: made.map(({ range }) => range), parts: made.map(({ part }) => part) };
}
