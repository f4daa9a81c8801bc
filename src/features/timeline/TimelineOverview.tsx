/** The whole period on a plain axis: density per lane, and a brush to move and resize the stretch in view. */
import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { densityBuckets } from '../../domain/timeline-density';
import { plainAxis, toAxis, toDay, type Stretch, type TimeAxis } from '../../domain/timeline-folds';
import type { TimelineItem } from '../../domain/timeline-items';
import { ticksIn } from '../../domain/timeline-ticks';
import type { Viewport } from '../../domain/timeline-viewport';
import { useDayWords } from './day-words';
import { DensityBars } from './DensityBars';
import { OverviewBrush } from './OverviewBrush';
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
  const strip = useRef<HTMLDivElement>(null);
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
      <div className="tl-overview-strip" ref={strip}>
        <DensityBars buckets={buckets} />
        <OverviewLabels days={days} width={width} />
        <OverviewBrush
          days={days}
          seen={seen}
          strip={strip}
          onSee={(wanted) => {
            onMove({ start: toAxis(axis, wanted.start), end: toAxis(axis, wanted.end) });
          }}
        />
      </div>
    </div>
  );
}

function OverviewLabels({ days, width }: { readonly days: Stretch; readonly width: number }) {
  const words = useDayWords();
  const { major, minor } = useMemo(() => ticksIn(plainAxis(days), days, width), [days, width]);
  const share = (day: number) => `${String(((day - days.start) / (days.end - days.start)) * 100)}%`;
  return (
    <div className="tl-overview-labels" aria-hidden="true">
      {(minor.length > 0 ? minor : major).map((tick) => (
        <span key={tick.day} style={{ left: share(tick.at) }}>
          {tick.unit === 'month' && startsYear(tick.day)
            ? words.major({ ...tick, unit: 'year' })
            : words.minor(tick)}
        </span>
      ))}
    </div>
  );
}

function startsYear(day: number): boolean {
  return new Date(day * 86_400_000).getUTCMonth() === 0;
}

/** A little room, so that the first and the last column do not touch the edges. */
function withMargin({ start, end }: Stretch): Stretch {
  const room = Math.max(1, (end - start) * 0.02);
  return { start: start - room, end: end + room };
}
