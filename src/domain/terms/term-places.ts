/** Places in articles, and the words around them: what a reader needs to judge a word in its sentence. */
import { GAP, type Article } from '../../schema/article';
import { contains, type Span } from '../../schema/span';
import type { CorpusIndex } from '../corpus-index';
import { likelyDay } from '../likely-day';

/** A stretch of an article, with the outlet and day a reader sorts by. */
export type TextPlace = {
  readonly article: string;
  readonly outlet: string | null;
  /** When the article appeared, as near as is known; null when unknown. */
  readonly day: string | null;
  readonly span: Span;
};

/** A word with what stands before and after it; the three joined are a slice of the article. */
export type KeywordLine = TextPlace & {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
  /** The event's passage that holds it, else its sentence: where the link leads. */
  readonly passage: Span;
  /** False where the context was cut off before the sentence begins or after it ends. */
  readonly isWhole: boolean;
};

const CONTEXT = 90;
/** A line's end, the end of a sentence before a capital or a quotation mark, or text left out. "Am 11. Februar" ends none. */
const SENTENCE_END = new RegExp(
  `(?:(?<!(?<!\\d)\\d{1,2})\\.|[!?])["”“»’']*(?=\\s+["„«»‚'\\p{Lu}])|\\n|${GAP}`,
  'gu',
);

/** A place of that article. */
export function textPlace(article: Article, span: Span): TextPlace {
  return {
    article: article.id,
    outlet: article.outlet,
    day: article.publishedOn === null ? null : likelyDay(article.publishedOn),
    span,
  };
}

/** The word in its sentence; long sentences are cut between words. */
export function keywordLine(index: CorpusIndex, place: TextPlace): KeywordLine {
  const body = index.articles.get(place.article)?.body ?? '';
  const { span } = place;
  const sentence = sentenceAround(body, span);
  const from = wordBorder(body, Math.max(sentence.start, span.start - CONTEXT), sentence.start);
  const to = lastWordBorder(body, Math.min(sentence.end, span.end + CONTEXT), sentence.end);
  const start = Math.min(from, span.start);
  const end = Math.max(to, span.end);
  const placed = index.passagesOfArticle.get(place.article) ?? [];
  return {
    ...place,
    before: body.slice(start, span.start),
    hit: body.slice(span.start, span.end),
    after: body.slice(span.end, end),
    passage: placed.find(({ passage }) => contains(passage.span, span))?.passage.span ?? sentence,
    isWhole: start === sentence.start && end === sentence.end,
  };
}

/** Oldest first; places without a day last. */
export function comparePlaces(a: TextPlace, b: TextPlace): number {
  return (
    compare(a.day ?? '9999', b.day ?? '9999') || compare(a.article, b.article) || a.span.start - b.span.start
  );
}

function sentenceAround(body: string, span: Span): Span {
  const from = Math.max(0, span.start - 1500);
  let start = from;
  for (const end of body.slice(from, span.start).matchAll(SENTENCE_END)) {
    start = from + end.index + end[0].length;
  }
  const rest = body.slice(span.end, span.end + 1500);
  const [close] = rest.matchAll(SENTENCE_END);
  const keeps = close === undefined || /^[\n\uE000]/u.test(close[0]) ? 0 : close[0].length;
  const end = span.end + (close === undefined ? rest.length : close.index + keeps);
  while (start < span.start && /\s/u.test(body.charAt(start))) start += 1;
  return { start, end: end - (/\s*$/u.exec(body.slice(span.end, end))?.[0].length ?? 0) };
}

function wordBorder(body: string, at: number, whole: number): number {
  if (at === whole) return at;
  const space = body.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function lastWordBorder(body: string, at: number, whole: number): number {
  return at === whole ? at : body.lastIndexOf(' ', at);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
