/** Follows a media query. */
import { useCallback, useSyncExternalStore } from 'react';

/** Without a window nothing matches. */
const nowhere = (): boolean => false;

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
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches, nowhere);
}
