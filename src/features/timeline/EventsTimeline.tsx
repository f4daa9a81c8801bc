/** The timeline of events that are all on the page. */
import type { WortlautEvent } from '../../schema/event';
import { TimelineView, type TimelineViewProps } from './TimelineView';
import { useEventsData } from './use-events-data';

export type EventsTimelineProps = Omit<TimelineViewProps, 'data'> & {
  /** What is left after filtering. */
  readonly events: readonly WortlautEvent[];
  /** What would be left without the filter of time, for the overview; `events` where not given. */
  readonly periodEvents?: readonly WortlautEvent[];
};

export function EventsTimeline({ events, periodEvents, ...props }: EventsTimelineProps) {
  return <TimelineView {...props} data={useEventsData(events, periodEvents)} />;
}
