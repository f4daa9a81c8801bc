/** One clause of a statement: what it is (main, dass-clause, relative, infinitive), and its finite verbs. */
import { coordinators, determiners, prepositions, relatives, subordinators } from './word-classes-lexicon';
import { wordSet } from './word-set';
import type { Word } from './words';

export type ClauseKind = 'main' | 'sub' | 'relative' | 'infinitive' | 'fragment';

/** Words `from` to `to` (excluded), without the mark before it. Events have a coarser `Clause`, of tokens, in every sentence. */
export type WordClause = {
  readonly from: number;
  readonly to: number;
  /** The mark it stands behind: "," ";" ":" "–", or "" at the beginning. */
  readonly mark: string;
  readonly kind: ClauseKind;
  /** First word that is no "und", "aber": where the clause's own order begins. */
  readonly head: number;
  readonly coordinated: boolean;
  /** Finite verbs, in order; several where "und" joins verbs. */
  readonly finites: readonly number[];
  /** Its verb can only be Konjunktiv. */
  readonly subjunctive: boolean;
};

/** Words with their marks: what is longer between quotation marks is a sentence. */
const LONGEST_NAME = 8;

/** What ends a sentence. */
const STOPS = /^[.!?…]+$/;

/** Words between two marks; `mark` is the one before them. */
export type ClauseStretch = { readonly from: number; readonly to: number; readonly mark: string };

/** The clause that a stretch of words is. */
export function readClause(words: readonly Word[], stretch: ClauseStretch): WordClause {
  const { from, mark } = stretch;
  let to = stretch.to;
  while (to > from && words[to - 1]?.kind === 'mark' && STOPS.test(words[to - 1]?.text ?? '')) to -= 1;
  let head = from;
  while (head < to && (words[head]?.kind === 'quote' || coordinators.has(words[head]?.lower ?? '')))
    head += 1;
  const behind = quotationEnd(words, from, to);
  if (behind > 0) head = behind;
  const coordinated = coordinators.has(words[from]?.lower ?? '');
  const opener = openerOf(words, head, to);
  const finites = findFinites(words, from, to, opener !== 'none');
  const kind = kindOf(words, { from, to, mark, head, opener, finites });
  const told = finites.length > 0 && finites.every((at) => isSubjunctiveHere(words[at]));
  const subjunctive = told && !speaksOfItself(words, from, to);
  return { from, to, mark, kind, head, coordinated, finites, subjunctive };
}

/** "„Wer soll das zahlen?“ fragen sich …": behind a quoted sentence the clause's own words begin with their verb; else -1. */
function quotationEnd(words: readonly Word[], from: number, to: number): number {
  const pair = words[from]?.pair ?? -1;
  if (pair < 0 || words[from]?.kind !== 'quote') return -1;
  let end = from + 1;
  let sentence = false;
  for (; end < to && words[end]?.pair === pair; end += 1)
    sentence ||= words[end]?.shape.finite === true && words[end]?.capital === false;
  const verb = words[end]?.shape;
  if (end >= to || verb === undefined || (!verb.finite && verb.particles.length === 0)) return -1;
  return sentence || end - from > LONGEST_NAME ? end : -1;
}

/** "ich habe" looks like Konjunktiv and is none. */
function speaksOfItself(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at]?.lower === 'ich' && words[at]?.pair === -1) return true;
  return false;
}

type Opener = 'none' | 'sub' | 'relative';

/** "auch wenn", "vor allem weil" */
const MAY_STAND_BEFORE = wordSet('vor allem etwa auch je so selbst besonders insbesondere nur');
const OPENS_BEHIND = wordSet('dass daß weil wenn da ob');

function openerOf(words: readonly Word[], head: number, to: number): Opener {
  const first = words[head];
  const second = words[head + 1];
  if (first === undefined || head >= to) return 'none';
  if (relatives.has(first.lower)) return 'relative';
  if (subordinators.has(first.lower)) return 'sub';
  if (prepositions.has(first.lower) && second !== undefined && relatives.has(second.lower)) return 'relative';
  if (MAY_STAND_BEFORE.has(first.lower)) {
    for (let at = head + 1; at < Math.min(head + 3, to); at += 1)
      if (OPENS_BEHIND.has(words[at]?.lower ?? '')) return 'sub';
  }
  return 'none';
}

function findFinites(words: readonly Word[], from: number, to: number, verbLast: boolean): number[] {
  const all: number[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.verbs.length === 0 || word.bracketed) continue;
    if (words[at - 1]?.lower !== 'zu' && isFiniteHere(words, at, to)) all.push(at);
  }
  // Most clauses have one: it may only be no finite form after all.
  const [first] = all;
  if (first === undefined) return all;
  if (all.length === 1) return isAlso(words[first], 'infinitive') && hasZu(words, from, to) ? [] : all;
  const outside = all.filter((at) => (words[at]?.pair ?? -1) < 0);
  const any = outside.length > 0 ? outside : all;
  const auxiliary = any.some((at) => isAuxiliary(words[at]));
  const pool = auxiliary
    ? any.filter((at) => isAuxiliary(words[at]) || !isAlso(words[at], 'participle'))
    : any;
  const sure = pool.filter((at) => !isAlso(words[at], 'infinitive') && !isAlso(words[at], 'participle'));
  if (sure.length > 0) return verbLast ? sure : withJoined(words, pool, sure);
  const noInfinitive = pool.filter((at) => !isAlso(words[at], 'infinitive'));
  if (noInfinitive.length === 0 && hasZu(words, from, to)) return [];
  const left = noInfinitive.length > 0 ? noInfinitive : pool;
  return verbLast ? left.slice(-1) : left.slice(0, 1);
}

/** "bezeichnet den Plan als klug und nimmt …": what may be a participle is finite where "und" joins a sure verb to it. */
function withJoined(words: readonly Word[], pool: readonly number[], sure: readonly number[]): number[] {
  const first = sure[0] ?? 0;
  const before = pool.filter((at) => at < first && !isAlso(words[at], 'infinitive'));
  const joined = before.length === 1 && !isAuxiliary(words[first]) && words[first - 1]?.lower === 'und';
  return joined ? [...before, ...sure] : [...sure];
}

/** "weite Teile" is no form of "ausweiten": a split verb needs its particle behind it. */
function isFiniteHere(words: readonly Word[], at: number, to: number): boolean {
  const shape = words[at]?.shape;
  if (shape === undefined || shape.finite || shape.particles.length === 0) return shape?.finite === true;
  const end = Math.min(words.length, to + 30);
  for (let next = at + 1; next < end; next += 1)
    if (shape.particles.includes(words[next]?.lower ?? '')) return true;
  return false;
}

export function isAuxiliary(word: Word | undefined): boolean {
  return word?.shape.auxiliary === true;
}

export function isAlso(word: Word | undefined, kind: 'infinitive' | 'participle'): boolean {
  return word?.shape[kind] === true;
}

export function isSubjunctiveHere(word: Word | undefined): boolean {
  return word?.shape.subjunctive === true;
}

type Shape = ClauseStretch & {
  readonly head: number;
  readonly opener: Opener;
  readonly finites: readonly number[];
};

function kindOf(words: readonly Word[], shape: Shape): ClauseKind {
  const { finites, opener, head, to } = shape;
  const last = finites.at(-1);
  if (last === undefined) return hasZu(words, shape.from, to) ? 'infinitive' : 'fragment';
  if (opener === 'none') return 'main';
  const verbFirst = finites[0] === head;
  if (verbFirst) return 'main';
  const first = words[head];
  if (opener === 'sub') {
    // "Wie lange", "Da war", "Bis Montag sei": a preposition or adverb here when the verb stands early and much follows.
    const ambiguous = /^(?:da|bis|seit|wie|damit|als|während|wegen|um|ohne|statt)$/.test(first?.lower ?? '');
    if (ambiguous && !isVerbFinal(words, finites[0] ?? last, to)) return 'main';
    return 'sub';
  }
  if (shape.mark === '' || shape.mark === ':' || shape.mark === ';')
    return isVerbFinal(words, last, to) && to - head > 4 && !determiners.has(first?.lower ?? '')
      ? 'relative'
      : 'main';
  if (!isVerbFinal(words, last, to) || isBeforeParticiple(words, last)) return 'main';
  return relatives.has(first?.lower ?? '') &&
    isNounPhraseThenVerb(words, head, finites[0] ?? last) &&
    isSubjunctiveHere(words[finites[0] ?? last])
    ? 'main'
    : 'relative';
}

/** "die Helfer des Amts würden geschützt": behind its auxiliary a participle stands in a main clause only. */
function isBeforeParticiple(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return isAuxiliary(words[at]) && isAlso(next, 'participle') && !isAlso(next, 'infinitive');
}

/** Nothing but other verbs and brackets follows. */
export function isVerbFinal(words: readonly Word[], at: number, to: number): boolean {
  for (let next = at + 1; next < to; next += 1) {
    const word = words[next];
    if (word === undefined || word.bracketed || word.kind === 'quote') continue;
    if (word.kind === 'word' && word.verbs.length > 0) continue;
    return false;
  }
  return true;
}

/** "die Lage eskaliere": article, adjectives, one noun, verb. */
function isNounPhraseThenVerb(words: readonly Word[], head: number, verb: number): boolean {
  let at = head + 1;
  while (at < verb && words[at]?.capital === false && words[at]?.kind === 'word') at += 1;
  return at < verb && verb - at <= 2 && words[at]?.capital === true;
}

const ZU_INSIDE =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|mit|nach|nieder|vor|weg|zu|zurück|zusammen|um|durch|über|unter|wieder|heraus|heran|voran|bereit|los|teil|statt|frei)zu\p{L}{2,}n$/u;

function hasZu(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (word.shape.zuInfinitive) return true;
    if (
      word.lower === 'zu' &&
      words[at + 1]?.lower.endsWith('n') === true &&
      words[at + 1]?.capital === false
    )
      return true;
    // "vorzulegen" of a verb the lexicon does not hold
    if (!word.capital && word.lower.includes('zu', 2) && ZU_INSIDE.test(word.lower)) return true;
  }
  return false;
}
