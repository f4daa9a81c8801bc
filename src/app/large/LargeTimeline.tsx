/** Room for the timeline of a large corpus, and its code when it has come. */
import { lazy } from 'react';
import type { RowSource } from '../../data/use-row-source';
import type { EventRow } from '../../domain/event-brief';
import type { RowFilters } from '../../domain/columns/row-questions';
import { eventIdSchema } from '../../schema/ids';
import type { ViewState } from '../../url/view-state';
import { TimelinePlace, useTimelineProps } from '../explorer/Timeline';

const DrawnTimeline = lazy(() =>
  import('./LargeWideTimeline').then((loaded) => ({ default: loaded.LargeWideTimeline })),
);

type Props = {
  readonly source: RowSource;
  readonly filters: RowFilters;
  readonly view: ViewState;
  readonly openedRow: EventRow | null;
};

export function LargeTimeline(props: Props) {
  return (
    <TimelinePlace view={props.view} wide>
      {(onReady, isReady) => <Drawn {...props} onReady={onReady} isReady={isReady} />}
    </TimelinePlace>
  );
}

type DrawnProps = Props & { readonly onReady: () => void; readonly isReady: boolean };

function Drawn({ source, filters, view, openedRow, onReady, isReady }: DrawnProps) {
  const { place } = view;
  const opened = place.at === 'event' ? eventIdSchema.safeParse(place.event) : null;
  return (
    <DrawnTimeline
      {...useTimelineProps(view, isReady)}
      {...{ source, filters, view, openedRow, onReady }}
      selected={opened?.success === true ? opened.data : null}
    />
  );
}
