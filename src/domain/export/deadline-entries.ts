/** The deadlines of an event as a calendar needs them: each day once, and whether it still stands. */
import { compareText } from '../../base/order';
import type { RelationKind, WortlautEvent } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';
import { deadlineReadings, type DeadlineReading } from '../history/ultimatum-deadlines';

export type DeadlineEntry = {
  /** The last day. */
  readonly day: string;
  /** Who gives it; more than one where they agree. */
  readonly readings: readonly DeadlineReading[];
  /** The later event that took it back or put another day in its place; null while it stands. */
  readonly cancelledBy: WortlautEvent | null;
};

/** A later event and what it does to an earlier one. */
type Follower = { readonly kind: RelationKind; readonly event: WortlautEvent };

/** Event id → what later events do to it. */
export type Followers = ReadonlyMap<string, readonly Follower[]>;

/** Read off the relations, once for an index. */
export function followersOf({ eventsByDay }: CorpusIndex): Followers {
  const followers = new Map<string, Follower[]>();
  for (const event of eventsByDay) {
    for (const { kind, event: target } of event.relations) {
      const known = followers.get(target);
      if (known === undefined) followers.set(target, [{ kind, event }]);
      else known.push({ kind, event });
    }
  }
  return followers;
}

/** Each day that any source names, in order: sources that disagree make two entries. */
export function deadlineEntries(event: WortlautEvent, followers: Followers): readonly DeadlineEntry[] {
  const byDay = new Map<string, DeadlineReading[]>();
  for (const reading of deadlineReadings(event)) {
    const known = byDay.get(reading.time.latest);
    if (known === undefined) byDay.set(reading.time.latest, [reading]);
    else known.push(reading);
  }
  return [...byDay]
    .map(([day, readings]) => {
      const follower = followers.get(event.id)?.find((one) => cancels(one, day));
      return { day, readings, cancelledBy: follower?.event ?? null };
    })
    .sort((a, b) => compareText(a.day, b.day));
}

/** A halt takes it back; a shorter or further deadline takes its place. Told again without another day, it stands. */
function cancels({ kind, event }: Follower, day: string): boolean {
  switch (kind) {
    case 'halts':
      return true;
    case 'shortens':
    case 'renews':
    case 'follows': {
      const days = deadlineReadings(event).map(({ time }) => time.latest);
      return event.kind === 'ultimatum' && days.length > 0 && !days.includes(day);
    }
    case 'responds-to':
    case 'same-as-reported':
      return false;
  }
}
