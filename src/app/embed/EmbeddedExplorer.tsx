/** The filtered timeline alone, for a frame in another page; as a list where the frame is narrow or the address asks for it. */
import { useMemo } from 'react';
import type { CorpusIndex } from '../../domain/corpus-index';
import { filterEvents } from '../../domain/filters/filter-events';
import { EventList } from '../../features/event-list/EventList';
import { EmptyResult } from '../../features/filters/EmptyResult';
import { useMediaQuery } from '../../ui/use-media-query';
import type { ViewState } from '../../url/view-state';
import { EmbedFrame, EmbedList } from './EmbedFrame';
import { Timeline } from '../explorer/Timeline';

export function EmbeddedExplorer({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  const events = useMemo(() => filterEvents(index, view), [index, view]);
  const wide = useMediaQuery('(min-width: 48rem)');
  const shown =
    view.view === 'timeline' && wide ? (
      <Timeline index={index} view={view} events={events} wide />
    ) : (
      <EmbedList>
        <EventList index={index} view={view} events={events} />
      </EmbedList>
    );
  return (
    <EmbedFrame index={index} view={view}>
      {events.length === 0 ? <EmptyResult index={index} view={view} /> : shown}
    </EmbedFrame>
  );
}
