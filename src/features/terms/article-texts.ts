/** Where sentences come from: the corpus on the page, or, of a large one, an article loaded when a line of it is to be read. */
import { createContext } from 'react';
import type { UseArticleText } from '../../data/use-article-texts';

const useTextAtHand: UseArticleText = (index) => index;

export const ArticleTexts = createContext<UseArticleText>(useTextAtHand);
