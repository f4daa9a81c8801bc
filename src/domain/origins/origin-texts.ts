/** An account's own words, made comparable: what speakers said is left out, because quoting the same speech is no copying. */
import type { Account, Passage } from '../../schema/event';
import { compareSpans, type Span } from '../../schema/span';
import { foldWord, wordsOf } from '../search/german-terms';

/** Words in a row that stand in two texts are taken for copied together; fewer happen by chance. */
export const SHINGLE = 5;

export type OriginText = {
  /** Folded words; an empty string wherever something was left out, so that no stretch runs across. */
  readonly words: readonly string[];
  /** Where each word stands in the article; null for the empty ones. */
  readonly spans: readonly (Span | null)[];
  /** Number of real words. */
  readonly size: number;
  /** Each sentence's words joined, with its number of words. */
  readonly sentences: readonly { readonly key: string; readonly size: number; readonly span: Span }[];
};

/** The passages of an account without direct quotes. */
export function originText(account: Account): OriginText {
  const words: string[] = [];
  const spans: (Span | null)[] = [];
  const sentences: { key: string; size: number; span: Span }[] = [];
  for (const passage of account.passages) {
    for (const piece of ownPieces(passage)) {
      const found = wordsOf(passage.exact.slice(piece.start, piece.end)).map(({ text, span }) => ({
        word: foldWord(text),
        span: {
          start: passage.span.start + piece.start + span.start,
          end: passage.span.start + piece.start + span.end,
        },
      }));
      for (const { word, span } of found) {
        words.push(word);
        spans.push(span);
      }
      words.push('');
      spans.push(null);
      const first = found[0];
      const last = found.at(-1);
      if (!piece.isSentence || first === undefined || last === undefined) continue;
      sentences.push({
        key: found.map(({ word }) => word).join(' '),
        size: found.length,
        span: { start: first.span.start, end: last.span.end },
      });
    }
  }
  return { words, spans, size: spans.filter((span) => span !== null).length, sentences };
}

/** The runs of five words of a text, each with the places it begins at. */
export function shinglesOf({ words }: OriginText): ReadonlyMap<string, readonly number[]> {
  const shingles = new Map<string, number[]>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const run = words.slice(at, at + SHINGLE);
    if (run.includes('')) continue;
    const key = run.join(' ');
    const places = shingles.get(key);
    if (places === undefined) shingles.set(key, [at]);
    else places.push(at);
  }
  return shingles;
}

type Piece = Span & { readonly isSentence: boolean };

/** Sentences of a passage, cut where a direct quote stands; only whole ones count as sentences. */
function ownPieces(passage: Passage): readonly Piece[] {
  const quotes = passage.speech
    .filter(({ form }) => form === 'direct')
    .map(({ span }) => ({ start: span.start - passage.span.start, end: span.end - passage.span.start }))
    .sort(compareSpans);
  const pieces: Piece[] = [];
  for (const sentence of sentencesOf(passage.exact)) {
    let from = sentence.start;
    let isSentence = true;
    for (const quote of quotes) {
      if (quote.end <= from || quote.start >= sentence.end) continue;
      isSentence = false;
      if (quote.start > from) pieces.push({ start: from, end: quote.start, isSentence });
      from = quote.end;
    }
    if (from < sentence.end) pieces.push({ start: from, end: sentence.end, isSentence });
  }
  return pieces;
}

function sentencesOf(text: string): readonly Span[] {
  const borders = [...text.matchAll(/[.!?]["”“»’']*(?=\s+["„«»‚'\p{Lu}])|\n/gu)].map(
    (end) => end.index + end[0].length,
  );
  return [0, ...borders].map((start, at) => ({ start, end: borders[at] ?? text.length }));
}
