/** Words in their sentences (keyword in context): shown, counted by outlet, never scored. */
import type { Article } from '../../schema/article';
import type { CorpusIndex } from '../corpus-index';
import { foldWord, stemWord, wordsOf } from '../search/german-terms';
import { oncePerIndex } from '../once-per-index';
import { parseSearchText } from '../search/search-text';
import { comparePlaces, textPlace, type TextPlace } from './term-places';

/** By outlet, those with most places first; places oldest first. */
export type OutletPlaces = {
  readonly outlet: string | null;
  readonly places: readonly TextPlace[];
};

/** Every place of the words in the given articles; inflected forms count, parts of compounds do not. */
export function concordance(
  index: CorpusIndex,
  words: readonly string[],
  articles: readonly Article[] = index.corpus.articles,
): readonly OutletPlaces[] {
  const stems = stemsOfIndex(index);
  const asked = words.map((word) => stems.ofText(word)).filter((phrase) => phrase.length > 0);
  const byOutlet = new Map<string | null, TextPlace[]>();
  for (const article of articles) {
    if (!asked.some((phrase) => phrase.every((stem) => stems.articlesWith(stem).has(article.id)))) continue;
    for (const place of placesIn(article, asked, stems)) {
      const places = byOutlet.get(article.outlet);
      if (places === undefined) byOutlet.set(article.outlet, [place]);
      else places.push(place);
    }
  }
  return [...byOutlet]
    .map(([outlet, places]) => ({ outlet, places: places.sort(comparePlaces) }))
    .sort((a, b) => b.places.length - a.places.length || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1));
}

/** What a reader typed: phrases in quotation marks stay together, every other word stands for itself. */
export function wordsAsked(q: string): readonly string[] {
  const { words, phrases } = parseSearchText(q);
  return [...words, ...phrases.map((phrase) => phrase.join(' '))];
}

type Stems = {
  /** Of each word of a text, in order. */
  readonly ofText: (text: string) => readonly string[];
  readonly articlesWith: (stem: string) => ReadonlySet<string>;
};

/** Stemming is what takes time, and a language has far fewer words than texts do: each word is stemmed once. */
const stemsOfIndex: (index: CorpusIndex) => Stems = oncePerIndex(({ corpus }) => {
  const known = new Map<string, string>();
  const stemOf = (word: string): string => {
    const stem = known.get(word) ?? stemWord(foldWord(word));
    known.set(word, stem);
    return stem;
  };
  const ofText = (text: string) => wordsOf(text).map((word) => stemOf(word.text));
  const articles = new Map<string, Set<string>>();
  for (const { id, body } of corpus.articles) {
    for (const stem of ofText(body)) {
      const ids = articles.get(stem);
      if (ids === undefined) articles.set(stem, new Set([id]));
      else ids.add(id);
    }
  }
  const none: ReadonlySet<string> = new Set();
  return { ofText, articlesWith: (stem) => articles.get(stem) ?? none };
});

function placesIn(
  article: Article,
  asked: readonly (readonly string[])[],
  { ofText }: Stems,
): readonly TextPlace[] {
  const words = wordsOf(article.body);
  const stems = ofText(article.body);
  const places: TextPlace[] = [];
  for (const [at, word] of words.entries()) {
    const phrase = longest(asked.filter((one) => one.every((stem, offset) => stems[at + offset] === stem)));
    const last = phrase === null ? undefined : words[at + phrase.length - 1];
    if (last === undefined) continue;
    places.push(textPlace(article, { start: word.span.start, end: last.span.end }));
  }
  return places;
}

function longest(phrases: readonly (readonly string[])[]): readonly string[] | null {
  return phrases.reduce<readonly string[] | null>(
    (best, one) => (best === null || one.length > best.length ? one : best),
    null,
  );
}
