/** What everything stands in: the address, the language, the loaded corpus, and a net below it all. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { messages } from '../messages/messages';
import { useViewState, ViewStoreContext } from '../url/use-view-state';
import type { ViewStore } from '../url/view-store';
import { App } from './App';
import { CrashBoundary } from './CrashBoundary';

export function Root({ store, base }: { readonly store: ViewStore; readonly base: string }) {
  const [queries] = useState(() => new QueryClient());
  return (
    <ViewStoreContext value={store}>
      <QueryClientProvider client={queries}>
        <Language base={base} />
      </QueryClientProvider>
    </ViewStoreContext>
  );
}

function Language({ base }: { readonly base: string }) {
  const { lang } = useViewState().view;
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <IntlProvider locale={lang} messages={messages[lang]} timeZone="UTC">
      <CrashBoundary>
        <App base={base} />
      </CrashBoundary>
    </IntlProvider>
  );
}
