/** Events made so far, on a shelf; of each stays what decides its id and its place. Given out in order, related to one another. */
import { compareText } from '../../base/order';
import type { WortlautEvent } from '../../schema/event';
import type { EventId } from '../../schema/ids';
import { Named } from './cut-registers';
import { mintEventId } from './event-id';
import { Relater } from './relations';
import type { MadeEvent, Shelf } from './shelf';
import type { ActsFor } from './relations';

/** What events are ordered by. */
type Order = {
  readonly id: EventId;
  readonly earliest: string;
  readonly latest: string;
  readonly article: string;
  readonly start: number;
};

type Held = Order & { readonly place: number };

/** Comes after all days. */
const NO_DAY = '9999-99-99';

export class EventPile {
  private readonly held: Held[] = [];
  readonly named = new Named();

  constructor(
    private readonly shelf: Shelf<MadeEvent>,
    private readonly actsFor: ActsFor,
  ) {}

  /** In any order. */
  add(made: MadeEvent): void {
    const { id, earliest, latest, article, start } = orderOf(made.event);
    // Spread, each would get a hidden class of its own, four times as large as what it says.
    this.held.push({ id, earliest, latest, article, start, place: this.held.length });
    this.shelf.put(made);
    this.named.add(made.event);
  }

  /** By day, then by first account and place in it; events without a day last. To be called when all are added. */
  inOrder(): Iterable<WortlautEvent> {
    // First: it finds events by the place they were put in.
    this.partIds();
    this.held.sort(byOrder);
    return { [Symbol.iterator]: () => this.related() };
  }

  private *related(): Generator<WortlautEvent, void> {
    const relater = new Relater(this.actsFor);
    for (let at = 0; at < this.held.length;) {
      const day = this.held[at]?.earliest ?? NO_DAY;
      if (day === NO_DAY) {
        for (const one of this.held.slice(at)) yield this.read(one);
        return;
      }
      const events: WortlautEvent[] = [];
      for (let one = this.held[at]; one?.earliest === day; one = this.held[at]) {
        events.push(this.read(one));
        at += 1;
      }
      yield* relateDay(events, relater);
    }
  }

  private read({ place, id }: Held): WortlautEvent {
    return { ...this.shelf.get(place).event, id };
  }

  /** Two events may not share an id: all but the first mint again. Collisions are one in billions. */
  private partIds(): void {
    const taken = new Set<EventId>();
    const doubled = new Set<EventId>();
    for (const { id } of this.held) (taken.has(id) ? doubled : taken).add(id);
    if (doubled.size === 0) return;
    const keyed = this.held.flatMap((one) =>
      doubled.has(one.id) ? [{ one, key: this.shelf.get(one.place).key }] : [],
    );
    const kept = new Set<EventId>();
    for (const { one } of keyed.sort((a, b) => compareText(a.key, b.key))) {
      let { id } = one;
      for (let attempt = 1; kept.has(one.id) && taken.has(id); attempt += 1)
        id = mintEventId(one.id, attempt);
      kept.add(one.id);
      taken.add(id);
      this.held[one.place] = { ...one, id };
    }
  }
}

/** Events of one first day, in order. Relations look back in an order of their own, in which their last day does not count. */
function* relateDay(events: readonly WortlautEvent[], relater: Relater): Generator<WortlautEvent, void> {
  const byPlace = [...events].sort((a, b) => byAccount(orderOf(a), orderOf(b)));
  const relations = new Map(byPlace.map((event) => [event.id, relater.relate(event)]));
  for (const event of events) yield { ...event, relations: relations.get(event.id) ?? [] };
}

function orderOf({ id, time, accounts: [account] }: WortlautEvent): Order {
  return {
    id,
    earliest: time?.earliest ?? NO_DAY,
    latest: time?.latest ?? '',
    article: account?.article ?? '',
    start: account?.passages[0]?.span.start ?? 0,
  };
}

function byOrder(a: Order, b: Order): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest) || byAccount(a, b);
}

function byAccount(a: Order, b: Order): number {
  return compareText(a.article, b.article) || a.start - b.start || compareText(a.id, b.id);
}

/** The events again, in order. */
export function eventsInOrder(events: readonly WortlautEvent[]): WortlautEvent[] {
  return events
    .map((event) => ({ order: orderOf(event), event }))
    .sort((a, b) => byOrder(a.order, b.order))
    .map(({ event }) => event);
}
