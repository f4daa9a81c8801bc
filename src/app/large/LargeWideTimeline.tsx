/** The timeline of a large corpus on wide screens, with the legend of its marks; comes with its own code. */
import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { RowSource } from '../../data/use-row-source';
import type { EventRow } from '../../domain/event-brief';
import type { EventFilters } from '../../domain/event-filters';
import { RungFilters } from '../../features/ladder/RungFilters';
import { TimelineView, type TimelineViewProps } from '../../features/timeline/TimelineView';
import type { ViewState } from '../../url/view-state';
import { PartNotice } from './PartNotice';
import { useLargeTimeline } from './use-large-timeline';

type Props = Omit<TimelineViewProps, 'data' | 'legend'> & {
  readonly source: RowSource;
  readonly filters: EventFilters;
  readonly openedRow: EventRow | null;
  readonly view: ViewState;
};

/** Parts that come in one by one would draw it anew, each of them in the middle of a gesture. */
const DrawnTimeline = memo(TimelineView);

export function LargeWideTimeline({ source, filters, openedRow, view, ...props }: Props) {
  const t = useTranslations('large');
  const { data, missing, retry } = useLargeTimeline(source, filters, openedRow);
  const legend = useMemo(() => <RungFilters view={view} />, [view]);
  return (
    <>
      {missing > 0 && <PartNotice onRetry={retry}>{t('missingItems', { count: missing })}</PartNotice>}
      <DrawnTimeline {...props} data={data} legend={legend} />
    </>
  );
}
