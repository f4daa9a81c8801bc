/** How the app asks for the corpus: once, kept for good, tried again only where trying again can help. */
import { queryOptions } from '@tanstack/react-query';
import { fetchCorpus } from './fetch-corpus';
import { fileQuery } from './fetch-text';

/** Query for the corpus below `base`; its error is a `CorpusError`. */
export function corpusQuery(base: string) {
  return queryOptions({
    ...fileQuery,
    queryKey: ['corpus', base],
    queryFn: ({ signal }) => fetchCorpus(base, { signal }),
    gcTime: Infinity,
  });
}
