/** Timeline and list of what passes, drawn a moment after the choice and its numbers: those are waited for, these are looked at. */
import { lazy, memo } from 'react';
import { useTranslations } from 'use-intl';
import type { RowSource } from '../../data/use-row-source';
import type { EventRow } from '../../domain/event-brief';
import { narrowsRows, type RowFilters } from '../../domain/columns/row-questions';
import { useMediaQuery } from '../../ui/use-media-query';
import type { ViewState } from '../../url/view-state';
import { TimelinePlace } from '../explorer/Timeline';
import { LargeList } from './LargeList';
import { LargeTimeline } from './LargeTimeline';

const LargeStrip = lazy(() => import('./LargeStrip').then((loaded) => ({ default: loaded.LargeStrip })));

type ShownEvents = {
  readonly source: RowSource;
  readonly filters: RowFilters;
  readonly view: ViewState;
  readonly openedRow: EventRow | null;
};

/** `shown` is one thing, so that React can put off all of it. */
export const LargeEvents = memo(function LargeEvents({ shown }: { readonly shown: ShownEvents }) {
  const { source, filters, view } = shown;
  const t = useTranslations('list');
  const wide = useMediaQuery('(min-width: 48rem)');
  const isTimeline = drawsTimeline(shown);
  return (
    <>
      {isTimeline && wide && <LargeTimeline {...shown} />}
      {isTimeline && !wide && (
        <TimelinePlace view={view} wide={false}>
          {() => <LargeStrip {...{ source, filters, view }} />}
        </TimelinePlace>
      )}
      <h2 className="sr-only">{t('caption')}</h2>
      <LargeList {...{ source, view, filters }} />
    </>
  );
});

/** Not where nothing that is chosen can be shown: a timeline would say that there is nothing. */
export function drawsTimeline({ source, filters, view }: Omit<ShownEvents, 'openedRow'>): boolean {
  return view.view === 'timeline' && !(source.isStuck && narrowsRows(filters));
}
