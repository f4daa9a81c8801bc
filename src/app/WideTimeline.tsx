/** The timeline of wide screens with the legend of its marks below; comes with its own code. */
import { RungFilters } from '../features/ladder/RungFilters';
import { TimelineView, type TimelineViewProps } from '../features/timeline/TimelineView';
import type { ViewState } from '../url/view-state';

export function WideTimeline({ view, ...props }: TimelineViewProps & { readonly view: ViewState }) {
  return <TimelineView {...props} legend={<RungFilters view={view} />} />;
}
