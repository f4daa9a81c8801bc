/** Loads the texts of single articles of a large corpus, for whoever draws sentences of many. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { buildCorpusIndex, type CorpusIndex } from '../domain/corpus-index';
import { fileQuery } from './fetch-text';
import type { LargeCorpus } from './large-corpus';
import { articleQuery, registersQuery } from './part-queries';
import { hashOfArticle } from './opened-queries';

/** A hook: an index that holds the article, or how far it is. */
export type UseArticleText = (index: CorpusIndex, article: string) => CorpusIndex | 'waiting' | 'missing';

/** The hook for each line: its index holds that one article. */
export function useArticleTexts(corpus: LargeCorpus): UseArticleText {
  return useMemo(
    () =>
      function useArticleText(_, article) {
        const { data, isError } = useQuery(articleTextQuery(corpus, article));
        return data ?? (isError || data === null ? 'missing' : 'waiting');
      },
    [corpus],
  );
}

function articleTextQuery(corpus: LargeCorpus, id: string) {
  return queryOptions({
    ...fileQuery,
    queryKey: ['article text', corpus.folder, id],
    queryFn: async ({ client }): Promise<CorpusIndex | null> => {
      const hash = await hashOfArticle(client, corpus, id);
      if (hash === null) return null;
      const { article } = await client.query(articleQuery(corpus, id, hash));
      const { outlets } = await client.query(registersQuery(corpus));
      return buildCorpusIndex({
        format: 'wortlaut-corpus',
        version: 1,
        articles: [article],
        outlets,
        actors: [],
        topics: [],
        events: [],
      });
    },
    // The part itself has been tried often enough by then.
    retry: false,
    gcTime: 60_000,
  });
}
