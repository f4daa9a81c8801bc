/** Patterns out of lists of whole words and phrases: long lists stay readable, one theme or idiom a line. */

/** Holds where one of the words stands; each list is joined by "|", each word may end in `\\p{L}*`. */
export function wordsOf(...lists: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${lists.join('|')})(?!\\p{L})`, 'u');
}

/** Holds where one of the ways of saying it stands, between borders of words. */
export function waysOf(...ways: readonly RegExp[]): RegExp {
  return wordsOf(...ways.map(({ source }) => source));
}
