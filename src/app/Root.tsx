/** What everything stands in: the address, the language, the loaded corpus, and a net below it all. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { IntlProvider } from 'use-intl';
import { de } from '../messages/de';
import { messagesHere } from '../messages/messages';
import { useViewState, ViewStoreContext } from '../url/use-view-state';
import { isEmbedded } from '../url/view-state';
import type { ViewStore } from '../url/view-store';
import { App } from './App';
import { CrashBoundary } from './trouble/CrashBoundary';
import { LanguageTrouble } from './trouble/LanguageTrouble';
import { OfflinePart } from './OfflinePart';
import { useLanguage } from './use-language';

export function Root({
  store,
  queries,
  base,
}: {
  readonly store: ViewStore;
  readonly queries: QueryClient;
  readonly base: string;
}) {
  return (
    <ViewStoreContext value={store}>
      <QueryClientProvider client={queries}>
        <Language base={base} />
      </QueryClientProvider>
    </ViewStoreContext>
  );
}

function Language({ base }: { readonly base: string }) {
  const { view } = useViewState();
  const { lang, failed } = useLanguage(view.lang);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <IntlProvider locale={lang} messages={messagesHere(lang) ?? de} timeZone="UTC">
      <CrashBoundary>
        {failed && <LanguageTrouble />}
        <App base={base} />
        {!isEmbedded(view.place) && <OfflinePart base={base} lang={lang} />}
      </CrashBoundary>
    </IntlProvider>
  );
}
