/** The view as the address tells it, for code without React: read, watch, go somewhere. Nothing is kept beside the address. */
import { createAddressBar, partsOf, pathOf } from './address-bar';
import type { ViewWindow } from './address-bar';
import { decodeView, encodeView, hasEnglishPath } from './view-link';
import type { LinkOptions, LinkReading, SlugOf } from './view-link';
import type { ViewState } from './view-state';

/** 'push' for a step a reader would undo with "back"; 'replace' for typing and dragging. */
export type Step = 'push' | 'replace';

export type ViewChange = ViewState | ((now: ViewState) => ViewState);

export type ViewStore = {
  /** The same object until the address or the names in links change. */
  readonly read: () => LinkReading;
  /** What else addresses of views depend on: the same object until the names in links change. */
  readonly naming: () => LinkOptions;
  readonly subscribe: (listener: () => void) => () => void;
  readonly navigate: (change: ViewChange, step: Step) => void;
  /** The address of a view, for a real link. */
  readonly viewHref: (view: ViewState) => string;
  /** The same for a frame, English by its path: there lies a whole page, while one with a query waits for the app. */
  readonly frameHref: (view: ViewState) => string;
  /** Once the corpus is known: writes readable words behind ids, and corrects a wrong slug in place. The same names again change nothing. */
  readonly nameEvents: (slugOf: SlugOf) => void;
  /** Stops listening to the window. */
  readonly close: () => void;
};

/** A store over a window's address. */
export function createViewStore(window: ViewWindow, base: string): ViewStore {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const bar = createAddressBar(window, tell);
  // Who came by an English page stays among them; a query in a link goes on being a query.
  let options: LinkOptions = { base, englishInPath: hasEnglishPath(pathOf(bar.href()), base) };
  let last: { href: string; reading: LinkReading } | null = null;

  const read = (): LinkReading => {
    const href = bar.href();
    if (last?.href !== href) last = { href, reading: decodeView(partsOf(href), base) };
    return last.reading;
  };
  return {
    read,
    naming: () => options,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    navigate: (change, step) => {
      const view = typeof change === 'function' ? change(read().view) : change;
      const href = encodeView(view, options);
      if (href === bar.href()) return;
      if (step === 'push') bar.push(href);
      else bar.replace(href);
      tell();
    },
    viewHref: (view) => encodeView(view, options),
    frameHref: (view) => encodeView(view, { ...options, englishInPath: true }),
    nameEvents: (slugOf) => {
      if (options.slugOf === slugOf) return;
      options = { ...options, slugOf };
      const href = withNamedPath(bar.href(), read().view, options);
      if (href !== bar.href()) bar.replace(href);
      // Every link on the page gets its new address, even where the view is the same.
      last = null;
      tell();
    },
    close: () => {
      bar.close();
      listeners.clear();
    },
  };
}

/** The address with the right words behind the event's id; query and hash stay as they are, broken or not. */
function withNamedPath(href: string, view: ViewState, options: LinkOptions): string {
  const { place } = view;
  if (place.at !== 'event' && place.at !== 'embed') return href;
  if ((options.slugOf?.(place.event, 'de') ?? null) === null) return href;
  return pathOf(encodeView(view, options)) + href.slice(pathOf(href).length);
}
