/** The events a still page lists; of many, below the controls that the app has above a long list, so that nothing moves. */
import type { CorpusIndex } from '../../domain/corpus-index';
import { EventList, MOST_DRAWN } from '../../features/event-list/EventList';
import { ListPages } from '../../features/event-list/ListPages';
import type { WortlautEvent } from '../../schema/event';
import type { ViewState } from '../../url/view-state';
import { eventsAround } from './events-around';

const nothing = (): void => undefined;

export function StillList({
  index,
  view,
  event,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  /** Null for the first events of all. */
  readonly event: WortlautEvent | null;
}) {
  return (
    <>
      {index.eventsByDay.length > MOST_DRAWN && (
        <div className="with-script">
          <ListPages
            page={0}
            pages={1}
            isWhole={false}
            months={[]}
            onPage={nothing}
            onMonth={nothing}
            onWhole={nothing}
          />
        </div>
      )}
      <EventList index={index} view={view} events={eventsAround(index, event)} />
    </>
  );
}
