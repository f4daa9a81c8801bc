/** Which words can name an actor at all: most cannot, and one look-up tells. */
import { REMEMBERED, type Token } from '../language/tokens';
import { mayBeFunction } from './match-functions';
import { isGivenName, withoutGenitive } from './match-names';
import type { NameIndex } from './name-index';

/** By the word's number: 0 is not known, 1 may not, 2 may. */
type Known = Uint8Array;
const perIndex = new WeakMap<NameIndex, Known>();
/** Most callers ask with one index all the time. */
let latest: { readonly index: NameIndex; readonly known: Known } | null = null;

function knownOf(index: NameIndex): Known {
  if (latest?.index === index) return latest.known;
  const known = perIndex.get(index) ?? new Uint8Array(REMEMBERED);
  perIndex.set(index, known);
  latest = { index, known };
  return known;
}

/** False only for words with which no name, office, body or adjective of the registers and no unknown person begins. */
export function mayName(index: NameIndex, { text, lower, capital, number }: Token): boolean {
  const words = knownOf(index);
  const known = words[number] ?? 0;
  if (known > 0) return known === 2;
  const may =
    text.includes('-') ||
    index.adjectives.has(lower) ||
    isGivenName(text) ||
    (capital &&
      (index.byFirstWord.has(text) ||
        index.byFirstWord.has(withoutGenitive(text) ?? text) ||
        mayBeFunction(index, text)));
  if (number >= 0) words[number] = may ? 2 : 1;
  return may;
}
