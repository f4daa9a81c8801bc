/** Lands that are called like the seat of their state, to look up: "der Wiener Stadtrat", "der Berner Amtskollege". */
import type { ActorId } from '../../schema/ids';
import type { Registers } from '../../schema/register-source';

export type LandIndex = {
  /** "Wien" -> the land. */
  readonly landOfTown: ReadonlyMap<string, ActorId>;
  /** The state that is governed from the town a land is called by. */
  readonly stateOfLand: ReadonlyMap<ActorId, ActorId>;
};

export function indexLands(actors: Registers['actors']): LandIndex {
  const seats = new Map(actors.map((entry) => [entry.id, 'seats' in entry ? entry.seats : []]));
  const landOfTown = new Map<string, ActorId>();
  const stateOfLand = new Map<ActorId, ActorId>();
  for (const entry of actors) {
    if (!('town' in entry) || entry.actsFor === null) continue;
    const { id, town, actsFor, adjectives } = entry;
    if (town !== null) landOfTown.set(town, id);
    const isCalledLike = (seat: string): boolean =>
      seat === town || adjectives.includes(`${seat.toLowerCase()}er`);
    if (seats.get(actsFor)?.some(isCalledLike) === true) stateOfLand.set(id, actsFor);
  }
  return { landOfTown, stateOfLand };
}
