/** The list of events: a table where there is room, cards where there is not; same order, selection and filters. */
import { useMemo, useState } from 'react';
import type { CorpusIndex } from '../../domain/corpus-index';
import { searchEvents } from '../../domain/search';
import type { WortlautEvent } from '../../schema/event';
import { AtWidth } from '../../ui/AtWidth';
import { useIsStill } from '../../ui/still';
import type { ViewState } from '../../url/view-state';
import { EventCards } from './EventCards';
import { EventTable } from './EventTable';
import { groupByMonth, type ListOrder } from './month-groups';

export function EventList({
  index,
  view,
  events,
  idPrefix = 'event-',
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  /** Ascending by day. */
  readonly events: readonly WortlautEvent[];
  readonly idPrefix?: string;
}) {
  const [order, setOrder] = useState<ListOrder>('ascending');
  const groups = useMemo(() => groupByMonth(events, order), [events, order]);
  const search = useMemo(() => searchEvents(index, view.q), [index, view.q]);
  const props = { index, view, groups, search, order, onOrder: setOrder, idPrefix };
  // A still page holds both at once.
  const cardPrefix = useIsStill() ? `card-${idPrefix}` : idPrefix;
  return (
    <AtWidth narrow={<EventCards {...props} idPrefix={cardPrefix} />} wide={<EventTable {...props} />} />
  );
}
