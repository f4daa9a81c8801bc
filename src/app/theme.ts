/** Light, dark, or as the device says: kept in this browser only, and harmless where storage is blocked. */
import { useSyncExternalStore } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const KEY = 'wortlaut-theme';
const listeners = new Set<() => void>();
let theme: Theme = 'system';

/** Reads what was kept and puts it on the page; call once before drawing. */
export function startTheme(): void {
  const kept = readKept();
  theme = themes.find((known) => known === kept) ?? 'system';
  show();
}

export function useTheme(): readonly [Theme, (next: Theme) => void] {
  const now = useSyncExternalStore(subscribe, () => theme);
  return [now, chooseTheme];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function chooseTheme(next: Theme): void {
  theme = next;
  show();
  keep();
  for (const listener of listeners) listener();
}

function show(): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function readKept(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    // Blocked storage throws on mere access; the device's own choice is then a fair answer.
    return null;
  }
}

function keep(): void {
  try {
    if (theme === 'system') window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, theme);
  } catch {
    // Blocked or full: the choice holds until the page is left.
  }
}
