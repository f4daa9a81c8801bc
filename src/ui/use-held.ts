/** While the app takes a written page over: what that page shows stays in sight until a part that draws the same has all it needs. */
import { useContext, useInsertionEffect } from 'react';
import { TakingOverContext } from './taking-over';

/** While `isWaiting` the written page stays. Before anything is measured or painted: the app is then drawn beneath it. */
export function useHeld(isWaiting: boolean): void {
  const takingOver = useContext(TakingOverContext);
  useInsertionEffect(() => (isWaiting ? takingOver?.hold() : undefined), [isWaiting, takingOver]);
}
