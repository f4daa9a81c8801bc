/** A loaded part of a large corpus as it could be known on the day in the address; the whole of it without one. */
import { useDeferredValue, useMemo } from 'react';
import type { RowSource } from '../../data/use-row-source';
import type { CorpusIndex } from '../../domain/corpus-index';
import { knownBy } from '../../domain/knowledge/known-by';

export function useKnownPart(
  { asOf, corpus }: Pick<RowSource, 'asOf' | 'corpus'>,
  index: CorpusIndex,
): CorpusIndex {
  const day = useDeferredValue(asOf);
  const last = corpus.manifest.published?.last;
  return useMemo(() => (day === null ? index : knownBy(index, day, last)), [index, day, last]);
}
