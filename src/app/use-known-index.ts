/** The corpus as it could be known on the day in the address; the whole of it without one. */
import { useDeferredValue, useMemo } from 'react';
import type { CorpusIndex } from '../domain/corpus-index';
import { knownBy } from '../domain/knowledge/known-by';

/** Follows a dragged slider without holding it up. */
export function useKnownIndex(index: CorpusIndex, asOf: string | null): CorpusIndex {
  const day = useDeferredValue(asOf);
  return useMemo(() => (day === null ? index : knownBy(index, day)), [index, day]);
}
