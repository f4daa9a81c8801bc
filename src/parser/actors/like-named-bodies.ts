/** Whose body a name means that several lands have one of: by the adjective in front, else by what the article is about. */
import { slugOf } from '../../base/slug';
import { actorIdSchema, type ActorId } from '../../schema/ids';
import type { Token } from '../language/tokens';
import { found, type Found } from './found-mention';
import { meet, type SentenceScan } from './introduced-actors';
import { matchName, type NameMatch } from './match-names';
import { actsForOf } from './name-index';
import { adjectiveOf, isState } from './owner-around';
import { bodyMeant, sharedMeanings } from './shared-names';

/** The body or state that the name found at `match` means here; null where that is nobody. */
export function likeNamed(scan: SentenceScan, tokens: readonly Token[], match: NameMatch): ActorId | null {
  const own = match.entry.actor;
  const met = scan.introduced.get(match.entry.words.join(' '));
  if (met !== undefined) return met;
  const meanings = sharedMeanings(scan.index, match.entry.words);
  const usual = actsForOf(scan.index.entries.get(own));
  if (meanings === undefined || usual === null) return own;
  // "die Union der Mitte" is another.
  if (UNION.test(match.entry.words[0] ?? '') && /^(?:der|des|für|von)$/u.test(tokens[match.to]?.lower ?? ''))
    return null;
  const said = stateSaid(scan, tokens[match.from - 1]);
  if (said !== null) return said === usual ? own : (meanings.byState.get(said) ?? own);
  return bodyMeant(scan, meanings, {
    own,
    usual,
    isGovernment: match.entry.words[0] === 'Bundesregierung',
  });
}

const UNION = /^(?:Union|Linke|Liberale)$/u;

/** "die ostländischen", "die Wiener": the state an adjective in front names, be it by one of its lands. */
function stateSaid(scan: SentenceScan, before: Token | undefined): ActorId | null {
  const said = adjectiveOf(scan, before?.lower ?? '');
  if (said === undefined) return null;
  return isState(scan, said) ? said : actsForOf(scan.index.entries.get(said));
}

/** "die westländischen Sozialdemokraten (WSP)": a party of that name in another land than the register's. */
export function foreignNamesake(
  scan: SentenceScan,
  tokens: readonly Token[],
  match: NameMatch,
): Found | null {
  const own = scan.index.entries.get(match.entry.actor);
  const state = adjectiveOf(scan, tokens[match.from - 1]?.lower ?? '') ?? stateBehind(scan, tokens, match.to);
  if (own?.kind !== 'body' || own.actsFor === null || state === undefined || state === own.actsFor)
    return null;
  if (sharedMeanings(scan.index, match.entry.words)?.byState.has(state) === true) return null;
  if (!isState(scan, state) || scan.index.entries.get(own.actsFor)?.kind !== 'state') return null;
  const name = match.entry.words.join(' ');
  const inBrackets = tokens[match.to]?.text === '(' && tokens[match.to + 2]?.text === ')';
  const land = (scan.index.entries.get(state) ?? scan.newActors.get(state))?.shortLabel;
  if (land === undefined) return null;
  const short = inBrackets ? (tokens[match.to + 1]?.text ?? name) : name;
  const actor = actorIdSchema.parse(`${state}-${slugOf(short)}`);
  const label = { de: `${name} (${land.de})`, en: `${name} (${land.en})` };
  scan.newActors.set(actor, { actor, kind: 'body', label, shortLabel: label, actsFor: state });
  if (inBrackets) meet(scan, short, actor);
  // From now on "die Demokratische Partei" is that one.
  meet(scan, name, actor);
  return found(tokens, match.from, match.to, { actor, how: 'name', rule: 'de/actor/foreign-namesake' });
}

/** "die Demokratische Partei Westlands". */
function stateBehind(scan: SentenceScan, tokens: readonly Token[], at: number): ActorId | undefined {
  const named = matchName(scan.index, tokens, at, scan.day);
  if (named === null || named.entry.person !== null || named.entry.how !== 'name') return undefined;
  return named.entry.words.at(-1) === tokens[named.to - 1]?.text ? undefined : named.entry.actor;
}
