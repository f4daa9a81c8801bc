/** Header, notices, and the page the address names, each as it could be known on the chosen day. */
import { useState } from 'react';
import { assertNever } from '../base/assert';
import type { CorpusIndex } from '../domain/corpus-index';
import { KnowledgeNote } from '../features/knowledge/KnowledgeNote';
import { useViewState } from '../url/use-view-state';
import { isEmbedded, type ViewState } from '../url/view-state';
import { ActorPlace, OutletPlace, TopicPlace } from './places/DossierPlaces';
import { ArticlePlace } from './places/ArticlePlace';
import { ExplorerPlace } from './explorer/ExplorerPlace';
import { Header } from './page/Header';
import {
  ComparePlace,
  EmbeddedEvent,
  EmbeddedExplorer,
  Later,
  PledgesPlace,
  UnknownPlace,
} from './later-pages';
import { LinkNotices } from './page/LinkNotices';
import { PrintedAddress } from './page/PrintedAddress';
import { useDocumentTitle } from './page/use-document-title';
import { useKnownIndex } from './use-known-index';
import { SkipLink } from './page/SkipLink';

export function Page({ index }: { readonly index: CorpusIndex }) {
  const { view } = useViewState();
  useDocumentTitle(index, view);
  const known = useKnownIndex(index, view.asOf);
  const [isSearchOpen, setSearchOpen] = useState(false);
  return (
    <>
      <SkipLink />
      {!isEmbedded(view.place) && (
        <Header index={known} view={view} isSearchOpen={isSearchOpen} onSearchOpen={setSearchOpen} />
      )}
      <LinkNotices index={index} />
      {view.asOf !== null && !isExplored(view) && (
        <KnowledgeNote view={view} isKnown={knowsPlace(known, view)} />
      )}
      <PlaceOf index={index} known={known} />
      <PrintedAddress />
    </>
  );
}

/** Explorer and panel say for themselves what was known: they have the slider. */
export function isExplored({ place }: ViewState): boolean {
  return place.at === 'explorer' || (place.at === 'event' && !place.compare);
}

/** What a link names is shown even where it lies ahead of the chosen day; the page says so. */
export function knowsPlace(known: CorpusIndex, { place }: ViewState): boolean {
  if (place.at === 'event' || place.at === 'embed') return known.events.has(place.event);
  return place.at !== 'article' || known.articles.has(place.article);
}

/** Explorer and opened event are one and the same element, so that the timeline lives on when an event is opened. */
export function PlaceOf({ index, known }: { readonly index: CorpusIndex; readonly known: CorpusIndex }) {
  const { view, slug } = useViewState();
  const { place } = view;
  const then = knowsPlace(known, view) ? known : index;
  switch (place.at) {
    case 'explorer':
      return <ExplorerPlace index={index} known={known} view={view} event={null} />;
    case 'event':
    case 'embed': {
      const event = index.events.get(place.event);
      if (event === undefined) return <UnknownPlace index={index} place={place} slug={slug} />;
      const told = then.events.get(event.id) ?? event;
      if (place.at === 'event' && !place.compare)
        return <ExplorerPlace index={index} known={known} view={view} event={event} />;
      const Whole = place.at === 'embed' ? EmbeddedEvent : ComparePlace;
      return (
        <Later>
          <Whole index={then} event={told} view={view} />
        </Later>
      );
    }
    case 'embed-explorer':
      return (
        <Later>
          <EmbeddedExplorer index={known} view={view} />
        </Later>
      );
    case 'article':
      return <ArticlePlace index={then} view={view} place={place} />;
    case 'actor':
      return <ActorPlace index={known} view={view} id={place.actor} />;
    case 'topic':
      return <TopicPlace index={known} view={view} id={place.topic} />;
    case 'outlet':
      return <OutletPlace index={known} view={view} id={place.outlet} />;
    case 'pledges':
      return (
        <Later>
          <PledgesPlace index={known} whole={index} view={view} />
        </Later>
      );
    case 'not-found':
      return <UnknownPlace index={index} place={place} />;
    default:
      return assertNever(place);
  }
}
