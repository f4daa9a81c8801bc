/** Header, notices, and the page the address names. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { assertNever } from '../base/assert';
import type { CorpusIndex } from '../domain/corpus-index';
import { useViewState } from '../url/use-view-state';
import { ActorPlace } from './ActorPlace';
import { ArticlePlace } from './ArticlePlace';
import { Explorer } from './Explorer';
import { EventPlace } from './EventPlace';
import { Header } from './Header';
import { LinkNotices } from './LinkNotices';
import { UnknownPath } from './UnknownPlace';
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

function PlaceOf({ index }: { readonly index: CorpusIndex }) {
  const { view, slug } = useViewState();
  const { place } = view;
  switch (place.at) {
    case 'explorer':
      return <Explorer index={index} view={view} />;
    case 'event':
    case 'embed':
      return <EventPlace index={index} view={view} place={place} slug={slug} />;
    case 'article':
      return <ArticlePlace index={index} view={view} place={place} />;
    case 'actor':
      return <ActorPlace index={index} view={view} id={place.actor} />;
    case 'not-found':
      return <UnknownPath path={place.path} />;
    default:
      return assertNever(place);
  }
}
