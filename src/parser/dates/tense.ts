/** Whether the clause around an expression tells the past or looks ahead. */
import type { Span } from '../../schema/span';
import {
  futureVerbs,
  noPastVerbs,
  pastClosers,
  pastVerbs,
  plannedWords,
  weakFutureVerbs,
} from './words/tense-lexicon';

export type Tense = 'past' | 'future' | 'open';

const REACH = 160;
const WORD = /\p{L}+/gu;
const PARTICIPLE =
  /^(?:\p{Ll}{2,8})?ge\p{Ll}{2,14}(?:t|en)$|^(?:ver|be|er|ent|zer|über|unter)\p{Ll}{3,14}t$|^\p{Ll}{3,14}iert$/u;

/** Reads the clause first; when it says nothing, the sentence. */
export function tenseAround(text: string, sentence: Span, at: Span): Tense {
  const from = Math.max(sentence.start, at.start - REACH);
  const to = Math.min(sentence.end, at.end + REACH);
  const clause = clauseAround(text, { start: from, end: to }, at);
  if (waitsForParticiple(text, clause, to)) return 'past';
  const inClause = tenseOf(text, clause, at);
  return inClause === 'open' ? tenseOf(text, { start: from, end: to }, at) : inClause;
}

/** "hat am Samstag den Befehl, den sie erteilt hatte, wieder kassiert": its participle stands behind the comma. */
function waitsForParticiple(text: string, clause: Span, to: number): boolean {
  if (!HAS.test(text.slice(clause.start, clause.end))) return false;
  const words = CUT_OFF.exec(text.slice(clause.end, to))?.groups?.['words']?.split(' ') ?? [];
  return PARTICIPLE.test(words.at(-1) ?? '') && !words.some((word) => FINITE.test(word));
}

const HAS = /(?<!\p{L})(?:hat|haben)(?!\p{L})/u;
const CUT_OFF = /^, [^.;:]*, (?<words>\p{Ll}+(?: \p{L}+){0,3})[.;]?$/u;
const FINITE =
  /^(?:hat|haben|hatten?|ist|sind|war|waren|wurden?|wird|werden|sei|habe|wenn|weil|der|die|das|den)$/u;

/** Between the nearest commas, dashes, colons or semicolons; a comma inside a number or date is none. */
function clauseAround(text: string, within: Span, at: Span): Span {
  let start = at.start;
  while (start > within.start && !isBorder(text, start - 1)) start -= 1;
  let end = at.end;
  while (end < within.end && !isBorder(text, end)) end += 1;
  return { start, end };
}

const BORDERS: ReadonlySet<number> = new Set(Array.from(',;:()„“”»«"', (char) => char.charCodeAt(0)));

const COMMA = ','.charCodeAt(0);
const LISTED = /, \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?(?:, \p{Lu}| und \p{Lu}| sowie \p{Lu})/uy;

/** "mit Ostland, Westland und dem Bund telefoniert": within a list of names a comma ends no clause. */
function goesOnListing(text: string, at: number): boolean {
  LISTED.lastIndex = at;
  return LISTED.test(text);
}

function isBorder(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!BORDERS.has(code)) return false;
  if (code === COMMA && goesOnListing(text, at)) return false;
  const next = text.charCodeAt(at + 1);
  return !(next >= 48 && next <= 57);
}

function tenseOf(text: string, within: Span, at: Span): Tense {
  let strong: Tense = 'open';
  let weak = false;
  let auxiliary = false;
  let participle = false;
  let planned = false;
  const stretch = `${text.slice(within.start, at.start)} ${text.slice(at.end, within.end)}`;
  for (const match of stretch.matchAll(WORD)) {
    const word = match[0];
    // Verbs are small; the capital at the head of a sentence is rarely one.
    if (word.charCodeAt(0) < 97) continue;
    if (plannedWords.has(word)) planned = true;
    if (pastClosers.has(word)) return 'past';
    if (
      word === 'ist' ||
      word === 'sind' ||
      word === 'hat' ||
      word === 'haben' ||
      word === 'habe' ||
      word === 'sei'
    )
      auxiliary = true;
    else if (PARTICIPLE.test(word)) participle = true;
    if (strong !== 'open') continue;
    if (isPast(word)) strong = 'past';
    else if (weakFutureVerbs.has(word)) weak = true;
    else if (futureVerbs.has(word)) strong = 'future';
  }
  if (strong === 'past') return strong;
  if (planned) return 'future';
  if (strong === 'future') return strong;
  if (auxiliary && participle) return 'past';
  return weak ? 'future' : 'open';
}

/** "lieferte", "sagten". */
const WEAK_PAST = /^\p{Ll}{3,}te(?:n|st|t)?$/u;

function isPast(word: string): boolean {
  return pastVerbs.has(word) || (WEAK_PAST.test(word) && !noPastVerbs.has(word));
}
