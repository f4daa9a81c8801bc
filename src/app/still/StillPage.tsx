/** A whole page as it is written when the site is built: what the app will draw at this address, as far as it needs no script. */
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { ViewState } from '../../url/view-state';
import { ActorPlace } from '../ActorPlace';
import { ArticlePlace } from '../ArticlePlace';
import { ComparePlace, Later, PledgesPlace } from '../later-pages';
import { OutletPlace } from '../OutletPlace';
import { Header } from '../Header';
import { TopicPlace } from '../TopicPlace';
import { StillExplorer } from './StillExplorer';

const nothing = (): void => undefined;

export function StillPage({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  const t = useTranslations('app');
  return (
    <>
      <a
        href="#content"
        className="control no-print bg-strong text-on-strong sr-only focus-visible:not-sr-only focus-visible:fixed focus-visible:top-2 focus-visible:left-2 focus-visible:z-50"
      >
        {t('skip')}
      </a>
      <Header index={index} view={view} isSearchOpen={false} onSearchOpen={nothing} />
      <PlaceOf index={index} view={view} />
    </>
  );
}

function PlaceOf({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  const { place } = view;
  switch (place.at) {
    case 'event': {
      const event = index.events.get(place.event) ?? null;
      if (!place.compare || event === null) return <StillExplorer index={index} view={view} event={event} />;
      return (
        <Later>
          <ComparePlace index={index} event={event} view={view} />
        </Later>
      );
    }
    case 'article':
      return <ArticlePlace index={index} view={view} place={place} />;
    case 'actor':
      return <ActorPlace index={index} view={view} id={place.actor} />;
    case 'topic':
      return <TopicPlace index={index} view={view} id={place.topic} />;
    case 'outlet':
      return <OutletPlace index={index} view={view} id={place.outlet} />;
    case 'pledges':
      return (
        <Later>
          <PledgesPlace index={index} whole={index} view={view} />
        </Later>
      );
    // These have no page of their own: a frame and a wrong address are drawn by the app.
    case 'explorer':
    case 'embed':
    case 'embed-explorer':
    case 'not-found':
      return <StillExplorer index={index} view={view} event={null} />;
  }
}
