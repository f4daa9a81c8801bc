/** A reader's choice kept in this browser only, and harmless where storage is blocked. */
import { useSyncExternalStore } from 'react';

export type KeptChoice<T extends string> = {
  readonly get: () => T;
  readonly set: (next: T) => void;
  readonly use: () => T;
};

/** The first of `choices` is the default; what is kept under `key` counts if it is one of them. */
export function keptChoice<T extends string>(
  key: string,
  choices: readonly [T, ...T[]],
  onChange: (now: T) => void = () => undefined,
): KeptChoice<T> {
  const listeners = new Set<() => void>();
  const kept = read(key);
  let now = choices.find((choice) => choice === kept) ?? choices[0];
  onChange(now);
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    get: () => now,
    set: (next) => {
      now = next;
      onChange(now);
      write(key, now === choices[0] ? null : now);
      for (const listener of listeners) listener();
    },
    use: () =>
      useSyncExternalStore(
        subscribe,
        () => now,
        () => choices[0],
      ),
  };
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // Blocked storage throws on mere access; the default is then a fair answer.
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // Blocked or full: the choice holds until the page is left.
  }
}
