/** What a word's own letters tell, asked once for each distinct word: texts repeat their words. */
import { REMEMBERED, type Token } from './tokens';

type WordItself = Pick<Token, 'text' | 'lower' | 'capital' | 'number' | 'readings'>;

/** By the word's number: 0 where nobody has asked. */
const [NO, YES] = [1, 2];

/** The same question, which remembers its answers; make it once, at the top of a file. */
export function oncePerWord(test: (word: WordItself) => boolean): (word: WordItself) => boolean {
  const answers = new Uint8Array(REMEMBERED);
  return (word) => {
    const known = answers[word.number] ?? 0;
    if (known > 0) return known === YES;
    const answer = test(word);
    if (word.number >= 0) answers[word.number] = answer ? YES : NO;
    return answer;
  };
}

/** The same for what is more than yes or no. */
export function toldPerWord<Told>(tell: (word: WordItself) => Told): (word: WordItself) => Told {
  // At its full length from the start, since an array that grows in leaps becomes a slow table.
  const told: (Told | undefined)[] = Array.from({ length: REMEMBERED }, () => undefined);
  return (word) => {
    const { number } = word;
    return number < 0 ? tell(word) : (told[number] ??= tell(word));
  };
}
