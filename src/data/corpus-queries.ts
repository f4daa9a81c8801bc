/** How the app asks for the corpus: once, kept for good, tried again only where trying again can help. */
import { queryOptions } from '@tanstack/react-query';
import { CorpusError, fetchCorpus } from './fetch-corpus';

const MAX_RETRIES = 2;
const FIRST_RETRY_MS = 500;

/** Query for the corpus below `base`; its error is a `CorpusError`. */
export function corpusQuery(base: string) {
  return queryOptions({
    queryKey: ['corpus', base],
    queryFn: ({ signal }) => fetchCorpus(base, { signal }),
    staleTime: Infinity,
    gcTime: Infinity,
    // Comparing two large corpora field by field would only cost time: it is loaded once.
    structuralSharing: false,
    // A browser that believes it is offline may still have the corpus in its cache: ask anyway.
    networkMode: 'always',
    retry: (failures, error) => failures < MAX_RETRIES && mayPass(error),
    retryDelay: (failures) => FIRST_RETRY_MS * 2 ** failures,
  });
}

/** A lost connection or a busy server may recover; a broken file will not. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof CorpusError)) return false;
  const { problem } = error;
  return problem.code === 'network' || (problem.code === 'status' && problem.status >= 500);
}
