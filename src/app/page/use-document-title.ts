/** The tab's title follows the view, so that bookmarks and history say where they lead. */
import { useEffect } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { placeTitle } from '../../url/place-title';
import type { ViewState } from '../../url/view-state';

export function useDocumentTitle(index: CorpusIndex, { place }: ViewState): void {
  useTabTitle(placeTitle(index, place, useLocale()));
}

/** null: the site's own name; undefined: somebody else says it, such as the page for what is not found. */
export function useTabTitle(title: string | null | undefined): void {
  const t = useTranslations('app');
  useEffect(() => {
    if (title === undefined) return;
    document.title = title === null ? `${t('name')} · ${t('claim')}` : `${title} · ${t('name')}`;
  }, [title, t]);
}
