/** Whose office or body a word names, by what stands on either side of it: "US-…", "russischer …", "… der Ukraine", "… Russlands". */
import type { ActorId } from '../../schema/ids';
import type { NewActor } from '../document';
import type { Token } from '../language/tokens';
import { timeNoun } from '../language/word-classes-lexicon';
import { wordSet } from '../language/word-set';
import type { Lands } from './land-meant';
import { matchName } from './match-names';
import type { NameIndex } from './name-index';
import { ownerMeant } from './shared-names';

/** What an article tells so far of whose an office or body may be. */
export type OwnerScan = {
  readonly index: NameIndex;
  readonly day: string | null;
  /** The state the article is about, where one stands out: "die Regierung" is its government. */
  readonly home: ActorId | null;
  /** The state whose junta or rebels the article tells of, where it says so or names no other. */
  readonly strife: ActorId | null;
  /** The one armed group of the registers that the article names; null where it names none, or several. */
  readonly rebels: ActorId | null;
  /** How often the article names each state; null while that is being counted. */
  readonly lands: Lands | null;
  /** With the names counted that several lands share, each for its usual one. */
  readonly allLands: Lands | null;
  /** Adjectives of the states that no register knows and this article names; empty while it is read for the first time. */
  readonly adjectives: ReadonlyMap<string, ActorId>;
  /** The union whose members are "die Mitgliedstaaten"; null where the article names none. */
  readonly union: ActorId | null;
  readonly newActors: ReadonlyMap<ActorId, NewActor>;
};

/** A state of the register, or one that this article has named. */
export function isState({ index, newActors }: OwnerScan, actor: ActorId): boolean {
  const entry = index.entries.get(actor);
  return entry === undefined ? newActors.get(actor)?.kind === 'body' : entry.kind === 'state';
}

/** Whose adjective a word is, in small letters. */
export function adjectiveOf({ index, adjectives }: OwnerScan, lower: string): ActorId | undefined {
  return index.adjectives.get(lower) ?? (adjectives.size > 0 ? adjectives.get(lower) : undefined);
}

type Tokens = readonly Token[];

/** The tokens of the word with its owner, and who that is. */
export type Owned = { readonly from: number; readonly to: number; readonly of: ActorId | null };

/** Whose it is, and how far that reaches. */
export function ownerAround(
  scan: OwnerScan,
  tokens: Tokens,
  { at, prefix }: { readonly at: number; readonly prefix: ActorId | null },
): Owned {
  const { index } = scan;
  const from = leftOf(tokens, at);
  if (prefix !== null) return { from, to: at + 1, of: prefix };
  const adjective = adjectiveBefore(scan, tokens, at);
  if (adjective !== null) return adjective;
  const owner = stateInGenitive(scan, tokens, from - 1);
  if (owner !== null) return { from: from - 1, to: at + 1, of: owner };
  const article = OF.has(tokens[at + 1]?.text ?? '');
  let start = article ? at + 2 : at + 1;
  // "der Chef der europafeindlichen Südpartei", "der Minister der Westland-kritischen Nordmärker"
  if (article) while (start < at + 4 && isAdjective(tokens[start])) start += 1;
  const name = matchName(index, tokens, start, scan.day);
  if (name !== null && name.entry.person === null) {
    const genitive = article || (tokens[name.to - 1]?.text ?? '') !== name.entry.words.at(-1);
    if (genitive) return { from, to: name.to, of: name.entry.actor };
  }
  const seat = isRuledFrom(tokens, { at, from }) ? seatBehind(scan, tokens, at) : null;
  if (seat !== null) return { from, ...seat };
  const land = RULES.test(tokens[at]?.lower ?? '') ? landBehind(scan, tokens, at) : null;
  if (land !== null) return { from, ...land };
  return { from, to: at + 1, of: SPEAKS.test(tokens[at]?.lower ?? '') ? seatOfTalk(scan, tokens, at) : null };
}

const OF = wordSet('der des von');

function isAdjective(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.lower.endsWith('en')) return false;
  return !token.capital || COMPOUND_ADJECTIVE.test(token.text);
}

const ADJECTIVE_END = /e[nrsm]?$/u;
const COMPOUND_ADJECTIVE = /-\p{Ll}+en$/u;

/** "ein Behördensprecher am Donnerstag in Osthaven": of the state that is ruled from where he speaks. */
function seatOfTalk(scan: OwnerScan, tokens: Tokens, at: number): ActorId | null {
  let last = at;
  while (last < at + 4 && isOfADay(tokens[last + 1])) last += 1;
  return seatBehind(scan, tokens, last)?.of ?? null;
}

function isOfADay(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.capital) return timeNoun.test(token.lower);
  return token.kind === 'number' || token.text === '.' || DAY.test(token.lower);
}

const SPEAKS = /^(?:behörden|ministeriums|militär|armee|regierungs)sprecher(?:in|s)?$/u;
const DAY = /^(?:am|gestern|heute|später|zuvor|abends|früh|morgens|mittags|noch)$/u;

/** "der neue ostländische Präsident": the state an adjective in front of the word names. */
export function adjectiveBefore(scan: OwnerScan, tokens: Tokens, at: number): Owned | null {
  const from = leftOf(tokens, at);
  for (let left = at - 1; left >= from; left -= 1) {
    const of = adjectiveOf(scan, tokens[left]?.lower ?? '');
    if (of !== undefined) return { from: left, to: at + 1, of };
  }
  // "Tiroler Landeshauptmann": made of a place, with a capital.
  const place = tokens[from - 1];
  if (place?.kind !== 'word' || !place.capital || !place.lower.endsWith('er')) return null;
  const of = adjectiveOf(scan, place.lower);
  return of === undefined ? null : { from: from - 1, to: at + 1, of };
}

/** "Ostlands Präsident", "Ostlands neuer Außenminister": the state in front, in -s. */
function stateInGenitive({ index, day }: OwnerScan, tokens: Tokens, at: number): ActorId | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || !/s['’]?$/u.test(token.text)) return null;
  const name = matchName(index, tokens, at, day);
  if (name === null || name.entry.person !== null || name.to !== at + 1) return null;
  return name.entry.words.at(-1) === token.text ? null : name.entry.actor;
}

/** "die Regierung in Osthaven", "das Militär in Osthaven"; an embassy in a capital is another state's. */
const GOVERNS =
  /(?:regierung|führung|ministeriums?|behörden|kabinetts?|parlaments?|nationalversammlung|abgeordnetenhaus|abgeordnetenkammer|ministerrate?s?|departements?|militärs?|armee|streitkräften?|generalstabs?|junta)$/u;

/** "US-Präsident" -> usa + "Präsident"; a word with no such first part stays whole. */
export function splitCompound(
  index: NameIndex,
  word: string,
): { readonly prefix: ActorId | null; readonly rest: string } {
  const hyphen = word.indexOf('-');
  if (hyphen <= 0) return { prefix: null, rest: word };
  const first = word.slice(0, hyphen);
  const prefix = index.prefixes.get(first);
  if (prefix !== undefined) return { prefix, rest: word.slice(hyphen + 1) };
  return /^(?:Ex|Alt|Vize|Noch)$/u.test(first)
    ? splitCompound(index, word.slice(hyphen + 1))
    : { prefix: null, rest: word };
}

/** The same, where "Grünen-Chefin" may be of the like-named party of another land. */
export function splitMeant(
  scan: OwnerScan,
  word: string,
): { readonly prefix: ActorId | null; readonly rest: string } {
  const split = splitCompound(scan.index, word);
  if (split.prefix === null) return split;
  const first = word.slice(0, word.indexOf('-'));
  return { ...split, prefix: ownerMeant(scan, first, split.prefix) };
}

/** Adjectives in front of the title belong to it: "stellvertretenden russischen Außenminister". */
export function leftOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const left = tokens[from - 1];
    if (
      left?.kind !== 'word' ||
      left.capital ||
      !ADJECTIVE_END.test(left.text) ||
      isClosedWord(left.text) ||
      isFiniteVerb(tokens, from - 1)
    )
      break;
    from -= 1;
  }
  const first = tokens[from - 1];
  // At the start of a sentence the adjective has a capital letter: "Russische Truppen".
  return first?.kind === 'word' &&
    first.capital &&
    from - 1 === 0 &&
    /(?:sche|schen|scher|sches)$/u.test(first.text)
    ? from - 1
    : from;
}

const CLOSED = new Set(
  'wie sowie sie nie je ohne anstelle der den dem des die das ein eine einen einem einer eines seine seinen seinem seiner ihre ihren ihrem ihrer keine keinen diese diesen dieser jene alle allen beide beiden oder aber über unter hinter neben gegen werden wurden würden haben hatten sollen wollen können müssen waren wenn denn dessen deren'.split(
    ' ',
  ),
);

/** "führte Präsident …" is a verb in front; behind an article the same ending makes an adjective. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  // "Das teilte Kanzlerin …": titles are no neuters.
  const pointing = before === 'das' && at === 1;
  if (!pointing && /^(?:d(?:er|ie|as|en|em|es)|eine?[rmns]?)$/u.test(before)) return false;
  return tokens[at]?.readings.some((reading) => reading.kind === 'finite') === true;
}

function isClosedWord(word: string): boolean {
  return CLOSED.has(word.toLowerCase());
}

/** "beim Präsidenten in Osthaven", "rief ihren Kollegen in Osthaven an": whose office it is, not where; else only of a government. */
function isRuledFrom(tokens: Tokens, { at, from }: { readonly at: number; readonly from: number }): boolean {
  const word = tokens[at]?.lower ?? '';
  if (GOVERNS.test(word)) return true;
  if (tokens[at + 1]?.lower !== 'in' || !HEADS.test(word)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (before === 'beim') return true;
  // "hat die Präsidentin in Osthaven angerufen": she may well have rung Osthaven up.
  return OBLIQUE.test(before) && tokens.some(({ lower }) => PHONES.test(lower));
}

const HEADS =
  /(?:kolleg|präsident|staatschef|staatsoberhaupt|regierungschef|premier|premierminister|kanzler|außenminister)(?:in|en|e|s)?$/u;
const OBLIQUE = /^(?:de[mn]|(?:seine|ihre|unsere)[mn])$/u;
const PHONES = /^(?:angerufen|\p{L}*telefon\p{L}*|\p{L}*anruf\p{L}*|\p{L}*hörer|rief|riefen)$/u;

/** "in Osthaven" behind an office or a government: the state that is ruled from there. */
export function seatBehind(
  { index, day }: OwnerScan,
  tokens: Tokens,
  at: number,
): { readonly of: ActorId; readonly to: number } | null {
  const seat = tokens[at + 1]?.lower === 'in' ? matchName(index, tokens, at + 2, day) : null;
  return seat?.entry.how === 'seat' ? { of: seat.entry.actor, to: seat.to } : null;
}

/** "die Regierung in Ostland", "die Führung im Iran": the state it rules. */
function landBehind(
  { index, day }: OwnerScan,
  tokens: Tokens,
  at: number,
): { readonly of: ActorId; readonly to: number } | null {
  if (!/^(?:in|im)$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  const name = matchName(index, tokens, /^de[rn]$/u.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2, day);
  if (name === null || name.entry.person !== null || name.entry.how !== 'name') return null;
  const isState = index.entries.get(name.entry.actor)?.kind === 'state';
  return isState ? { of: name.entry.actor, to: name.to } : null;
}

/** What rules the whole of a state: not the offices that it may keep in another. */
const RULES = /^(?:\p{L}{4,}-?)?(?:regierung|führung|regime|kabinett)s?$/u;

/** "In Westburg hieß es, …, sagte ein Regierungssprecher": of the state in whose capital it is said. */
export function seatOpening({ index, day }: OwnerScan, tokens: Tokens): ActorId | null {
  if (!/^(?:in|aus)$/u.test(tokens[0]?.lower ?? '')) return null;
  const seat = matchName(index, tokens, 1, day);
  return seat?.entry.how === 'seat' ? seat.entry.actor : null;
}
