/** Where sentences come from: the corpus on the page, or, of a large one, an article loaded when a line of it is to be read. */
import { createContext } from 'react';
import type { CorpusIndex } from '../../domain/corpus-index';

/** A hook: an index that holds the article, or how far it is. */
export type UseArticleText = (index: CorpusIndex, article: string) => CorpusIndex | 'waiting' | 'missing';

const useTextAtHand: UseArticleText = (index) => index;

export const ArticleTexts = createContext<UseArticleText>(useTextAtHand);
