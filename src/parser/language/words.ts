/** Words of a stretch of text with their verb readings, brackets and quotation marks: what the speech rules look at. */
import type { Span } from '../../schema/span';
import { oncePerWord } from './once-per-word';
import { REMEMBERED, type Token } from './tokens';
import type { VerbReading } from './verb-forms';
import { demonstratives, determiners, prepositions } from './word-classes-lexicon';

export type Word = Token & {
  /** Finite, infinite or no verb here; empty for nouns and adjectives. */
  readonly verbs: readonly VerbReading[];
  readonly shape: VerbShape;
  /** Inside round brackets. */
  readonly bracketed: boolean;
  /** Place of the innermost outer quotation in `pairs`, or -1. The marks themselves belong to it. */
  readonly pair: number;
};

/** Places of an opening and a closing mark in the same list of words. */
export type QuotePair = { readonly open: number; readonly close: number };

export type Words = { readonly words: readonly Word[]; readonly pairs: readonly QuotePair[] };

/** Looks each token up once. `pairs` come from pairQuotes over the same tokens. */
export function readWords(tokens: readonly Token[], pairs: readonly QuotePair[]): Words {
  /** Of the pairs, which stand one behind the other, the one that holds this word or comes next. */
  let pair = 0;
  const words: Word[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.text === '(') depth += 1;
    const verbs = token.readings.length > 0 ? verbsAt(tokens, at) : NONE;
    while ((pairs[pair]?.close ?? at) < at) pair += 1;
    words.push(makeWord(token, verbs, depth > 0, at >= (pairs[pair]?.open ?? Infinity) ? pair : -1));
    if (token.text === ')' && depth > 0) depth -= 1;
  }
  return { words, pairs };
}

/** Property by property: a spread costs ten times as much, and this runs for each word of each article. */
function makeWord(token: Token, verbs: readonly VerbReading[], bracketed: boolean, pair: number): Word {
  const { kind, start, end, text, lower, capital, number, readings } = token;
  const shape = verbs.length === 0 ? NO_VERB : shapeAt(token);
  return { kind, start, end, text, lower, capital, number, readings, verbs, shape, bracketed, pair };
}

/** What a word's readings come to, told once for each list of readings. */
export type VerbShape = {
  /** Third person, standing by itself. */
  readonly finite: boolean;
  /** Third person, if one of these particles stands behind it. */
  readonly particles: readonly string[];
  readonly infinitive: boolean;
  readonly zuInfinitive: boolean;
  readonly participle: boolean;
  readonly auxiliary: boolean;
  /** Third person, and Konjunktiv in every reading; "möchte" counts as indicative. */
  readonly subjunctive: boolean;
};

/** By the word's number. */
const shapes: (VerbShape | undefined)[] = Array.from({ length: REMEMBERED }, () => undefined);

function shapeAt({ readings, number }: Token): VerbShape {
  const known = shapes[number];
  if (known !== undefined) return known;
  const shape = shapeOf(readings);
  if (number >= 0) shapes[number] = shape;
  return shape;
}

function shapeOf(verbs: readonly VerbReading[]): VerbShape {
  const third = verbs.flatMap((r) => (r.kind === 'finite' && r.person === 3 ? [r] : []));
  return {
    finite: third.some((r) => r.split === null),
    particles: [...new Set(third.flatMap((r) => (r.split === null ? [] : [r.split])))],
    infinitive: verbs.some((r) => r.kind === 'infinitive'),
    zuInfinitive: verbs.some((r) => r.kind === 'zu-infinitive'),
    participle: verbs.some((r) => r.kind === 'past-participle'),
    auxiliary: verbs.some((r) => r.lemma === 'haben' || r.lemma === 'sein' || r.lemma === 'werden'),
    subjunctive:
      third.length > 0 &&
      third.every((r) => r.mood === 'subjunctive1' || (r.mood === 'subjunctive2' && r.lemma !== 'mögen')),
  };
}

const NONE: readonly VerbReading[] = [];
const NO_VERB: VerbShape = {
  finite: false,
  particles: [],
  infinitive: false,
  zuInfinitive: false,
  participle: false,
  auxiliary: false,
  subjunctive: false,
};
const NOT_VERBS: ReadonlySet<string> = new Set([
  'sein',
  'meine',
  'laut',
  'statt',
  'ihre',
  'bitte',
  'dank',
  'einige',
  'einigen',
  'weise',
]);

/** Marks behind which a verb may have a capital. */
const BEGINS: ReadonlySet<string> = new Set([':', '.', '!', '?', '–', '-']);

/** A capital inside the sentence is a noun; "die verletzte Person" is an adjective. */
function verbsAt(tokens: readonly Token[], at: number): readonly VerbReading[] {
  const token = tokens[at];
  if (token === undefined) return NONE;
  const { readings } = token;
  if (token.lower === 'bekannt') return NONE;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.capital) {
    const begins = before === undefined || before.kind === 'quote' || BEGINS.has(before.text);
    // "Frage: …" heads what follows.
    if (!begins || determiners.has(token.lower) || after?.text === ':') return NONE;
  }
  if (NOT_VERBS.has(token.lower) && after?.kind === 'word' && (token.lower !== 'weise' || after.capital))
    return NONE;
  const attributive =
    before !== undefined &&
    leadsToNoun(tokens, at) &&
    ADJECTIVE_END.test(token.lower) &&
    (opensPhrase(before) || isParticipleWithAdverb(tokens, at)) &&
    !isSaidOfThat(tokens, at) &&
    !shapeAt(token).auxiliary;
  return attributive ? NONE : readings;
}

/** "Das sagte Brandt", "Dies bestätigte das Amt": the pronoun stands alone, unless another verb follows ("Das besetzte Haus brannte"). */
function isSaidOfThat(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.capital !== true || !demonstratives.has(before.lower)) return false;
  const past = tokens[at]?.readings.some((r) => r.kind === 'finite' && r.person === 3 && r.tense === 'past');
  if (past !== true) return false;
  if (!PARTICIPLE.test(tokens[at]?.lower ?? '')) return true;
  for (let next = at + 2; next < at + 12; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') break;
    if (!token.capital && token.readings.some((r) => r.kind === 'finite' && r.split === null)) return false;
  }
  return true;
}

/** A noun follows, or an adjective with its noun: "die kontrollierten ausländischen Medien". */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.kind !== 'word') return false;
  if (after.capital) return true;
  return tokens[at + 2]?.capital === true && after.readings.length === 0 && isAdjective(after);
}

const ADJECTIVE_END = /e[nrms]?$/;
const isAdjective = oncePerWord(({ lower }) =>
  /(?:isch|lich|ig|ell|iv|al|ent|ant|är|ös|bar|sam)e[nrms]?$/.test(lower),
);

function opensPhrase(token: Token | undefined): boolean {
  return token !== undefined && (determiners.has(token.lower) || prepositions.has(token.lower));
}

/** "in einer vorgestern veröffentlichten Botschaft": an adverb stands between. */
function isParticipleWithAdverb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    !before.capital &&
    before.readings.length === 0 &&
    PARTICIPLE.test(tokens[at]?.lower ?? '') &&
    opensPhrase(tokens[at - 2])
  );
}

/** "veröffentlichten", "gefundene": never "brauchte" or "sagten", which an adverb may precede as well. */
const PARTICIPLE =
  /^(?:\p{L}*ge\p{L}+|(?:be|emp|ent|er|miss|ver|zer|über|unter)\p{L}+|\p{L}+ier)(?:t|en)e[nrms]?$/u;

const OPENERS: ReadonlySet<string> = new Set(['„', '‚', '‟', '‛']);
const MATES: Readonly<Record<string, string>> = {
  '„': '“”"‟„',
  '“': '”“"',
  '”': '”"',
  '"': '"“”',
  '»': '«»',
  '«': '»«',
  '‚': "‘’'",
  '‘': "’'‘",
  '’': '’',
  "'": "'’",
  '›': '‹›',
  '‹': '›‹',
};

/** Outermost pairs of quotation marks, in order; a mark without a mate is left alone. One pass, two marks remembered. */
export function pairQuotes(text: string, tokens: readonly Token[], runs: RunsOn = ALONE): QuotePair[] {
  const pairs: QuotePair[] = [];
  let open = -1;
  let nested = '';
  const first = runs.from ? tokens.findIndex((token) => token.kind === 'quote') : -1;
  if (runs.from) pairs.push({ open: 0, close: first < 0 ? tokens.length - 1 : first });
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'quote') continue;
    const opens = opensAt(text, token);
    const opening = tokens[open]?.text ?? '';
    if (opening === '') {
      if (opens) open = at;
    } else if (nested !== '' && !opens && closes(nested, token.text)) {
      nested = '';
    } else if (!opens && closes(opening, token.text)) {
      pairs.push({ open, close: at });
      open = -1;
      nested = '';
    } else if (opens && token.text === opening) {
      open = at;
      nested = '';
    } else if (opens) nested = token.text;
  }
  if (runs.on && open >= 0 && tokens.length - open > SHORTEST_SPEECH)
    pairs.push({ open, close: tokens.length - 1 });
  return pairs;
}

/** A quotation over paragraphs: this one begins inside it, or leaves it open. */
export type RunsOn = { readonly from: boolean; readonly on: boolean };
const ALONE: RunsOn = { from: false, on: false };

/** Words from an opening mark that has no mate: fewer are no speech. */
const SHORTEST_SPEECH = 5;

/** How a paragraph takes up a quotation that the one before left open: with a mark of its own, or by closing it. */
export function takesUp(text: string, tokens: readonly Token[]): 'opening' | 'closing' | 'not' {
  const first = tokens.find((token) => token.kind === 'quote');
  if (first === undefined) return 'not';
  if (!opensAt(text, first)) return 'closing';
  return first === tokens[0] ? 'opening' : 'not';
}

function closes(opening: string, mark: string): boolean {
  return MATES[opening]?.includes(mark) ?? false;
}

const OPENS_BEFORE = /[\s([–—/-]/u;
const CLOSES_BEHIND = /[\s).,;:!?–—]/u;

/** An opening mark leans on the word after it. */
function opensAt(text: string, token: Token): boolean {
  if (OPENERS.has(token.text)) return true;
  const before = text.charAt(token.start - 1);
  const after = text.charAt(token.end);
  const leansLeft = before !== '' && !OPENS_BEFORE.test(before);
  const leansRight = after !== '' && !CLOSES_BEHIND.test(after);
  return leansRight && !leansLeft;
}

/** The text from the first to the last of some words. */
export function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const first = words[from];
  const last = words[to - 1];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
}
