/** Events as the timeline draws them: day numbers, soft and open edges, deadlines, number of sources, how firm. */
import { dayNumber } from '../../base/day';
import type { EventKind, EventStatus, WortlautEvent } from '../../schema/event';
import type { EventId } from '../../schema/ids';
import type { BareTime } from '../../schema/time';
import { firmness, type Firmness } from '../passages/attribution-firmness';
import { laneOf, type Lane } from '../event-kinds';
import { isUncertain, timeParts, type TimeParts } from '../event-time-parts';
import { compareEvents } from '../sort-events';
import { ultimatumChains } from '../history/ultimatum-chain';

/** What is drawn for one event. Days are numbers since 1970-01-01; an end is the first day after. */
export type TimelineItem = {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly lane: Lane;
  readonly title: { readonly de: string; readonly en: string };
  readonly status: EventStatus;
  /** One account per article that tells it. */
  readonly sources: number;
  /** The firmest way a source tells it, and whether hearsay is part of it. */
  readonly firmness: Firmness;
  readonly start: number;
  readonly end: number;
  /** Where the card stands: the day that is named, else the first that is possible. */
  readonly anchor: number;
  readonly when: TimeParts;
  /** Drawn with a soft edge: the day itself is open. */
  readonly soft: boolean;
  /** The last day of each deadline the accounts give, ascending, each once: accounts may disagree. */
  readonly deadlines: readonly number[];
  /** The last day of deadlines an earlier ultimatum set and this one replaced, ascending. */
  readonly formerDeadlines: readonly number[];
  /** A later ultimatum set another deadline: this one's no longer holds. */
  readonly isReplaced: boolean;
  /** First day after the bar itself; former deadlines may lie behind it. */
  readonly barEnd: number;
  /** First day after all that is drawn: the end, or the day after the last deadline, former ones included. */
  readonly until: number;
};

/** An event whose time nobody knows: listed in the margin of its lane. */
export type UndatedItem = Pick<TimelineItem, 'id' | 'kind' | 'lane' | 'title' | 'status' | 'sources'>;

export type TimelineItems = {
  /** In the order of `compareEvents`. */
  readonly items: readonly TimelineItem[];
  readonly undated: readonly UndatedItem[];
};

/** Makes items of events; each event becomes exactly one item, dated or not. */
export function timelineItems(events: readonly WortlautEvent[]): TimelineItems {
  const items: TimelineItem[] = [];
  const undated: UndatedItem[] = [];
  const itemOf = itemReader(events);
  for (const event of [...events].sort(compareEvents)) {
    const item = itemOf(event);
    if (item === null) undated.push(undatedItem({ ...event, sources: event.accounts.length }));
    else items.push(item);
  }
  return { items, undated };
}

/** One item after the other, each as it is among all these events; null where the event has no time. */
export function itemReader(events: readonly WortlautEvent[]): (event: WortlautEvent) => TimelineItem | null {
  const replaced = replacedDeadlines(events);
  return (event) => {
    const { time, accounts } = event;
    if (time === null) return null;
    const facts = { sources: accounts.length, firmness: firmness(event), ...deadlineFacts(event, replaced) };
    return datedItem({ ...event, ...facts, time });
  };
}

/** Items by event id: a map of them, or something that makes each when it is asked for. */
export type ItemsById = Pick<ReadonlyMap<string, TimelineItem>, 'get'>;

/** First day and first day after everything drawn; null when nothing has a time. */
export function periodOf(items: readonly TimelineItem[]): { start: number; end: number } | null {
  if (items.length === 0) return null;
  let start = Infinity;
  let end = -Infinity;
  for (const item of items) {
    if (item.start < start) start = item.start;
    if (item.until > end) end = item.until;
  }
  return { start, end };
}

/** The item of an event whose time nobody knows. */
export function undatedItem({ id, kind, title, status, sources }: Omit<UndatedItem, 'lane'>): UndatedItem {
  return { id, kind, lane: laneOf(kind), title, status, sources };
}

/** What a dated item is made of. */
export type ItemFacts = Omit<UndatedItem, 'lane'> &
  Pick<TimelineItem, 'firmness' | 'deadlines' | 'formerDeadlines' | 'isReplaced'> & {
    readonly time: BareTime;
  };

/** The item of an event that has a time. */
export function datedItem(facts: ItemFacts): TimelineItem {
  const { time, firmness: firm, isReplaced } = facts;
  const start = dayNumber(time.earliest);
  const end = dayNumber(time.latest) + 1;
  const when = timeParts(time);
  const deadlines = facts.deadlines.filter((day) => day >= start);
  const formerDeadlines = facts.formerDeadlines.filter((day) => day >= start);
  const barEnd = Math.max(end, (deadlines.at(-1) ?? start) + 1);
  return {
    ...undatedItem(facts),
    firmness: firm,
    start,
    end,
    anchor: anchorOf(when, start),
    when,
    // An open side is bounded by what is known, perhaps to one day: the day is open all the same.
    soft: isUncertain(time) || when.kind === 'until' || when.kind === 'since',
    deadlines,
    formerDeadlines,
    isReplaced,
    barEnd,
    until: Math.max(barEnd, (formerDeadlines.at(-1) ?? start) + 1),
  };
}

/** The deadlines of an event, and what an ultimatum of the same chain did to them. */
function deadlineFacts(event: WortlautEvent, chains: ReadonlyMap<string, Replaced>): DeadlineFacts {
  const { former, isReplaced } = chains.get(event.id) ?? NOTHING_REPLACED;
  return { deadlines: deadlinesOf(event), formerDeadlines: former, isReplaced };
}

type DeadlineFacts = Pick<TimelineItem, 'deadlines' | 'formerDeadlines' | 'isReplaced'>;
type Replaced = { readonly former: readonly number[]; readonly isReplaced: boolean };
const NOTHING_REPLACED: Replaced = { former: [], isReplaced: false };

/** By event id, for ultimatums of a chain; only what is among these events can be drawn as a former end. */
function replacedDeadlines(events: readonly WortlautEvent[]): ReadonlyMap<string, Replaced> {
  const found = new Map<string, Replaced>();
  for (const chain of ultimatumChains(events)) {
    if (chain.length < 2) continue;
    const own = chain.map(({ event }) => deadlinesOf(event));
    chain.forEach(({ event }, at) => {
      const mine = own[at] ?? [];
      const before = own.slice(0, at).flat();
      const later = own.slice(at + 1).flat();
      found.set(event.id, {
        // Who names no deadline of their own has not replaced one.
        former: mine.length === 0 ? [] : ascending(before.filter((day) => !mine.includes(day))),
        isReplaced: mine.length > 0 && later.some((day) => !mine.includes(day)),
      });
    });
  }
  return found;
}

function ascending(days: readonly number[]): readonly number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

function anchorOf(when: TimeParts, start: number): number {
  switch (when.kind) {
    case 'day':
    case 'until':
    case 'since':
      return dayNumber(when.day);
    case 'month':
    case 'year':
    case 'range':
    case 'unknown':
      return start;
  }
}

function deadlinesOf(event: WortlautEvent): readonly number[] {
  const days = event.accounts.flatMap(({ told }) =>
    told.deadline === undefined ? [] : [dayNumber(told.deadline.latest)],
  );
  return ascending(days);
}
