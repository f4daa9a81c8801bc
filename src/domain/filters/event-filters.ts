/** What a reader has narrowed the events to: within a facet any choice will do, between facets all must hold. */
import { eventKinds, forms } from '../../schema/event';
import type { EventKind, Form } from '../../schema/event';

/** The six forms, and 'hearsay': told under a hedge or on the word of unnamed people. */
export type FormFilter = Form | 'hearsay';

/** All forms a reader can choose, in the order they are offered. */
export const formFilters: readonly FormFilter[] = [...forms, 'hearsay'];

export type EventFilters = {
  readonly kinds: readonly EventKind[];
  /** Ids as they stand in the address; an unknown one is reported and ignored. */
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly outlets: readonly string[];
  readonly forms: readonly FormFilter[];
  /** Days YYYY-MM-DD, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string;
};

export const noFilters: EventFilters = {
  kinds: [],
  actors: [],
  topics: [],
  outlets: [],
  forms: [],
  from: null,
  to: null,
  q: '',
};

/** A dimension with choices; time and search words narrow too, but offer none. */
export type Facet = 'kind' | 'actor' | 'topic' | 'outlet' | 'form';
export const facets: readonly Facet[] = ['kind', 'actor', 'topic', 'outlet', 'form'];

/** One value for each facet. */
export function eachFacet<T>(of: (facet: Facet) => T): Record<Facet, T> {
  return { kind: of('kind'), actor: of('actor'), topic: of('topic'), outlet: of('outlet'), form: of('form') };
}

/** What is chosen in one facet. */
export function chosenIn(filters: EventFilters, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return filters.kinds;
    case 'actor':
      return filters.actors;
    case 'topic':
      return filters.topics;
    case 'outlet':
      return filters.outlets;
    case 'form':
      return filters.forms;
  }
}

const isKind = (id: string): id is EventKind => eventKinds.some((kind) => kind === id);
export const isFormFilter = (id: string): id is FormFilter => formFilters.some((form) => form === id);

/** The same filters with other choices in one facet: sorted, each once, so that equal filters make equal links. */
export function withChosen<F extends EventFilters>(filters: F, facet: Facet, chosen: readonly string[]): F {
  const ids = [...new Set(chosen)].sort();
  switch (facet) {
    case 'kind':
      return { ...filters, kinds: ids.filter(isKind) };
    case 'actor':
      return { ...filters, actors: ids };
    case 'topic':
      return { ...filters, topics: ids };
    case 'outlet':
      return { ...filters, outlets: ids };
    case 'form':
      return { ...filters, forms: ids.filter(isFormFilter) };
  }
}

/** Adds a choice, or takes it away where it is chosen already. */
export function toggleChoice<F extends EventFilters>(filters: F, facet: Facet, id: string): F {
  const chosen = chosenIn(filters, facet);
  return withChosen(filters, facet, chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);
}

/** True when anything narrows the events. */
export function hasFilters(filters: EventFilters): boolean {
  return (
    facets.some((facet) => chosenIn(filters, facet).length > 0) ||
    filters.from !== null ||
    filters.to !== null ||
    filters.q.trim() !== ''
  );
}
