/** The timeline of wide screens with the legend of its marks below; comes with its own code. */
import { RungFilters } from '../../features/ladder/RungFilters';
import { EventsTimeline, type EventsTimelineProps } from '../../features/timeline/EventsTimeline';
import type { ViewState } from '../../url/view-state';

export function WideTimeline({ view, ...props }: EventsTimelineProps & { readonly view: ViewState }) {
  return <EventsTimeline {...props} legend={<RungFilters view={view} />} />;
}
