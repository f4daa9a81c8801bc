/** What every part of the article reader is given. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { Article } from '../../schema/article';
import type { Span } from '../../schema/span';
import type { ViewState } from '../../url/view-state';

export type ArticleProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly article: Article;
};

export type ArticleTextProps = ArticleProps & {
  /** The stretch the address names. */
  readonly passage: Span | null;
  /** What other pages lead to and no mark shows; the app finds such stretches without anchors. */
  readonly anchored?: readonly Span[] | undefined;
};
