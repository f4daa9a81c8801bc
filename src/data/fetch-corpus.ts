/** Loads the corpus the site was built with. */
import { buildCorpusIndex } from '../domain/corpus-index';
import type { CorpusIndex } from '../domain/corpus-index';
import { messageOf, readCorpus } from './read-corpus';
import type { CorpusProblem } from './read-corpus';

/** Thrown by `fetchCorpus`: TanStack Query learns of failures that way. */
export class CorpusError extends Error {
  readonly problem: CorpusProblem;

  constructor(problem: CorpusProblem) {
    super(`corpus: ${problem.code}`);
    this.name = 'CorpusError';
    this.problem = problem;
  }
}

export type FetchOptions = { readonly signal?: AbortSignal };

/** The corpus below `base` with its look-ups; throws a `CorpusError` that tells the five ways to fail apart. */
export async function fetchCorpus(base: string, options: FetchOptions = {}): Promise<CorpusIndex> {
  const reading = readCorpus(await fetchText(`${base}corpus/corpus.json`, options));
  if (!reading.ok) throw new CorpusError(reading.problem);
  return buildCorpusIndex(reading.corpus);
}

async function fetchText(address: string, options: FetchOptions): Promise<string> {
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
