/** Keeps the same array while its members are the same: a new selection must not lay everything out again. */
import { useState } from 'react';

export function useStable<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list);
  if (kept === list || isSame(kept, list)) return kept;
  setKept(list);
  return list;
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}
