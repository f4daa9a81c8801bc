/** Header, notices, and the page the address names. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { assertNever } from '../base/assert';
import type { CorpusIndex } from '../domain/corpus-index';
import type { EventProps } from '../features/event-panel/event-props';
import { EventPanel } from '../features/event-panel/EventPanel';
import { ReportGap } from '../features/knowledge/ReportGap';
import { OriginsLine } from '../features/origins/OriginsLine';
import { ShareActions } from '../features/share/ShareActions';
import { useViewState } from '../url/use-view-state';
import { ActorPlace } from './ActorPlace';
import { ArticlePlace } from './ArticlePlace';
import { EventHistory } from './EventHistory';
import { ExplorerPlace } from './ExplorerPlace';
import { Header } from './Header';
import { ComparePlace, Later } from './later-pages';
import { LinkNotices } from './LinkNotices';
import { TopicPlace } from './TopicPlace';
import { UnknownEvent, UnknownPath } from './UnknownPlace';
import { useDocumentTitle } from './use-document-title';

export function Page({ index }: { readonly index: CorpusIndex }) {
  const t = useTranslations('app');
  const { view } = useViewState();
  useDocumentTitle(index, view);
  const [isSearchOpen, setSearchOpen] = useState(false);
  return (
    <>
      <a
        href="#content"
        className="control no-print bg-strong text-on-strong sr-only focus-visible:not-sr-only focus-visible:fixed focus-visible:top-2 focus-visible:left-2 focus-visible:z-50"
        onClick={(click) => {
          // The address is the view; a jump within the page must not change it.
          click.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {t('skip')}
      </a>
      <Header index={index} view={view} isSearchOpen={isSearchOpen} onSearchOpen={setSearchOpen} />
      <LinkNotices index={index} />
      <PlaceOf index={index} />
    </>
  );
}

/** Explorer and opened event are one and the same element, so that the timeline lives on when an event is opened. */
function PlaceOf({ index }: { readonly index: CorpusIndex }) {
  const { view, slug } = useViewState();
  const { place } = view;
  switch (place.at) {
    case 'explorer':
      return <ExplorerPlace index={index} view={view} event={null} />;
    case 'event':
    case 'embed': {
      const event = index.events.get(place.event);
      if (event === undefined) return <UnknownEvent index={index} id={place.event} slug={slug} />;
      if (place.at === 'embed') return <EmbeddedEvent index={index} view={view} event={event} />;
      if (!place.compare) return <ExplorerPlace index={index} view={view} event={event} />;
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
    case 'not-found':
      return <UnknownPath path={place.path} />;
    default:
      return assertNever(place);
  }
}

function EmbeddedEvent({ index, view, event }: EventProps) {
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-2xl">
      <h1 className="sr-only">Wortlaut</h1>
      <EventPanel
        index={index}
        event={event}
        view={view}
        controls={null}
        reported={<ReportGap index={index} event={event} unknownOn={null} />}
        origins={<OriginsLine index={index} event={event} view={view} />}
        history={<EventHistory index={index} event={event} view={view} />}
        share={<ShareActions />}
      />
    </main>
  );
}
