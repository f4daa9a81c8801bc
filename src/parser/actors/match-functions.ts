/** Actors meant by an office or a body: "US-Präsident", "der russische Außenminister", "das Verteidigungsministerium in Kiew". */
import type { ActorId } from '../../schema/ids';
import type { PersonEntry } from '../../schema/register-source';
import { REMEMBERED, type Token } from '../language/tokens';
import { matchName } from './match-names';
import { isOfPrivateBody } from './private-bodies';
import { holderOf, type NameIndex } from './name-index';
import { isPublicTitle } from './public-titles';
import { mayStandWithPolity } from './unknown-polities';
import { stateBodies, type StateBody } from './state-bodies-lexicon';
import { landMeant, type Lands } from './land-meant';

/** An office title with the state or body it belongs to; tokens `from` included, `to` excluded. */
export type FunctionMatch = {
  readonly from: number;
  readonly to: number;
  readonly of: ActorId | null;
  /** The holder on the article day, where one is known. */
  readonly person: PersonEntry | null;
  readonly body: StateBody | null;
  readonly what: 'title' | 'body';
  readonly former: boolean;
};

type Scan = {
  readonly index: NameIndex;
  readonly day: string | null;
  /** The state the article is about, where one stands out: "die Regierung" is its government. */
  readonly home: ActorId | null;
  /** The state whose junta or rebels the article tells of, where it says so or names no other. */
  readonly strife: ActorId | null;
  /** How often the article names each state; null while that is being counted. */
  readonly lands: Lands | null;
};

type Tokens = readonly Token[];

/** The title or body word at token `at` with what belongs to it on either side; a university's chancellor is no state's. */
export function matchFunction(scan: Scan, tokens: Tokens, at: number): FunctionMatch | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || !isFunctionWord(scan.index, token)) return null;
  const match =
    matchAloneTitle(scan, tokens, at) ??
    matchTitle(scan, tokens, at) ??
    matchStateBody(scan, tokens, at) ??
    matchPublicTitle(scan, tokens, at);
  if (match?.what !== 'title' || !isOfPrivateBody(tokens, at + 1)) return match;
  return { ...match, to: at + 1, of: null, person: null };
}

/** By the word's number: 0 where nobody has asked, 1 for none, 2 for a title or body. */
const perIndex = new WeakMap<NameIndex, Uint8Array>();

/** Told once for each distinct word: most capitals are neither title nor body, and each family of them would look again. */
function isFunctionWord(index: NameIndex, { text, number }: Token): boolean {
  const words = perIndex.get(index) ?? new Uint8Array(REMEMBERED);
  perIndex.set(index, words);
  const known = words[number] ?? 0;
  if (known > 0) return known === 2;
  const may = mayBeFunction(index, text);
  if (number >= 0) words[number] = may ? 2 : 1;
  return may;
}

/** Whether a capitalised word can be a title or body at all, whatever stands around it. */
export function mayBeFunction(index: NameIndex, word: string): boolean {
  const bare = word.replace(/e?s$/u, '');
  if (index.aloneTitles.has(word) || index.aloneTitles.has(bare)) return true;
  const { rest } = splitCompound(index, word);
  if (index.titles.has(rest) || index.titles.has(rest.replace(/e?s$/u, ''))) return true;
  return bodyNamed(rest.toLowerCase()) !== null || isPublicTitle(rest) || mayStandWithPolity(rest);
}

/** "in Osthaven" behind an office or a government: the state that is ruled from there. */
function seatBehind(
  { index, day }: Scan,
  tokens: Tokens,
  at: number,
): { readonly of: ActorId; readonly to: number } | null {
  const seat = tokens[at + 1]?.lower === 'in' ? matchName(index, tokens, at + 2, day) : null;
  return seat?.entry.how === 'seat' ? { of: seat.entry.actor, to: seat.to } : null;
}

function matchAloneTitle(scan: Scan, tokens: Tokens, at: number): FunctionMatch | null {
  const { index, day } = scan;
  const word = tokens[at]?.text ?? '';
  const meant = index.aloneTitles.get(word) ?? index.aloneTitles.get(word.replace(/e?s$/u, '')) ?? [];
  const [first] = meant;
  if (first === undefined) return null;
  // "Kanzler": several states have one, and whose it is may be said, or told by what the article is about.
  const shared = index.titles.get(word)?.includes(first.office) === true;
  if (shared && ownerAround(scan, tokens, { at, prefix: null }).of !== null) return null;
  const of = shared ? landMeant(scan.lands, first.of, index.landsWith.get(first.office) ?? []) : first.of;
  const people = [...new Set(meant.map((one) => holderOf(index, one.office, of ?? one.of, day)))];
  const from = leftOf(tokens, at);
  // "eine Regierungssprecherin in Osthaven": anybody, and of the state that sits there.
  const seat = seatBehind(scan, tokens, at);
  const anybody = seat !== null || /^eine?[rmns]?$/u.test(tokens[from - 1]?.lower ?? '');
  const person = people.length === 1 && !anybody && of !== null ? (people[0] ?? null) : null;
  return {
    from,
    to: seat?.to ?? at + 1,
    of: seat?.of ?? of,
    person,
    body: null,
    what: 'title',
    former: isFormer(tokens, from, word),
  };
}

function matchTitle(scan: Scan, tokens: Tokens, at: number): FunctionMatch | null {
  const { index, day } = scan;
  const word = tokens[at]?.text ?? '';
  const { prefix, rest } = splitCompound(index, word);
  const offices = index.titles.get(rest) ?? index.titles.get(rest.replace(/e?s$/u, ''));
  if (offices === undefined) return null;
  const owner = ownerAround(scan, tokens, { at, prefix });
  const of = owner.of;
  const people =
    of === null || isPluralWithList(tokens, at, owner.to)
      ? []
      : [...new Set(offices.map((office) => holderOf(index, office, of, day)))].filter((p) => p !== null);
  const person = people.length === 1 ? (people[0] ?? null) : null;
  return { ...owner, person, body: null, what: 'title', former: isFormer(tokens, owner.from, word) };
}

/** "die Präsidenten von Ostland, Westland und der Nordmark": no one person is meant. */
function isPluralWithList(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/(?:en|s|innen|r)$/u.test(tokens[at]?.lower ?? '') || to <= at + 1) return false;
  if (!/^d(?:ie|en|er)$/u.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = /^(?:der|des)$/u.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  return /^(?:,|und|sowie)$/u.test(tokens[to]?.lower ?? '') && tokens[next]?.capital === true;
}

/** "Agrarminister", "Milizchef": titles no register lists; whoever is named behind them, else whose office it is. */
function matchPublicTitle(scan: Scan, tokens: Tokens, at: number): FunctionMatch | null {
  const word = tokens[at]?.text ?? '';
  const { prefix, rest } = splitCompound(scan.index, word);
  if (!isPublicTitle(rest)) return null;
  const owner = ownerAround(scan, tokens, { at, prefix });
  const former = isFormer(tokens, owner.from, word);
  return { ...owner, person: null, body: null, what: 'title', former };
}

function matchStateBody(scan: Scan, tokens: Tokens, at: number): FunctionMatch | null {
  const word = tokens[at]?.text ?? '';
  const { prefix, rest } = splitCompound(scan.index, word);
  const lower = rest.toLowerCase();
  const body = bodyNamed(lower);
  if (body === null) return null;
  const owner = withHome(scan, tokens, { at, owner: ownerAround(scan, tokens, { at, prefix }) });
  const { of } = owner;
  if (of === null || (of !== scan.home && scan.index.entries.get(of)?.kind !== 'state')) return null;
  return { ...owner, person: null, body, what: 'body', former: false };
}

const bodiesByWord = new Map<string, StateBody | null>();

/** Remembered, since texts repeat their words. */
function bodyNamed(word: string): StateBody | null {
  const known = bodiesByWord.get(word);
  if (known !== undefined) return known;
  const body = stateBodies.find((one) => one.pattern.test(word)) ?? null;
  if (bodiesByWord.size < 200_000) bodiesByWord.set(word, body);
  return body;
}

type Owned = { from: number; to: number; of: ActorId | null };

/** "die Regierung", "das Parlament" without a state beside it: of the state the article is about. */
function withHome(
  scan: Scan,
  tokens: Tokens,
  { at, owner }: { readonly at: number; readonly owner: Owned },
): Owned {
  const word = tokens[at]?.lower ?? '';
  const home = STRIFE.test(word) ? scan.strife : scan.home;
  if (owner.of !== null || home === null) return owner;
  if (!ALONE.test(word)) return owner;
  const definite = /^(?:d(?:ie|er|as|em|en|es))$/u.test(tokens[owner.from - 1]?.lower ?? '');
  // "die Regierung von Nordmark", "die Behörden in …": somebody else's, named but unknown.
  const named = /^(?:von|der|des|in|im|aus)$/u.test(tokens[at + 1]?.lower ?? '');
  return definite && !named ? { ...owner, of: home } : owner;
}

/** Bodies of which a land has one, so that the article alone may tell whose it is. */
const ALONE =
  /^(?:regierung|parlaments?|armee|militärs?|streitkräften?|behörden|opposition|junta|militärjunta|militärführung|militärrate?s?|übergangsrate?s?|revolutionsrate?s?|kabinetts?|sicherheitskabinetts?|regimes?|putschisten|rebellen|aufständischen|separatisten|staat)$/u;

/** Words of coups and civil wars: an article that names ministers of one land may well tell of the junta of another. */
export const STRIFE =
  /(?:junta|militärführung|militärregierung|übergangsregierung|militärrate?s?|übergangsrate?s?|revolutionsrate?s?|regimes?|putschisten|machthabern?|rebellen|rebellengruppen?|aufständischen?|separatisten|guerilla|milizen|miliz|opposition)$/u;

/** Whose office or body it is: "US-…", "russischer …", "… der Ukraine", "… Russlands". */
function ownerAround(
  scan: Scan,
  tokens: Tokens,
  { at, prefix }: { readonly at: number; readonly prefix: ActorId | null },
): Owned {
  const { index } = scan;
  const from = leftOf(tokens, at);
  if (prefix !== null) return { from, to: at + 1, of: prefix };
  for (let left = at - 1; left >= from; left -= 1) {
    const adjective = index.adjectives.get(tokens[left]?.lower ?? '');
    if (adjective !== undefined) return { from: left, to: at + 1, of: adjective };
  }
  const owner = stateInGenitive(scan, tokens, from - 1);
  if (owner !== null) return { from: from - 1, to: at + 1, of: owner };
  const article = /^(?:der|des|von)$/u.test(tokens[at + 1]?.text ?? '');
  const start = article ? at + 2 : at + 1;
  const name = matchName(index, tokens, start, scan.day);
  if (name !== null && name.entry.person === null) {
    const genitive = article || (tokens[name.to - 1]?.text ?? '') !== name.entry.words.at(-1);
    if (genitive) return { from, to: name.to, of: name.entry.actor };
  }
  const seat = GOVERNS.test(tokens[at]?.lower ?? '') ? seatBehind(scan, tokens, at) : null;
  if (seat !== null) return { from, ...seat };
  return { from, to: at + 1, of: null };
}

/** "Ostlands Präsident", "Ostlands neuer Außenminister": the state in front, in -s. */
function stateInGenitive({ index, day }: Scan, tokens: Tokens, at: number): ActorId | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || !/s['’]?$/u.test(token.text)) return null;
  const name = matchName(index, tokens, at, day);
  if (name === null || name.entry.person !== null || name.to !== at + 1) return null;
  return name.entry.words.at(-1) === token.text ? null : name.entry.actor;
}

/** "die Regierung in Osthaven"; an embassy in a capital is another state's. */
const GOVERNS = /(?:regierung|führung|ministeriums?|behörden|zentralregierung)$/u;

/** "US-Präsident" -> usa + "Präsident"; a word with no such first part stays whole. */
function splitCompound(
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

/** Adjectives in front of the title belong to it: "stellvertretenden russischen Außenminister". */
function leftOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const left = tokens[from - 1];
    if (
      left?.kind !== 'word' ||
      left.capital ||
      !/(?:e|en|er|es|em)$/u.test(left.text) ||
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

function isFormer(tokens: readonly Token[], from: number, word: string): boolean {
  if (/^(?:Ex|Alt)-?/u.test(word) && !/^Alte/u.test(word)) return true;
  return tokens
    .slice(Math.max(0, from - 1), from + 4)
    .some((token) => /^(?:früher|ehemalig|damalig|einstig|designiert|künftig|gewählt)/u.test(token.lower));
}
