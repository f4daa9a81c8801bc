/** The view for React: always read from the address, so that back, forward and a pasted link are all the same thing. */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { MouseEvent } from 'react';
import { assert } from '../base/assert';
import type { LinkReading } from './view-link';
import type { Step, ViewChange, ViewStore } from './view-store';
import { isEmbedded, viewAt, type ViewState } from './view-state';

/** `<ViewStoreContext value={store}>` around the app. */
export const ViewStoreContext = createContext<ViewStore | null>(null);

export type ViewAccess = LinkReading & {
  readonly navigate: (change: ViewChange, step: Step) => void;
  readonly viewHref: (view: ViewState) => string;
};

/** The store, for handing to code without React. */
export function useViewStore(): ViewStore {
  const store = useContext(ViewStoreContext);
  assert(store !== null, 'no ViewStoreContext around this component');
  return store;
}

/** The view now, and ways to another. */
export function useViewState(): ViewAccess {
  const store = useViewStore();
  const reading = useSyncExternalStore(store.subscribe, store.read, store.read);
  return { ...reading, navigate: store.navigate, viewHref: store.viewHref };
}

export type ViewLinkProps = {
  readonly href: string;
  readonly target?: '_blank';
  readonly onClick: (click: MouseEvent<HTMLAnchorElement>) => void;
};

/** What an `<a>` needs to lead to a view: a real address, and no page load on a plain click. */
export function useViewLink(): (view: ViewState, step?: Step) => ViewLinkProps {
  const store = useViewStore();
  // The addresses change when the events get their readable names. Not with every step: a long list has many links.
  useSyncExternalStore(store.subscribe, store.naming, store.naming);
  return useCallback(
    (view, step = 'push') => {
      // In a frame of somebody else's page only the embedded view has a place; all else opens in a tab, as the whole site.
      const leavesFrame = isEmbedded(store.read().view.place);
      const isFrame = leavesFrame && view.place.at === 'embed-explorer';
      return {
        href: store.viewHref(isFrame ? viewAt(view, { at: 'explorer' }) : view),
        ...(leavesFrame && { target: '_blank' as const }),
        onClick: (click) => {
          if (!isPlainClick(click)) return;
          click.preventDefault();
          store.navigate(view, step);
        },
      };
    },
    [store],
  );
}

/** What tells clicks apart; React's and the browser's mouse events both fit. */
export type LinkClick = {
  readonly button: number;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly currentTarget: { readonly target: string };
};

/** A left click that asks for no new tab, window or download. */
export function isPlainClick(click: LinkClick): boolean {
  const { target } = click.currentTarget;
  return (
    click.button === 0 &&
    !click.defaultPrevented &&
    !(click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) &&
    (target === '' || target === '_self')
  );
}
