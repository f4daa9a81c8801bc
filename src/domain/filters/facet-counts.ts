/** The number beside every choice: what would be left with it, so that nothing a reader picks is a dead end. */
import { eventKinds } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';
import { eachFacet, chosenIn, facets, formFilters } from './event-filters';
import type { EventFilters, Facet } from './event-filters';
import { eventTest, isKnown } from './filter-events';

export type FacetChoice = {
  readonly id: string;
  /** Events that pass all other filters and show this choice. */
  readonly count: number;
  /** Events that show it in the whole corpus. */
  readonly total: number;
  readonly chosen: boolean;
};

export type FacetCounts = {
  readonly choices: Readonly<Record<Facet, readonly FacetChoice[]>>;
  /** Events that pass all filters. */
  readonly passing: number;
  readonly total: number;
};

type Tally = Readonly<Record<Facet, Map<string, number>>>;

/**
 * Counts every choice with its own facet left open, in one pass: an event that passes counts everywhere, an event that
 * one facet alone keeps out counts in that facet. Kinds and forms come in their fixed order, all others by how often
 * the corpus shows them, so that the list stands still while a reader chooses.
 */
export function facetCounts(index: CorpusIndex, filters: EventFilters): FacetCounts {
  const test = eventTest(index, filters);
  const counts = emptyTally();
  const totals = emptyTally();
  let passing = 0;
  for (const event of index.eventsByDay) {
    const shown = index.facetsOfEvent.get(event.id);
    if (shown === undefined) continue;
    const { passes, onlyMiss } = test(event);
    if (passes) passing += 1;
    for (const facet of facets) {
      const counted = passes || onlyMiss === facet;
      for (const id of shown[facet]) {
        raise(totals[facet], id);
        if (counted) raise(counts[facet], id);
      }
    }
  }
  // A choice from a link may name something no event shows: it is listed with 0, so that it can be taken back.
  for (const facet of facets) {
    for (const id of chosenIn(filters, facet)) {
      if (isKnown(index, facet, id) && !totals[facet].has(id)) totals[facet].set(id, 0);
    }
  }
  const choices = (facet: Facet): readonly FacetChoice[] =>
    orderedIds(facet, totals[facet]).map((id) => ({
      id,
      count: counts[facet].get(id) ?? 0,
      total: totals[facet].get(id) ?? 0,
      chosen: chosenIn(filters, facet).includes(id),
    }));
  return {
    choices: eachFacet(choices),
    passing,
    total: index.eventsByDay.length,
  };
}

/** The counts of an earlier moment with the choices of now: what is ticked must not wait for what is counted. */
export function withChoicesOf(counts: FacetCounts, filters: EventFilters): FacetCounts {
  const now = (facet: Facet): readonly FacetChoice[] => {
    const chosen = new Set(chosenIn(filters, facet));
    return counts.choices[facet].map((choice) => ({ ...choice, chosen: chosen.has(choice.id) }));
  };
  return {
    ...counts,
    choices: eachFacet(now),
  };
}

function orderedIds(facet: Facet, totals: ReadonlyMap<string, number>): readonly string[] {
  if (facet === 'kind') return eventKinds.filter((kind) => totals.has(kind));
  if (facet === 'form') return formFilters.filter((form) => totals.has(form));
  return [...totals].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

function emptyTally(): Tally {
  return eachFacet(() => new Map());
}

function raise(tally: Map<string, number>, id: string): void {
  tally.set(id, (tally.get(id) ?? 0) + 1);
}
