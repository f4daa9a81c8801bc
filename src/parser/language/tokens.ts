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
    const at = { start, end: start + found.length, text: found };
    if (word !== undefined)
      tokens.push({ kind: 'word', ...at, lower: found.toLowerCase(), capital: isCapital(found) });
    else tokens.push({ kind: kindOf(found, number), ...at, lower: found, capital: false });
  }
  return tokens;
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
