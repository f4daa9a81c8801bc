/** What is wrong with a corpus, for layers that may not know the parser's check. */
import { checkCorpus } from '../parser/check/check-corpus';
import type { Corpus } from '../schema/corpus';

/** Empty for a sound corpus. */
export function breachesIn(corpus: Corpus): readonly string[] {
  return checkCorpus(corpus).map(({ place, message }) => `${place}: ${message}`);
}
