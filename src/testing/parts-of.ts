/** A corpus divided into parts, in memory: the manifest and the text of every file it leads to. */
import { divideCorpus } from '../build/parts/divide-corpus';
import type { Corpus } from '../schema/corpus';
import type { Manifest } from '../schema/parts';

export function partsOf(
  corpus: Corpus,
  columnRows?: number,
): {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, string>;
} {
  const files = new Map<string, string>();
  const manifest = divideCorpus(corpus, ({ file, text }) => files.set(file, text), columnRows);
  return { manifest, files };
}
