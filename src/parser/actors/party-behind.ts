/** "(ÖVP)" behind a name: whose party tells of which state an office is, and for whom somebody without one speaks. */
import type { ActorId } from '../../schema/ids';
import type { Token } from '../language/tokens';
import { matchName } from './match-names';
import { ownerMeant } from './shared-names';
import type { OwnerScan } from './owner-around';
import { isOfficeOf } from './offices-of-state';

/** The party that stands in brackets behind a name: "(SPD)", "(47, SPD)", "(SPD/Osthaven)"; null where none does. */
function partyBehind(scan: OwnerScan, tokens: readonly Token[], to: number): ActorId | null {
  if (tokens[to]?.text !== '(') return null;
  const from = tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text === ',' ? to + 3 : to + 1;
  const match = matchName(scan.index, tokens, from, scan.day);
  if (match === null || !/^[),/]$/u.test(tokens[match.to]?.text ?? '')) return null;
  const party = ownerMeant(scan, match.entry.words.join(' '), match.entry.actor);
  return party !== null && scan.index.entries.get(party)?.kind === 'body' ? party : null;
}

/**
 * For whom somebody acts: "Innenministerin Lind (SPÖ)" for Austria, whatever the title alone would mean, "Klubchef Varn (SPÖ)"
 * for the party. `of` is what the title told.
 */
export function actsForByParty(
  scan: OwnerScan,
  tokens: readonly Token[],
  { to, of, title }: { readonly to: number; readonly of: ActorId | null; readonly title: string },
): ActorId | null {
  const party = partyBehind(scan, tokens, to);
  const entry = party === null ? undefined : scan.index.entries.get(party);
  const state = entry?.kind === 'body' ? entry.actsFor : null;
  if (state === null || (of !== null && scan.index.entries.get(of)?.kind !== 'state')) return of;
  if (of !== null) return state;
  const office = title.slice(title.lastIndexOf('-') + 1);
  if (OF_A_TOWN.test(office)) return null;
  if (isOfficeOf(scan.index, state, office)) return state;
  return IN_GOVERNMENT.test(office) ? null : party;
}

const OF_A_TOWN =
  /(?:bürgermeister|gemeinderat|gemeinderät|stadtrat|stadträt|landrat|landrät)(?:in|e[sn]?)?$/iu;
/** A Land's minister speaks for neither the state nor only the party. */
const IN_GOVERNMENT =
  /(?:minister|präsident|hauptmann|hauptfrau|landesrat|landesrät|senator|staatssekretär|staatsrat|staatsrät)(?:in|s|en)?$/iu;
