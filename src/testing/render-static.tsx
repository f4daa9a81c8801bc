/** Draws a part of the app to markup, as a first drawing in a browser would be: without a window, without effects. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { loadMessages, type Lang } from '../messages/messages';
import { ViewStoreContext } from '../url/use-view-state';
import { createViewStore } from '../url/view-store';

const messages = { de: await loadMessages('de'), en: await loadMessages('en') };
const silent = (): void => undefined;

/** Markup of `content` at an address of the site. */
export function renderStatic(content: ReactNode, lang: Lang = 'de', pathname = '/'): string {
  const store = createViewStore(
    {
      location: { pathname, search: '', hash: '' },
      history: { pushState: silent, replaceState: silent },
      addEventListener: silent,
      removeEventListener: silent,
      setTimeout: () => 0,
      clearTimeout: silent,
    },
    '/',
  );
  return renderToStaticMarkup(
    <ViewStoreContext value={store}>
      <IntlProvider locale={lang} messages={messages[lang]} timeZone="UTC">
        {content}
      </IntlProvider>
    </ViewStoreContext>,
  );
}
