/** Which state an article means by a word that several share: "der Kanzler", "die Bundesregierung". */
import { actorIdSchema, type ActorId } from '../../schema/ids';

/** How often an article names each state. */
export type Lands = ReadonlyMap<ActorId, number>;

/** The usual one unless the article names another more often; null while that is still being counted. */
export function landMeant(lands: Lands | null, usual: ActorId, others: readonly ActorId[]): ActorId | null {
  const rivals = others.filter((other) => other !== usual);
  if (rivals.length === 0) return usual;
  if (lands === null) return null;
  const named = (state: ActorId): number => lands.get(state) ?? 0;
  const [rival = usual] = [...rivals].sort((a, b) => named(b) - named(a));
  return named(rival) > named(usual) ? rival : usual;
}

/** Bodies of the registers whose name a neighbour's body has too, and the states that have one. Data. */
export const sharedBodies: ReadonlyMap<string, readonly ActorId[]> = new Map(
  Object.entries({ bundesregierung: ['oesterreich'], bundesrat: ['schweiz', 'oesterreich'] }).map(
    ([body, states]) => [body, states.map((state) => actorIdSchema.parse(state))],
  ),
);
