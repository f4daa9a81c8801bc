/** For look-ups over the whole corpus that many pages ask for: worked out with the first question, kept as long as the index. */
import type { CorpusIndex } from './corpus-index';

export function oncePerIndex<T>(workOut: (index: CorpusIndex) => T): (index: CorpusIndex) => T {
  const known = new WeakMap<CorpusIndex, { readonly found: T }>();
  return (index) => {
    const kept = known.get(index) ?? { found: workOut(index) };
    known.set(index, kept);
    return kept.found;
  };
}
