/** Gathers the words of events with the rows that hold them: the search index of a large corpus before it is divided. */
import { addNumber, countOf, numberList, type NumberList } from '../../base/number-list';
import type { WortlautEvent } from '../../schema/event';
import { facetsOf, type CorpusIndex } from '../corpus-index';
import { knowingOf, type EarlierStep } from '../knowledge/earlier-steps';
import { foldWord, wordsOf } from './german-terms';
import {
  documentFields,
  documentOf,
  termReader,
  type EventDocument,
  type WordTerms,
} from './search-document';
import { backwards, STEP_PLACES } from './search-rows';

/** What is known of a word. */
export type GatheredWord = {
  /** Rows that hold it, ascending, each counted from the one before. */
  readonly rows: NumberList;
  /** Rows that hold it only from a later step on: its place in `rows`, counted from the one before, and the step. */
  readonly later: NumberList;
  /**
   * Where it stands in wordings: a row, counted from the one before, then its places in it, each counted from the one before,
   * doubled, the last of them plus 1.
   */
  readonly places: NumberList;
};

export type GatheredTerms = {
  /** Folded words and stems. */
  readonly words: ReadonlyMap<string, GatheredWord>;
  /** Long nouns and their stems, read backwards. */
  readonly tails: ReadonlyMap<string, GatheredWord>;
};

type Gathering = {
  readonly words: Map<string, GatheredWord & { lastRow: number; lastLater: number; lastPlaced: number }>;
  readonly nouns: Set<string>;
  readonly read: (word: string) => WordTerms;
};

/** The words of every event, in the order of `eventsByDay`. */
export function gatherTerms(index: CorpusIndex): GatheredTerms {
  const { read } = termReader();
  const gathering: Gathering = { words: new Map(), nouns: new Set(), read };
  const knowing = knowingOf(index);
  index.eventsByDay.forEach((event, row) => {
    const { steps } = knowing(event);
    const first = firstSteps(gathering, index, { event, steps });
    for (const [term, step] of first) addRow(gathering, term, { row, step });
    for (const [word, places] of placesIn(event, steps)) addPlaces(gathering, word, { row, places });
  });
  const { words, nouns } = gathering;
  // As in `search.ts`: once a word is known to be a noun, it is one wherever it stands.
  const tails = new Map(
    [...nouns].flatMap((noun) => {
      const word = words.get(noun);
      return word === undefined ? [] : [[backwards(noun), word] as const];
    }),
  );
  return { words, tails };
}

type Told = { readonly event: WortlautEvent; readonly steps: readonly EarlierStep[] };

/** Each term of an event with the step it is first known in. */
function firstSteps(
  gathering: Gathering,
  index: CorpusIndex,
  { event, steps }: Told,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const documents = [
    ...steps.map(({ event: then }) => documentOf(index, then, facetsOf(then, index.articles, index.topics))),
    documentOf(index, event),
  ];
  documents.forEach((texts, step) => {
    for (const term of termsOf(gathering, texts)) if (!first.has(term)) first.set(term, step);
  });
  return first;
}

function termsOf({ read, nouns }: Gathering, texts: EventDocument): ReadonlySet<string> {
  const found = new Set<string>();
  for (const field of documentFields) {
    for (const { text } of wordsOf(texts[field])) {
      const { terms, isLongNoun } = read(text);
      for (const term of terms) {
        found.add(term);
        if (isLongNoun) nouns.add(term);
      }
    }
  }
  return found;
}

/** Folded words of the wordings with their places; those of each step are apart from those of the next. */
function placesIn(
  event: WortlautEvent,
  steps: readonly EarlierStep[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const next = steps.map((_, step) => step * STEP_PLACES);
  next.push(steps.length * STEP_PLACES);
  for (const account of event.accounts) {
    const known = steps.findIndex(({ event: then }) => then.accounts.includes(account));
    const step = known < 0 ? steps.length : known;
    for (const { exact } of account.passages) {
      let place = next[step] ?? 0;
      for (const { text } of wordsOf(exact)) {
        const word = foldWord(text);
        const places = found.get(word) ?? [];
        found.set(word, places);
        places.push(place);
        place += 1;
      }
      // One place stays empty, so that no phrase runs from one passage into the next.
      next[step] = place + 1;
    }
  }
  return found;
}

function wordOf({ words }: Gathering, term: string) {
  const known = words.get(term) ?? {
    rows: numberList(),
    later: numberList(),
    places: numberList(),
    lastRow: 0,
    lastLater: 0,
    lastPlaced: 0,
  };
  words.set(term, known);
  return known;
}

function addRow(
  gathering: Gathering,
  term: string,
  { row, step }: { readonly row: number; readonly step: number },
): void {
  const word = wordOf(gathering, term);
  const at = countOf(word.rows);
  addNumber(word.rows, row - word.lastRow);
  word.lastRow = row;
  if (step === 0) return;
  addNumber(word.later, at - word.lastLater);
  addNumber(word.later, step);
  word.lastLater = at;
}

function addPlaces(
  gathering: Gathering,
  term: string,
  { row, places }: { readonly row: number; readonly places: readonly number[] },
): void {
  const word = wordOf(gathering, term);
  const ascending = [...places].sort((a, b) => a - b);
  addNumber(word.places, row - word.lastPlaced);
  ascending.forEach((place, at) => {
    const isLast = at === ascending.length - 1;
    addNumber(word.places, (place - (ascending[at - 1] ?? 0)) * 2 + (isLast ? 1 : 0));
  });
  word.lastPlaced = row;
}
