/** Words worth looking at in their sentences: those a set of articles uses more than the rest, found by counting. */
import type { Account } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';
import { foldWord, stemWord, wordsOf } from '../search/german-terms';
import { labelsOfActor } from '../search/name-variants';
import { oncePerIndex } from '../once-per-index';

export type OfferedWord = { readonly word: string; readonly count: number };

const SHORTEST = 4;
/** A word said once tells nothing about use. */
const LEAST = 2;

/**
 * Nouns of the accounts, each weighed by how much more often they stand here than in all accounts (a log ratio times the
 * count, so that a rare word does not win by chance). Names are left out: they have a section of their own.
 */
export function wordsOffered(
  index: CorpusIndex,
  accounts: readonly Account[],
  most = 12,
): readonly OfferedWord[] {
  const { names, everywhere } = nounsOf(index);
  const here = countNouns(accounts);
  const share = here.total / Math.max(1, everywhere.total);
  return [...here.counts]
    .filter(([stem, { count }]) => count >= LEAST && !names.has(stem))
    .map(([stem, { word, count }]) => {
      const expected = (everywhere.counts.get(stem)?.count ?? count) * share;
      return { word, count, weight: count * Math.log((count + 0.5) / (expected + 0.5)) + count * 0.1 };
    })
    .sort((a, b) => b.weight - a.weight || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, count }) => ({ word, count }));
}

/** Of the whole corpus. */
const nounsOf = oncePerIndex(({ corpus }) => ({
  names: new Set(corpus.actors.flatMap(labelsOfActor).flatMap((label) => stemsOf(label))),
  everywhere: countNouns(corpus.events.flatMap((event) => event.accounts)),
}));

type NounCounts = {
  readonly total: number;
  readonly counts: ReadonlyMap<string, { readonly word: string; readonly count: number }>;
};

/** Capitalised words inside a sentence; one passage told in two events counts once. */
function countNouns(accounts: readonly Account[]): NounCounts {
  const counts = new Map<string, { word: string; count: number }>();
  const seen = new Set<string>();
  let total = 0;
  for (const { article, passages } of accounts) {
    for (const { exact, span } of passages) {
      const key = `${article} ${span.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const { text, span: place } of wordsOf(exact)) {
        if (text.length < SHORTEST || !/^\p{Lu}\p{Ll}/u.test(text) || opensSentence(exact, place.start))
          continue;
        const stem = stemWord(foldWord(text));
        const known = counts.get(stem);
        counts.set(stem, { word: known?.word ?? text, count: (known?.count ?? 0) + 1 });
        total += 1;
      }
    }
  }
  return { total, counts };
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n]["”“»’']*\s*["„«»‚']*|["„«»‚'])$/u.test(
    text.slice(Math.max(0, at - 6), at).trimEnd() || '.',
  );
}

function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => stemWord(foldWord(word.text)));
}
