/** What a card on the timeline or a line of the list needs of an event, without its accounts: large corpora load no more at first. */
import type { EventKind, EventStatus } from '../schema/event';
import type { EventId } from '../schema/ids';
import type { EventTime } from '../schema/time';
import type { Firmness } from './attribution-firmness';
import type { FormFilter } from './event-filters';

/** The place of an event in the order of `compareEvents`, counted from 0: the same in every part of one published corpus. */
export type EventRow = number;

export type EventBrief = {
  readonly row: EventRow;
  readonly id: EventId;
  readonly kind: EventKind;
  readonly title: { readonly de: string; readonly en: string };
  readonly status: EventStatus;
  /** null: really unknown. Basis and evidence come with the event itself. */
  readonly time: Pick<EventTime, 'edtf' | 'earliest' | 'latest'> | null;
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
