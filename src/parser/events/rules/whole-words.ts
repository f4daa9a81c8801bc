/** Patterns out of lists of whole words and phrases: long lists stay readable, one theme or idiom a line. */
import { cheapToAsk, type Question } from '../event-rule';
import { sharedWords, wholeWords } from '../shared-words';

/** How many times the rules name a list. */
const uses = new Map<string, number>();

/** Holds where one of the words stands; each list is joined by "|", each word may end in `\\p{L}*`. */
export function wordsOf(...lists: readonly string[]): Question {
  for (const list of lists) uses.set(list, (uses.get(list) ?? 0) + 1);
  let made: Question | null = null;
  return { test: (text) => (made ??= questionOf(lists)).test(text) };
}

/** Made with the first question: by then all rules are written, and which lists they share is known. */
function questionOf(lists: readonly string[]): Question {
  const isShared = (list: string): boolean => (uses.get(list) ?? 0) > 1;
  const shared = lists.filter(isShared).map(sharedWords);
  const rest = [...lists.filter((list) => !isShared(list)), ...shared.flatMap(({ phrases }) => phrases)];
  const others = rest.length === 0 ? null : cheapToAsk(wholeWords(rest));
  return { test: (text) => shared.some(({ stand }) => stand(text)) || others?.test(text) === true };
}

/** Holds where one of the ways of saying it stands, between borders of words. */
export function waysOf(...ways: readonly RegExp[]): RegExp {
  return wholeWords(ways.map(({ source }) => source));
}
