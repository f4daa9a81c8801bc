/** The list of events: a table where there is room, cards where there is not; same order, selection and filters. */
import { lazy, Suspense, useMemo, useState } from 'react';
import type { CorpusIndex } from '../../domain/corpus-index';
import { searchEvents } from '../../domain/search/search';
import type { WortlautEvent } from '../../schema/event';
import { AtWidth } from '../../ui/AtWidth';
import { useIsStill } from '../../ui/still';
import type { ViewState } from '../../url/view-state';
import { EventCards } from './EventCards';
import { EventTable } from './EventTable';
import { listedEvent } from './listed-event';
import type { ListLines } from './list-lines';
import type { ListOrder } from '../../domain/list-blocks';
import { groupByMonth, type MonthGroup } from './month-groups';

/** Up to so many all lines are drawn: nothing is simpler, for readers, screen readers and the browser's search. */
export const MOST_DRAWN = 300;
/** Shown while the code for more comes. */
const FIRST_LINES = 40;

const LongEventList = lazy(() =>
  import('./LongEventList').then((loaded) => ({ default: loaded.LongEventList })),
);

export function EventList({
  index,
  view,
  events: all,
  idPrefix = 'event-',
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  /** Ascending by day. */
  readonly events: readonly WortlautEvent[];
  readonly idPrefix?: string;
}) {
  const isStill = useIsStill();
  // A still page cannot draw what is near; the events it leaves out are linked from their neighbours.
  const events = useMemo(() => (isStill ? all.slice(0, MOST_DRAWN) : all), [isStill, all]);
  const [order, setOrder] = useState<ListOrder>('ascending');
  const groups = useMemo(() => groupByMonth(events, order), [events, order]);
  const search = useMemo(() => searchEvents(index, view.q), [index, view.q]);
  const lines = useMemo((): ListLines | null => {
    if (events.length <= MOST_DRAWN) return null;
    const inOrder = groups.flatMap((group) => group.events);
    return {
      months: groups.map((group) => ({ month: group.month, count: group.events.length })),
      lineAt: (place) => {
        const event = inOrder[place];
        return event === undefined ? 'missing' : listedEvent(index, event, search);
      },
    };
  }, [index, events, groups, search]);
  const shared = { view, order, onOrder: setOrder, idPrefix };
  // A still page holds both at once.
  const cardPrefix = isStill ? `card-${idPrefix}` : idPrefix;
  const drawAll = (shown: readonly MonthGroup[]) => {
    const props = { ...shared, index, search, groups: shown };
    return (
      <AtWidth narrow={<EventCards {...props} idPrefix={cardPrefix} />} wide={<EventTable {...props} />} />
    );
  };
  if (lines === null) return drawAll(groups);
  return (
    <Suspense fallback={drawAll(groupByMonth(events.slice(0, FIRST_LINES), order))}>
      <LongEventList {...shared} lines={lines} />
    </Suspense>
  );
}
