/** Questions about a word that the registers answer, asked once for each distinct word and name index. */
import { REMEMBERED, type Token } from '../language/tokens';
import type { NameIndex } from './name-index';

type Answer = (index: NameIndex, word: Pick<Token, 'text' | 'lower' | 'capital' | 'number'>) => number;

/** The same question, which remembers its answers (0 to 254); make it once, at the top of a file. */
export function oncePerWordOfIndex(answer: Answer): Answer {
  /** By the word's number: 0 where nobody has asked, else one more than the answer. */
  const perIndex = new WeakMap<NameIndex, Uint8Array>();
  /** Most callers ask with one index all the time. */
  let latest: { readonly index: NameIndex; readonly table: Uint8Array } | null = null;
  const tableOf = (index: NameIndex): Uint8Array => {
    const table = perIndex.get(index) ?? new Uint8Array(REMEMBERED);
    perIndex.set(index, table);
    latest = { index, table };
    return table;
  };
  return (index, word) => {
    const table = latest?.index === index ? latest.table : tableOf(index);
    const known = table[word.number] ?? 0;
    if (known > 0) return known - 1;
    const told = answer(index, word);
    if (word.number >= 0) table[word.number] = told + 1;
    return told;
  };
}
