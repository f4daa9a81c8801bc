/** The sheet a reader is in: what everybody has to be told must stand inside it, since it hides the rest of the page from screen readers. */
import { useEffect, useSyncExternalStore } from 'react';

const open: HTMLElement[] = [];
const watchers = new Set<() => void>();

function tellAll(): void {
  for (const watcher of watchers) watcher();
}

/** While `isOpen`, `sheet` is where a reader is. */
export function useIsModalPlace(sheet: HTMLElement | null, isOpen: boolean): void {
  useEffect(() => {
    if (sheet === null || !isOpen) return undefined;
    open.push(sheet);
    tellAll();
    return () => {
      open.splice(open.indexOf(sheet), 1);
      tellAll();
    };
  }, [sheet, isOpen]);
}

/** The last one opened; null where none is. */
export function useModalPlace(): HTMLElement | null {
  return useSyncExternalStore(watch, () => open.at(-1) ?? null);
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => {
    watchers.delete(onChange);
  };
}
