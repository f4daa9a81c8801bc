/** The address bar: the one place that writes the history. Replaces are held back briefly, pushes never. */
import type { AddressParts } from './view-link';

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

export type AddressBar = {
  /** Path, query and hash; an address about to be written counts already. */
  readonly href: () => string;
  readonly push: (href: string) => void;
  readonly replace: (href: string) => void;
  readonly close: () => void;
};

/** Watches a window's address and tells `onMoved` when the browser changes it: back, forward, an edited hash. */
export function createAddressBar(window: ViewWindow, onMoved: () => void): AddressBar {
  let held: string | null = null;
  let timer: number | null = null;

  const flush = (): void => {
    if (held === null) return;
    const href = held;
    held = null;
    window.history.replaceState(null, '', href);
  };
  const moved = (): void => {
    held = null;
    onMoved();
  };
  const happenings = { popstate: moved, hashchange: moved, pagehide: flush };
  for (const [type, listener] of Object.entries(happenings)) window.addEventListener(type, listener);

  return {
    href: () => held ?? hrefOf(window.location),
    push: (href) => {
      // What was typed last belongs to the page the reader leaves: "back" must bring it back.
      flush();
      window.history.pushState(null, '', href);
    },
    replace: (href) => {
      held = href;
      if (timer !== null) return;
      flush();
      timer = window.setTimeout(() => {
        timer = null;
        flush();
      }, REPLACE_PAUSE_MS);
    },
    close: () => {
      flush();
      if (timer !== null) window.clearTimeout(timer);
      for (const [type, listener] of Object.entries(happenings)) window.removeEventListener(type, listener);
    },
  };
}

function hrefOf({ pathname, search, hash }: AddressParts): string {
  return pathname + search + hash;
}

/** The part before query and hash. */
export function pathOf(href: string): string {
  return href.replace(/[?#].*$/s, '');
}

/** Splits an address into its parts; no `URL`, which refuses some addresses. */
export function partsOf(href: string): AddressParts {
  const pathname = pathOf(href);
  const rest = href.slice(pathname.length);
  const border = rest.indexOf('#');
  return border < 0
    ? { pathname, search: rest, hash: '' }
    : { pathname, search: rest.slice(0, border), hash: rest.slice(border) };
}
