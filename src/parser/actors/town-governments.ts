/** "die Moskauer Führung", "die Stuttgarter Landesregierung", "der Landtag in Kiel": whose government a town stands for. */
import type { ActorId } from '../../schema/ids';
import type { Token } from '../language/tokens';
import { leftOf, type Owned, type OwnerScan } from './owner-around';

/** Bodies and offices of a whole government: a town's "Bürgermeister" and "Behörden" are its own. */
const GOVERNS =
  /^(?:\p{Ll}*(?:regierung|führung|regimes?|kabinetts?|ministeriums?|koalition|außenamte?s?)|junta|machthabern?|administration|parlaments?|präsidialamte?s?|zentralbank|notenbank|\p{Ll}*minister(?:in|n|s)?|ministerpräsident(?:in|en)?|regierungschef(?:in|s)?|premier(?:s|minister(?:in|n|s)?)?|(?:landes)?regierungssprecher(?:in|s)?)$/u;

/** The body or office at token `at` with the town in front of it or behind; `ofLand`: a state never has one. */
export function governedFromTown(
  { index }: Pick<OwnerScan, 'index'>,
  tokens: readonly Token[],
  { at, ofLand }: { readonly at: number; readonly ofLand: boolean },
): Owned | null {
  const word = tokens[at]?.lower ?? '';
  if (ofLand && tokens[at + 1]?.lower === 'in') {
    const of = index.landOfSeat.get(tokens[at + 2]?.text ?? '');
    if (of !== undefined) return { from: leftOf(tokens, at), to: at + 3, of };
  }
  const from = leftOf(tokens, at);
  const place = tokens[from - 1];
  if (place?.kind !== 'word' || !place.capital || !place.lower.endsWith('er')) return null;
  const seat = index.byTownAdjective.get(place.lower);
  if (seat === undefined || !(ofLand || GOVERNS.test(word))) return null;
  const of = ofLand ? seat.land : (seat.state ?? seat.land);
  return of === null ? null : { from: from - 1, to: at + 1, of };
}

/** A region that governs itself below a state: a federal land, Scotland. */
export function isLand({ index }: Pick<OwnerScan, 'index'>, actor: ActorId): boolean {
  const entry = index.entries.get(actor);
  if (entry === undefined || entry.kind === 'state' || entry.kind === 'person') return false;
  return entry.members.length === 0 && (entry.adjectives.length > 0 || entry.governedFrom !== null);
}
