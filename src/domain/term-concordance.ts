/** Words in their sentences (keyword in context): shown, counted by outlet, never scored. */
import type { Article } from '../schema/article';
import type { CorpusIndex } from './corpus-index';
import { foldWord, stemWord, wordsOf } from './german-terms';
import { parseSearchText } from './search-text';
import { comparePlaces, keywordLine, textPlace, type KeywordLine } from './term-places';

/** By outlet, those with most lines first; lines oldest first. */
export type OutletLines = {
  readonly outlet: string | null;
  readonly lines: readonly KeywordLine[];
};

/** Every place of the words in the given articles; inflected forms count, parts of compounds do not. */
export function concordance(
  index: CorpusIndex,
  words: readonly string[],
  articles: readonly Article[] = index.corpus.articles,
): readonly OutletLines[] {
  const asked = words.map(stemsOf).filter((stems) => stems.length > 0);
  const byOutlet = new Map<string | null, KeywordLine[]>();
  for (const article of asked.length === 0 ? [] : articles) {
    for (const line of linesOf(index, article, asked)) {
      const lines = byOutlet.get(article.outlet);
      if (lines === undefined) byOutlet.set(article.outlet, [line]);
      else lines.push(line);
    }
  }
  return [...byOutlet]
    .map(([outlet, lines]) => ({ outlet, lines: lines.sort(comparePlaces) }))
    .sort((a, b) => b.lines.length - a.lines.length || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1));
}

/** What a reader typed: phrases in quotation marks stay together, every other word stands for itself. */
export function wordsAsked(q: string): readonly string[] {
  const { words, phrases } = parseSearchText(q);
  return [...words, ...phrases.map((phrase) => phrase.join(' '))];
}

function linesOf(
  index: CorpusIndex,
  article: Article,
  asked: readonly (readonly string[])[],
): readonly KeywordLine[] {
  const words = wordsOf(article.body);
  const stems = words.map(({ text }) => stemWord(foldWord(text)));
  const lines: KeywordLine[] = [];
  for (const [at, word] of words.entries()) {
    const phrase = longest(asked.filter((one) => one.every((stem, offset) => stems[at + offset] === stem)));
    const last = phrase === null ? undefined : words[at + phrase.length - 1];
    if (last === undefined) continue;
    const span = { start: word.span.start, end: last.span.end };
    lines.push(keywordLine(index, textPlace(article, span)));
  }
  return lines;
}

function longest(phrases: readonly (readonly string[])[]): readonly string[] | null {
  return phrases.reduce<readonly string[] | null>(
    (best, one) => (best === null || one.length > best.length ? one : best),
    null,
  );
}

function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => stemWord(foldWord(word.text)));
}
