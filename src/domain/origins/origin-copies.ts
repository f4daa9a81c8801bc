/** Which texts were copied from one another, found by their words alone, in time near to the length of all texts. */
import type { Span } from '../../schema/span';
import { SHINGLE, shinglesOf, type OriginText } from './origin-texts';

/** Two texts with the same words; spans count into the article of each. */
export type Copy = {
  readonly a: number;
  readonly b: number;
  /** The longest stretch both share, in a and in b. */
  readonly spans: readonly [Span, Span];
};

/** A sentence of fewer words is said twice without copying. */
const LEAST_SENTENCE = 8;
const LEAST_WORDS = 12;
/** Of the shorter text; the rest may have been edited. */
const LEAST_SHARE = 0.8;

type Shingled = { readonly text: OriginText; readonly shingles: ReadonlyMap<string, readonly number[]> };

/** Copied pairs: enough of them to join all copies, not every pair. */
export function findCopies(texts: readonly OriginText[]): readonly Copy[] {
  return [...sameSentences(texts), ...sharedRuns(texts)];
}

function sameSentences(texts: readonly OriginText[]): readonly Copy[] {
  const first = new Map<string, { at: number; span: Span }>();
  const copies: Copy[] = [];
  for (const [at, { sentences }] of texts.entries()) {
    for (const { key, size, span } of sentences) {
      if (size < LEAST_SENTENCE) continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, { at, span });
      else if (known.at !== at) copies.push({ a: known.at, b: at, spans: [known.span, span] });
    }
  }
  return copies;
}

/** Only texts that share a run of words are ever compared; a text equal to an earlier one is known by it. */
function sharedRuns(texts: readonly OriginText[]): readonly Copy[] {
  const copies: Copy[] = [];
  const postings = new Map<string, number[]>();
  const known: Shingled[] = [];
  const firstOf = new Map<string, number>();
  for (const [at, text] of texts.entries()) {
    const here = { text, shingles: shinglesOf(text) };
    known.push(here);
    const key = text.words.join(' ');
    const twin = firstOf.get(key);
    const others = twin === undefined ? sharingTexts(here, postings) : [twin];
    for (const before of others) {
      const there = known[before];
      if (there === undefined || !(isCopied(here, there) || isCopied(there, here))) continue;
      copies.push({ a: before, b: at, spans: longestShared(there, here) });
    }
    if (twin !== undefined) continue;
    firstOf.set(key, at);
    for (const shingle of here.shingles.keys()) {
      const posting = postings.get(shingle);
      if (posting === undefined) postings.set(shingle, [at]);
      else posting.push(at);
    }
  }
  return copies;
}

/** Earlier texts with at least one run of words in common. */
function sharingTexts(
  { shingles }: Shingled,
  postings: ReadonlyMap<string, readonly number[]>,
): Iterable<number> {
  const sharing = new Set<number>();
  for (const shingle of shingles.keys())
    for (const before of postings.get(shingle) ?? []) sharing.add(before);
  return sharing;
}

/** Counted in words, so that one changed word costs one word and not five runs. */
function isCopied(short: Shingled, long: Shingled): boolean {
  const covered = new Set<number>();
  for (const [shingle, places] of short.shingles) {
    if (!long.shingles.has(shingle)) continue;
    for (const place of places) for (let step = 0; step < SHINGLE; step += 1) covered.add(place + step);
  }
  return covered.size >= LEAST_WORDS && covered.size >= LEAST_SHARE * short.text.size;
}

function longestShared(a: Shingled, b: Shingled): readonly [Span, Span] {
  let best: readonly [Span, Span] = [
    { start: 0, end: 0 },
    { start: 0, end: 0 },
  ];
  let longest = 0;
  for (const [shingle, places] of a.shingles) {
    const from = places[0];
    const to = b.shingles.get(shingle)?.[0];
    if (from === undefined || to === undefined) continue;
    const length = sharedLength(a.text.words, from, { words: b.text.words, from: to });
    if (length <= longest) continue;
    longest = length;
    best = [spanOf(a.text, from, length), spanOf(b.text, to, length)];
  }
  return best;
}

function sharedLength(
  words: readonly string[],
  from: number,
  other: { readonly words: readonly string[]; readonly from: number },
): number {
  let length = 0;
  while (words[from + length] && words[from + length] === other.words[other.from + length]) length += 1;
  return length;
}

function spanOf({ spans }: OriginText, from: number, length: number): Span {
  return { start: spans[from]?.start ?? 0, end: spans[from + length - 1]?.end ?? 0 };
}
