/** One of two drawings, by the width of the window. A still page does not know its reader's window: it holds both, and style sheets choose. */
import type { ReactNode } from 'react';
import { useIsStill } from './still';
import { useMediaQuery } from './use-media-query';

export function AtWidth({
  narrow,
  wide,
}: {
  /** Below 48rem. */
  readonly narrow: ReactNode;
  readonly wide: ReactNode;
}) {
  const isStill = useIsStill();
  const isWide = useMediaQuery('(min-width: 48rem)');
  if (!isStill) return isWide ? wide : narrow;
  return (
    <>
      <div className="contents md:hidden">{narrow}</div>
      <div className="hidden md:contents">{wide}</div>
    </>
  );
}
