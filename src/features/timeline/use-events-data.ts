/** The timeline's data where all events are on the page: few are drawn all at once, of many a part at a time. */
import { useMemo } from 'react';
import type { WortlautEvent } from '../../schema/event';
import { countPerLane, densityBuckets } from '../../domain/timeline/timeline-density';
import { detailOf, MOST_WHOLE, wholeDetail } from '../../domain/timeline/timeline-detail';
import type { Stretch } from '../../domain/timeline/timeline-folds';
import { periodOf, timelineItems, type TimelineItem } from '../../domain/timeline/timeline-items';
import { deadlineStretches } from './DensityBars';
import type { DetailSource } from './drawn-detail';
import type { OverviewData, TimelineData } from './timeline-data';
import { useStable } from './use-stable';

/** `periodEvents` are those without the filter of time. */
export function useEventsData(
  events: readonly WortlautEvent[],
  periodEvents: readonly WortlautEvent[] = events,
): TimelineData {
  const [shown, ofPeriod] = [useStable(events), useStable(periodEvents)];
  const { items, undated } = useMemo(() => timelineItems(shown), [shown]);
  const overview = useMemo(
    () => overviewOf(ofPeriod === shown ? items : timelineItems(ofPeriod).items),
    [ofPeriod, shown, items],
  );
  return useMemo(
    () => ({
      period: periodOf(items),
      counts: countPerLane([...items, ...undated]),
      undated,
      undatedCounts: countPerLane(undated),
      busy: items.map(({ start, until }) => ({ start, end: until })),
      source: sourceOf(items),
      walked: items,
      overview,
    }),
    [items, undated, overview],
  );
}

function sourceOf(items: readonly TimelineItem[]): DetailSource {
  const byId = new Map<string, TimelineItem>(items.map((item) => [item.id, item]));
  return {
    whole: items.length <= MOST_WHOLE ? wholeDetail(items) : null,
    ask: (wish) => detailOf(items, wish),
    answer: null,
    find: (id) => byId.get(id),
  };
}

function overviewOf(items: readonly TimelineItem[]): OverviewData | null {
  const period = periodOf(items);
  if (period === null) return null;
  const days = withMargin(period);
  return {
    period,
    density: (count) => densityBuckets(items, days, count),
    deadlines: deadlineStretches(items),
  };
}

/** A little room, so that the first and the last column do not touch the edges. */
function withMargin({ start, end }: Stretch): Stretch {
  const room = Math.max(1, (end - start) * 0.02);
  return { start: start - room, end: end + room };
}
