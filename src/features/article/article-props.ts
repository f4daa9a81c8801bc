/** What every part of the article reader is given. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { Article } from '../../schema/article';
import type { ViewState } from '../../url/view-state';

export type ArticleProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly article: Article;
};
