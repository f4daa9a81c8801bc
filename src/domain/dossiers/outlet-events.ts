/** What an outlet's page shows: its articles and events, whom it writes about, and whom it has its news from. */
import type { Article } from '../../schema/article';
import type { Account, WortlautEvent } from '../../schema/event';
import type { Actor, Outlet } from '../../schema/registers';
import type { CorpusIndex } from '../corpus-index';
import { origins } from '../origins/origin-groups';
import { agencyOf, relaysOf, type NamedSource } from '../origins/origin-sources';
import { textPlace, type TextPlace } from '../terms/term-places';

export type OutletEvents = {
  /** Newest first; articles without a day last. */
  readonly articles: readonly Article[];
  /** In the order of `compareEvents`. */
  readonly events: readonly WortlautEvent[];
  /** Its own accounts of them, and everybody else's accounts of anything. */
  readonly accounts: readonly Account[];
  readonly others: readonly Account[];
  /** The most involved first. */
  readonly actors: readonly { readonly actor: Actor; readonly count: number }[];
};

/** Everything about one outlet but its origins. */
export function eventsOfOutlet(index: CorpusIndex, outlet: Outlet): OutletEvents {
  const isOwn = ({ article }: Account): boolean => index.articles.get(article)?.outlet === outlet.id;
  const events = index.eventsByDay.filter((event) => event.accounts.some(isOwn));
  const all = index.eventsByDay.flatMap((event) => event.accounts);
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const { actor } of event.participants) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return {
    articles: index.corpus.articles
      .filter((article) => article.outlet === outlet.id)
      .sort((a, b) => (dayOf(b) < dayOf(a) ? -1 : Number(dayOf(b) > dayOf(a)))),
    events,
    accounts: all.filter(isOwn),
    others: all.filter((account) => !isOwn(account)),
    actors: [...counts]
      .flatMap(([id, count]) => {
        const actor = index.actors.get(id);
        return actor === undefined ? [] : [{ actor, count }];
      })
      .sort((a, b) => b.count - a.count || (a.actor.id < b.actor.id ? -1 : 1)),
  };
}

/** Another name on which its reports rest, and the places that say so. */
export type UsedSource = NamedSource & { readonly places: readonly TextPlace[] };

/** Another outlet with the same text, or the same source, for some of its events. */
export type SharedOrigin = { readonly outlet: string; readonly events: readonly WortlautEvent[] };

export type OutletOrigins = {
  /** Agencies in datelines and media it relays by name, the most used first. */
  readonly sources: readonly UsedSource[];
  /** The most shared first. */
  readonly shared: readonly SharedOrigin[];
};

/** Where an outlet has its news from, as far as its articles say so, and whose texts it shares. */
export function originsOfOutlet(
  index: CorpusIndex,
  outlet: Outlet,
  { articles, events }: OutletEvents,
): OutletOrigins {
  return {
    sources: sourcesOf(index, outlet, articles),
    shared: sharedBy(index, outlet, events),
  };
}

function sourcesOf(index: CorpusIndex, outlet: Outlet, articles: readonly Article[]): readonly UsedSource[] {
  const used = new Map<string, { source: NamedSource; places: TextPlace[] }>();
  const add = (source: NamedSource, place: TextPlace): void => {
    // An agency does not rest on itself.
    if (source.label === outlet.prefLabel) return;
    const known = used.get(source.key);
    if (known === undefined) used.set(source.key, { source, places: [place] });
    else known.places.push(place);
  };
  for (const article of articles) {
    const agency = agencyOf(index, article);
    if (agency !== null) add(agency, textPlace(article, headOf(article, agency.label)));
    const seen = new Set<number>();
    for (const { passage } of index.passagesOfArticle.get(article.id) ?? []) {
      for (const source of relaysOf(index, passage)) {
        const span = passage.speech.find(({ relay }) => relay?.label === source.label)?.relay?.span;
        if (span === undefined || seen.has(span.start)) continue;
        seen.add(span.start);
        add(source, textPlace(article, span));
      }
    }
  }
  return [...used.values()]
    .map(({ source, places }) => ({ ...source, places }))
    .sort((a, b) => b.places.length - a.places.length || (a.label < b.label ? -1 : 1));
}

/** The agency's name in the dateline. */
function headOf({ body }: Article, label: string): { start: number; end: number } {
  const start = Math.max(0, body.indexOf(label));
  return { start, end: start + label.length };
}

function sharedBy(
  index: CorpusIndex,
  outlet: Outlet,
  events: readonly WortlautEvent[],
): readonly SharedOrigin[] {
  const shared = new Map<string, WortlautEvent[]>();
  for (const event of events) {
    if (event.accounts.length < 2) continue;
    const partners = new Set<string>();
    for (const { accounts } of origins(index, event).origins) {
      const outlets = accounts.flatMap(({ article }) => index.articles.get(article)?.outlet ?? []);
      if (!outlets.some((id) => id === outlet.id)) continue;
      for (const id of outlets) if (id !== outlet.id) partners.add(id);
    }
    for (const id of partners) shared.set(id, [...(shared.get(id) ?? []), event]);
  }
  return [...shared]
    .map(([id, found]) => ({ outlet: id, events: found }))
    .sort((a, b) => b.events.length - a.events.length || (a.outlet < b.outlet ? -1 : 1));
}

function dayOf({ publishedOn }: Article): string {
  return publishedOn?.latest ?? '';
}
