/** Cuts text into words, numbers and marks, once, in one linear pass; every stage counts in these tokens. */
import type { Span } from '../../schema/span';
import type { Draft } from '../document';
import { lookupVerb, type VerbReading } from './verb-forms';

/** 'word' may hold hyphens, apostrophes, digits and a domain ("US-Präsident", "50-tägig", "G7", "nordblatt.de"); 'quote' is any quotation mark. */
export type TokenKind = 'word' | 'number' | 'mark' | 'quote';

export type Token = {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case; the text itself for marks. */
  readonly lower: string;
  /** True for a word that begins with a capital letter. */
  readonly capital: boolean;
  /** The same for each distinct word: tables of what is known about words go by it. -1: never met before, and not remembered. */
  readonly number: number;
  /** Every reading as a verb form, whether it is one here or not; looked up once for each distinct word. */
  readonly readings: readonly VerbReading[];
};

const QUOTES: ReadonlySet<string> = new Set('"“”„‟»«‚‘’‛›‹\''.split(''));

/**
 * Group 1: a number with inner points; 2: a word, with a trailing hyphen in "Außen- und Innenminister"; else one mark.
 * Each alternative consumes what it looks at, so the pass is linear.
 */
const TOKEN =
  /(\p{N}+(?:[.,:]\p{N}+)+|\p{N}+(?![\p{L}\p{M}\p{N}‐‑-]))|((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)(?:[‐‑'’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\.(?:de|com|org|net|at|ch|info|eu|fr|ru|ua|tv)(?![\p{L}\p{N}]))?(?:-(?![\p{L}\p{N}-]))?)|\.{2,}|[^\s]/gu;

/** The tokens of a stretch of text, in order; white space belongs to none. */
export function tokenize(text: string, within: Span): Token[] {
  const tokens: Token[] = [];
  // Cut off, so that nothing looks beyond the stretch.
  const part = text.slice(within.start, within.end);
  for (let at = 0; at < part.length;) {
    const code = part.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
      continue;
    }
    const plain = plainWordEnd(part, at);
    if (plain > at) {
      tokens.push(wordToken(part, at, plain, within.start));
      at = plain;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(part);
    if (match === null) break;
    const [found, number, word] = match;
    at = TOKEN.lastIndex;
    const start = within.start + match.index;
    if (word !== undefined) tokens.push(wordToken(part, match.index, at, within.start));
    else {
      const kind = kindOf(found, number);
      const end = start + found.length;
      tokens.push({
        kind,
        start,
        end,
        text: found,
        lower: found,
        capital: false,
        number: -1,
        readings: NO_VERB,
      });
    }
  }
  return tokens;
}

const NO_VERB: readonly VerbReading[] = [];
const SPACE = 32;

/**
 * Most words are letters alone with a space, a comma or the like behind them: their end needs no expression. `at` itself where
 * this is no such word. Holds what TOKEN would find, no more.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === at || end === text.length) return end;
  return ENDS_WORD[text.charCodeAt(end)] === 1 ? end : at;
}

/** A to z and the letters of German beyond them. */
function isPlainLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7;
}

/** 1 where no word goes on behind the character: a table, since it is asked once for each word of each article. */
const ENDS_WORD = new Uint8Array(0x10000);
for (const mark of ' \n,;:!?()"„“”»«') ENDS_WORD[mark.charCodeAt(0)] = 1;

function wordToken(part: string, from: number, to: number, offset: number): Token {
  const { text, lower, capital, number, readings } = frequentWord(part, from, to);
  return { kind: 'word', start: offset + from, end: offset + to, text, lower, capital, number, readings };
}

type WordText = Pick<Token, 'text' | 'lower' | 'capital' | 'number' | 'readings'>;

/** A place for each of the most frequent words, found without cutting the word out of its text. */
const FREQUENT = 1 << 16;
const frequent: (WordText | undefined)[] = Array.from({ length: FREQUENT }, () => undefined);

function frequentWord(part: string, from: number, to: number): WordText {
  const length = to - from;
  // Every letter counts: "Ministern" and "Meistern" share ends, middle and length.
  let mixed = length;
  for (let at = from; at < to; at += 1) mixed = (Math.imul(mixed, 31) + part.charCodeAt(at)) | 0;
  const place = (mixed ^ (mixed >>> 15)) & (FREQUENT - 1);
  const known = frequent[place];
  if (known !== undefined && known.text.length === length && part.startsWith(known.text, from)) return known;
  const word = wordOf(part.slice(from, to));
  frequent[place] = word;
  return word;
}

const words = new Map<string, WordText>();
/** Distinct words remembered; a corpus repeats its words. */
export const REMEMBERED = 200_000;

/**
 * One string for each distinct word: tables that later stages look it up in compare pointers instead of letters. A copy,
 * since a slice would keep the whole article alive for as long as any table remembers the word.
 */
function wordOf(found: string): WordText {
  const known = words.get(found);
  if (known !== undefined) return known;
  const text = ` ${found}`.slice(1);
  const lower = text.toLowerCase();
  const number = words.size < REMEMBERED ? words.size : -1;
  const made = { text, lower, capital: isCapital(text), number, readings: lookupVerb(lower) };
  if (number >= 0) words.set(text, made);
  return made;
}

let latest: { readonly of: Draft['sentences']; readonly tokens: readonly (readonly Token[])[] } | null = null;

/** The tokens of each sentence, in the order of `draft.sentences`; cut once for all stages. */
export function sentenceTokens(draft: Pick<Draft, 'text' | 'sentences'>): readonly (readonly Token[])[] {
  if (latest?.of === draft.sentences) return latest.tokens;
  const made = draft.sentences.map((sentence) => tokenize(draft.text, sentence.span));
  latest = { of: draft.sentences, tokens: made };
  return made;
}

function kindOf(found: string, number: string | undefined): TokenKind {
  if (number !== undefined) return 'number';
  return QUOTES.has(found) ? 'quote' : 'mark';
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
