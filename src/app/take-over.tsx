/** From a page written when the site was built to the living one: everything it needs is fetched first, then it changes in one moment. */
import type { QueryClient } from '@tanstack/react-query';
import { useLayoutEffect, type ReactNode } from 'react';
import { corpusQuery } from '../data/corpus-queries';
import { loadMessages } from '../messages/messages';
import { preloadSheet } from '../ui/Sheet';
import type { ViewState } from '../url/view-state';
import { preloadHistory } from './EventHistory';
import { preloadLarge } from './later-large';
import { preloadPage } from './later-pages';

/** True while the root shows what a reader can already read. */
export function isStillShown(root: HTMLElement): boolean {
  // public/theme.js says "other" where the address asks for another view than the file has.
  return root.dataset['still'] !== undefined && document.documentElement.dataset['still'] !== 'other';
}

/** Waits for all that the first drawing needs. What fails is asked for again by the app, which says so if it fails for good. */
export async function fetchAhead(queries: QueryClient, base: string, view: ViewState): Promise<void> {
  const { place } = view;
  const opensEvent = place.at === 'event' && !place.compare;
  const opensSheet = opensEvent && !window.matchMedia('(min-width: 64rem)').matches;
  await Promise.allSettled([
    fetchCorpusAhead(queries, base),
    loadMessages(view.lang),
    preloadPage(place),
    opensEvent ? preloadHistory() : null,
    opensSheet ? preloadSheet() : null,
  ]);
}

async function fetchCorpusAhead(queries: QueryClient, base: string): Promise<void> {
  const loaded = await queries.query(corpusQuery(base));
  if (loaded.form === 'parts') await preloadLarge();
}

/** Around the app's first drawing, to say that it stands. */
export function Drawn({ onDrawn, children }: { readonly onDrawn: () => void; readonly children: ReactNode }) {
  useLayoutEffect(onDrawn, [onDrawn]);
  return children;
}

/**
 * Who has begun to read, or to walk through links, goes on where they were: call it just before the change, and what it gives back
 * right after.
 */
export function keepPlace(root: HTMLElement): () => void {
  const scrolled = document.querySelector('.still-panel')?.scrollTop ?? 0;
  const { scrollX, scrollY } = window;
  const focused = document.activeElement?.closest('a')?.getAttribute('href') ?? null;
  return () => {
    delete root.dataset['still'];
    const panel = document.querySelector('.explorer-panel, .sheet');
    if (panel !== null) panel.scrollTop = scrolled;
    window.scrollTo(scrollX, scrollY);
    if (focused === null) return;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    links.find((link) => link.getAttribute('href') === focused)?.focus({ preventScroll: true });
  };
}
