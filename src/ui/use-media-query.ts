/** Follows a media query, but not onto paper. */
import { useCallback, useSyncExternalStore } from 'react';

/** Without a window nothing matches. */
const nowhere = (): boolean => false;

const onScreen = new Map<string, boolean>();

export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => {
        list.removeEventListener('change', changed);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matches(query), nowhere);
}

/** A sheet of paper is narrow. What is printed is what stands on the screen: an opened event must not give way to a list. */
function matches(query: string): boolean {
  const known = query === 'print' ? undefined : onScreen.get(query);
  if (known !== undefined && window.matchMedia('print').matches) return known;
  const now = window.matchMedia(query).matches;
  onScreen.set(query, now);
  return now;
}
