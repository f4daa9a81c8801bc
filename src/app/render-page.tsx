/** The one door through which building the site reaches the app: draws the page of a view as markup. */
import { cloneElement, StrictMode, type PropsWithChildren, type ReactElement } from 'react';
import { prerender } from 'react-dom/static';
import { IntlProvider } from 'use-intl';
import type { CorpusIndex } from '../domain/corpus-index';
import type { GermanMessages } from '../messages/de';
import { loadMessages, type Lang } from '../messages/messages';
import { FoldedContext, StillContext } from '../ui/still';
import { stillStore } from '../url/still-store';
import { ViewStoreContext } from '../url/use-view-state';
import type { LinkOptions } from '../url/view-link';
import type { ViewState } from '../url/view-state';
import { StillPage } from './still/StillPage';

/**
 * Markup for the inside of `#root`. Throws when the page cannot be drawn, or would need styles on elements. `inParts`: so is the
 * corpus published, and the app will load it so.
 */
export async function renderPage(
  index: CorpusIndex,
  view: ViewState,
  options: LinkOptions,
  inParts = false,
): Promise<string> {
  const texts = await loadMessages(view.lang);
  const { prelude } = await prerender(
    <StrictMode>
      <StillContext value>
        <FoldedContext value={inParts}>
          <ViewStoreContext value={stillStore(view, options)}>
            <Worded lang={view.lang} texts={texts}>
              <StillPage index={index} view={view} />
            </Worded>
          </ViewStoreContext>
        </FoldedContext>
      </StillContext>
    </StrictMode>,
    // Larger parts would come later in the stream and be put in place by a script.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: rethrow },
  );
  return await new Response(prelude).text();
}

const worded = new Map<Lang, ReactElement>();

/** One provider for all pages of a language: with one for each page, making its formatters was an eighth of drawing it. */
function Worded({ lang, texts, children }: PropsWithChildren<{ lang: Lang; texts: GermanMessages }>) {
  const provider =
    worded.get(lang) ?? IntlProvider({ locale: lang, messages: texts, timeZone: 'UTC', children });
  worded.set(lang, provider);
  return cloneElement(provider, {}, children);
}

function rethrow(error: unknown): never {
  throw error;
}
