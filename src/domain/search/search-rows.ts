/** Search in a large corpus, whose words come in parts: which parts a search needs, and the rows it finds in them. */
import { stemWord } from './german-terms';
import { isCompound, MIN_TAIL } from './search-document';
import { parseSearchText } from './search-text';

/** Words in order, each with the rows that hold it: the first row, then the distance to the next. */
export type SearchPart = { readonly words: readonly string[]; readonly rows: readonly (readonly number[])[] };

/** What `GatheredWord` says beyond the rows, for the words of a `SearchPart`; of tails only `later`. */
export type PlacesPart = {
  readonly later: readonly (readonly number[])[];
  readonly places: readonly (readonly number[])[];
};

export type LoadedPart = SearchPart & { readonly more: PlacesPart | null };

/** Parts in the order of their words; `from` is the first of each. */
export type WordRange = { readonly from: string; readonly file: string };

/** One word of a search. A row holds it when it holds any of these. */
type WordWish = {
  readonly exact: readonly string[];
  /** Null where only whole words will do. */
  readonly prefix: string | null;
  /** Main words of compounds. */
  readonly tails: readonly string[];
};

/** All words and all phrases must be met. */
export type SearchWish = {
  readonly words: readonly WordWish[];
  /** Folded words that stand one after the other in one passage. */
  readonly phrases: readonly (readonly string[])[];
};

/** A part that a search needs: which one, and whether with what `PlacesPart` says. */
export type PartWish = {
  readonly of: 'words' | 'tails';
  readonly at: number;
  readonly more: boolean;
};

/** Rows that a search finds; `since` says for each the step of what came to be known from which it is found. */
export type FoundRows = { readonly rows: Uint32Array; readonly since: Uint16Array };

/** Words of one step of an event stand at places of their own: an event with more words than this in a step is not heard of. */
export const STEP_PLACES = 1_000_000;

/** Shorter words are taken as they stand, except the one being typed; that one from a few letters on. */
const MIN_PREFIX = 4;
const MIN_OPEN_PREFIX = 3;

/** Null when nothing is asked for. */
export function searchWish(q: string, variants: ReadonlyMap<string, ReadonlySet<string>>): SearchWish | null {
  const { words, phrases, open } = parseSearchText(q);
  if (words.length + phrases.length === 0) return null;
  return {
    words: words.map((word, at) => wordWish(word, variants, open && at === words.length - 1)),
    phrases,
  };
}

/** The parts that hold what is wished for. `withSteps`: a day will be asked for. */
export function partsFor(
  { words, phrases }: SearchWish,
  ranges: { readonly words: readonly WordRange[]; readonly tails: readonly WordRange[] },
  withSteps: boolean,
): readonly PartWish[] {
  const wishes = new Map<string, PartWish>();
  const wish = (of: PartWish['of'], [from, to]: readonly [string, string], more: boolean): void => {
    for (const at of partsBetween(ranges[of], from, to)) {
      const key = `${of} ${String(at)}`;
      wishes.set(key, { of, at, more: more || wishes.get(key)?.more === true });
    }
  };
  for (const { exact, prefix, tails } of words) {
    for (const word of exact) wish('words', [word, word], withSteps);
    if (prefix !== null) wish('words', [prefix, afterPrefix(prefix)], withSteps);
    for (const tail of tails.map(backwards)) wish('tails', [tail, afterPrefix(tail)], withSteps);
  }
  for (const word of phrases.flat()) wish('words', [word, word], true);
  return [...wishes.values()];
}

type Loaded = { readonly words: readonly LoadedPart[]; readonly tails: readonly LoadedPart[] };
/** By row, the step from which it is found. */
type Found = ReadonlyMap<number, number>;

/** The rows that hold everything wished for, ascending. */
export function searchRows({ words, phrases }: SearchWish, parts: Loaded): FoundRows {
  const [first, ...rest] = [
    ...phrases.map((phrase) => rowsOfPhrase(phrase, parts.words)),
    ...words.map((word) => rowsOfWish(word, parts)),
  ];
  let left = first ?? new Map<number, number>();
  for (const found of rest) left = inBoth(left, found);
  const rows = Uint32Array.from(left.keys()).sort();
  return { rows, since: Uint16Array.from(rows, (row) => left.get(row) ?? 0) };
}

/** What is found by both is found from the later of the two steps on. */
function inBoth(one: Found, other: Found): Found {
  const both = new Map<number, number>();
  for (const [row, step] of one) {
    const also = other.get(row);
    if (also !== undefined) both.set(row, Math.max(step, also));
  }
  return both;
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

function rowsOfWish({ exact, prefix, tails }: WordWish, parts: Loaded): Found {
  const found = new Map<number, number>();
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
  found: Map<number, number>,
  { words, rows, more }: LoadedPart,
  [from, before]: readonly [string, string],
  counts: (word: string) => boolean = () => true,
): void {
  for (let at = firstNotBefore(words, from); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word >= before) return;
    if (!counts(word)) continue;
    const later = laterSteps(more?.later[at] ?? []);
    let row = 0;
    (rows[at] ?? []).forEach((distance, place) => {
      row += distance;
      const step = later.get(place) ?? 0;
      found.set(row, Math.min(step, found.get(row) ?? step));
    });
  }
}

/** By place in the rows of a word. */
function laterSteps(pairs: readonly number[]): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  let place = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    place += pairs[at] ?? 0;
    steps.set(place, pairs[at + 1] ?? 0);
  }
  return steps;
}

/** Rows in which the words stand one after the other. */
function rowsOfPhrase(phrase: readonly string[], parts: readonly LoadedPart[]): Found {
  const all = phrase.map((word) => placesOf(word, parts));
  // The rarest word leaves the fewest places to look at.
  const order = [...all.keys()].sort((a, b) => (all[a]?.size ?? 0) - (all[b]?.size ?? 0));
  const [rarest = 0, ...others] = order;
  const found = new Map<number, number>();
  for (const [row, places] of all[rarest] ?? []) {
    const begins = places.filter((place) =>
      others.every((other) => all[other]?.get(row)?.includes(place + other - rarest) === true),
    );
    const [begin] = begins;
    if (begin !== undefined) found.set(row, Math.floor((begin - rarest) / STEP_PLACES));
  }
  return found;
}

/** By row, ascending. */
function placesOf(word: string, parts: readonly LoadedPart[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const { words, more } of parts) {
    const at = firstNotBefore(words, word);
    if (words[at] !== word) continue;
    const numbers = more?.places[at] ?? [];
    let row = 0;
    for (let next = 0; next < numbers.length;) {
      row += numbers[next] ?? 0;
      const places: number[] = [];
      let place = 0;
      let coded = 0;
      do {
        next += 1;
        coded = numbers[next] ?? 1;
        place += coded >> 1;
        places.push(place);
      } while (coded % 2 === 0);
      next += 1;
      found.set(row, places);
    }
  }
  return found;
}

/** The places of parts whose words may lie between two bounds, both included. */
function partsBetween(ranges: readonly WordRange[], from: string, to: string): readonly number[] {
  return ranges.flatMap(({ from: first }, at) => {
    const next = ranges[at + 1];
    return first <= to && (next === undefined || next.from > from) ? [at] : [];
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
