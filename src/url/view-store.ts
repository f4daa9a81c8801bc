/** The view as the address tells it, for code without React: read, watch, go somewhere. Nothing is kept beside the address. */
import { decodeView, encodeView } from './view-link';
import type { AddressParts, LinkOptions, LinkReading } from './view-link';
import type { ViewState } from './view-state';

/** 'push' for a step a reader would undo with "back"; 'replace' for typing and dragging. */
export type Step = 'push' | 'replace';

export type ViewChange = ViewState | ((now: ViewState) => ViewState);

export type ViewStore = {
  /** The same object until the address changes. */
  readonly read: () => LinkReading;
  readonly subscribe: (listener: () => void) => () => void;
  readonly navigate: (change: ViewChange, step: Step) => void;
  /** The address of a view, for a real link. */
  readonly viewHref: (view: ViewState) => string;
  /** Once the corpus is known: writes readable words behind ids, and corrects a wrong slug in place. */
  readonly nameEvents: (slugOf: (event: string) => string | null) => void;
  /** Stops listening to the window. */
  readonly close: () => void;
};

/** What of a browser window the store touches. */
export type ViewWindow = {
  readonly location: AddressParts;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: string, listener: () => void) => void;
  readonly removeEventListener: (type: string, listener: () => void) => void;
  readonly setTimeout: (run: () => void, ms: number) => number;
  readonly clearTimeout: (timer: number) => void;
};

/** Safari refuses more than 100 history changes in 30 seconds; typing and dragging make more. */
const REPLACE_PAUSE_MS = 350;

/** A store over a window's address. */
export function createViewStore(window: ViewWindow, base: string): ViewStore {
  const listeners = new Set<() => void>();
  let options: LinkOptions = { base };
  let read: { href: string; reading: LinkReading } | null = null;
  /** The address about to be written while replaces are held back; it counts as the address. */
  let held: string | null = null;
  let timer: number | null = null;

  const hrefNow = (): string => held ?? hrefOf(window.location);
  const current = (): LinkReading => {
    const href = hrefNow();
    if (read?.href !== href) read = { href, reading: decodeView(partsOf(href), base) };
    return read.reading;
  };
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const flush = (): void => {
    if (held === null) return;
    const href = held;
    held = null;
    window.history.replaceState(null, '', href);
  };
  const replace = (href: string): void => {
    held = href;
    if (timer !== null) return;
    flush();
    timer = window.setTimeout(() => {
      timer = null;
      flush();
    }, REPLACE_PAUSE_MS);
  };
  const go = (href: string, step: Step): void => {
    if (href === hrefNow()) return;
    if (step === 'replace') {
      replace(href);
    } else {
      // What was typed last belongs to the page the reader leaves: "back" must bring it back.
      flush();
      window.history.pushState(null, '', href);
    }
    tell();
  };
  const onMoved = (): void => {
    held = null;
    tell();
  };
  const happenings = { popstate: onMoved, hashchange: onMoved, pagehide: flush };
  for (const [type, listener] of Object.entries(happenings)) window.addEventListener(type, listener);

  return {
    read: current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    navigate: (change, step) => {
      const view = typeof change === 'function' ? change(current().view) : change;
      go(encodeView(view, options), step);
    },
    viewHref: (view) => encodeView(view, options),
    nameEvents: (slugOf) => {
      options = { base, slugOf };
      const href = withNamedPath(hrefNow(), current().view, options);
      if (href !== hrefNow()) replace(href);
      tell();
    },
    close: () => {
      flush();
      if (timer !== null) window.clearTimeout(timer);
      for (const [type, listener] of Object.entries(happenings)) window.removeEventListener(type, listener);
      listeners.clear();
    },
  };
}

/** The address with the right words behind the event's id; query and hash stay as they are, broken or not. */
function withNamedPath(href: string, view: ViewState, options: LinkOptions): string {
  const { place } = view;
  if (place.at !== 'event' && place.at !== 'embed') return href;
  if ((options.slugOf?.(place.event) ?? null) === null) return href;
  return pathOf(encodeView(view, options)) + href.slice(pathOf(href).length);
}

function hrefOf({ pathname, search, hash }: AddressParts): string {
  return pathname + search + hash;
}

function pathOf(href: string): string {
  return href.replace(/[?#].*$/s, '');
}

/** Splits what `hrefOf` joined; no `URL`, which refuses some addresses. */
function partsOf(href: string): AddressParts {
  const pathname = pathOf(href);
  const rest = href.slice(pathname.length);
  const border = rest.indexOf('#');
  return border < 0
    ? { pathname, search: rest, hash: '' }
    : { pathname, search: rest.slice(0, border), hash: rest.slice(border) };
}
