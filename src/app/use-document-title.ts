/** The tab's title follows the view, so that bookmarks and history say where they lead. */
import { useEffect } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { assertNever } from '../base/assert';
import type { CorpusIndex } from '../domain/corpus-index';
import { timeText } from '../domain/time-text';
import type { Lang } from '../messages/messages';
import type { ViewState } from '../url/view-state';

export function useDocumentTitle(index: CorpusIndex, view: ViewState): void {
  const t = useTranslations('app');
  const lang = useLocale();
  const title = titleOf(index, view, lang);
  useEffect(() => {
    document.title = title === null ? `${t('name')} · ${t('claim')}` : `${title} · ${t('name')}`;
  }, [title, t]);
}

/** null where the site's own name says it all. */
function titleOf(index: CorpusIndex, { place }: ViewState, lang: Lang): string | null {
  switch (place.at) {
    case 'explorer':
    case 'not-found':
      return null;
    case 'event':
    case 'embed': {
      const event = index.events.get(place.event);
      return event === undefined ? null : `${event.title[lang]}, ${timeText(event.time, lang)}`;
    }
    case 'article':
      return index.articles.get(place.article)?.title ?? null;
    case 'actor':
      return index.actors.get(place.actor)?.prefLabel[lang] ?? null;
    case 'topic':
      return index.topics.get(place.topic)?.prefLabel[lang] ?? null;
    default:
      return assertNever(place);
  }
}
