/** What a card on the timeline or a line of the list needs of an event, without its accounts: large corpora load no more at first. */
import type { EventKind, EventStatus } from '../schema/event';
import type { EventId } from '../schema/ids';
import type { BareTime } from '../schema/time';
import { firmness, type Firmness } from './passages/attribution-firmness';
import type { CorpusIndex } from './corpus-index';
import { isFormFilter, type FormFilter } from './filters/event-filters';
import { outletName } from './names/outlet-name';
import {
  datedItem,
  undatedItem,
  type ItemsById,
  type TimelineItem,
  type UndatedItem,
} from './timeline/timeline-items';

/** The place of an event in the order of `compareEvents`, counted from 0: the same in every part of one published corpus. */
export type EventRow = number;

export type EventBrief = {
  readonly row: EventRow;
  readonly id: EventId;
  readonly kind: EventKind;
  readonly title: { readonly de: string; readonly en: string };
  readonly status: EventStatus;
  /** null: really unknown. Basis and evidence come with the event itself. */
  readonly time: BareTime | null;
  /** One account per article that tells it. */
  readonly sources: number;
  /** Names of the outlets that tell it, each once, in the order of their accounts; of an unknown outlet the article's title. */
  readonly outlets: readonly string[];
  /** How it is told, hearsay included. */
  readonly forms: readonly FormFilter[];
  readonly firmness: Firmness;
  /** Day numbers, as in `TimelineItem`. */
  readonly deadlines: readonly number[];
  readonly formerDeadlines: readonly number[];
  readonly isReplaced: boolean;
};

/** The brief of one event; `items` are those of all events together, by event id. */
export function briefOf(index: CorpusIndex, items: ItemsById, row: EventRow): EventBrief | null {
  const event = index.eventsByDay[row];
  if (event === undefined) return null;
  const { id, kind, title, status, time, accounts } = event;
  const item = items.get(id);
  return {
    row,
    id,
    kind,
    title,
    status,
    time: time === null ? null : { edtf: time.edtf, earliest: time.earliest, latest: time.latest },
    sources: accounts.length,
    outlets: [...new Set(accounts.map(({ article }) => outletName(index, article)))],
    forms: (index.facetsOfEvent.get(id)?.form ?? []).filter(isFormFilter),
    firmness: firmness(event),
    deadlines: item?.deadlines ?? [],
    formerDeadlines: item?.formerDeadlines ?? [],
    isReplaced: item?.isReplaced ?? false,
  };
}

/** What the timeline draws of a brief: the same as of the event itself. */
export function itemOfBrief(brief: EventBrief): TimelineItem | UndatedItem {
  const { time } = brief;
  return time === null ? undatedItem(brief) : datedItem({ ...brief, time });
}
