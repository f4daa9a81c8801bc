/** What search knows of an event: its texts by field, and each word as search compares it. */
import type { WortlautEvent } from '../../schema/event';
import type { CorpusIndex, EventFacets } from '../corpus-index';
import { foldWord, stemWord } from './german-terms';
import { labelsOfActor } from './name-variants';

export type EventDocument = {
  readonly id: string;
  readonly title: string;
  readonly wording: string;
  readonly names: string;
  readonly topics: string;
  readonly outlets: string;
};

export const documentFields = ['title', 'wording', 'names', 'topics', 'outlets'] as const;

/** Parts of a field are kept apart, so that no phrase or word runs from one into the next. */
const PART_BORDER = ' \n ';
/** Shorter words are no tail of a compound, shorter heads make none. */
export const MIN_TAIL = 5;
const MIN_HEAD = 3;

export type WordTerms = {
  /** The folded word, and its stem where that is another. */
  readonly terms: readonly string[];
  /** Long enough to be a compound, and written as a noun: its terms are found by their tails, too. */
  readonly isLongNoun: boolean;
};

/** Reads words into terms; a corpus says the same words over and over, so each is stemmed once. */
export function termReader(): { readonly read: (word: string) => WordTerms; readonly forget: () => void } {
  const known = new Map<string, WordTerms>();
  return {
    read: (word) => {
      const found = known.get(word);
      if (found !== undefined) return found;
      const folded = foldWord(word);
      const stem = stemWord(folded);
      const isLongNoun = stem.length >= MIN_HEAD + MIN_TAIL && /^\p{Lu}/u.test(word);
      const made = { terms: folded === stem ? [folded] : [folded, stem], isLongNoun };
      known.set(word, made);
      return made;
    },
    forget: () => {
      known.clear();
    },
  };
}

/** Prefixes that make another word, not a compound: "Verhandlung" is no kind of "Handlung". */
const WORD_FORMING = /^(?:un|ge|be|ent|emp|er|ver|zer|miss|wider|hinter)$/;

/** True when a long noun is a compound with that main word: "Luftverteidigung" of "verteidigung". */
export function isCompound(noun: string, tail: string): boolean {
  const head = noun.length - tail.length;
  return head >= MIN_HEAD && noun.endsWith(tail) && !WORD_FORMING.test(noun.slice(0, head));
}

/** The texts of one event by which it is found; `shown` where it is not the event as the index has it. */
export function documentOf(
  index: CorpusIndex,
  event: WortlautEvent,
  shown: EventFacets | undefined = index.facetsOfEvent.get(event.id),
): EventDocument {
  const join = (parts: readonly string[]): string => parts.join(PART_BORDER);
  return {
    id: event.id,
    title: join([event.title.de, event.title.en]),
    wording: join(event.accounts.flatMap((account) => account.passages.map((passage) => passage.exact))),
    names: join(
      (shown?.actor ?? []).flatMap((id) => {
        const actor = index.actors.get(id);
        return actor ? labelsOfActor(actor) : [];
      }),
    ),
    topics: join(
      (shown?.topic ?? []).flatMap((id) => {
        const label = index.topics.get(id)?.prefLabel;
        return label ? [label.de, label.en] : [];
      }),
    ),
    outlets: join(
      (shown?.outlet ?? []).flatMap((id) => {
        const outlet = index.outlets.get(id);
        return outlet ? [outlet.prefLabel, ...outlet.altLabels] : [];
      }),
    ),
  };
}
