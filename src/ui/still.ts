/** A still page is drawn once, when the site is built: no window, no styles on elements, nothing that only a script could do. */
import { createContext, useContext } from 'react';

/** True around everything that is drawn for a still page. */
export const StillContext = createContext(false);

export function useIsStill(): boolean {
  return useContext(StillContext);
}

/** True where the app will load on demand what a still page holds at once: then it is folded there, too, and nothing vanishes. */
export const FoldedContext = createContext(false);

export function useIsFolded(): boolean {
  return useContext(FoldedContext);
}
