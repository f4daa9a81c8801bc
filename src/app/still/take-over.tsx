/** From a page written when the site was built to the living one: everything it needs is fetched and drawn first, then it changes in one moment. */
import type { QueryClient } from '@tanstack/react-query';
import { useInsertionEffect, useLayoutEffect, type ReactNode } from 'react';
import { corpusQuery } from '../../data/corpus-queries';
import { loadMessages } from '../../messages/messages';
import { preloadSheet } from '../../ui/Sheet';
import { TakingOverContext, type TakingOver } from '../../ui/taking-over';
import { eventSlugs } from '../../url/event-slugs';
import type { ViewState } from '../../url/view-state';
import type { ViewStore } from '../../url/view-store';
import { followDeeds } from './done-before';
import { preloadHistory } from '../explorer/EventHistory';
import { preloadLarge } from '../later-large';
import { preloadPage } from '../later-pages';
import { followPlace } from './place-in-page';
import { expectTimeline } from '../explorer/Timeline';

/** True while the root shows what a reader can already read. */
export function isStillShown(root: HTMLElement): boolean {
  // public/theme.js says "other" where the address asks for another view than the file has.
  return root.dataset['still'] !== undefined && document.documentElement.dataset['still'] !== 'other';
}

/** Waits for all that the first drawing needs. What fails is asked for again by the app, which says so if it fails for good. */
export async function fetchAhead(queries: QueryClient, base: string, store: ViewStore): Promise<void> {
  const { view } = store.read();
  expectTimeline(view);
  await Promise.allSettled([
    fetchCorpusAhead(queries, base, store),
    loadMessages(view.lang),
    preloadPage(view.place),
    opensEvent(view) ? preloadHistory() : null,
    opensSheet(view) ? preloadSheet() : null,
  ]);
}

async function fetchCorpusAhead(queries: QueryClient, base: string, store: ViewStore): Promise<void> {
  const loaded = await queries.query(corpusQuery(base));
  // Named after the first drawing, all links would have to be drawn again.
  if (loaded.form === 'whole') store.nameEvents(eventSlugs(loaded.index));
  if (loaded.form === 'parts') await preloadLarge();
}

function opensEvent({ place }: ViewState): boolean {
  return place.at === 'event' && !place.compare;
}

function opensSheet(view: ViewState): boolean {
  return opensEvent(view) && !window.matchMedia('(min-width: 64rem)').matches;
}

export type Change = TakingOver & {
  /** What the app is drawn into, hidden until it stands. */
  readonly app: HTMLElement;
  /** Call it when the app has been drawn, before anything in it is measured. */
  readonly onPlaced: () => void;
  /** Call it when all of it stands. */
  readonly onDrawn: () => void;
};

/**
 * From the old root to the app beside it. Where the page shows an event as a sheet, that stays over the app until the app's own
 * sheet is drawn: two shorter waits for whoever scrolls or presses a link meanwhile.
 */
export function changeFrom(still: HTMLElement, view: ViewState): Change {
  const app = document.createElement('div');
  app.hidden = true;
  still.before(app);
  const place = followPlace(still);
  const deeds = followDeeds(still);
  const staysAsSheet = isStillShown(still) && opensSheet(view);
  let isUnderWay = true;
  let holds = 0;
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const go = (): void => {
    place.leave();
    deeds.leave();
    still.remove();
  };
  const stand = (): void => {
    still.removeAttribute('id');
    app.id = 'root';
    app.inert = false;
  };
  const finish = (): void => {
    if (!isUnderWay || holds > 0) return;
    isUnderWay = false;
    stand();
    if (still.isConnected) go();
    place.goOn();
    deeds.redo();
    end();
  };
  return {
    app,
    isCovered: staysAsSheet,
    over,
    onPlaced: () => {
      app.hidden = false;
      // Something in it has to wait: laid out, so that it can be measured, but not seen until all is there (large/large.css).
      if (holds > 0 && !staysAsSheet) {
        app.inert = true;
        still.after(app);
        return;
      }
      stand();
      if (staysAsSheet) still.dataset['still'] = 'sheet';
      else go();
    },
    onDrawn: finish,
    isUnderWay: () => isUnderWay,
    hold: () => {
      holds += 1;
      return () => {
        holds -= 1;
        // When what held it has been drawn to the end.
        queueMicrotask(finish);
      };
    },
  };
}

/** Around the app's first drawing, to say that it stands. */
export function Drawn({ change, children }: { readonly change: Change; readonly children: ReactNode }) {
  useInsertionEffect(() => {
    change.onPlaced();
  }, [change]);
  useLayoutEffect(() => {
    change.onDrawn();
  }, [change]);
  return <TakingOverContext value={change}>{children}</TakingOverContext>;
}
