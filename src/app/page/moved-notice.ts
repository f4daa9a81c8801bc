/** What an address was led on to, so that the page can say so. Gone as soon as the reader goes anywhere else. */
import { useSyncExternalStore } from 'react';
import { encodeView } from '../../url/view-link';
import type { ViewState } from '../../url/view-state';

/** `search` is the name that is looked for, where the thing itself is no longer there. */
type Moved = { readonly to: string; readonly search: string | null };

let moved: Moved | null = null;
const listeners = new Set<() => void>();

/** The address without the words behind an id: those come later. */
function nameless(view: ViewState): string {
  return encodeView(view, { base: '/' });
}

export function noteMoved(view: ViewState, search: string | null): void {
  moved = { to: nameless(view), search };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const read = (): Moved | null => moved;

/** null unless this very view is what an address was led on to. */
export function useMoved(view: ViewState): Moved | null {
  const now = useSyncExternalStore(subscribe, read, () => null);
  return now !== null && now.to === nameless(view) ? now : null;
}
