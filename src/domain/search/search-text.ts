/** What a reader typed into the search field: words, and phrases in quotation marks. */
import { foldWord, wordsOf } from './german-terms';

export type SearchText = {
  /** Folded, in order. */
  readonly words: readonly string[];
  /** Folded words of each phrase. */
  readonly phrases: readonly (readonly string[])[];
  /** True while the last word may still be growing. */
  readonly open: boolean;
};

/** German, English, French and straight marks; a mark that is not closed is no phrase yet. */
const PHRASE = /[„“”"«»](?<phrase>[^„“”"«»]+)[“”"«»]/gu;

/** Splits a search into words and phrases. */
export function parseSearchText(q: string): SearchText {
  const phrases: (readonly string[])[] = [];
  const rest = q.replace(PHRASE, (_, phrase: string) => {
    const words = foldedWords(phrase);
    if (words.length > 0) phrases.push(words);
    return ' ';
  });
  return { words: foldedWords(rest), phrases, open: /[\p{L}\p{N}]$/u.test(q) };
}

/** The places at which `phrase` begins among `words`; both folded. */
export function findPhrase(words: readonly string[], phrase: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; phrase.length > 0 && at + phrase.length <= words.length; at += 1) {
    if (phrase.every((word, offset) => words[at + offset] === word)) found.push(at);
  }
  return found;
}

function foldedWords(text: string): readonly string[] {
  return wordsOf(text).map((word) => foldWord(word.text));
}
