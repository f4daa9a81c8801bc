/** Names that bodies of several lands have: "die Grünen", "der Nationalrat". What an article is about tells whose is meant. */
import type { ActorId } from '../../schema/ids';
import type { SharedMeanings } from './index-shared-names';
import { landMeant, type Lands } from './land-meant';
import { actsForOf, type NameIndex } from './name-index';

/** Whom a name of the registers shares its words with; undefined for most. */
export function sharedMeanings(
  { sharedNames }: NameIndex,
  words: readonly string[],
): SharedMeanings | undefined {
  return sharedNames.get(words.length === 1 ? (words[0] ?? '') : words.join(' '));
}

/** An article about another land names that so often. */
const ABOUT_ANOTHER = 3;

/** What an article tells of whose a name may be. */
export type LandScan = {
  readonly index: NameIndex;
  readonly lands: Lands | null;
  /** With the names that several lands share counted for the usual one of each. */
  readonly allLands: Lands | null;
};

/** Whose body is meant: `own` is the register's, of the state `usual`. null while states are counted, or where it is nobody's. */
export function bodyMeant(
  { lands, allLands }: LandScan,
  { byState, elsewhere, needsState }: SharedMeanings,
  {
    own,
    usual,
    isGovernment,
  }: { readonly own: ActorId; readonly usual: ActorId; readonly isGovernment: boolean },
): ActorId | null {
  if (lands === null) return null;
  // An article that names the parties of one land means its government, too.
  const state = landMeant(isGovernment ? allLands : lands, usual, [...byState.keys(), usual]);
  if (state !== null && state !== usual) return byState.get(state) ?? own;
  if (needsState && (lands.get(usual) ?? 0) === 0) return null;
  if (elsewhere === undefined || (lands.get(usual) ?? 0) > 0) return own;
  const about = Math.max(0, ...lands.values()) >= ABOUT_ANOTHER;
  return about ? elsewhere : own;
}

/** The same for the first part of a compound: "Grünen-Chefin". */
export function ownerMeant(scan: LandScan, first: string, own: ActorId): ActorId | null {
  const meanings = scan.index.sharedNames.get(first);
  const usual = actsForOf(scan.index.entries.get(own));
  return meanings === undefined || usual === null
    ? own
    : bodyMeant(scan, meanings, { own, usual, isGovernment: false });
}
