/** Search in a large corpus, whose words come in parts: which parts a search needs, and the rows it finds in them. */
import { stemWord } from './german-terms';
import { isCompound, MIN_TAIL } from './search-document';
import { parseSearchText } from './search-text';

/** Words in order, each with the rows that hold it: the first row, then the distance to the next. */
export type SearchPart = { readonly words: readonly string[]; readonly rows: readonly (readonly number[])[] };

/** Parts in the order of their words; `from` is the first of each. */
export type WordRange = { readonly from: string; readonly file: string };

/** One word of a search. A row holds it when it holds any of these. */
export type WordWish = {
  readonly exact: readonly string[];
  /** Null where only whole words will do. */
  readonly prefix: string | null;
  /** Main words of compounds. */
  readonly tails: readonly string[];
};

/** Shorter words are taken as they stand, except the one being typed; that one from a few letters on. */
const MIN_PREFIX = 4;
const MIN_OPEN_PREFIX = 3;

/** All words must be met; null when nothing is asked for. Of a phrase all words must be there, in whatever order. */
export function searchWishes(
  q: string,
  variants: ReadonlyMap<string, ReadonlySet<string>>,
): readonly WordWish[] | null {
  const { words, phrases, open } = parseSearchText(q);
  const wishes = words.map((word, at) => wordWish(word, variants, open && at === words.length - 1));
  const whole = phrases.flat().map((word) => ({ exact: [word], prefix: null, tails: [] }));
  return wishes.length + whole.length === 0 ? null : [...wishes, ...whole];
}

/** The files that hold what is wished for. */
export function filesFor(
  wishes: readonly WordWish[],
  ranges: { readonly words: readonly WordRange[]; readonly tails: readonly WordRange[] },
): readonly string[] {
  const files = wishes.flatMap(({ exact, prefix, tails }) => [
    ...exact.flatMap((word) => filesBetween(ranges.words, word, word)),
    ...(prefix === null ? [] : filesBetween(ranges.words, prefix, afterPrefix(prefix))),
    ...tails.flatMap((tail) => filesBetween(ranges.tails, backwards(tail), afterPrefix(backwards(tail)))),
  ]);
  return [...new Set(files)];
}

/** The rows that hold every word wished for, ascending. */
export function searchRows(
  wishes: readonly WordWish[],
  parts: { readonly words: readonly SearchPart[]; readonly tails: readonly SearchPart[] },
): Uint32Array {
  const [first, ...rest] = wishes.map((wish) => rowsOfWish(wish, parts));
  let left = first ?? new Set<number>();
  for (const rows of rest) left = new Set([...left].filter((row) => rows.has(row)));
  return Uint32Array.from(left).sort();
}

/** A word read from its end, as the index of tails has it. */
export function backwards(word: string): string {
  return Array.from(word).reverse().join('');
}

function wordWish(
  word: string,
  variants: ReadonlyMap<string, ReadonlySet<string>>,
  beingTyped: boolean,
): WordWish {
  const stem = stemWord(word);
  const others = [...(variants.get(word) ?? variants.get(word.replace(/s$/, '')) ?? [])];
  return {
    exact: [...new Set([word, stem, ...others, ...others.map((other) => `${other}s`)])],
    prefix: word.length >= (beingTyped ? MIN_OPEN_PREFIX : MIN_PREFIX) ? word : null,
    tails: stem.length >= MIN_TAIL ? [...new Set([stem, word])] : [],
  };
}

function rowsOfWish(
  { exact, prefix, tails }: WordWish,
  parts: { readonly words: readonly SearchPart[]; readonly tails: readonly SearchPart[] },
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const part of parts.words) {
    for (const word of exact) addRows(found, part, [word, `${word}\0`]);
    if (prefix !== null) addRows(found, part, [prefix, afterPrefix(prefix)]);
  }
  for (const part of parts.tails) {
    for (const tail of tails) {
      const start = backwards(tail);
      addRows(found, part, [start, afterPrefix(start)], (word) => isCompound(backwards(word), tail));
    }
  }
  return found;
}

/** Adds the rows of all words from the first bound on and before the second. */
function addRows(
  found: Set<number>,
  { words, rows }: SearchPart,
  [from, before]: readonly [string, string],
  counts: (word: string) => boolean = () => true,
): void {
  for (let at = firstNotBefore(words, from); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word >= before) return;
    if (!counts(word)) continue;
    let row = 0;
    for (const step of rows[at] ?? []) {
      row += step;
      found.add(row);
    }
  }
}

/** The files whose words may lie between two bounds, both included. */
function filesBetween(ranges: readonly WordRange[], from: string, to: string): readonly string[] {
  return ranges.flatMap(({ from: first, file }, at) => {
    const next = ranges[at + 1];
    return first <= to && (next === undefined || next.from > from) ? [file] : [];
  });
}

function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Behind every word that begins so. */
function afterPrefix(prefix: string): string {
  return `${prefix}\uffff`;
}
