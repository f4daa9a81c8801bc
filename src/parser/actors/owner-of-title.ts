/** For whom the bearer of a title really acts, where the words beside it name another: ambassadors at a union, its deputies, a town's people. */
import type { ActorId } from '../../schema/ids';
import type { Token } from '../language/tokens';
import { adjectiveBefore, isState, type Owned, type OwnerScan } from './owner-around';

/** Sent by a state to a body: "der ostländische UN-Botschafter". */
const SENT = /(?:botschafter|gesandter?|gesandte|vertreter|delegierter?|delegierte)(?:in|innen|en|n|s)?$/u;
const DEPUTY = /(?:abgeordneter?|abgeordnete|parlamentarier|mandatar)(?:in|innen|en|n|s)?$/u;
/** Of a town or a land, never of the state that is governed from there. */
const LOCAL =
  /(?:stadtrat|stadträt|gemeinderat|gemeinderät|landesrat|landesrät|bürgermeister|landeshauptmann|landeshauptfrau|landtagsabgeordnete\p{Ll}*|landtagspräsident)(?:in|innen|en|n|s)?$/u;

/** `owner`: whom the words beside the title name. */
export function ownerOfTitle(
  scan: OwnerScan,
  tokens: readonly Token[],
  { at, owner, prefix }: { readonly at: number; readonly owner: Owned; readonly prefix: ActorId | null },
): Owned {
  const { of } = owner;
  const title = tokens[at]?.lower ?? '';
  if (of === null) return owner;
  const state = isState(scan, of);
  if (prefix !== null && !state && SENT.test(title)) return adjectiveBefore(scan, tokens, at) ?? owner;
  // "der Berner Amtskollege": of the state that is governed from there, where the title is no town's.
  const governed = scan.index.stateOfLand.get(of);
  if (governed !== undefined) return LOCAL.test(title) ? owner : { ...owner, of: governed };
  // "der Schweizer Vermittler" is only from there.
  if (state && prefix === null && /vermittler(?:in|n|s)?$/u.test(title)) return { ...owner, of: null };
  if (!state) return DEPUTY.test(title) ? { ...owner, of: parliamentOf(scan, of) ?? of } : owner;
  if (!LOCAL.test(title)) return owner;
  const [land = null] = tokens
    .slice(owner.from, owner.to)
    .flatMap(({ text }) => scan.index.landOfTown.get(bare(text)) ?? []);
  return { ...owner, of: land };
}

function parliamentOf({ index }: OwnerScan, union: ActorId): ActorId | null {
  const entry = index.entries.get(union);
  return entry !== undefined && 'parliament' in entry ? entry.parliament : null;
}

function bare(word: string): string {
  return word.replace(/s$/u, '');
}
