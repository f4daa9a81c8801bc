/** The article an address names, with the events it tells listed beside it. */
import type { CorpusIndex } from '../../domain/corpus-index';

import type { Place, ViewState } from '../../url/view-state';
import { ArticlePage, Later } from '../later-pages';
import { Footer } from '../page/Footer';
import { UnknownArticle } from './UnknownPlace';

export function ArticlePlace({
  index,
  view,
  place,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly place: Extract<Place, { readonly at: 'article' }>;
}) {
  const article = index.articles.get(place.article);
  if (article === undefined) return <UnknownArticle index={index} id={place.article} />;
  return (
    <>
      <Later>
        <ArticlePage index={index} view={view} article={article} passage={place.passage} />
      </Later>
      <Footer index={index} />
    </>
  );
}
