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
  // Cut off where an expression reads, so that nothing looks beyond the stretch; letters are read where they stand.
  let part: string | null = null;
  for (let at = within.start; at < within.end;) {
    const code = codeAt(text, at);
    if (code === SPACE) {
      at += 1;
      continue;
    }
    let token = plainToken(text, at, within.end);
    if (token === null) {
      part ??= text.slice(within.start, within.end);
      token = tokenByPattern(part, at - within.start, within.start);
    }
    if (token === null) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/**
 * `text.charCodeAt(at)`, called without looking it up: strings of one or two bytes a letter, joined ones and cut out ones are so many
 * shapes to V8 that it would search for the function anew for each letter.
 */
function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}

/** A token that needs no expression; null where there is none. Holds what TOKEN would find, no more. */
function plainToken(text: string, at: number, limit: number): Token | null {
  const code = codeAt(text, at);
  if (isPlainLetter(code)) return plainWord(text, at, limit);
  return isDigit(code) ? plainNumber(text, at, limit) : plainMark(text, at, limit);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Digits with a space or the like behind them, or with a mark and a space: else they may go on. */
function plainNumber(text: string, start: number, limit: number): Token | null {
  let end = start + 1;
  while (end < limit && isDigit(codeAt(text, end))) end += 1;
  if (end < limit) {
    const code = codeAt(text, end);
    const mayGoOn = code === COMMA || code === COLON || code === FULL_STOP;
    if (mayGoOn ? !isSpaceOrEnd(text, end + 1, limit) : ENDS_WORD[code] !== 1) return null;
  }
  return markToken(text.slice(start, end), 'number', start);
}

function isSpaceOrEnd(text: string, at: number, limit: number): boolean {
  const code = at < limit ? codeAt(text, at) : SPACE;
  return code === SPACE || code === LINE_END;
}

type PlainMark = { readonly text: string; readonly kind: 'quote' | 'mark' };

/** By the character's code; most marks are one of these, and stand for themselves whatever follows. */
const plainMarks: (PlainMark | undefined)[] = Array.from({ length: 0x2040 }, () => undefined);
for (const text of ',;:!?()"„“”»«–.')
  plainMarks[text.charCodeAt(0)] = { text, kind: QUOTES.has(text) ? 'quote' : 'mark' };

/** A mark that needs no expression; null where there is none. Several full stops in a row are one token. */
function plainMark(text: string, at: number, limit: number): Token | null {
  const code = codeAt(text, at);
  const mark = code < plainMarks.length ? plainMarks[code] : undefined;
  if (mark === undefined) return null;
  if (code === FULL_STOP && at + 1 < limit && codeAt(text, at + 1) === FULL_STOP) return null;
  return markToken(mark.text, mark.kind, at);
}

function markToken(text: string, kind: TokenKind, start: number): Token {
  const end = start + text.length;
  return { kind, start, end, text, lower: text, capital: false, number: -1, readings: NO_VERB };
}

/** The first token from a place in `part` on, which begins at `offset` in its text. */
function tokenByPattern(part: string, at: number, offset: number): Token | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(part);
  if (match === null) return null;
  const [found, number, word] = match;
  const start = offset + match.index;
  if (word !== undefined) return wordToken(wordOf(word), start, start + found.length);
  return markToken(found, kindOf(found, number), start);
}

const NO_VERB: readonly VerbReading[] = [];
const SPACE = 32;
const LINE_END = 10;
const COMMA = 44;
const FULL_STOP = 46;
const COLON = 58;

/**
 * Most words are letters alone with a space, a comma or the like behind them: their end needs no expression. Null where this
 * is no such word. Holds what TOKEN would find, no more.
 */
function plainWord(text: string, start: number, limit: number): Token | null {
  let mixed = 0;
  let end = start;
  for (; end < limit; end += 1) {
    const code = codeAt(text, end);
    if (!isPlainLetter(code)) {
      if (ENDS_WORD[code] !== 1 && !isFullStop(text, end, limit)) return null;
      break;
    }
    // Every letter counts: "Ministern" and "Meistern" share ends, middle and length.
    mixed = (Math.imul(mixed, 31) + code) | 0;
  }
  return wordToken(frequentWord(text, { start, end }, mixed), start, end);
}

/** A full stop with white space behind it begins no domain. */
function isFullStop(text: string, at: number, limit: number): boolean {
  return codeAt(text, at) === FULL_STOP && isSpaceOrEnd(text, at + 1, limit);
}

/** A to z and the letters of German beyond them. */
function isPlainLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7;
}

/** 1 where no word goes on behind the character: a table, since it is asked once for each word of each article. */
const ENDS_WORD = new Uint8Array(0x10000);
for (const mark of ' \n,;:!?()"„“”»«') ENDS_WORD[mark.charCodeAt(0)] = 1;

function wordToken({ text, lower, capital, number, readings }: WordText, start: number, end: number): Token {
  return { kind: 'word', start, end, text, lower, capital, number, readings };
}

type WordText = Pick<Token, 'text' | 'lower' | 'capital' | 'number' | 'readings'>;

/** A place for each of the most frequent words, found without cutting the word out of its text. */
const FREQUENT = 1 << 17;
const frequent: (WordText | undefined)[] = Array.from({ length: FREQUENT }, () => undefined);

/** `mixed`: of its letters. */
function frequentWord(text: string, { start, end }: Span, mixed: number): WordText {
  const place = (mixed ^ (mixed >>> 15)) & (FREQUENT - 1);
  const known = frequent[place];
  if (known !== undefined && stands(known.text, text, start, end)) return known;
  const word = wordOf(text.slice(start, end));
  frequent[place] = word;
  return word;
}

/** Letter by letter: `startsWith` takes longer than most words have letters. */
function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (codeAt(word, at - from) !== codeAt(text, at)) return false;
  return true;
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
