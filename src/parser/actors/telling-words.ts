/** Which words can name an actor at all: most cannot, and one look-up tells. */
import type { Token } from '../language/tokens';
import { mayBeFunction } from './match-functions';
import { isGivenName, withoutGenitive } from './match-names';
import { mayNameGroup } from './named-groups';
import type { NameIndex } from './name-index';
import { oncePerWordOfIndex } from './once-per-word-of-index';

/** False only for words with which no name, office, body or adjective of the registers and no unknown person begins. */
export function mayName(index: NameIndex, token: Token): boolean {
  return tells(index, token) === MAY;
}

const [MAY, MAY_NOT] = [1, 0];

const tells = oncePerWordOfIndex((index, word) => {
  const { text, lower, capital } = word;
  const may =
    text.includes('-') ||
    index.adjectives.has(lower) ||
    isGivenName(text) ||
    (capital &&
      (index.byFirstWord.has(text) ||
        index.byFirstWord.has(withoutGenitive(text) ?? text) ||
        mayNameGroup(word) ||
        mayBeFunction(index, word)));
  return may ? MAY : MAY_NOT;
});
