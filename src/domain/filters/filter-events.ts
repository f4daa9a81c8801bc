/** Narrows the events: within a facet any choice will do, between facets, time and search all must hold. */
import type { WortlautEvent } from '../../schema/event';
import { lastDayOf } from '../corpus-index';
import type { CorpusIndex } from '../corpus-index';
import { chosenIn, facets, formFilters, hasFilters } from './event-filters';
import type { EventFilters, Facet } from './event-filters';
import { eventKindRecords } from '../event-kinds';
import { searchEvents } from '../search/search';

/** A choice the corpus does not know: reported to the reader, and ignored. */
export type UnknownChoice = { readonly facet: Facet; readonly id: string };

/** The events that pass, in the order of `eventsByDay`. */
export function filterEvents(index: CorpusIndex, filters: EventFilters): readonly WortlautEvent[] {
  if (!hasFilters(filters)) return index.eventsByDay;
  const test = eventTest(index, filters);
  return index.eventsByDay.filter((event) => test(event).passes);
}

/** Choices that name nothing in this corpus, such as an actor merged since the link was made. */
export function unknownChoices(index: CorpusIndex, filters: EventFilters): readonly UnknownChoice[] {
  return facets.flatMap((facet) =>
    chosenIn(filters, facet)
      .filter((id) => !isKnown(index, facet, id))
      .map((id) => ({ facet, id })),
  );
}

/** How an event stands to the filters. `onlyMiss` is set when one facet alone keeps it out. */
export type Verdict = { readonly passes: boolean; readonly onlyMiss: Facet | null };

const PASSES: Verdict = { passes: true, onlyMiss: null };
const FAILS: Verdict = { passes: false, onlyMiss: null };

/** Prepares the filters once, for testing many events. */
export function eventTest(index: CorpusIndex, filters: EventFilters): (event: WortlautEvent) => Verdict {
  const search = searchEvents(index, filters.q);
  const wanted = facets
    .map((facet) => ({
      facet,
      ids: new Set(chosenIn(filters, facet).filter((id) => isKnown(index, facet, id))),
    }))
    .filter(({ ids }) => ids.size > 0);
  return (event) => {
    if (search !== null && !search.scores.has(event.id)) return FAILS;
    if (!touchesDays(event, filters.from, filters.to)) return FAILS;
    const shown = index.facetsOfEvent.get(event.id);
    let onlyMiss: Facet | null = null;
    for (const { facet, ids } of wanted) {
      if (shown?.[facet].some((id) => ids.has(id)) === true) continue;
      if (onlyMiss !== null) return FAILS;
      onlyMiss = facet;
    }
    return onlyMiss === null ? PASSES : { passes: false, onlyMiss };
  };
}

/**
 * True when the event may lie in the days, or its deadline may. An event whose day nobody knows may lie anywhere, so it
 * stays listed.
 */
function touchesDays(event: WortlautEvent, from: string | null, to: string | null): boolean {
  if (event.time === null) return true;
  if (to !== null && event.time.earliest > to) return false;
  if (from === null) return true;
  const last = lastDayOf(event);
  return last === null || last >= from;
}

/** True when the corpus, or for kinds and forms the contract, knows this choice. */
export function isKnown(index: CorpusIndex, facet: Facet, id: string): boolean {
  switch (facet) {
    case 'kind':
      return Object.hasOwn(eventKindRecords, id);
    case 'actor':
      return index.actors.has(id);
    case 'topic':
      return index.topics.has(id);
    case 'outlet':
      return index.outlets.has(id);
    case 'form':
      return formFilters.some((form) => form === id);
  }
}
