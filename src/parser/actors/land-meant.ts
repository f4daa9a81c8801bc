/** Which state an article means by a word that several share: "der Kanzler", "die Bundesregierung". */
import type { ActorId } from '../../schema/ids';

/** How often an article names each state, or each union. */
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

/** The state or union that the article names clearly more often than any other, and `least` times; null where two compete. */
export function namedMost(counts: Lands, least: number): ActorId | null {
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < least) return null;
  return next === undefined || best[1] >= 2 * next[1] ? best[0] : null;
}
