/** A whole page as it is written when the site is built: what the app will draw at this address, as far as it needs no script. */
import { comparedStretches } from '../../domain/compare/compared-stretches';
import type { CorpusIndex } from '../../domain/corpus-index';
import { isEmbedded, type ViewState } from '../../url/view-state';
import { ActorPlace, OutletPlace, TopicPlace } from '../places/DossierPlaces';
import { ArticlePlace } from '../places/ArticlePlace';
import { ComparePlace, EmbeddedEvent, Later, PledgesPlace } from '../later-pages';
import { Header } from '../page/Header';
import { StillEmbeddedExplorer } from './StillEmbeddedExplorer';
import { StillExplorer } from './StillExplorer';
import { SkipLink } from '../page/SkipLink';

const nothing = (): void => undefined;

export function StillPage({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  return (
    <>
      <SkipLink />
      {!isEmbedded(view.place) && (
        <Header index={index} view={view} isSearchOpen={false} onSearchOpen={nothing} />
      )}
      <PlaceOf index={index} view={view} />
    </>
  );
}

function PlaceOf({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  const { place } = view;
  switch (place.at) {
    case 'event':
    case 'embed': {
      const event = index.events.get(place.event) ?? null;
      const isAlone = place.at === 'embed' || place.compare;
      if (!isAlone || event === null) return <StillExplorer index={index} view={view} event={event} />;
      const Whole = place.at === 'embed' ? EmbeddedEvent : ComparePlace;
      return (
        <Later>
          <Whole index={index} event={event} view={view} />
        </Later>
      );
    }
    case 'article':
      return <ArticlePlace {...{ index, view, place }} anchored={comparedStretches(index, place.article)} />;
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
    case 'embed-explorer':
      return <StillEmbeddedExplorer index={index} view={view} />;
    // A wrong address has no page of its own: the app draws it.
    case 'explorer':
    case 'not-found':
      return <StillExplorer index={index} view={view} event={null} />;
  }
}
