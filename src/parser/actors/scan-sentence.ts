/** The actors named in one sentence: names, offices, bodies, adjectives of states; pronouns come later. */
import { actorIdSchema, type ActorId } from '../../schema/ids';
import type { Mention } from '../document';
import type { Token } from '../language/tokens';
import { found, type Found } from './found-mention';
import {
  introduce,
  isCalledInShort,
  isIntroduced,
  meet,
  meetInShort,
  metAlone,
  metBefore,
  standsAlone,
  withPolity,
  type SentenceScan,
} from './introduced-actors';
import { articlesOfPeople } from '../language/word-classes-lexicon';
import { wordSet } from '../language/word-set';
import { foreignNamesake, likeNamed } from './like-named-bodies';
import type { FunctionMatch } from './match-bodies';
import { matchFunction } from './match-functions';
import { matchName } from './match-names';
import { actsForOf } from './name-index';
import { groupAt } from './named-groups';
import { countrymanAt, personAt, personBehind } from './named-people';
import { adjectiveOf, isState } from './owner-around';
import { behindOtherSurname, OTHER_HOLDER } from './somebody-else';
import { ownerMeant } from './shared-names';
import { isSomeOfAPeople } from './some-of-a-people';
import { mayName } from './telling-words';

/** Of the first pass alone: a name of several lands, before it is known which one the article is about. */
export const LIKE_NAMED = 'de/actor/like-named';

/** Mentions in order; they do not overlap. */
export function scanSentence(scan: SentenceScan, tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !(mayName(scan.index, token) || isIntroduced(scan, token))) continue;
    const found =
      functionAt(scan, tokens, at) ??
      unknownGroupAt(scan, tokens, at) ??
      nameAt(scan, tokens, at) ??
      adjectiveAt(scan, tokens, at);
    if (found === null) continue;
    const overlapped = mentions.at(-1);
    if (overlapped !== undefined && overlapped.span.end > found.mention.span.start) mentions.pop();
    mentions.push(besideName(scan, tokens, { found, before: mentions.at(-1), at }));
    at = found.to - 1;
  }
  return mentions;
}

/** "Ida Varn, ostländische Botschafterin in Westburg,": the office is that person's, and tells for whom she acts. */
function besideName(
  scan: SentenceScan,
  tokens: readonly Token[],
  {
    found: { mention, to },
    before,
    at,
  }: { readonly found: Found; readonly before: Mention | undefined; readonly at: number },
): Mention {
  if (mention.rule !== 'de/actor/title' || before?.how !== 'name') return mention;
  const next = tokens[to]?.text;
  if (next === 'und' || next === 'sowie') return mention;
  let left = at - 1;
  while (left > 0 && (tokens[left]?.start ?? 0) >= mention.span.start) left -= 1;
  if (articlesOfPeople.has(tokens[left]?.lower ?? '')) left -= 1;
  if (tokens[left]?.text !== ',' || tokens[left - 1]?.end !== before.span.end) return mention;
  const met = scan.newActors.get(before.actor);
  const known = scan.index.entries.get(before.actor);
  if (met?.kind === 'person') {
    // Whoever the register has in that office is another; the state is the same.
    const holder = scan.index.entries.get(mention.actor);
    const of = holder?.kind === 'person' ? actsForOf(holder) : mention.actor;
    if (met.actsFor !== null && met.actsFor !== of) return mention;
    scan.newActors.set(met.actor, { ...met, actsFor: of });
  } else if (known?.kind !== 'person' || known.actsFor !== mention.actor) return mention;
  return { ...mention, actor: before.actor, rule: 'de/actor/apposition' };
}

function functionAt(scan: SentenceScan, tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  const known = matchFunction(scan, tokens, at);
  const match = known === null || known.of === null ? (withPolity(scan, tokens, at) ?? known) : known;
  if (match === null) return null;
  const named = match.what === 'title' ? personBehind(scan, tokens, match, at) : null;
  if (named !== null) return named;
  if (match.body?.own != null && match.of !== null) return ownBody(scan, tokens, match, match.of);
  const other = match.person === null ? null : behindOtherSurname(scan.index, tokens, match, scan.day);
  const mayHold = other === null && match.person !== null && scan.holders?.has(match.person.id) !== false;
  const holder = mayHold ? match.person : null;
  const actor = match.former ? null : (holder?.id ?? match.of);
  if (actor === null) return null;
  for (const family of holder?.family ?? []) meet(scan, family, actor);
  const rule = other === null ? `de/actor/${match.what}` : OTHER_HOLDER;
  return found(tokens, match.from, other ?? match.to, { actor, how: 'function', rule });
}

function nameAt(scan: SentenceScan, tokens: readonly Token[], at: number): Found | null {
  // "Costa Larga" is more than whoever is called Costa.
  const pair = metBefore(scan, tokens, at);
  if (pair !== null && pair.to > at + 1) return introducedAt(scan, tokens, at);
  const person = personAt(scan, tokens, at, { of: null, title: null, holder: null, isGone: false });
  if (person !== null)
    return found(tokens, at, person.to, { actor: person.actor, how: 'name', rule: 'de/actor/person' });
  const match = matchName(scan.index, tokens, at, scan.day);
  const countryman = match === null ? null : countrymanAt(scan, tokens, match);
  if (countryman !== null) return countryman;
  if (match === null || match.entry.person !== null)
    return introducedAt(scan, tokens, at) ?? compoundAt(scan, tokens, at);
  if (isState(scan, match.entry.actor) && isSomeOf(scan, tokens, match)) return null;
  if (standsAsPlace(tokens, match.from))
    return found(tokens, at, match.to, { actor: match.entry.actor, how: 'place', rule: 'de/actor/place' });
  const foreign = foreignNamesake(scan, tokens, match);
  if (foreign !== null) return foreign;
  const actor = likeNamed(scan, tokens, match);
  if (actor === null && scan.lands === null)
    return found(tokens, at, match.to, { actor: match.entry.actor, how: 'name', rule: LIKE_NAMED });
  if (actor === null) return null;
  meetInShort(scan, tokens[match.to - 1], actor);
  // "die Bundesregierung" of a neighbour is that state.
  const how = isState(scan, actor) && actor !== match.entry.actor ? 'function' : match.entry.how;
  return found(tokens, at, match.to, {
    actor,
    how,
    rule: how === 'function' ? 'de/actor/body' : `de/actor/${how}`,
  });
}

/** "Viele Ostländer": the word is what its people are called. */
function isSomeOf(
  { index }: SentenceScan,
  tokens: readonly Token[],
  {
    from,
    to,
    entry: { actor },
  }: { readonly from: number; readonly to: number; readonly entry: { readonly actor: ActorId } },
): boolean {
  const known = index.entries.get(actor);
  const word = tokens[from]?.text ?? '';
  if (to !== from + 1 || known === undefined || !('people' in known)) return false;
  const isPeople = known.people.some((one) => word === one || word === `${one}n`);
  return (isPeople || word.endsWith('n')) && isSomeOfAPeople(tokens, from, known.prefLabel.de === word);
}

/** The surname of somebody introduced earlier, or the name of a state, whom no register knows. */
function introducedAt(scan: SentenceScan, tokens: readonly Token[], at: number): Found | null {
  const met = metBefore(scan, tokens, at) ?? metAlone(scan, tokens, at);
  if (met === null || (isCalledInShort(scan, met.actor) && !standsAlone(tokens, at))) return null;
  const { actor, to } = met;
  const place = scan.newActors.get(actor)?.kind === 'body' && standsAsPlace(tokens, at);
  return found(tokens, at, to, { actor, how: place ? 'place' : 'name', rule: 'de/actor/introduced' });
}

/** "die Volksfront von Lomaro": from now on "die Volksfront" is it, and so are the letters behind its name. */
function unknownGroupAt(scan: SentenceScan, tokens: readonly Token[], at: number): Found | null {
  const group = groupAt(tokens, at);
  if (group === null || matchName(scan.index, tokens, at, scan.day) !== null) return null;
  const { label, to, short } = group;
  const actor = introduce(scan, { label, short: short ?? label, kind: 'body', actsFor: null });
  if (actor === null) return null;
  for (const word of [short, tokens[at]?.text ?? null]) if (word !== null) meet(scan, word, actor);
  return found(tokens, at, to, { actor, how: 'name', rule: 'de/actor/group' });
}

/** "US-Medien", "EU-Hilfen", "Nato-Mitgliedschaft": the first part names an actor that does not act here. */
function compoundAt(scan: SentenceScan, tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.text ?? '';
  const hyphen = word.indexOf('-');
  if (hyphen <= 0) return null;
  const first = word.slice(0, hyphen);
  const own = scan.index.prefixes.get(first);
  const actor = own === undefined ? null : ownerMeant(scan, first, own);
  return actor === null
    ? null
    : found(tokens, at, at + 1, { actor, how: 'adjective', rule: 'de/actor/compound' });
}

function adjectiveAt(scan: SentenceScan, tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const actor = adjectiveOf(scan, token.lower);
  if (actor === undefined) return null;
  // "ukrainische und amerikanische Delegationen": the first adjective shares the noun of the second.
  const joined =
    /^(?:und|sowie)$/u.test(tokens[at + 1]?.lower ?? '') &&
    adjectiveOf(scan, tokens[at + 2]?.lower ?? '') !== undefined;
  const acts = joined && matchFunction(scan, tokens, at + 3) !== null;
  return found(tokens, at, at + 1, {
    actor,
    how: acts ? 'function' : 'adjective',
    rule: 'de/actor/adjective',
  });
}

function ownBody(
  scan: SentenceScan,
  tokens: readonly Token[],
  match: FunctionMatch,
  of: ActorId,
): Found | null {
  const own = match.body?.own ?? null;
  const state = (scan.index.entries.get(of) ?? scan.newActors.get(of))?.shortLabel;
  if (own === null || state === undefined) return null;
  const label = { de: `${own.de} (${state.de})`, en: `${own.en} (${state.en})` };
  const actor = actorIdSchema.parse(`${of}-${own.slug}`);
  const actsFor = match.body?.apart === true ? null : of;
  scan.newActors.set(actor, { actor, kind: 'body', label, shortLabel: label, actsFor });
  return found(tokens, match.from, match.to, { actor, how: 'function', rule: 'de/actor/state-body' });
}

const LOCATIVE = wordSet('in im nach aus bei nahe um über vor südlich nördlich östlich westlich unweit');
const ARTICLES = wordSet('der den dem die das');

/** "in Moskau", "nach Kiew", "in der Ukraine": where, not who. "aus Moskau hieß es" is left to the speech stage. */
function standsAsPlace(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const behindArticle = ARTICLES.has(before?.lower ?? '') ? tokens[from - 2] : before;
  return behindArticle !== undefined && LOCATIVE.has(behindArticle.lower);
}
