/** Gathers the words of events with the rows that hold them: the search index of a large corpus before it is divided. */
import type { CorpusIndex } from './corpus-index';
import { wordsOf } from './german-terms';
import { documentFields, documentOf, termReader } from './search-document';
import { backwards } from './search-rows';

/** Ascending rows by word. */
export type WordRows = ReadonlyMap<string, readonly number[]>;

export type GatheredTerms = {
  /** Folded words and stems. */
  readonly words: WordRows;
  /** Long nouns and their stems, read backwards. */
  readonly tails: WordRows;
};

/** The words of every event, in the order of `eventsByDay`. */
export function gatherTerms(index: CorpusIndex): GatheredTerms {
  const words = new Map<string, number[]>();
  const nouns = new Set<string>();
  const reader = termReader();
  index.eventsByDay.forEach((event, row) => {
    const texts = documentOf(index, event);
    for (const field of documentFields) {
      for (const { text } of wordsOf(texts[field])) {
        const { terms, isLongNoun } = reader.read(text);
        for (const term of terms) {
          addRow(words, term, row);
          if (isLongNoun) nouns.add(term);
        }
      }
    }
  });
  // As in `search.ts`: once a word is known to be a noun, it is one wherever it stands.
  const tails = new Map([...nouns].map((noun) => [backwards(noun), words.get(noun) ?? []]));
  return { words, tails };
}

function addRow(words: Map<string, number[]>, word: string, row: number): void {
  const rows = words.get(word);
  if (rows === undefined) words.set(word, [row]);
  else if (rows.at(-1) !== row) rows.push(row);
}
