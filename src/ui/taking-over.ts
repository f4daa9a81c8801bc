/** While the app takes a written page over: a part that is drawn in a step of its own keeps what the page shows in its place till then. */
import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { useBusy } from './use-busy';

export type TakingOver = {
  readonly isUnderWay: () => boolean;
  /** The written page stays until what this gives back is called. */
  readonly hold: () => () => void;
  /** Whether a sheet lies over what is drawn from the beginning. */
  readonly isCovered: boolean;
  /** Resolves when nothing of the written page is left. */
  readonly over: Promise<void>;
};

/** Null where nothing is taken over. */
export const TakingOverContext = createContext<TakingOver | null>(null);

/** False while nobody can see what lies beneath a written page's sheet: the sheet comes first, and a reader's finger with it. */
export function useUncovered(): boolean {
  const takingOver = useContext(TakingOverContext);
  const [isUncovered, setUncovered] = useState(
    () => takingOver?.isCovered !== true || !takingOver.isUnderWay(),
  );
  useBusy('covered page', !isUncovered);
  useEffect(() => {
    if (isUncovered) return;
    void takingOver?.over.then(() => {
      startTransition(() => {
        setUncovered(true);
      });
    });
  }, [isUncovered, takingOver]);
  return isUncovered;
}
