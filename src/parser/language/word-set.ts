/** Lists of words, written as one text. */

/** Each word once; blanks and line ends part them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
