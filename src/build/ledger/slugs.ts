/** The words that ever stood behind an event's id in an address. Only the id counts, but a host of files knows whole addresses alone. */
import { compareText } from '../../base/order';
import type { Corpus } from '../../schema/corpus';
import { slugOfTitle } from '../../url/slug';

/** By event id, sorted. */
export type Slugs = Readonly<Record<string, readonly string[]>>;

/** Those that were known, and those of today's titles. */
export function keepSlugs({ events }: Corpus, before: Slugs): Record<string, string[]> {
  const now = slugsNow(events);
  const ids = [...new Set([...Object.keys(before), ...now.keys()])].sort(compareText);
  return Object.fromEntries(
    ids.map((id) => [id, [...new Set([...(before[id] ?? []), ...(now.get(id) ?? [])])].sort(compareText)]),
  );
}

/** Of each event those that are no longer in use; of one that is gone all. */
export function formerSlugs({ events }: Corpus, known: Slugs): Record<string, string[]> {
  const now = slugsNow(events);
  return Object.fromEntries(
    Object.entries(known).flatMap(([id, slugs]) => {
      const former = slugs.filter((slug) => now.get(id)?.includes(slug) !== true);
      return former.length === 0 ? [] : [[id, former] as const];
    }),
  );
}

function slugsNow(events: Corpus['events']): ReadonlyMap<string, readonly string[]> {
  return new Map(
    events.map(({ id, title }) => [
      id,
      [slugOfTitle(title.de), slugOfTitle(title.en)].filter((slug) => slug !== ''),
    ]),
  );
}
