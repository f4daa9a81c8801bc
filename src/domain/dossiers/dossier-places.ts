/** Places of words as a large corpus publishes them: numbers that point into a table of articles. */
import type { Article } from '../../schema/article';
import type { Dossier } from '../../schema/dossier';
import { comparePlaces, textPlace, type TextPlace } from '../terms/term-places';

/** The part of an article that a dossier knows before its text is loaded. */
export type DossierArticle = Dossier['articles'][number];

export type PlaceCoder = {
  readonly articles: DossierArticle[];
  readonly encode: (places: readonly TextPlace[]) => number[];
  /** An article's place in the table. */
  readonly placeOf: (article: string) => number;
};

/** A table of these articles, oldest first, each once. */
export function placeCoder(articles: readonly Article[]): PlaceCoder {
  const start = { start: 0, end: 0 };
  const table = [...new Set(articles)].sort((a, b) =>
    comparePlaces(textPlace(a, start), textPlace(b, start)),
  );
  const at = new Map(table.map(({ id }, place) => [id as string, place]));
  const placeOf = (article: string): number => at.get(article) ?? 0;
  return {
    articles: table.map(({ id, outlet, title, file, language, publishedOn }) => ({
      id,
      outlet,
      title: title || file,
      language,
      published: publishedOn === null ? null : [publishedOn.edtf, publishedOn.earliest, publishedOn.latest],
    })),
    placeOf,
    encode: (places) => {
      let before = 0;
      return places.flatMap(({ article, span }) => {
        const step = placeOf(article) - before;
        before += step;
        return [step, span.start, span.end - span.start];
      });
    },
  };
}

/** The places again, in the same order. */
export function decodePlaces(numbers: readonly number[], articles: readonly Article[]): readonly TextPlace[] {
  const places: TextPlace[] = [];
  let at = 0;
  for (let next = 0; next < numbers.length; next += 3) {
    at += numbers[next] ?? 0;
    const article = articles[at];
    const start = numbers[next + 1] ?? 0;
    if (article !== undefined)
      places.push(textPlace(article, { start, end: start + (numbers[next + 2] ?? 0) }));
  }
  return places;
}
