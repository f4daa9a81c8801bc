/** The one door through which building the site reaches the app: draws the page of a view as markup. */
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { IntlProvider } from 'use-intl';
import type { CorpusIndex } from '../domain/corpus-index';
import { loadMessages } from '../messages/messages';
import { StillContext } from '../ui/still';
import { stillStore } from '../url/still-store';
import { ViewStoreContext } from '../url/use-view-state';
import type { LinkOptions } from '../url/view-link';
import type { ViewState } from '../url/view-state';
import { StillPage } from './still/StillPage';

/** Markup for the inside of `#root`. Throws when the page cannot be drawn, or would need styles on elements. */
export async function renderPage(index: CorpusIndex, view: ViewState, options: LinkOptions): Promise<string> {
  const texts = await loadMessages(view.lang);
  const { prelude } = await prerender(
    <StrictMode>
      <StillContext value>
        <ViewStoreContext value={stillStore(view, options)}>
          <IntlProvider locale={view.lang} messages={texts} timeZone="UTC">
            <StillPage index={index} view={view} />
          </IntlProvider>
        </ViewStoreContext>
      </StillContext>
    </StrictMode>,
    // Larger parts would come later in the stream and be put in place by a script.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: rethrow },
  );
  return await new Response(prelude).text();
}

function rethrow(error: unknown): never {
  throw error;
}
