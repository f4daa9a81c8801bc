/** What to call the one who published an article, even where no outlet is known. */
import type { CorpusIndex } from '../corpus-index';

/** The outlet's name, else the article's title, else its file; of an article that is not here its outlet's name, else its id. */
export function outletName(index: CorpusIndex, article: string): string {
  const found = index.articles.get(article);
  const outlet = index.outlets.get(found?.outlet ?? index.tellers?.get(article) ?? '');
  return outlet?.prefLabel ?? (found?.title || found?.file || article);
}
