/** A sentence as one of its deeds reads it: without whoever, whatever day and whatever sum belongs to another deed of it. */
import { contains, type Span } from '../../schema/span';
import { isVerb } from './clauses';
import type { SentenceView } from './sentence-view';

/** The stretches of a sentence that tell one of its deeds. */
export type DeedPart = {
  readonly kept: readonly Span[];
  /** "5 Millionen, die Nordmark 3 Millionen Euro": of what the number is that stands alone, as its neighbour tells. */
  readonly unit: string | null;
};

/** The same tokens and clauses, but only the parties and days of these stretches. */
export function viewOfPart(view: SentenceView, kept: readonly Span[]): SentenceView {
  const isKept = (span: Span): boolean => kept.some((stretch) => contains(stretch, span));
  return {
    index: view.index,
    span: view.span,
    text: view.text,
    isHeading: view.isHeading,
    around: view.around,
    tokens: view.tokens,
    clauses: view.clauses,
    arguments: view.arguments.filter(({ mention }) => isKept(mention.span)),
    namesSomebody: view.namesSomebody,
    times: view.times.filter(({ span }) => isKept(span)),
    speech: view.speech,
    hedges: view.hedges,
  };
}

/** The same without the words of the other stretches, for what is told in numbers and nouns; verbs hold for all, and places stay. */
export function wordsOfPart(view: SentenceView, kept: readonly Span[]): SentenceView {
  const isKept = (span: Span): boolean => kept.some((stretch) => contains(stretch, span));
  const tokens = view.tokens.filter((token, at) => isKept(token) || isVerb(token, at));
  let text = '';
  for (const { start, end } of tokens) {
    const from = start - view.span.start;
    text += `${view.text.slice(text.length, from).replace(/\S/gu, ' ')}${view.text.slice(from, end - view.span.start)}`;
  }
  return { ...viewOfPart(view, kept), text: text.padEnd(view.text.length), tokens };
}
