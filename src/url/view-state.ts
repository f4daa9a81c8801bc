/** Everything a link can say; the address is the only shared state. */
import type { EventKind, Form } from '../schema/event';
import type { Span } from '../schema/span';

/** The six forms, and 'hearsay': told under a hedge or on the word of unnamed people. */
export type FormFilter = Form | 'hearsay';

/**
 * Where the reader is. Ids are as they stand in the address: whether they exist, the corpus decides.
 * 'not-found' is an address of no known shape.
 */
export type Place =
  | { readonly at: 'explorer' }
  | { readonly at: 'event'; readonly event: string; readonly compare: boolean }
  | { readonly at: 'embed'; readonly event: string }
  | { readonly at: 'article'; readonly article: string; readonly passage: Span | null }
  | { readonly at: 'actor'; readonly actor: string }
  | { readonly at: 'not-found'; readonly path: string };

export type ViewState = {
  readonly place: Place;
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
  readonly view: 'timeline' | 'list';
  readonly lang: 'de' | 'en';
};

/** A part of an address that could not be read; the rest of it still holds. */
export type LinkProblem =
  | { readonly code: 'bad-value'; readonly param: string; readonly value: string }
  | { readonly code: 'newer-version'; readonly version: number };
