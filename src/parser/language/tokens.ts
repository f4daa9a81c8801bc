/** Cuts text into words, numbers and marks, once, in one linear pass; every stage counts in these tokens. */
import type { Span } from '../../schema/span';
import type { Draft } from '../document';

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
  for (const match of text.slice(within.start, within.end).matchAll(TOKEN)) {
    const [found, number, word] = match;
    const start = within.start + match.index;
    const end = start + found.length;
    if (word !== undefined) {
      const { text: own, lower, capital } = wordOf(found);
      tokens.push({ kind: 'word', start, end, text: own, lower, capital });
    } else
      tokens.push({ kind: kindOf(found, number), start, end, text: found, lower: found, capital: false });
  }
  return tokens;
}

type WordText = Pick<Token, 'text' | 'lower' | 'capital'>;

const words = new Map<string, WordText>();
/** Distinct words remembered; a corpus repeats its words. */
const REMEMBERED = 200_000;

/**
 * One string for each distinct word: tables that later stages look it up in compare pointers instead of letters. A copy,
 * since a slice would keep the whole article alive for as long as any table remembers the word.
 */
function wordOf(found: string): WordText {
  const known = words.get(found);
  if (known !== undefined) return known;
  const text = ` ${found}`.slice(1);
  const made = { text, lower: text.toLowerCase(), capital: isCapital(text) };
  if (words.size < REMEMBERED) words.set(text, made);
  return made;
}

const perDraft = new WeakMap<Draft['sentences'], readonly (readonly Token[])[]>();

/** The tokens of each sentence, in the order of `draft.sentences`; cut once for all stages. */
export function sentenceTokens(draft: Pick<Draft, 'text' | 'sentences'>): readonly (readonly Token[])[] {
  const known = perDraft.get(draft.sentences);
  if (known !== undefined) return known;
  const made = draft.sentences.map((sentence) => tokenize(draft.text, sentence.span));
  perDraft.set(draft.sentences, made);
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
