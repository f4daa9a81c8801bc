/** The page an address names in a large corpus: its part is loaded, then shown as if it were the whole. */
import { useQuery } from '@tanstack/react-query';
import { lazy, useEffect, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { openedArticleQuery, openedEventQuery, type OpenedPart } from '../../data/opened-queries';
import type { RowSource } from '../../data/use-row-source';
import type { CorpusIndex } from '../../domain/corpus-index';
import { KnowledgeNote } from '../../features/knowledge/KnowledgeNote';
import { useHeld } from '../../ui/use-held';
import { slugOfTitle } from '../../url/slug';
import { useViewStore } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';
import { isExplored, knowsPlace, PlaceOf } from '../Page';
import { useDocumentTitle } from '../page/use-document-title';
import { dossierPlace } from './dossier/dossier-props';
import { LargeExplorerPlace } from './LargeExplorerPlace';
import { NotOpened } from './NotOpened';
import { PartNotice } from './PartNotice';
import { LaterPart, StillComing } from './StillComing';
import { useKnownPart } from './use-known-part';

const LargeDossier = lazy(() =>
  import('./dossier/LargeDossier').then((loaded) => ({ default: loaded.LargeDossier })),
);

const LargePledges = lazy(() =>
  import('./LargePledges').then((loaded) => ({ default: loaded.LargePledges })),
);

type Props = { readonly source: RowSource; readonly names: CorpusIndex; readonly view: ViewState };

export function LargePlace({ source, names, view }: Props) {
  const { place } = view;
  if (place.at === 'explorer' || place.at === 'embed-explorer')
    return <Explored {...{ source, names, view }} id={null} />;
  if (place.at === 'event' && !place.compare)
    return <Explored {...{ source, names, view }} id={place.event} />;
  if (place.at === 'event' || place.at === 'embed')
    return <WholeEvent {...{ source, names, view }} id={place.event} />;
  if (place.at === 'article') return <ArticleOf {...{ source, names, view }} id={place.article} />;
  const dossier = dossierPlace(place);
  if (dossier !== null) {
    return (
      <LaterPart>
        <LargeDossier {...{ source, names, view }} place={dossier} />
      </LaterPart>
    );
  }
  if (place.at === 'pledges') {
    return (
      <LaterPart>
        <LargePledges {...{ source, names, view }} />
      </LaterPart>
    );
  }
  return <PlaceOf index={names} known={names} />;
}

/**
 * The explorer, and beside the list the event that is named: the list is there before it, and stays where it cannot be had. One part
 * with and without an event, so that opening one leaves timeline, list and the reader's place as they are.
 */
function Explored({ source, names, view, id }: Props & { readonly id: string | null }) {
  const opened = useQuery({ ...openedEventQuery(source.corpus, id ?? ''), enabled: id !== null });
  const part = opened.data ?? null;
  useDocumentTitle(part?.index ?? names, view);
  useNamedEvents(part);
  useHeld(opened.isFetching);
  if (opened.data === null) return <PlaceOf index={names} known={names} />;
  return (
    <LargeExplorerPlace
      {...{ source, names, view }}
      opened={part}
      isOpening={opened.isFetching}
      notice={<OpenedNotice {...opened} part={part} />}
    />
  );
}

function WholeEvent({ source, view, names, id }: Props & { readonly id: string }) {
  const opened = useQuery(openedEventQuery(source.corpus, id));
  return <Whole {...{ source, names, view }} {...opened} part={opened.data} />;
}

function ArticleOf({ source, names, view, id }: Props & { readonly id: string }) {
  const opened = useQuery(openedArticleQuery(source.corpus, id));
  return <Whole {...{ source, names, view }} {...opened} part={opened.data} />;
}

type Opening = {
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly refetch: () => Promise<unknown>;
  /** null: there is nothing of that id; undefined: not here yet. */
  readonly part: OpenedPart | null | undefined;
};

function Whole({ source, names, view, part, ...opening }: Opening & Props) {
  const index = part?.index ?? names;
  const known = useKnownPart(source, index);
  useDocumentTitle(index, view);
  useNamedEvents(part ?? null);
  useHeld(opening.isFetching);
  if (part === undefined)
    return opening.isError && !opening.isFetching ? (
      <NotOpened onRetry={() => void opening.refetch()} />
    ) : (
      <StillComing />
    );
  return (
    <>
      <OpenedNotice {...opening} part={part} />
      {view.asOf !== null && !isExplored(view) && (
        <KnowledgeNote view={view} isKnown={knowsPlace(known, view)} />
      )}
      <PlaceOf index={index} known={known} />
    </>
  );
}

/** What of an opened part is missing; nothing where it is whole. */
function OpenedNotice({ part, isError, isFetching, refetch }: Opening): ReactNode {
  const t = useTranslations('large');
  if (isFetching) return null;
  const retry = { onRetry: () => void refetch() };
  if (isError) return <PartNotice {...retry}>{t('eventMissing')}</PartNotice>;
  const missing = part?.missingArticles ?? 0;
  return missing === 0 ? null : (
    <PartNotice {...retry}>{t('missingArticles', { count: missing })}</PartNotice>
  );
}

/** Links to what is here carry its title; what was here before keeps its own. */
function useNamedEvents(part: OpenedPart | null): void {
  const store = useViewStore();
  useEffect(() => {
    if (part === null) return;
    store.nameEvents((id, lang) => {
      const event = part.index.events.get(id);
      return event === undefined ? null : slugOfTitle(event.title[lang]);
    });
  }, [store, part]);
}
