/** Timeline and list of what is left, with the opened event beside them. */
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { facetCounts } from '../../domain/filters/facet-counts';
import { filterEvents } from '../../domain/filters/filter-events';
import { articleDays } from '../../domain/knowledge/known-by';
import { EventList } from '../../features/event-list/EventList';
import { EmptyResult } from '../../features/filters/EmptyResult';
import { FilterBar } from '../../features/filters/FilterBar';
import { FilterSheet } from '../../features/filters/FilterSheet';
import { PrintedFilters } from '../../features/filters/PrintedFilters';
import { KnowledgeChip } from '../../features/knowledge/KnowledgeChip';
import { KnowledgeEmpty, KnowledgeWayOut } from '../../features/knowledge/KnowledgeEmpty';
import { useUncovered } from '../../ui/taking-over';
import { useMediaQuery } from '../../ui/use-media-query';
import type { ViewState } from '../../url/view-state';
import { DossierLinks } from './DossierLinks';
import { Footer } from '../page/Footer';
import { Timeline } from './Timeline';

const KnowledgeSlider = lazy(() =>
  import('../../features/knowledge/KnowledgeSlider').then((loaded) => ({ default: loaded.KnowledgeSlider })),
);

export function Explorer({
  index,
  whole,
  view,
  panel = null,
}: {
  readonly index: CorpusIndex;
  /** Everything, where `index` holds what was known on a day. */
  readonly whole: CorpusIndex;
  readonly view: ViewState;
  /** The opened event, where there is room beside the list. */
  readonly panel?: ReactNode;
}) {
  const t = useTranslations('list');
  const events = useMemo(() => filterEvents(index, view), [index, view]);
  const counts = useMemo(() => facetCounts(index, view), [index, view]);
  const wide = useMediaQuery('(min-width: 48rem)');
  const Filters = wide ? FilterBar : FilterSheet;
  const isUncovered = useUncovered();
  return (
    <>
      <Filters
        index={index}
        view={view}
        counts={counts}
        knowledge={<KnowledgeChip last={articleDays(whole).at(-1)} view={view} />}
      />
      {view.asOf !== null && (
        <Suspense fallback={null}>
          <KnowledgeSlider index={whole} known={index} day={view.asOf} />
        </Suspense>
      )}
      <div className="explorer print-flow" data-panel={panel !== null}>
        <main id="content" tabIndex={-1} className="explorer-main print-flow">
          <h1 className="sr-only">{t('label')}</h1>
          {isUncovered && (
            <>
              <PrintedFilters index={index} view={view} counts={counts} />
              <DossierLinks index={index} view={view} />
              {events.length === 0 ? (
                <NothingLeft index={index} whole={whole} view={view} />
              ) : (
                <>
                  {view.view === 'timeline' && (
                    <Timeline index={index} view={view} events={events} wide={wide} />
                  )}
                  <h2 className="sr-only">{t('caption')}</h2>
                  <EventList index={index} view={view} events={events} />
                </>
              )}
              <Footer index={index} />
            </>
          )}
        </main>
        {panel}
      </div>
    </>
  );
}

/** No event passes: because of the filters, or because nothing was known yet. */
function NothingLeft({
  index,
  whole,
  view,
}: {
  readonly index: CorpusIndex;
  readonly whole: CorpusIndex;
  readonly view: ViewState;
}) {
  if (view.asOf === null) return <EmptyResult index={index} view={view} />;
  if (index.eventsByDay.length === 0) return <KnowledgeEmpty first={articleDays(whole)[0]} view={view} />;
  return (
    <>
      <EmptyResult index={index} view={view} />
      <KnowledgeWayOut view={view} />
    </>
  );
}
