/** Noun phrases: where one that begins at a word ends, and whether it can be the subject. */
import {
  determiners,
  looseAdverbs,
  obliqueDeterminers,
  prepositions,
  subjectPronouns,
  timeNoun,
} from './word-classes-lexicon';
import type { QuotePair, Word } from './words';

/** Words `from` to `to` (excluded). */
export type Stretch = { readonly from: number; readonly to: number };

export type Text = { readonly words: readonly Word[]; readonly pairs: readonly QuotePair[] };

const PARTICLES: ReadonlySet<string> = new Set(
  'von van de der den di da del la le el al bin ibn ben abu zu st dos ter y vom'.split(' '),
);
const GENITIVES: ReadonlySet<string> = new Set(
  'des der eines einer dieser dieses seines seiner ihres ihrer deren dessen beider'.split(' '),
);
const JOINED: ReadonlySet<string> = new Set('von vom für beim zur zum aus'.split(' '));

/** The end of the noun phrase that begins at `at`, or null when none begins there. */
export function phraseEnd(text: Text, at: number, limit: number): number | null {
  const first = text.words[at];
  if (first === undefined || at >= limit) return null;
  if (PERSONAL.has(first.lower)) return at + 1;
  const core = coreEnd(text, at, limit);
  if (core === null) return isPronoun(first) ? at + 1 : null;
  return extend(text, { from: at, to: core }, limit);
}

const PERSONAL: ReadonlySet<string> = new Set(['er', 'sie', 'ich', 'wir']);

function isPronoun(word: Word): boolean {
  return subjectPronouns.has(word.lower);
}

/** "Partei" in "Ihre Partei": its first word with a capital that is no article; undefined where it has none. */
export function headOf({ words }: Pick<Text, 'words'>, { from, to }: Stretch): Word | undefined {
  return words.slice(from, to).find((word) => word.capital && !determiners.has(word.lower));
}

const INNER_CAPITAL = /-\p{Lu}|\.\p{Ll}{2,4}$|^\p{Ll}{1,2}\p{Lu}/u;

/** A capital, or one behind the hyphen: "ai-Bericht", "nordblatt.de", "eHafen". */
export function isNoun(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    (word.capital || ((word.text !== word.lower || word.text.includes('.')) && INNER_CAPITAL.test(word.text)))
  );
}

/** Article, adjectives, then nouns, names and names in quotation marks. */
function coreEnd(text: Text, from: number, limit: number): number | null {
  const { words } = text;
  let at = from;
  let nouns = 0;
  while (at < limit) {
    const word = words[at];
    if (word === undefined) break;
    if (word.bracketed) {
      if (nouns === 0) break;
      at += 1;
    } else if (word.kind === 'quote') {
      const pair = text.pairs[word.pair];
      if (
        pair?.open !== at ||
        pair.close - pair.open > 6 ||
        pair.close >= limit ||
        words[at + 1]?.capital !== true
      )
        break;
      at = pair.close + 1;
      nouns += 1;
    } else if (isNoun(word) && !isFrontedSmallWord(text, at)) {
      nouns += 1;
      at += 1;
    } else if (isNamePoint(words, at)) at += 1;
    else if (nouns > 0 && word.kind === 'number' && !/^\d{1,2}$/.test(word.text)) break;
    else if (nouns === 0 ? beforeNoun(word, at === from) : joinsName(words, at)) at += 1;
    else if (nouns === 0 && at > from && isAdverbBeforeParticiple(words, at)) at += 1;
    else break;
  }
  return nouns > 0 ? at : null;
}

/** "Dr.", "B. N. Suresh": the point belongs to the name. */
function isNamePoint(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  return (
    words[at]?.text === '.' && before?.capital === true && before.text.length <= 4 && after?.capital === true
  );
}

const ENDS_SMALL = /\p{Ll}$/u;
const ADJECTIVE = /(?:e|er|en|es|em)$/;

function beforeNoun(word: Word, first: boolean): boolean {
  if (determiners.has(word.lower) || word.kind === 'number') return true;
  if (word.kind !== 'word' || prepositions.has(word.lower) || word.verbs.length > 0) return false;
  if (looseAdverbs.has(word.lower)) return false;
  return !first ? ENDS_SMALL.test(word.text) : ADJECTIVE.test(word.lower);
}

/** "einer gestern verbreiteten Erklärung" */
function isAdverbBeforeParticiple(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    looseAdverbs.has(words[at]?.lower ?? '') &&
    next !== undefined &&
    !next.capital &&
    next.readings.length > 0 &&
    next.verbs.length === 0 &&
    ADJECTIVE.test(next.lower) &&
    words[at + 2]?.capital === true
  );
}

function joinsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word === undefined || before?.capital !== true || after?.capital !== true) return false;
  if (/^(?:van|de|di|da|del|la|le|el|al|bin|ibn|ben|abu|zu|dos|ter|y)$/.test(word.lower)) return true;
  return (
    PARTICLES.has(word.lower) &&
    word.lower === 'von' &&
    words[at - 2]?.capital !== true &&
    !determiners.has(words[at - 2]?.lower ?? '') &&
    !/(?:er|in|chef|minister|sprecher|mitglied|vertreter)$/.test(before.lower)
  );
}

/** A capital at the beginning of the sentence says nothing: "Auch", "Nach". */
function isFrontedSmallWord(text: Text, at: number): boolean {
  const word = text.words[at];
  if (word === undefined) return false;
  return (
    determiners.has(word.lower) ||
    prepositions.has(word.lower) ||
    looseAdverbs.has(word.lower) ||
    (isPronoun(word) && word.text.length < 4) ||
    isParticipleFirst(text, at)
  );
}

const BEGINS_BEHIND: ReadonlySet<string> = new Set('.!?:');

/** "Angesprochen auf die Maut betonte sie …", "Begleitet von Okker": no noun, and the subject stands behind the verb. */
function isParticipleFirst({ words }: Text, at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    (at === 0 || BEGINS_BEHIND.has(words[at - 1]?.text ?? '')) &&
    word.readings.some(({ kind }) => kind === 'past-participle') &&
    prepositions.has(words[at + 1]?.lower ?? '')
  );
}

/** Genitives always belong to it; "von …" where an article makes the head a function. */
function extend(text: Text, phrase: Stretch, limit: number): number {
  const { words } = text;
  const determined = determiners.has(words[phrase.from]?.lower ?? '') || phrase.to - phrase.from === 1;
  let end = phrase.to;
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const next = words[end];
    if (next === undefined || end >= limit) break;
    const genitive = GENITIVES.has(next.lower);
    const joined = determined && JOINED.has(next.lower);
    if ((!genitive && !joined) || isToldPaper(words, phrase, end)) break;
    const inner = coreEnd(text, genitive ? end : end + 1, limit);
    if (inner === null) break;
    end = inner;
  }
  return end;
}

/** "sagte Ivo Brandt der «Nordpost»": a paper behind a name without article was told; "Sprecher der «Nordpost»" belongs to it. */
function isToldPaper(words: readonly Word[], phrase: Stretch, at: number): boolean {
  const last = words[at - 1];
  if (words[at]?.lower !== 'der' || words[at + 1]?.kind !== 'quote' || last?.capital !== true) return false;
  if (determiners.has(words[phrase.from]?.lower ?? '')) return false;
  return at - phrase.from > 1 || !FUNCTION.test(last.lower);
}

const FUNCTION = /(?:er|in|eur|ent|ist|chef|mitglied|vorstand|ausgabe|bericht|angaben)$/;

/** A phrase that may be nominative: no preposition, no dative article, no time. */
export function mayBeSubject(text: Text, phrase: Stretch): boolean {
  const { words } = text;
  const first = words[phrase.from];
  if (first === undefined || prepositions.has(first.lower) || obliqueDeterminers.has(first.lower))
    return false;
  if (first.lower === 'es' || first.lower === 'man') return false;
  const nouns = words.slice(phrase.from, phrase.to).filter((w) => w.capital && !determiners.has(w.lower));
  const head = nouns[0];
  return head === undefined ? isPronoun(first) : !timeNoun.test(head.lower);
}
