/** The tab's title follows the view, so that bookmarks and history say where they lead. */
import { useEffect } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { placeTitle } from '../../url/place-title';
import type { ViewState } from '../../url/view-state';

export function useDocumentTitle(index: CorpusIndex, { place }: ViewState): void {
  const t = useTranslations('app');
  const title = placeTitle(index, place, useLocale());
  useEffect(() => {
    document.title = title === null ? `${t('name')} · ${t('claim')}` : `${title} · ${t('name')}`;
  }, [title, t]);
}
