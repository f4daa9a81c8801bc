/** Code that comes only when it is wanted; says when it cannot be had, instead of taking the page down. */
import { useEffect, useState } from 'react';

export type Loaded<T> =
  { readonly state: 'waiting' | 'failed' } | { readonly state: 'here'; readonly code: T };

const waiting = { state: 'waiting' } as const;

/** `load` must stay the same function; it may be called more than once. `known` is what was fetched ahead. */
export function useLoaded<T>(load: () => Promise<T>, isWanted: boolean, known: T | null = null): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(known === null ? waiting : { state: 'here', code: known });
  const isMissing = isWanted && loaded.state !== 'here';
  useEffect(() => {
    if (!isMissing) return undefined;
    let isGone = false;
    load().then(
      (code) => {
        if (!isGone) setLoaded({ state: 'here', code });
      },
      () => {
        if (!isGone) setLoaded({ state: 'failed' });
      },
    );
    return () => {
      isGone = true;
    };
  }, [load, isMissing]);
  return loaded;
}
