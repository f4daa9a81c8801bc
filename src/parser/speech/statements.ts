/** A block of text made ready for the speech rules: its words, and its statements cut into clauses with their cue verbs. */
import type { Span } from '../../schema/span';
import type { Draft } from '../document';
import { isWording } from '../document';
import { sentenceTokens, type Token } from '../language/tokens';
import type { WordClause } from '../language/clauses';
import { cutClauses } from '../language/cut-clauses';
import { findMatrices, type Matrix } from './matrix';
import { pairQuotes, readWords, takesUp, type QuotePair, type Word } from '../language/words';

/** One or more sentences: those that a quotation runs across stay together. */
export type Statement = {
  readonly block: number;
  /** Words of the block. */
  readonly words: readonly Word[];
  readonly pairs: readonly QuotePair[];
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly clauses: readonly WordClause[];
  readonly matrices: readonly Matrix[];
};

/** Words of the longest statement read as one: keeps the work linear when a quotation or sentence never ends. */
const LONGEST = 600;

/** Statements of the article's own wording, in order. */
export function readStatements(draft: Draft): Statement[] {
  const { text } = draft;
  const statements: Statement[] = [];
  let leftOpen = false;
  const paragraphs = readParagraphs(draft);
  paragraphs.forEach(({ block, tokens, borders }, at) => {
    const next = paragraphs[at + 1]?.tokens ?? [];
    const runs = { from: leftOpen && takesUp(text, tokens) === 'closing', on: takesUp(text, next) !== 'not' };
    const pairs = pairQuotes(text, tokens, runs);
    leftOpen = isLeftOpen(tokens, pairs);
    cutStatements(statements, { block, words: readWords(tokens, pairs).words, pairs }, borders);
  });
  return statements;
}

type Paragraph = {
  readonly block: number;
  readonly tokens: readonly Token[];
  /** Where sentences end, and overlong ones are cut. */
  readonly borders: readonly number[];
};

function readParagraphs(draft: Draft): Paragraph[] {
  const tokens = sentenceTokens(draft);
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < draft.sentences.length;) {
    const block = draft.sentences[at]?.block ?? 0;
    let end = at;
    while (draft.sentences[end]?.block === block) end += 1;
    const sentence = draft.sentences[at];
    if (sentence !== undefined && isWording(sentence)) {
      const borders: number[] = [];
      const all: Token[] = [];
      for (let place = at; place < end; place += 1) {
        const part = tokens[place] ?? [];
        for (let cut = LONGEST; cut < part.length; cut += LONGEST) borders.push(all.length + cut);
        for (const token of part) all.push(token);
        borders.push(all.length);
      }
      paragraphs.push({ block, tokens: all, borders });
    }
    at = end;
  }
  return paragraphs;
}

/** Its last quotation has no mark at the end. */
function isLeftOpen(tokens: readonly Token[], pairs: readonly QuotePair[]): boolean {
  const last = pairs.at(-1);
  return last?.close === tokens.length - 1 && tokens[last.close]?.kind !== 'quote';
}

function cutStatements(
  into: Statement[],
  { block, words, pairs }: Pick<Statement, 'block' | 'words' | 'pairs'>,
  borders: readonly number[],
): void {
  let from = 0;
  for (const border of borders) {
    const last = words[border - 1];
    const next = words[border];
    const inside = last !== undefined && next !== undefined && last.pair >= 0 && last.pair === next.pair;
    if ((inside && border - from < LONGEST) || border <= from) continue;
    const clauses = cutClauses(words, from, border);
    const span = { start: words[from]?.start ?? 0, end: last?.end ?? 0 };
    const matrices = findMatrices({ words, pairs }, clauses);
    into.push({ block, words, pairs, from, to: border, span, clauses, matrices });
    from = border;
  }
}
