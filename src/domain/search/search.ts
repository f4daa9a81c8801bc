/** Full-text search over titles, wordings, names, topics and outlets, with German stems and name variants. */
import MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { WortlautEvent } from '../../schema/event';
import type { Span } from '../../schema/span';
import type { CorpusIndex } from '../corpus-index';
import { foldWord, stemWord, wordsOf } from './german-terms';
import { nameVariants } from './name-variants';
import {
  documentFields,
  documentOf,
  isCompound,
  MIN_TAIL,
  termReader,
  type EventDocument,
} from './search-document';
import { findPhrase, parseSearchText } from './search-text';
import type { SearchText } from './search-text';

export type EventSearch = {
  /** By event id; more is better. */
  readonly scores: ReadonlyMap<string, number>;
  /** Words of the corpus that matched, as search compares them. */
  readonly terms: ReadonlySet<string>;
  /** Folded words of each phrase in quotation marks. */
  readonly phrases: readonly (readonly string[])[];
};

type Engine = {
  readonly words: MiniSearch<EventDocument>;
  /** Long nouns, whole and as stems, for the tails of compounds. */
  readonly nouns: ReadonlySet<string>;
  readonly variants: ReadonlyMap<string, ReadonlySet<string>>;
  last: { readonly q: string; readonly found: EventSearch | null } | null;
};

const BOOST = { title: 3, names: 2, wording: 1, topics: 1, outlets: 0.5 };
/** Shorter words are taken as they stand, except the one being typed. */
const MIN_PREFIX = 4;
const VARIANT_WEIGHT = 0.7;
const TAIL_WEIGHT = 0.5;
const engines = new WeakMap<CorpusIndex, Engine>();

/** Builds the search before it is needed, in a quiet moment; searching builds it, too. */
export function prepareSearch(index: CorpusIndex): void {
  engineOf(index);
}

/** The events that hold every word and every phrase of `q`; null when `q` asks for nothing. */
export function searchEvents(index: CorpusIndex, q: string): EventSearch | null {
  const asked = parseSearchText(q);
  if (asked.words.length === 0 && asked.phrases.length === 0) return null;
  const engine = engineOf(index);
  // Filters, counts and highlights ask for the same words one after the other.
  if (engine.last?.q === q) return engine.last.found;
  const found = run(engine, index, asked);
  engine.last = { q, found };
  return found;
}

/** Where a search is met in a text, in order, without overlaps. */
export function hitSpans(search: EventSearch, text: string): readonly Span[] {
  const words = wordsOf(text);
  const folded = words.map((word) => foldWord(word.text));
  const hit = folded.map((word) => search.terms.has(word) || search.terms.has(stemWord(word)));
  const spans: Span[] = words.filter((_, at) => hit[at]).map((word) => word.span);
  for (const phrase of search.phrases) {
    for (const at of findPhrase(folded, phrase)) {
      const first = words[at];
      const last = words[at + phrase.length - 1];
      if (first && last) spans.push({ start: first.span.start, end: last.span.end });
    }
  }
  return mergeSpans(spans);
}

function run(engine: Engine, index: CorpusIndex, asked: SearchText): EventSearch {
  const results = engine.words.search(
    {
      combineWith: 'AND',
      queries: [
        ...asked.words.map((word, at) =>
          wordQuery(engine, word, at === asked.words.length - 1 && asked.open),
        ),
        ...asked.phrases.flat().map((word) => leaf(word, 1, false)),
      ],
    },
    // Words arrive here as search compares them.
    { tokenize: (text) => [text], processTerm: (term) => term, boost: BOOST },
  );
  // A word of a phrase lights up in the phrase only, unless it is asked for by itself, too.
  const phraseWords = new Set(asked.phrases.flat().filter((word) => !asked.words.includes(word)));
  const scores = new Map<string, number>();
  const terms = new Set<string>();
  for (const result of results) {
    const id = String(result.id);
    const event = index.events.get(id);
    if (event === undefined || !asked.phrases.every((phrase) => tells(event, phrase))) continue;
    scores.set(id, result.score);
    for (const term of result.terms) if (!phraseWords.has(term)) terms.add(term);
  }
  return { scores, terms, phrases: asked.phrases };
}

function wordQuery(engine: Engine, word: string, beingTyped: boolean): Query {
  const stem = stemWord(word);
  const queries: Query[] = [leaf(word, 1, beingTyped || word.length >= MIN_PREFIX), leaf(stem, 0.9, false)];
  const bare = word.replace(/s$/, '');
  for (const variant of engine.variants.get(word) ?? engine.variants.get(bare) ?? []) {
    queries.push(leaf(variant, VARIANT_WEIGHT, false), leaf(`${variant}s`, VARIANT_WEIGHT, false));
  }
  if (stem.length >= MIN_TAIL) {
    for (const compound of compoundsWith(engine.nouns, stem, word)) {
      queries.push(leaf(compound, TAIL_WEIGHT, false));
    }
  }
  return { combineWith: 'OR', queries };
}

function leaf(term: string, weight: number, prefix: boolean): Query {
  return { queries: [term], prefix, boostTerm: () => weight };
}

/** German puts the main word last: "Verteidigung" also means "Luftverteidigung". */
function compoundsWith(nouns: ReadonlySet<string>, ...tails: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const noun of nouns) {
    for (const tail of tails) {
      if (!isCompound(noun, tail)) continue;
      found.push(noun);
      break;
    }
  }
  return found;
}

/** True when one passage holds the words of a phrase one after the other. */
function tells(event: WortlautEvent, phrase: readonly string[]): boolean {
  return event.accounts.some((account) =>
    account.passages.some((passage) => {
      const folded = wordsOf(passage.exact).map((word) => foldWord(word.text));
      return findPhrase(folded, phrase).length > 0;
    }),
  );
}

function engineOf(index: CorpusIndex): Engine {
  const known = engines.get(index);
  if (known) return known;
  const nouns = new Set<string>();
  const reader = termReader();
  const words = new MiniSearch<EventDocument>({
    fields: [...documentFields],
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    processTerm: (term) => {
      const { terms, isLongNoun } = reader.read(term);
      if (isLongNoun) for (const noun of terms) nouns.add(noun);
      return [...terms];
    },
  });
  words.addAll(index.eventsByDay.map((event) => documentOf(index, event)));
  reader.forget();
  const engine: Engine = { words, nouns, variants: nameVariants(index.corpus.actors), last: null };
  engines.set(index, engine);
  return engine;
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
