/** Loads the corpus the site was built with: the whole of it, or of a large one the manifest that leads to its parts. */
import { buildCorpusIndex } from '../domain/corpus-index';
import type { CorpusIndex } from '../domain/corpus-index';
import { CorpusError, fetchText, type FetchOptions } from './fetch-text';
import type { LargeCorpus } from './large-corpus';
import { readCorpus } from './read-corpus';

export type LoadedCorpus =
  | { readonly form: 'whole'; readonly index: CorpusIndex }
  | { readonly form: 'parts'; readonly corpus: LargeCorpus };

/** The corpus below `base`; throws a `CorpusError` that tells the ways to fail apart. */
export async function fetchCorpus(base: string, options: FetchOptions = {}): Promise<LoadedCorpus> {
  const reading = readCorpus(await fetchText(`${base}corpus/corpus.json`, options));
  if (!reading.ok) throw new CorpusError(reading.problem);
  if (reading.form === 'whole') return { form: 'whole', index: buildCorpusIndex(reading.corpus) };
  // Only large corpora need what follows: small ones do not load its code.
  const { openLargeCorpus } = await import('./large-corpus');
  const opened = openLargeCorpus(base, reading.manifest);
  if (!opened.ok) throw new CorpusError(opened.problem);
  return { form: 'parts', corpus: opened.corpus };
}
