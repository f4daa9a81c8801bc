/** While the app takes a written page over: a part that is drawn in a step of its own keeps what the page shows in its place till then. */
import { createContext } from 'react';

export type TakingOver = {
  readonly isUnderWay: () => boolean;
  /** The written page stays until what this gives back is called. */
  readonly hold: () => () => void;
};

/** Null where nothing is taken over. */
export const TakingOverContext = createContext<TakingOver | null>(null);
