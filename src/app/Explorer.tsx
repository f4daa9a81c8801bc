/** Timeline and list of what is left, with the opened event beside them. */
import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../domain/corpus-index';
import { facetCounts } from '../domain/facet-counts';
import { filterEvents } from '../domain/filter-events';
import { EventList } from '../features/event-list/EventList';
import { EmptyResult } from '../features/filters/EmptyResult';
import { FilterBar } from '../features/filters/FilterBar';
import { FilterSheet } from '../features/filters/FilterSheet';
import { useMediaQuery } from '../ui/use-media-query';
import type { ViewState } from '../url/view-state';
import { Footer } from './Footer';
import { Timeline } from './Timeline';

export function Explorer({
  index,
  view,
  panel = null,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  /** The opened event, where there is room beside the list. */
  readonly panel?: ReactNode;
}) {
  const t = useTranslations('list');
  const events = useMemo(() => filterEvents(index, view), [index, view]);
  const counts = useMemo(() => facetCounts(index, view), [index, view]);
  const wide = useMediaQuery('(min-width: 48rem)');
  const Filters = wide ? FilterBar : FilterSheet;
  return (
    <>
      <Filters index={index} view={view} counts={counts} />
      <div className="explorer print-flow" data-panel={panel !== null}>
        <main id="content" tabIndex={-1} className="explorer-main print-flow">
          <h1 className="sr-only">{t('label')}</h1>
          {events.length === 0 ? (
            <EmptyResult index={index} view={view} />
          ) : (
            <>
              {view.view === 'timeline' && <Timeline index={index} view={view} events={events} wide={wide} />}
              <h2 className="sr-only">{t('caption')}</h2>
              <EventList index={index} view={view} events={events} />
            </>
          )}
          <Footer index={index} />
        </main>
        {panel}
      </div>
    </>
  );
}
