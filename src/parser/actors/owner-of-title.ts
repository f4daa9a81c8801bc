/** For whom the bearer of a title really acts, where the words beside it name another: ambassadors at a union, its deputies, a town's people. */
import { actorIdSchema, type ActorId } from '../../schema/ids';
import type { Token } from '../language/tokens';
import { adjectiveBefore, isState, type Owned, type OwnerScan } from './owner-around';

/** Sent by a state to a body: "der ostländische UN-Botschafter". */
const SENT = /(?:botschafter|gesandter?|gesandte|vertreter|delegierter?|delegierte)(?:in|innen|en|n|s)?$/u;
const DEPUTY = /(?:abgeordneter?|abgeordnete|parlamentarier|mandatar)(?:in|innen|en|n|s)?$/u;
/** Of a town or a land, never of the state that is governed from there. */
const LOCAL =
  /(?:stadtrat|stadträt|gemeinderat|gemeinderät|landesrat|landesrät|bürgermeister|landeshauptmann|landeshauptfrau|landtagsabgeordnete\p{Ll}*|landtagspräsident)(?:in|innen|en|n|s)?$/u;

/** Lands that are called by the name of a capital. Data. */
const LAND_OF_TOWN: ReadonlyMap<string, ActorId> = new Map(
  Object.entries({ Wien: 'wien-land', Berlin: 'berlin-land' }).map(([town, land]) => [
    town,
    actorIdSchema.parse(land),
  ]),
);
/** "der Berner Amtskollege": of the state that is governed from there, where the title is no town's. */
const STATE_OF_LAND: ReadonlyMap<string, ActorId> = new Map(
  Object.entries({ 'wien-land': 'oesterreich', 'berlin-land': 'deutschland', 'kanton-bern': 'schweiz' }).map(
    ([land, state]) => [land, actorIdSchema.parse(state)],
  ),
);
const PARLIAMENTS: ReadonlyMap<string, ActorId> = new Map([['eu', actorIdSchema.parse('eu-parlament')]]);

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
  const governed = STATE_OF_LAND.get(of);
  if (governed !== undefined) return LOCAL.test(title) ? owner : { ...owner, of: governed };
  // "der Schweizer Vermittler" is only from there.
  if (state && prefix === null && /vermittler(?:in|n|s)?$/u.test(title)) return { ...owner, of: null };
  if (!state) return DEPUTY.test(title) ? { ...owner, of: PARLIAMENTS.get(of) ?? of } : owner;
  if (!LOCAL.test(title)) return owner;
  const town = tokens.slice(owner.from, owner.to).find(({ text }) => LAND_OF_TOWN.has(bare(text)));
  return { ...owner, of: town === undefined ? null : (LAND_OF_TOWN.get(bare(town.text)) ?? null) };
}

function bare(word: string): string {
  return word.replace(/s$/u, '');
}
