/** Which ultimatums replace which: the first and every one that shortens, extends or renews it, read off the relations. */
import type { RelationKind, WortlautEvent } from '../../schema/event';
import { compareEvents } from '../sort-events';

/** The relations by which a later ultimatum takes an earlier one's place. */
export const REPLACES: readonly RelationKind[] = ['shortens', 'renews', 'follows'];

/** An ultimatum and the one it replaces; null for the first of a chain. */
export type ChainLink = {
  readonly event: WortlautEvent;
  readonly replaces: WortlautEvent | null;
  readonly by: RelationKind | null;
};

/** Every chain among these events, each in order of days; an ultimatum nobody touched is a chain of one. */
export function ultimatumChains(events: readonly WortlautEvent[]): readonly (readonly ChainLink[])[] {
  const ultimatums = events.filter(({ kind }) => kind === 'ultimatum').sort(compareEvents);
  const byId = new Map<string, WortlautEvent>(ultimatums.map((event) => [event.id, event]));
  const chains = new Set<ChainLink[]>();
  const chainOf = new Map<string, ChainLink[]>();
  // In order of days, so that what is replaced has its chain already; a relation to a later day is not followed.
  for (const event of ultimatums) {
    const link = linkOf(event, byId, chainOf);
    const chain = (link.replaces === null ? undefined : chainOf.get(link.replaces.id)) ?? [];
    chain.push(link);
    chainOf.set(event.id, chain);
    chains.add(chain);
  }
  return [...chains];
}

function linkOf(
  event: WortlautEvent,
  byId: ReadonlyMap<string, WortlautEvent>,
  chainOf: ReadonlyMap<string, unknown>,
): ChainLink {
  for (const by of REPLACES) {
    for (const relation of event.relations) {
      if (relation.kind !== by || !chainOf.has(relation.event)) continue;
      const replaces = byId.get(relation.event);
      if (replaces !== undefined) return { event, replaces, by };
    }
  }
  return { event, replaces: null, by: null };
}
