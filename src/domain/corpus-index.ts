/** The corpus with its look-ups, built once after loading, so that views never search lists. */
import type { Article } from '../schema/article';
import type { Corpus } from '../schema/corpus';
import type { Account, Form, Passage, WortlautEvent } from '../schema/event';
import type { Actor, Outlet, Topic } from '../schema/registers';
import { compareSpans } from '../schema/span';
import { isFromUnnamed } from './passages/attribution-stretches';
import type { Facet, FormFilter } from './filters/event-filters';
import { compareEvents } from './sort-events';

/** A passage where an article's reader meets it: with the event and account it belongs to. */
export type PlacedPassage = {
  readonly event: WortlautEvent;
  readonly account: Account;
  readonly passage: Passage;
};

/** What one event shows in each facet: ids, each once. */
export type EventFacets = Readonly<Record<Facet, readonly string[]>>;

/** Maps are keyed by plain text, because ids from an address may name nothing. */
export type CorpusIndex = {
  readonly corpus: Corpus;
  readonly articles: ReadonlyMap<string, Article>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly events: ReadonlyMap<string, WortlautEvent>;
  /** In the order of `compareEvents`; events without a time come last. */
  readonly eventsByDay: readonly WortlautEvent[];
  readonly facetsOfEvent: ReadonlyMap<string, EventFacets>;
  /** By article id, in the order of the text. */
  readonly passagesOfArticle: ReadonlyMap<string, readonly PlacedPassage[]>;
  /** By actor id, in the order of `compareEvents`: as participant or as speaker. */
  readonly eventsOfActor: ReadonlyMap<string, readonly WortlautEvent[]>;
  /** First and last day any event may touch, deadlines included; null when no event has a time. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** Of a part of a large corpus: when the first and the last of all articles appeared. */
  readonly published?: { readonly first: string; readonly last: string } | null;
  /** Of a part of a large corpus: the outlets of articles, also of those that are not here, by article id. */
  readonly tellers?: ReadonlyMap<string, string>;
};

/** Builds every look-up in one pass over the events. */
export function buildCorpusIndex(corpus: Corpus): CorpusIndex {
  const articles = byId(corpus.articles);
  const topics = byId(corpus.topics);
  const eventsByDay = [...corpus.events].sort(compareEvents);
  const facetsOfEvent = new Map<string, EventFacets>();
  const passagesOfArticle = new Map<string, PlacedPassage[]>();
  const eventsOfActor = new Map<string, WortlautEvent[]>();
  for (const event of eventsByDay) {
    const shown = facetsOf(event, articles, topics);
    facetsOfEvent.set(event.id, shown);
    for (const actor of shown.actor) push(eventsOfActor, actor, event);
    for (const account of event.accounts) {
      for (const passage of account.passages) {
        push(passagesOfArticle, account.article, { event, account, passage });
      }
    }
  }
  for (const placed of passagesOfArticle.values()) {
    placed.sort((a, b) => compareSpans(a.passage.span, b.passage.span));
  }
  return {
    corpus,
    articles,
    topics,
    outlets: byId(corpus.outlets),
    actors: byId(corpus.actors),
    events: byId(eventsByDay),
    eventsByDay,
    facetsOfEvent,
    passagesOfArticle,
    eventsOfActor,
    days: daysOf(eventsByDay),
  };
}

/** The last day an event reaches to: its own latest day, or a deadline some account tells. */
export function lastDayOf(event: WortlautEvent): string | null {
  let last = event.time?.latest ?? null;
  for (const account of event.accounts) {
    const deadline = account.told.deadline?.latest;
    if (deadline !== undefined && (last === null || deadline > last)) last = deadline;
  }
  return last;
}

/** How a passage is given: its own form, the form of every speech in it, and hearsay. */
function formsOfPassage(passage: Passage): ReadonlySet<FormFilter> {
  const found = new Set<FormFilter>([passage.form, ...passage.speech.map((speech): Form => speech.form)]);
  if (isHearsay(passage)) found.add('hearsay');
  return found;
}

/** Told under a hedge, or on the word of people who stay unnamed. */
export function isHearsay(passage: Passage): boolean {
  if (passage.hedges.length > 0) return true;
  return passage.speech.some(isFromUnnamed);
}

/** What an event shows by itself: nothing of it depends on other events. */
export function facetsOf(
  event: WortlautEvent,
  articles: ReadonlyMap<string, Article>,
  topics: ReadonlyMap<string, Topic>,
): EventFacets {
  const actors = new Set<string>(event.participants.map((participant) => participant.actor));
  const outlets = new Set<string>();
  const formsShown = new Set<FormFilter>();
  for (const account of event.accounts) {
    const outlet = articles.get(account.article)?.outlet;
    if (outlet) outlets.add(outlet);
    for (const passage of account.passages) {
      for (const form of formsOfPassage(passage)) formsShown.add(form);
      for (const { speaker } of passage.speech) if (speaker?.actor) actors.add(speaker.actor);
    }
  }
  return {
    kind: [event.kind],
    actor: [...actors],
    topic: [...withBroader(event.topics, topics)],
    outlet: [...outlets],
    form: [...formsShown],
  };
}

/** A topic stands for what is broader, too: who chooses "Waffen" also means "Luftverteidigung". */
function withBroader(ids: readonly string[], topics: ReadonlyMap<string, Topic>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const id of ids) {
    let at: string | null = id;
    while (at !== null && !all.has(at)) {
      all.add(at);
      at = topics.get(at)?.broader ?? null;
    }
  }
  return all;
}

function daysOf(eventsByDay: readonly WortlautEvent[]): CorpusIndex['days'] {
  const first = eventsByDay[0]?.time?.earliest;
  if (first === undefined) return null;
  let last = first;
  for (const event of eventsByDay) {
    const reach = lastDayOf(event);
    if (reach !== null && reach > last) last = reach;
  }
  return { first, last };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
