/** Bodies that every state has, and the members of a union, with whose they are: "die ostländische Armee", "die EU-Staaten". */
import type { ActorId } from '../../schema/ids';
import type { PersonEntry } from '../../schema/register-source';
import type { Token } from '../language/tokens';
import { landMeant } from './land-meant';
import { matchName } from './match-names';
import { isUnion, membersOf, type NameIndex } from './name-index';
import {
  adjectiveBefore,
  isState,
  leftOf,
  ownerAround,
  splitMeant,
  type Owned,
  type OwnerScan,
} from './owner-around';
import { stateBodies, type StateBody } from './state-bodies-lexicon';
import { governedFromTown, isLand } from './town-governments';

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

type Tokens = readonly Token[];

/** The body word at token `at` with its state or union; null where nobody knows whose it is. */
export function matchStateBody(scan: OwnerScan, tokens: Tokens, at: number): FunctionMatch | null {
  const word = tokens[at]?.text ?? '';
  const { prefix: first, rest } = splitMeant(scan, word);
  const lower = rest.toLowerCase();
  // "die Südpartei-Regierung in Osthaven": the party forms it.
  const prefix = first !== null && lower === 'regierung' && isParty(scan.index, first) ? null : first;
  const federal = prefix === null && OF_THE_FEDERATION.test(lower);
  const body = (federal ? bodyNamed(lower.slice('bundes'.length)) : null) ?? bodyNamed(lower);
  if (body === null) return null;
  if (body.federal === true) return prefix === null ? theFederation(scan, tokens, at, body) : null;
  if (body.organ === true) return prefix === null ? organOf(scan, tokens, at, body) : null;
  if (federal) {
    const of = federationMeant(scan);
    return of === null ? null : bodyOf({ from: leftOf(tokens, at), to: at + 1, of }, body);
  }
  if (scan.rebels !== null && prefix === null && CALLED_REBELS.test(lower)) {
    const group = theRebels(scan, tokens, at);
    if (group !== null) return group;
  }
  // "die SPÖ-Seite", "die Südpartei-Führung": the party itself.
  if (prefix !== null && body.own === null && OF_A_PARTY.test(lower) && isParty(scan.index, prefix))
    return bodyOf({ from: leftOf(tokens, at), to: at + 1, of: prefix }, body);
  const ofLand = body.land === true;
  const around =
    (prefix === null ? governedFromTown(scan, tokens, { at, ofLand }) : null) ??
    ownerAround(scan, tokens, { at, prefix });
  const owner =
    around.of === null
      ? (landOfStrife(scan, tokens, at) ?? withHome(scan, tokens, { at, owner: around }))
      : around;
  const { of } = owner;
  if (of === null) return null;
  if (body.members !== true && isLand(scan, of)) {
    if (!isOfLand(body)) return null;
    // A land's ministry is the land: nobody lists those.
    return bodyOf(owner, body.own === null ? body : null);
  }
  // "der ostländische Senat": a land's government or a state's chamber; "der Ostland-Senat" has a name.
  if (ofLand) {
    const chamber =
      prefix === null && CHAMBER.test(lower) && isState(scan, of) ? bodyNamed('parlament') : null;
    return chamber === null ? null : bodyOf(owner, chamber);
  }
  if (!(body.members === true ? hasMembers(scan, of) : of === scan.home || isState(scan, of))) return null;
  if (body.members === true && isOnlySome(tokens, owner.from)) return null;
  return bodyOf(owner, body);
}

const CHAMBER = /^senate?s?$/u;

function bodyOf({ from, to, of }: Owned, body: StateBody | null): FunctionMatch {
  return { from, to, of, person: null, body, what: 'body', former: false };
}

/** What a land has, too: a government, ministries, a parliament; armies and embassies are the state's. */
function isOfLand({ own, land }: StateBody): boolean {
  return land === true || own === null || /^(?:\p{Ll}+ministerium|parlament)$/u.test(own.slug);
}

/** "der Vorstand des Südbunds": the body acts by it; a state has no such thing. */
function organOf(scan: OwnerScan, tokens: Tokens, at: number, body: StateBody): FunctionMatch | null {
  if (!/^(?:de[rs]|von)$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  const name = matchName(scan.index, tokens, at + 2, scan.day);
  if (name === null || scan.index.entries.get(name.entry.actor)?.kind !== 'body') return null;
  return bodyOf({ from: leftOf(tokens, at), to: name.to, of: name.entry.actor }, body);
}

/** "Der Bund zahlt": the federation that "die Bundesregierung" means; "der Bund der Imker", "ein Bund" are others. */
function theFederation(scan: OwnerScan, tokens: Tokens, at: number, body: StateBody): FunctionMatch | null {
  const next = tokens[at + 1];
  if (!/^(?:der|de[mn]|des|vom|beim|zum|im)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  if (next?.kind === 'word' && (next.capital || OF_MEMBERS.test(next.lower))) return null;
  const of = federationMeant(scan);
  return of === null ? null : bodyOf({ from: at, to: at + 1, of }, body);
}

const OF_MEMBERS = /^(?:de[rs]|fürs?|aus|mit|von|zwischen|gegen|deutscher|europäischer|österreichischer)$/u;

/** "das Bundesinnenministerium": of the federation that "die Bundesregierung" means in this article. */
const OF_THE_FEDERATION = /^bundes\p{Ll}*(?:ministeriums?|ministerien)$/u;

function federationMeant({ index, allLands }: OwnerScan): ActorId | null {
  if (index.usual === null) return null;
  const others = index.sharedNames.get('Bundesregierung')?.byState.keys() ?? [];
  return landMeant(allLands, index.usual, [...others]);
}

const bodiesByWord = new Map<string, StateBody | null>();

/** Remembered, since texts repeat their words. */
export function bodyNamed(word: string): StateBody | null {
  const known = bodiesByWord.get(word);
  if (known !== undefined) return known;
  const body = stateBodies.find((one) => one.pattern.test(word)) ?? null;
  if (bodiesByWord.size < 200_000) bodiesByWord.set(word, body);
  return body;
}

/** "die Rebellen im Osten Ostlands", "die Opposition in der Nordmark", "Regierung und Rebellen in Ostland". */
function landOfStrife(scan: OwnerScan, tokens: Tokens, at: number): Owned | null {
  const paired = tokens[at + 1]?.lower === 'und' ? at + 2 : at;
  const word = tokens[paired];
  if (word === undefined || !FIGHTS.test(word.lower)) return null;
  if (!/^i[nm]$/u.test(tokens[paired + 1]?.lower ?? '')) return null;
  let next = paired + 2;
  if (REGION.test(tokens[next]?.lower ?? '')) next += 1;
  if (/^(?:der|des|dem|den|von)$/u.test(tokens[next]?.lower ?? '')) next += 1;
  const land = matchName(scan.index, tokens, next, scan.day);
  if (land === null || scan.index.entries.get(land.entry.actor)?.kind !== 'state') return null;
  return { from: leftOf(tokens, at), to: at + 1, of: land.entry.actor };
}

const OF_A_PARTY = /^(?:seite|führung)$/u;

/** A body that acts for a state without being it: a party. */
export function isParty(index: NameIndex, body: ActorId): boolean {
  const entry = index.entries.get(body);
  return (
    entry?.kind === 'body' && entry.actsFor !== null && index.entries.get(entry.actsFor)?.kind === 'state'
  );
}

const CALLED_REBELS = /^(?:rebellen|aufständischen?|separatisten|guerilla)$/u;

/** "Die Rebellen", "die ostländische Guerilla": the one armed group that the article names. */
function theRebels(scan: OwnerScan, tokens: Tokens, at: number): FunctionMatch | null {
  const { rebels, index } = scan;
  const group = rebels === null ? undefined : index.entries.get(rebels);
  if (group === undefined || /^(?:in|im|der|des|von|aus)$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  const adjective = adjectiveBefore(scan, tokens, at);
  const from = adjective?.from ?? leftOf(tokens, at);
  if (!/^(?:d(?:ie|er|en)|den)$/u.test(tokens[from - 1]?.lower ?? '')) return null;
  // "die nordmärkischen Rebellen" in an article about a group of Ostland's, that often names only Ostland
  if (adjective !== null && adjective.of !== scan.home) return null;
  return bodyOf({ from, to: at + 1, of: group.id }, null);
}

const FIGHTS = /^(?:rebellen|rebellengruppen?|aufständischen?|separatisten|milizen|opposition)$/u;
const REGION = /^(?:nord|süd|ost|west)(?:en|osten|westen)$|^(?:nordosten|nordwesten|südosten|südwesten)$/u;

/** "die Regierung", "das Parlament" without a state beside it: of the state the article is about. */
function withHome(
  scan: OwnerScan,
  tokens: Tokens,
  { at, owner }: { readonly at: number; readonly owner: Owned },
): Owned {
  const word = tokens[at]?.lower ?? '';
  const home = homeFor(scan, word);
  if (owner.of !== null || home === null) return owner;
  if (!ALONE.test(word) && !MEMBERS_ALONE.test(word)) return owner;
  const before = tokens[owner.from - 1];
  const article = before?.kind === 'number' ? tokens[owner.from - 2] : before;
  const definite = /^(?:d(?:ie|er|as|em|en|es))$/u.test(article?.lower ?? '') || isPaired(tokens, owner);
  // "die Regierung von Nordmark", "die Behörden in …": somebody else's, named but unknown.
  const named = /^(?:von|der|des|in|im|aus)$/u.test(tokens[at + 1]?.lower ?? '');
  return definite && !named ? { ...owner, of: home } : owner;
}

/** "Regierung und Rebellen": two bodies of one land need no article. */
function isPaired(tokens: Tokens, { from, to }: Owned): boolean {
  const isBody = (at: number): boolean => ALONE.test(tokens[at]?.lower ?? '');
  return (
    (tokens[to]?.lower === 'und' && isBody(to + 1)) || (tokens[from - 1]?.lower === 'und' && isBody(from - 2))
  );
}

function homeFor(scan: OwnerScan, word: string): ActorId | null {
  if (MEMBERS_ALONE.test(word)) return scan.union;
  return STRIFE.test(word) ? scan.strife : scan.home;
}

/** "die Mitgliedstaaten": of the union the article is about; "die Staaten" are anybody's. */
const MEMBERS_ALONE = /^mitglieds?(?:staaten|ländern?)$/u;

function hasMembers({ index }: OwnerScan, of: ActorId): boolean {
  return isUnion(index, of) || membersOf(index, of).length > 0;
}

/** "mehrere EU-Staaten", "drei Nato-Staaten" are not the union; "die 27 EU-Staaten", "alle" are. */
function isOnlySome(tokens: Tokens, from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  const counts = before.kind === 'number' || NUMBERS.test(before.lower);
  if (!counts) return SOME.test(before.lower);
  return !/^(?:die|der|den|alle[nr]?|sämtlichen?|übrigen|anderen)$/u.test(tokens[from - 2]?.lower ?? '');
}

const SOME =
  /^(?:mehrere[nr]?|einige[nr]?|viele[nr]?|manche[nr]?|wenige[nr]?|einzelne[nr]?|etliche[nr]?|verschiedene[nr]?|andere|weitere|kein\p{L}*|ein\p{L}*|fast|etwa)$/u;
const NUMBERS = /^(?:zwei|beiden?|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzende)$/u;

/** Bodies of which a land has one, so that the article alone may tell whose it is. */
const ALONE =
  /^(?:regierung(?:struppen|sarmee|sdelegation|sseite)?|parlaments?|armee|militärs?|streitkräften?|behörden|opposition|junta|militärjunta|militärführung|militärrate?s?|übergangsrate?s?|revolutionsrate?s?|kabinetts?|sicherheitskabinetts?|regimes?|putschisten|rebellen|aufständischen|separatisten|staat)$/u;

/** Words of coups and civil wars: an article that names ministers of one land may well tell of the junta of another. */
export const STRIFE =
  /(?:junta|militärführung|militärregierung|übergangsregierung|militärrate?s?|übergangsrate?s?|revolutionsrate?s?|regimes?|putschisten|machthabern?|rebellen|rebellengruppen?|aufständischen?|separatisten|guerilla|milizen|miliz|opposition)$/u;
