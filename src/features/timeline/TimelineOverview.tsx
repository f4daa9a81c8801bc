/** The whole period on a plain axis: density per lane, and a brush to move and resize the stretch in view. */
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { toAxis, toDay, type TimeAxis } from '../../domain/timeline/timeline-folds';
import type { Viewport } from '../../domain/timeline/timeline-viewport';
import { DensityBars } from './DensityBars';
import { OverviewBrush } from './OverviewBrush';
import { PeriodLabels } from './PeriodLabels';
import type { OverviewData } from './timeline-data';
import type { Sight, ViewportStore } from './viewport-store';

type Props = {
  readonly overview: OverviewData;
  readonly axis: TimeAxis;
  readonly store: ViewportStore;
  readonly width: number;
  readonly onMove: (viewport: Viewport) => void;
};

/** Pixels a column takes. */
const COLUMN = 7;
/** Pixels the strip ends before the lanes, so that the brush's right handle is seen whole; the same in timeline-overview.css. */
const EDGE = 5;

export function TimelineOverview({ overview, axis, store, width: laneWidth, onMove }: Props) {
  const width = laneWidth - EDGE;
  const t = useTranslations('timeline');
  const { period, deadlines } = overview;
  const buckets = useMemo(() => overview.density(Math.max(1, Math.floor(width / COLUMN))), [overview, width]);
  const days = useMemo(
    () => ({ start: buckets[0]?.days.start ?? period.start, end: buckets.at(-1)?.days.end ?? period.end }),
    [buckets, period],
  );
  const seenIn = useCallback(
    ({ viewport }: Sight) => ({
      start: Math.max(days.start, toDay(axis, viewport.start)),
      end: Math.min(days.end, toDay(axis, viewport.end)),
    }),
    [axis, days],
  );
  return (
    <div className="tl-overview" role="group" aria-label={t('overview')}>
      <div className="tl-overview-strip">
        <DensityBars buckets={buckets} deadlines={deadlines} />
        <PeriodLabels days={days} first={period.start} width={width} />
        <OverviewBrush
          {...{ days, store, seenIn }}
          pixels={width}
          onSee={(wanted) => {
            onMove({ start: toAxis(axis, wanted.start), end: toAxis(axis, wanted.end) });
          }}
        />
      </div>
    </div>
  );
}
