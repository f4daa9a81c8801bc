/** Which words can name an actor at all: most cannot, and one look-up tells. */
import type { Token } from '../language/tokens';
import { mayBeFunction } from './match-functions';
import { isGivenName, withoutGenitive } from './match-names';
import type { NameIndex } from './name-index';

const perIndex = new WeakMap<NameIndex, Map<string, boolean>>();
/** Distinct words remembered; a corpus repeats its words. */
const REMEMBERED = 200_000;

/** False only for words with which no name, office, body or adjective of the registers and no unknown person begins. */
export function mayName(index: NameIndex, { text, lower, capital }: Token): boolean {
  let words = perIndex.get(index);
  if (words === undefined) {
    words = new Map();
    perIndex.set(index, words);
  }
  const known = words.get(text);
  if (known !== undefined) return known;
  const may =
    text.includes('-') ||
    index.adjectives.has(lower) ||
    isGivenName(text) ||
    (capital &&
      (index.byFirstWord.has(text) ||
        index.byFirstWord.has(withoutGenitive(text) ?? text) ||
        mayBeFunction(index, text)));
  if (words.size < REMEMBERED) words.set(text, may);
  return may;
}
