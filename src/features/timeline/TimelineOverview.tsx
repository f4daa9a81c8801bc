/** The whole period on a plain axis: density per lane, and a brush to move and resize the stretch in view. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { densityBuckets } from '../../domain/timeline-density';
import { toAxis, toDay, type Stretch, type TimeAxis } from '../../domain/timeline-folds';
import type { TimelineItem } from '../../domain/timeline-items';
import type { Viewport } from '../../domain/timeline-viewport';
import { deadlineStretches, DensityBars } from './DensityBars';
import { OverviewBrush } from './OverviewBrush';
import { PeriodLabels } from './PeriodLabels';
import { useSight, type ViewportStore } from './viewport-store';

type Props = {
  readonly items: readonly TimelineItem[];
  readonly period: Stretch;
  readonly axis: TimeAxis;
  readonly store: ViewportStore;
  readonly width: number;
  readonly onMove: (viewport: Viewport) => void;
};

/** Pixels a column takes. */
const COLUMN = 7;

export function TimelineOverview({ items, period, axis, store, width, onMove }: Props) {
  const t = useTranslations('timeline');
  const days = useMemo(() => withMargin(period), [period]);
  const buckets = useMemo(
    () => densityBuckets(items, days, Math.max(1, Math.floor(width / COLUMN))),
    [items, days, width],
  );
  const deadlines = useMemo(() => deadlineStretches(items), [items]);
  const { viewport } = useSight(store);
  const seen = useMemo(
    () => ({
      start: Math.max(days.start, toDay(axis, viewport.start)),
      end: Math.min(days.end, toDay(axis, viewport.end)),
    }),
    [axis, viewport, days],
  );
  return (
    <div className="tl-overview" role="group" aria-label={t('overview')}>
      <div className="tl-overview-strip">
        <DensityBars buckets={buckets} deadlines={deadlines} />
        <PeriodLabels days={days} first={period.start} width={width} />
        <OverviewBrush
          days={days}
          seen={seen}
          pixels={width}
          onSee={(wanted) => {
            onMove({ start: toAxis(axis, wanted.start), end: toAxis(axis, wanted.end) });
          }}
        />
      </div>
    </div>
  );
}

/** A little room, so that the first and the last column do not touch the edges. */
function withMargin({ start, end }: Stretch): Stretch {
  const room = Math.max(1, (end - start) * 0.02);
  return { start: start - room, end: end + room };
}
