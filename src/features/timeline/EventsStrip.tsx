/** The timeline of a phone over events that are all on the page. */
import { useMemo } from 'react';
import type { WortlautEvent } from '../../schema/event';
import { densityBuckets } from '../../domain/timeline/timeline-density';
import { periodOf, timelineItems } from '../../domain/timeline/timeline-items';
import { deadlineStretches } from './DensityBars';
import { STRIP_COLUMNS, TimelineStrip, type StripData, type TimelineStripProps } from './TimelineStrip';

export function EventsStrip({
  events,
  ...props
}: Omit<TimelineStripProps, 'data'> & {
  /** What is left after all filters but that of time. */
  readonly events: readonly WortlautEvent[];
}) {
  const data = useMemo(() => stripOf(events), [events]);
  return data === null ? null : <TimelineStrip {...props} data={data} />;
}

function stripOf(events: readonly WortlautEvent[]): StripData | null {
  const { items } = timelineItems(events);
  const period = periodOf(items);
  if (period === null) return null;
  return {
    period,
    buckets: densityBuckets(items, period, STRIP_COLUMNS),
    deadlines: deadlineStretches(items),
    countIn: (days) => items.filter(({ start }) => start >= days.start && start < days.end).length,
  };
}
