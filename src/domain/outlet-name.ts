/** What to call the one who published an article, even where no outlet is known. */
import type { CorpusIndex } from './corpus-index';

/** The outlet's name, else the article's title, else its file. */
export function outletName(index: CorpusIndex, article: string): string {
  const found = index.articles.get(article);
  if (found === undefined) return article;
  const outlet = found.outlet === null ? undefined : index.outlets.get(found.outlet);
  return outlet?.prefLabel ?? (found.title || found.file);
}
