/** How each event came to be known, day by day: what `knownBy` shows of it, worked out once for all days. */
import { dayNumber } from '../../base/day';
import type { WortlautEvent } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';
import { articleDays } from './known-by';
import { timelineItems, type TimelineItem } from '../timeline/timeline-items';
import { REPLACES } from '../history/ultimatum-chain';

/** What was known of an event before a day, and from the step before on. */
export type EarlierStep = {
  /** Day number; on that day more came to be known. */
  readonly before: number;
  /** With the accounts that were published by then. */
  readonly event: WortlautEvent;
  /** As it was drawn then; null where the event has no time. */
  readonly item: TimelineItem | null;
};

export type Knowing = {
  /** Day number of the first article that tells it. */
  readonly from: number;
  /** Ascending; after the last of them everything is known. Most events have none: they were told on one day. */
  readonly steps: readonly EarlierStep[];
};

/** For events of this corpus; its articles must be there. */
export function knowingOf(index: CorpusIndex): (event: WortlautEvent) => Knowing {
  const dayOf = articleDayReader(index);
  const chained = chainedUltimatums(index);
  return (event) => {
    const own = daysOf(event, dayOf);
    const from = own[0] ?? -Infinity;
    // Other ultimatums of the chain make deadlines former ones, or do so no longer.
    const chain = chained.get(event.id) ?? [event];
    const days = ascending([...own, ...chain.flatMap((other) => daysOf(other, dayOf))]).filter(
      (day) => day >= from,
    );
    const steps = days.slice(0, -1).map((day, at): EarlierStep => {
      const known = chain.flatMap((one) => knownOn(one, day, dayOf));
      return {
        before: days[at + 1] ?? day,
        event: known.find(({ id }) => id === event.id) ?? event,
        item: timelineItems(known).items.find(({ id }) => id === event.id) ?? null,
      };
    });
    return { from, steps };
  };
}

/** The day an article counts from; one without a day, or one that is missing, from the last article on. */
function articleDayReader(index: CorpusIndex): (article: string) => number {
  const lastDay = articleDays(index).at(-1);
  const last = lastDay === undefined ? -Infinity : dayNumber(lastDay);
  return (article) => {
    const day = index.articles.get(article)?.publishedOn?.latest;
    return day === undefined ? last : dayNumber(day);
  };
}

function daysOf({ accounts }: WortlautEvent, dayOf: (article: string) => number): readonly number[] {
  return ascending(accounts.map(({ article }) => dayOf(article)));
}

function knownOn(
  event: WortlautEvent,
  day: number,
  dayOf: (article: string) => number,
): readonly WortlautEvent[] {
  const accounts = event.accounts.filter(({ article }) => dayOf(article) <= day);
  return accounts.length === 0 ? [] : [{ ...event, accounts }];
}

/** By event id: all ultimatums that are joined to it by relations which replace deadlines. */
function chainedUltimatums({
  eventsByDay,
  events,
}: CorpusIndex): ReadonlyMap<string, readonly WortlautEvent[]> {
  const chains = new Map<string, WortlautEvent[]>();
  for (const event of eventsByDay) {
    if (event.kind !== 'ultimatum') continue;
    for (const { kind, event: id } of event.relations) {
      const other = events.get(id);
      if (other?.kind !== 'ultimatum' || !REPLACES.includes(kind)) continue;
      const joined = [...new Set([...(chains.get(event.id) ?? [event]), ...(chains.get(id) ?? [other])])];
      for (const one of joined) chains.set(one.id, joined);
    }
  }
  return chains;
}

function ascending(days: readonly number[]): readonly number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
