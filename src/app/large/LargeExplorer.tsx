/** Filters, counts and the list of a large corpus; what is open stands beside it. */
import { startTransition, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useAnswer, type RowSource } from '../../data/use-row-source';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { EventRow } from '../../domain/event-brief';
import { withChoicesOf } from '../../domain/filters/facet-counts';
import { narrowsRows } from '../../domain/columns/row-questions';
import { PrintedFilters } from '../../features/filters/PrintedFilters';
import { useMediaQuery } from '../../ui/use-media-query';
import { useBusy } from '../../ui/use-busy';
import { isEmbedded, type ViewState } from '../../url/view-state';
import { DossierLinks } from '../explorer/DossierLinks';
import { EmbedFrame, EmbedList } from '../embed/EmbedFrame';
import { drawsTimeline, LargeEvents } from './LargeEvents';
import { LargeFilters } from './LargeFilters';
import { LargeKnowledgeSlider, NothingKnown } from './LargeKnowledge';
import { LargeList } from './LargeList';
import { LargeTimeline } from './LargeTimeline';
import { useRowFilters } from './use-row-filters';

export function LargeExplorer({
  source,
  names,
  view,
  openedRow,
  panel,
}: {
  readonly source: RowSource;
  readonly names: CorpusIndex;
  readonly view: ViewState;
  readonly openedRow: EventRow | null;
  /** The opened event, where there is room beside the list. */
  readonly panel: ReactNode;
}) {
  const t = useTranslations('list');
  const filters = useRowFilters(view, source);
  const counts = useAnswer(source, 'counts', filters);
  const shown = useMemo(
    () => (counts.answer === null ? null : withChoicesOf(counts.answer, filters)),
    [counts.answer, filters],
  );
  useBusy('counts', source.isReady && !counts.isCurrent);
  const wide = useMediaQuery('(min-width: 48rem)');
  const isEmpty = counts.answer?.passing === 0 && counts.isCurrent;
  // The choice and its numbers are what a reader waits for. What takes longer to draw follows in a moment, and is
  // not begun before they are painted: it would keep them waiting.
  const shownEvents = useMemo(
    () => ({ source, filters, view, openedRow }),
    [source, filters, view, openedRow],
  );
  const [below, setBelow] = useState(shownEvents);
  const isNext = below !== shownEvents && (counts.isCurrent || !source.isReady);
  useEffect(() => {
    // Never called off: whoever types on and on would see the events of before all the while.
    if (!isNext) return;
    afterFrame(() => {
      startTransition(() => {
        setBelow(shownEvents);
      });
    });
  }, [isNext, shownEvents]);
  useBusy('events', below.filters !== filters);
  const told = counts.answer?.total ?? 0;
  const nothing = <NothingKnown {...{ source, names, view, told }} />;
  if (isEmbedded(view.place)) {
    const hasTimeline = wide && drawsTimeline(shownEvents);
    return (
      <EmbedFrame index={names} view={view}>
        {isEmpty && nothing}
        {!isEmpty && hasTimeline && <LargeTimeline {...shownEvents} />}
        {!isEmpty && !hasTimeline && (
          <EmbedList>
            <LargeList {...{ source, view, filters }} />
          </EmbedList>
        )}
      </EmbedFrame>
    );
  }
  return (
    <>
      <LargeFilters
        {...{ source, names, view }}
        counts={shown}
        isCounted={counts.isCurrent}
        total={narrowsRows(filters) ? null : source.corpus.manifest.events}
      />
      {view.asOf !== null && (
        <LargeKnowledgeSlider source={source} day={view.asOf} events={counts.isCurrent ? told : null} />
      )}
      <div className="explorer print-flow" data-panel={panel !== null} data-opened-row={openedRow}>
        <main id="content" tabIndex={-1} className="explorer-main print-flow">
          <h1 className="sr-only">{t('label')}</h1>
          {shown !== null && <PrintedFilters index={names} view={view} counts={shown} />}
          <DossierLinks index={names} view={view} />
          {isEmpty ? nothing : <LargeEvents shown={below} />}
        </main>
        {panel}
      </div>
    </>
  );
}

/** When what is drawn now has been painted. */
function afterFrame(run: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(run);
  });
}
