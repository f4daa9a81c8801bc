/** Towns that states and lands are governed from, to look up: "die Moskauer Führung", "der Wiener Stadtrat", "der Berner Amtskollege". */
import type { ActorId } from '../../schema/ids';
import type { Registers } from '../../schema/register-source';

export type LandIndex = {
  /** "Wien" -> the land. */
  readonly landOfTown: ReadonlyMap<string, ActorId>;
  /** The state that is governed from the town a land is called by. */
  readonly stateOfLand: ReadonlyMap<ActorId, ActorId>;
  /** "Kiel" -> the land that is governed from there. */
  readonly landOfSeat: ReadonlyMap<string, ActorId>;
  /** "moskauer", "kieler" -> the state and the land that are governed from there. */
  readonly byTownAdjective: ReadonlyMap<string, Seat>;
};

export type Seat = { readonly state: ActorId | null; readonly land: ActorId | null };

export function indexLands(actors: Registers['actors']): LandIndex {
  const seats = new Map(actors.map((entry) => [entry.id, 'seats' in entry ? entry.seats : []]));
  const landOfTown = new Map<string, ActorId>();
  const stateOfLand = new Map<ActorId, ActorId>();
  const landOfSeat = new Map<string, ActorId>();
  const byTownAdjective = new Map<string, Seat>();
  const isSeat = (town: string, seat: Partial<Seat>): void => {
    for (const adjective of townAdjectives(town)) {
      const before = byTownAdjective.get(adjective) ?? { state: null, land: null };
      byTownAdjective.set(adjective, { ...before, ...seat });
    }
  };
  for (const entry of actors) {
    if (entry.kind === 'state') for (const seat of entry.seats) isSeat(seat, { state: entry.id });
    if ('governedFrom' in entry && entry.governedFrom !== null) {
      landOfSeat.set(entry.governedFrom, entry.id);
      isSeat(entry.governedFrom, { land: entry.id });
    }
    if (!('town' in entry) || entry.actsFor === null) continue;
    const { id, town, actsFor, adjectives } = entry;
    if (town !== null) landOfTown.set(town, id);
    const isCalledLike = (seat: string): boolean =>
      seat === town || adjectives.includes(`${seat.toLowerCase()}er`);
    if (seats.get(actsFor)?.some(isCalledLike) === true) stateOfLand.set(id, actsFor);
  }
  return { landOfTown, stateOfLand, landOfSeat, byTownAdjective };
}

/** "Kiel" -> "kieler"; "Bremen" -> "bremer", "Dresden" -> "dresdner"; of names of several words none. */
function townAdjectives(town: string): readonly string[] {
  if (/\P{L}/u.test(town)) return [];
  const lower = town.toLowerCase();
  const short = lower.endsWith('en') ? [`${lower.slice(0, -2)}er`, `${lower.slice(0, -2)}ner`] : [];
  return [`${lower}er`, ...short];
}
