/** Entry: puts the app on the page. */
import { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { assert } from '../base/assert';
import { corpusQuery } from '../data/corpus-queries';
import { loadMessages } from '../messages/messages';
import { createViewStore } from '../url/view-store';
import { laterPart } from '../ui/later-part';
import { isEmbedded, viewAt } from '../url/view-state';
import { expectTimeline } from './explorer/Timeline';
import { Root } from './Root';
import './page/settings';
import { stayWritten } from './still/stay-written';
import { changeFrom, Drawn, fetchAhead, isStillShown } from './still/take-over';
import { guardMarkup } from './trusted-types';

document.documentElement.dataset['idle'] = 'false';
const place = document.getElementById('root');
assert(place !== null, 'index.html has an element #root');
const base = import.meta.env.BASE_URL;
guardMarkup(new URL(base, window.location.href).href);
const store = createViewStore(window, base);
// Hosts that send headers refuse this themselves (src/build/safety); others cannot.
const { view } = store.read();
const isRefused = window.self !== window.top && !isEmbedded(view.place);
const framedNote = laterPart(() => import('./embed/FramedNote').then((loaded) => loaded.FramedNote));
// What failed while it was fetched ahead has been tried often enough: the page says so at once.
const queries = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });

function draw(root: HTMLElement): void {
  const change = changeFrom(root, view);
  // Drawn in slices: a reader who scrolls or presses a link meanwhile is not kept waiting.
  startTransition(() => {
    createRoot(change.app).render(
      <StrictMode>
        <Drawn change={change}>
          {isRefused ? (
            <Suspense>
              <framedNote.Part lang={view.lang} here={window.location.href} />
            </Suspense>
          ) : (
            <Root store={store} queries={queries} base={base} />
          )}
        </Drawn>
      </StrictMode>,
    );
  });
}

/** Texts that fail to load are asked for again by the page, which says so if they fail for good. */
async function loadAhead(shown: HTMLElement): Promise<unknown> {
  if (isRefused) return framedNote.preload();
  if (!isStillShown(shown)) {
    expectTimeline(view);
    return loadMessages(view.lang);
  }
  // The scripts have just been run: whoever is reading already comes first.
  await new Promise((later) => setTimeout(later));
  return fetchAhead(queries, base, store);
}

/** What keeps the app from taking the written page over; null where it can, or where nothing is written. */
async function fetchAll(shown: HTMLElement): Promise<Error | null> {
  await loadAhead(shown).catch(() => undefined);
  if (!isStillShown(shown)) return null;
  return queries.getQueryState(corpusQuery(base).queryKey)?.error ?? null;
}

async function begin(shown: HTMLElement): Promise<void> {
  const error = await fetchAll(shown);
  const onThere = (): void => {
    draw(shown);
  };
  if (error === null) {
    onThere();
    return;
  }
  const all = store.viewHref(viewAt(view, { at: 'explorer' }));
  const onClose = (): void => {
    window.location.assign(all);
  };
  stayWritten({ lang: view.lang, error, tryAgain: () => fetchAll(shown), onThere, onClose });
}

void begin(place);
