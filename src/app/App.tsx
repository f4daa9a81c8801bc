/** Waits for the corpus, says so when it cannot be had, and draws the page of a whole one or of one in parts. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { corpusQuery } from '../data/corpus-queries';
import { eventSlugs } from '../url/event-slugs';
import { useViewStore } from '../url/use-view-state';
import { CorpusTrouble } from './trouble/CorpusTrouble';
import { useBusy } from '../ui/use-busy';
import { LargePage } from './later-large';
import { Later } from './later-pages';
import { Page } from './Page';

export function App({ base }: { readonly base: string }) {
  const t = useTranslations('app');
  const store = useViewStore();
  const { data: loaded, error, isFetching, refetch } = useQuery(corpusQuery(base));
  const index = loaded?.form === 'whole' ? loaded.index : undefined;
  useBusy('corpus', isFetching);
  useEffect(() => {
    if (index === undefined) return;
    store.nameEvents(eventSlugs(index));
  }, [index, store]);

  if (index !== undefined) return <Page index={index} />;
  if (loaded?.form === 'parts') {
    return (
      <Later>
        <LargePage corpus={loaded.corpus} />
      </Later>
    );
  }
  if (error !== null && !isFetching) {
    return (
      <main id="content">
        <CorpusTrouble error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  return (
    <main id="content" className="trouble" aria-busy="true">
      <p className="font-serif text-2xl font-semibold">{t('name')}</p>
      <p role="status">{t('loading')}</p>
    </main>
  );
}
