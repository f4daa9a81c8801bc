/** Everything a link can say; the address is the only shared state. */
import { noFilters } from '../domain/filters/event-filters';
import type { EventFilters } from '../domain/filters/event-filters';
import type { Span } from '../schema/span';

/**
 * Where the reader is. Ids are as they stand in the address: whether they exist, the corpus decides.
 * 'not-found' is an address of no known shape.
 */
export type Place =
  | { readonly at: 'explorer' }
  | { readonly at: 'event'; readonly event: string; readonly compare: boolean }
  | { readonly at: 'embed'; readonly event: string }
  | { readonly at: 'embed-explorer' }
  | { readonly at: 'article'; readonly article: string; readonly passage: Span | null }
  | { readonly at: 'actor'; readonly actor: string }
  | { readonly at: 'topic'; readonly topic: string }
  | { readonly at: 'outlet'; readonly outlet: string }
  | { readonly at: 'pledges' }
  | { readonly at: 'not-found'; readonly path: string };

export type ViewState = EventFilters & {
  readonly place: Place;
  readonly view: 'timeline' | 'list';
  readonly lang: 'de' | 'en';
  /** In the comparison: ids of articles in the order of their columns; none chosen means all of them. */
  readonly accounts: readonly string[];
  /** In the comparison: names of outlets are hidden. */
  readonly blind: boolean;
  /** Only what had been reported by this day, YYYY-MM-DD; null for everything. */
  readonly asOf: string | null;
};

/** A part of an address that could not be read; the rest of it still holds. */
export type LinkProblem =
  | { readonly code: 'bad-value'; readonly param: string; readonly value: string }
  | { readonly code: 'newer-version'; readonly version: number };

/** What the bare address says. */
export const startView: ViewState = {
  ...noFilters,
  place: { at: 'explorer' },
  view: 'timeline',
  lang: 'de',
  accounts: [],
  blind: false,
  asOf: null,
};

/** Made for a frame in somebody else's page: no other place may be shown in one. */
export function isEmbedded({ at }: Place): boolean {
  return at === 'embed' || at === 'embed-explorer';
}

/** The same view at another place: filters, view and language travel along; what was compared stays behind. */
export function viewAt(view: ViewState, place: Place): ViewState {
  return { ...view, accounts: [], blind: false, place };
}

/** The same view with nothing narrowed. */
export function withoutFilters(view: ViewState): ViewState {
  return { ...view, ...noFilters };
}
