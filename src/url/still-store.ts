/** The view of a page that is drawn when the site is built: it stands still, and its links are plain addresses. */
import { encodeView, type LinkOptions } from './view-link';
import type { ViewState } from './view-state';
import type { ViewStore } from './view-store';

const nothing = (): void => undefined;

export function stillStore(view: ViewState, options: LinkOptions): ViewStore {
  const reading = { view, problems: [], slug: null };
  return {
    read: () => reading,
    naming: () => options,
    subscribe: () => nothing,
    navigate: nothing,
    viewHref: (to) => encodeView(to, options),
    frameHref: (to) => encodeView(to, { ...options, englishInPath: true }),
    nameEvents: nothing,
    close: nothing,
  };
}
