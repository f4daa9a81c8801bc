/** Verbs of speech in a statement: which they are, who speaks, to whom, and which words show it. */
import type { Span } from '../../schema/span';
import type { WordClause } from '../language/clauses';
import { phraseEnd, type Stretch, type Text } from '../language/noun-phrases';
import { prepositions } from '../language/word-classes-lexicon';
import { findPredicates, type Predicate } from './predicates';
import { cuePhrases, cueVerbs, isTellingNoun, type Medium } from './speech-lexicon';
import { findSubject, withName } from '../language/subjects';
import { wordSet } from '../language/word-set';
import { spanOf, type Word } from '../language/words';

/** A clause whose verb announces speech. */
export type Matrix = {
  /** Place of its clause. */
  readonly clause: number;
  readonly verb: number;
  readonly lemma: string;
  readonly takes: string;
  readonly medium: Medium;
  readonly passive: boolean;
  readonly cue: Span;
  readonly speaker: Stretch | null;
  readonly addressee: Stretch | null;
  /** Who cites: "die Agentur zitierte Brandt". */
  readonly relay: Stretch | null;
  /** The verb opens its clause, as in "…, sagte er". */
  readonly verbFirst: boolean;
};

/** A clause of more verbs is noise; each asks for its subject past all verbs before it. */
const MOST_VERBS = 20;

/** All cue verbs of the clauses, in order. */
export function findMatrices(text: Text, clauses: readonly WordClause[]): Matrix[] {
  const found: Matrix[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const finites = clauses[at]?.finites ?? [];
    for (const verb of finites.length > MOST_VERBS ? finites.slice(0, MOST_VERBS) : finites) {
      const matrix = (text.words[verb]?.pair ?? -1) >= 0 ? null : matrixAt(text, clauses, at, verb);
      if (matrix !== null) found.push(matrix);
    }
  }
  return found;
}

function matrixAt(text: Text, clauses: readonly WordClause[], at: number, verb: number): Matrix | null {
  for (const predicate of findPredicates(text, clauses, at, verb)) {
    const matrix = readMatrix(text, clauses, { at, verb, predicate });
    if (matrix !== null) return matrix;
  }
  return null;
}

const phrasesByLemma = new Map<string, (typeof cuePhrases)[number][]>();
for (const phrase of cuePhrases)
  for (const lemma of phrase.lemmas)
    phrasesByLemma.set(lemma, [...(phrasesByLemma.get(lemma) ?? []), phrase]);

type Place = { readonly at: number; readonly verb: number; readonly predicate: Predicate };

function readMatrix(text: Text, clauses: readonly WordClause[], place: Place): Matrix | null {
  const { at, verb, predicate } = place;
  const clause = clauses[at];
  if (clause === undefined) return null;
  const phrase = phrasesByLemma.get(predicate.lemma)?.find(({ needs }) => holdsOneOf(text, clause, needs));
  const cue = phrase ?? cueVerbs.get(predicate.lemma);
  if (cue === undefined || cue.takes === '') return null;
  if (predicate.lemma === 'heißen' && !hasWord(text, clause, 'es')) return null;
  const cueSpan = spanOf(text.words, predicate.from, predicate.to);
  if (cueSpan === null) return null;
  const subject = findSubject(text, clauses, at, verb);
  if (subject !== null && text.words[subject.from]?.lower === 'ich') return null;
  const addressee = predicate.passive ? subject : findAddressee(text, clause, verb, subject);
  return {
    clause: at,
    verb,
    lemma: predicate.lemma,
    takes: cue.takes,
    medium: cue.medium,
    passive: predicate.passive,
    cue: cueSpan,
    speaker: findSpeaker(text, clauses, place, subject),
    relay: findRelay(text, clause, place, subject),
    addressee,
    verbFirst: verb === clause.head,
  };
}

/** The subject; in the passive the agent; of "zitieren" the one cited; of "es heißt" the text it stands in. */
function findSpeaker(
  text: Text,
  clauses: readonly WordClause[],
  where: Place,
  subject: Stretch | null,
): Stretch | null {
  const { at, verb, predicate } = where;
  const clause = clauses[at];
  if (clause === undefined) return null;
  if (predicate.lemma === 'heißen') {
    const here = findPlaceOfWriting(text, clause, verb);
    const before = clauses[at - 1];
    const first = clauses[0];
    const apart =
      here === null && verb === clause.head && before?.kind === 'relative' && first?.kind === 'fragment';
    return apart ? findPlaceOfWriting(text, first, first.to) : here;
  }
  if (predicate.lemma === 'stehen') return subject ?? findPlaceOfWriting(text, clause, verb);
  if (predicate.lemma === 'zitieren') {
    if (predicate.passive) return subject;
    return citedPhrase(text, Math.max(verb + 1, subject?.to ?? 0), clause.to) ?? subject;
  }
  if (!predicate.passive) return subject;
  const agent = findAgent(text, clause);
  if (agent !== null) return withName(text, clauses, at, agent);
  const place = findPlaceOfWriting(text, clause, verb);
  return place !== null && isTelling(text, place) ? place : null;
}

/** "zitiert den Prediger mit den Worten": the object, in whatever case, outside the marks. */
function citedPhrase(text: Text, from: number, to: number): Stretch | null {
  for (let at = from; at < to; at += 1) {
    const word = text.words[at];
    if (word === undefined || word.pair >= 0) return null;
    const end = word.lower === 'man' ? null : phraseEnd(text, at, to);
    if (prepositions.has(word.lower)) at = (phraseEnd(text, at + 1, to) ?? at + 1) - 1;
    else if (end !== null) return { from: at, to: end };
  }
  return null;
}

/** Of "zitieren" the one who cites: the subject, in the passive the agent. */
function findRelay(text: Text, clause: WordClause, place: Place, subject: Stretch | null): Stretch | null {
  if (place.predicate.lemma !== 'zitieren') return null;
  return place.predicate.passive ? findAgent(text, clause) : subject;
}

const BY = wordSet('von vom durch seitens');

/** "von der Polizei", "durch einen Sprecher" in a passive clause. */
function findAgent(text: Text, clause: WordClause): Stretch | null {
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = text.words[at];
    if (word === undefined || word.bracketed || word.pair >= 0) continue;
    if (!BY.has(word.lower)) continue;
    const end = phraseEnd(text, at + 1, clause.to);
    if (end !== null) return { from: at + 1, to: end };
  }
  return null;
}

const DATIVES = wordSet('dem den einem seinem seinen ihrem ihren der ihm ihnen ihr');

/** "teilte dem Sender mit", "sagte der „Nordpost“", "gegenüber Reportern". */
function findAddressee(
  text: Text,
  clause: WordClause,
  verb: number,
  subject: Stretch | null,
): Stretch | null {
  const { words } = text;
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = words[at];
    if (
      word === undefined ||
      word.bracketed ||
      word.pair >= 0 ||
      (subject !== null && at >= subject.from && at < subject.to)
    )
      continue;
    if (word.lower === 'an' || word.lower === 'gegenüber') {
      const end = phraseEnd(text, at + 1, clause.to);
      if (end !== null && (word.lower === 'gegenüber' || isPerson(words[end - 1])))
        return { from: at + 1, to: end };
    }
    const free = words[at - 1] === undefined || at === clause.from || at === verb + 1 || at === subject?.to;
    if (free && DATIVES.has(word.lower)) {
      const end = phraseEnd(text, at, clause.to) ?? (/^ih/.test(word.lower) ? at + 1 : null);
      if (end !== null && end <= clause.to) return { from: at, to: end };
    }
  }
  return null;
}

function isPerson(word: Word | undefined): boolean {
  return word?.capital === true;
}

/** A report, a statement, a letter: its text speaks where nobody else is named. */
function isTelling(text: Text, place: Stretch): boolean {
  return text.words.slice(place.from, place.to).some((word) => word.capital && isTellingNoun(word));
}

const IN_WRITING = wordSet('in im aus auf bei beim von vom seitens');

/** "In dem Bericht heißt es": the text speaks. */
function findPlaceOfWriting(text: Text, clause: WordClause, verb: number): Stretch | null {
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = text.words[at];
    if (word === undefined || word.pair >= 0) continue;
    if (!IN_WRITING.has(word.lower)) continue;
    const end = phraseEnd(text, at + 1, at < verb ? verb : clause.to);
    if (end !== null) return { from: at + 1, to: end };
  }
  return null;
}

function holdsOneOf({ words }: Text, { from, to }: WordClause, wanted: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1)
    if (wanted.has(words[at]?.lower ?? '') && !isAttribution(words, at)) return true;
  return false;
}

/** "nach Auffassung des Amtes", "ihrer Meinung nach" beside the verb "sein" tell in their own way. */
function isAttribution(words: readonly Word[], at: number): boolean {
  return [at - 1, at - 2, at + 1].some((place) => words[place]?.lower === 'nach');
}

function hasWord(text: Text, clause: WordClause, lower: string): boolean {
  for (let at = clause.from; at < clause.to; at += 1) if (text.words[at]?.lower === lower) return true;
  return false;
}
