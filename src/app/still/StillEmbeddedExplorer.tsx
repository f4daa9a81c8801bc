/** The embedded timeline as it stands in a still page: room for it where a frame is wide, else and without scripts the first events. */
import type { CorpusIndex } from '../../domain/corpus-index';
import { EventList } from '../../features/event-list/EventList';
import type { ViewState } from '../../url/view-state';
import { EmbedFrame, EmbedList } from '../EmbedFrame';
import { eventsAround } from './events-around';

export function StillEmbeddedExplorer({
  index,
  view,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
}) {
  return (
    <EmbedFrame index={index} view={view}>
      <div className="with-script no-print timeline-place max-md:hidden" data-ready="false" />
      <div className="still-embedded-list">
        <EmbedList>
          <EventList index={index} view={view} events={eventsAround(index, null)} />
        </EmbedList>
      </div>
    </EmbedFrame>
  );
}
