/** The article an address names, with the events it tells listed beside it. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { Span } from '../../schema/span';
import type { Place, ViewState } from '../../url/view-state';
import { ArticlePage, Later, UnknownPlace } from '../later-pages';
import { Footer } from '../page/Footer';

export function ArticlePlace({
  index,
  view,
  place,
  anchored,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly place: Extract<Place, { readonly at: 'article' }>;
  /** On a written page: what others lead to. */
  readonly anchored?: readonly Span[];
}) {
  const article = index.articles.get(place.article);
  if (article === undefined) return <UnknownPlace index={index} place={place} />;
  return (
    <>
      <Later>
        <ArticlePage
          index={index}
          view={view}
          article={article}
          passage={place.passage}
          anchored={anchored}
        />
      </Later>
      <Footer index={index} />
    </>
  );
}
