/** Fetches one file of the corpus as text, and tells the ways to fail apart. */
import { messageOf, type CorpusProblem } from './read-corpus';

/** Thrown by everything that loads: TanStack Query learns of failures that way. */
export class CorpusError extends Error {
  readonly problem: CorpusProblem;

  constructor(problem: CorpusProblem) {
    super(`corpus: ${problem.code}`);
    this.name = 'CorpusError';
    this.problem = problem;
  }
}

export type FetchOptions = { readonly signal?: AbortSignal; readonly cache?: RequestCache };

export async function fetchText(address: string, options: FetchOptions): Promise<string> {
  try {
    const response = await fetch(address, options);
    if (!response.ok) throw new CorpusError({ code: 'status', status: response.status });
    return await response.text();
  } catch (error) {
    // An abort is the caller's own wish, not a failure of the corpus.
    if (error instanceof CorpusError || options.signal?.aborted === true) throw error;
    throw new CorpusError({ code: 'network', detail: messageOf(error) });
  }
}

/** A lost connection or a busy server may recover; a broken file will not. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof CorpusError)) return false;
  const { problem } = error;
  return problem.code === 'network' || (problem.code === 'status' && problem.status >= 500);
}

const MAX_RETRIES = 2;
const FIRST_RETRY_MS = 500;

/** How every file of the corpus is asked for: what came stays good, what may pass is tried again. */
export const fileQuery = {
  staleTime: Infinity,
  // Comparing two large files field by field would only cost time: they do not change.
  structuralSharing: false,
  // A browser that believes it is offline may still have the file in its cache: ask anyway.
  networkMode: 'always',
  retry: (failures: number, error: Error): boolean => failures < MAX_RETRIES && mayPass(error),
  retryDelay: (failures: number): number => FIRST_RETRY_MS * 2 ** failures,
} as const;
