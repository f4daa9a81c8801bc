/** Actors meant by an office or a body: "US-Präsident", "der russische Außenminister", "das Verteidigungsministerium in Kiew". */
import type { ActorId } from '../../schema/ids';
import type { Token } from '../language/tokens';
import { bodyNamed, isParty, matchStateBody, type FunctionMatch } from './match-bodies';
import {
  adjectiveBefore,
  leftOf,
  ownerAround,
  seatBehind,
  seatOpening,
  splitCompound,
  splitMeant,
  type Owned,
  type OwnerScan,
} from './owner-around';
import { oncePerWord } from '../language/once-per-word';
import { ownerOfTitle } from './owner-of-title';
import { isOfPrivateBody } from './private-bodies';
import { holderOf, type NameIndex } from './name-index';
import { oncePerWordOfIndex } from './once-per-word-of-index';
import { isPublicTitle, leadsParty } from './public-titles';
import { governedFromTown } from './town-governments';
import { mayStandWithPolity } from './unknown-polities';
import { landMeant } from './land-meant';

type Tokens = readonly Token[];

/** The title or body word at token `at` with what belongs to it on either side; a university's chancellor is no state's. */
export function matchFunction(scan: OwnerScan, tokens: Tokens, at: number): FunctionMatch | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  const ways = waysOf(scan.index, token);
  if (ways === NO_WAY) return null;
  const match =
    ((ways & ALONE) > 0 ? matchAloneTitle(scan, tokens, at) : null) ??
    ((ways & TITLE) > 0 ? matchTitle(scan, tokens, at) : null) ??
    ((ways & BODY) > 0 ? matchStateBody(scan, tokens, at) : null) ??
    ((ways & PUBLIC) > 0 ? matchPublicTitle(scan, tokens, at) : null);
  if (match?.what !== 'title' || !isOfPrivateBody(tokens, at + 1)) return match;
  return { ...match, to: at + 1, of: null, person: null };
}

/** The ways in which a word may be a title or body, one bit each. */
const [NO_WAY, ALONE, TITLE, BODY, PUBLIC] = [0, 1, 2, 4, 8];

/** Most capitals are neither title nor body, and each family of them would look again. */
const waysOf = oncePerWordOfIndex((index, { text: word }) => {
  const alone = index.aloneTitles.has(word) || index.aloneTitles.has(withoutEnding(word));
  const { prefix, rest } = splitCompound(index, word);
  const title = index.titles.has(rest) || index.titles.has(withoutEnding(rest));
  return (
    (alone ? ALONE : NO_WAY) |
    (title ? TITLE : NO_WAY) |
    (bodyNamed(rest.toLowerCase()) === null ? NO_WAY : BODY) |
    (isPublicTitle(rest) || (prefix !== null && isParty(index, prefix) && leadsParty(rest)) ? PUBLIC : NO_WAY)
  );
});

/** "Präsidenten" keeps its ending; "Kanzlers" and "Rates" lose theirs. */
function withoutEnding(word: string): string {
  return word.replace(/e?s$/u, '');
}

/** Whether a capitalised word can be a title or body at all, whatever stands around it. */
export function mayBeFunction(
  index: NameIndex,
  word: Pick<Token, 'text' | 'lower' | 'capital' | 'number'>,
): boolean {
  return waysOf(index, word) !== NO_WAY || mayStandWithPolity(splitCompound(index, word.text).rest);
}

function matchAloneTitle(scan: OwnerScan, tokens: Tokens, at: number): FunctionMatch | null {
  const { index, day } = scan;
  const word = tokens[at]?.text ?? '';
  const meant = index.aloneTitles.get(word) ?? index.aloneTitles.get(withoutEnding(word)) ?? [];
  const [first] = meant;
  if (first === undefined) return null;
  // "Kanzler": several states have one, and whose it is may be said, or told by what the article is about.
  const single = index.singleOffices.has(first.office);
  const shared = !single && index.titles.get(word)?.includes(first.office) === true;
  if (shared && ownerAround(scan, tokens, { at, prefix: null }).of !== null) return null;
  // "ein westländischer Regierungssprecher" where the word alone would be another's.
  const adjective = single ? null : adjectiveBefore(scan, tokens, at);
  const other = adjective?.of ?? first.of;
  if (meant.every(({ of }) => of !== other)) return null;
  const of = shared ? landMeant(scan.allLands, first.of, index.landsWith.get(first.office) ?? []) : first.of;
  const people = [...new Set(meant.map((one) => holderOf(index, one.office, of ?? one.of, day)))];
  const from = leftOf(tokens, at);
  // "eine Regierungssprecherin in Osthaven": anybody, and of the state that sits there.
  const seat = seatBehind(scan, tokens, at);
  const isSome = /^eine?[rmns]?$/u.test(tokens[from - 1]?.lower ?? '');
  const anybody = seat !== null || isSome;
  const person = people.length === 1 && !anybody && of !== null ? (people[0] ?? null) : null;
  return {
    from,
    to: seat?.to ?? at + 1,
    of: seat?.of ?? (shared && isSome ? seatOpening(scan, tokens) : null) ?? of,
    person,
    body: null,
    what: 'title',
    former: isFormer(tokens, from, word),
  };
}

function matchTitle(scan: OwnerScan, tokens: Tokens, at: number): FunctionMatch | null {
  const { index, day } = scan;
  const word = tokens[at]?.text ?? '';
  const { prefix, rest } = splitMeant(scan, word);
  const offices = index.titles.get(rest) ?? index.titles.get(withoutEnding(rest));
  if (offices === undefined) return null;
  const owner = titleOwner(scan, tokens, { at, prefix });
  const of = owner.of;
  const people =
    // Of a state's ambassadors the one at a body of several is another.
    of === null || (prefix !== null && prefix !== of) || isPluralWithList(tokens, at, owner.to)
      ? []
      : [...new Set(offices.map((office) => holderOf(index, office, of, day)))].filter((p) => p !== null);
  const [only = null] = people.length === 1 ? people : [];
  // "die ostländische Präsidentin" on a day on which a man held the office: someone else.
  const person = only?.gender === 'm' && /(?:in|frau)$/u.test(word) ? null : only;
  return titleOf(owner, person, isFormer(tokens, owner.from, word));
}

/** "der Kieler Innenminister", "die Hamburger Innensenatorin": of the land that is governed from there. */
function titleOwner(
  scan: OwnerScan,
  tokens: Tokens,
  { at, prefix }: { readonly at: number; readonly prefix: ActorId | null },
): Owned {
  const ofLand = OF_A_LAND.test(tokens[at]?.lower ?? '');
  const town = prefix === null ? governedFromTown(scan, tokens, { at, ofLand }) : null;
  return town ?? ownerOfTitle(scan, tokens, { at, prefix, owner: ownerAround(scan, tokens, { at, prefix }) });
}

const OF_A_LAND = /senator(?:in|innen|en|s)?$/u;

/** "die Präsidenten von Ostland, Westland und der Nordmark": no one person is meant. */
function isPluralWithList(tokens: readonly Token[], at: number, to: number): boolean {
  if (to <= at + 1 || !/(?:en|s|r)$/u.test(tokens[at]?.lower ?? '')) return false;
  if (!/^d(?:ie|en|er)$/u.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = /^(?:der|des)$/u.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  return /^(?:,|und|sowie)$/u.test(tokens[to]?.lower ?? '') && tokens[next]?.capital === true;
}

/** "Agrarminister", "Milizchef": titles no register lists; whoever is named behind them, else whose office it is. */
function matchPublicTitle(scan: OwnerScan, tokens: Tokens, at: number): FunctionMatch {
  const word = tokens[at]?.text ?? '';
  const { prefix } = splitMeant(scan, word);
  const owner = titleOwner(scan, tokens, { at, prefix });
  return titleOf(owner, null, isFormer(tokens, owner.from, word));
}

/** Property by property: behind a spread V8 puts each further one in by hand. */
function titleOf({ from, to, of }: Owned, person: FunctionMatch['person'], former: boolean): FunctionMatch {
  return { from, to, of, person, body: null, what: 'title', former };
}

function isFormer(tokens: readonly Token[], from: number, word: string): boolean {
  if (word.startsWith('Ex') || (word.startsWith('Alt') && !word.startsWith('Alte'))) return true;
  return tokens
    .slice(Math.max(0, from - 1), from + 4)
    .some((token) => token.kind === 'word' && tellsFormer(token));
}

const tellsFormer = oncePerWord(({ lower }) =>
  /^(?:früher|ehemalig|damalig|einstig|designiert|künftig|gewählt)/u.test(lower),
);
