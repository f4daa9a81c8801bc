/** The registers' names that bodies of several states have, to look up by the words of a text. */
import type { ActorId } from '../../schema/ids';
import type { Registers } from '../../schema/register-source';

/** What a name means in an article about one of these states, and in one about any other. */
export type SharedMeanings = {
  readonly byState: ReadonlyMap<ActorId, ActorId>;
  /** undefined: the register's own bearer; null: nobody, where none of these states is named. */
  readonly elsewhere: ActorId | null | undefined;
  /** Nobody's but where the article names the state of the register's own one, or one of these. */
  readonly needsState: boolean;
};

/** By each form of the name, its words joined by a blank. */
export function indexSharedNames({
  actors,
  sharedNames,
}: Pick<Registers, 'actors' | 'sharedNames'>): ReadonlyMap<string, SharedMeanings> {
  const stateOf = new Map(
    actors.map((entry) => [entry.id, entry.kind === 'state' ? entry.id : entry.actsFor]),
  );
  return new Map(
    sharedNames.flatMap(({ name, inflected, others, elsewhere, needsState }) => {
      const byState = others.flatMap((other): [ActorId, ActorId][] => {
        const state = stateOf.get(other) ?? null;
        return state === null ? [] : [[state, other]];
      });
      const meanings = { byState: new Map(byState), elsewhere, needsState };
      return [name, ...inflected].map((form): [string, SharedMeanings] => [form, meanings]);
    }),
  );
}
