/** Waits for a part of a large corpus, or for its code; where a written page shows it already, beneath that. */
import { Suspense, type ReactNode } from 'react';
import { useHeld } from '../../ui/use-held';
import { Coming } from '../page/Coming';

export function StillComing() {
  useHeld(true);
  return <Coming />;
}

export function LaterPart({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<StillComing />}>{children}</Suspense>;
}
