/** The ledger of all promises as one place: narrowed by the same filters as the events, and counted by how each stands. */
import { buildCorpusIndex, type CorpusIndex } from '../corpus-index';
import type { EventFilters } from '../filters/event-filters';
import { filterEvents } from '../filters/filter-events';
import { oncePerIndex } from '../once-per-index';
import { pledgeLedger, type PledgeRow } from './pledge-ledger';
import type { PledgeState } from './pledge-rules';

/** Only the events that are a state of some promise: what the filters count on that page. */
export const pledgeIndex: (index: CorpusIndex) => CorpusIndex = oncePerIndex((index) => {
  const told = new Set<string>(
    pledgeLedger(index).flatMap(({ entries }) => entries.map(({ event }) => event.id)),
  );
  return buildCorpusIndex({
    ...index.corpus,
    events: index.corpus.events.filter(({ id }) => told.has(id)),
  });
});

export type PledgesShown = {
  /** Promises something is told of after they were made, and halts; in the order they began. */
  readonly moved: readonly PledgeRow[];
  /** Promises nothing more is told of. */
  readonly still: readonly PledgeRow[];
  /** How each stands by its last sentence, the usual order of states; states nothing stands in are left out. */
  readonly standing: readonly { readonly state: PledgeState; readonly count: number }[];
};

/** The usual order of states. */
export const PLEDGE_STATES: readonly PledgeState[] = [
  'promised',
  'repeated',
  'halted',
  'resumed',
  'delivered',
  'withdrawn',
];

/** A promise is shown whole when any of its states passes the filters. */
export function pledgesShown(index: CorpusIndex, filters: EventFilters): PledgesShown {
  const passing = new Set<string>(filterEvents(pledgeIndex(index), filters).map(({ id }) => id));
  const rows = pledgeLedger(index).filter(({ entries }) =>
    entries.some(({ event }) => passing.has(event.id)),
  );
  return pledgesSorted(rows);
}

type Stated = { readonly entries: readonly { readonly state: PledgeState }[] };

/** Which promises moved and which did not, and how they stand. */
export function pledgesSorted<Row extends Stated>(
  rows: readonly Row[],
): { readonly moved: readonly Row[]; readonly still: readonly Row[] } & Pick<PledgesShown, 'standing'> {
  const isStill = ({ entries }: Row) => entries.length === 1 && entries[0]?.state === 'promised';
  const last = rows.map(({ entries }) => entries.at(-1)?.state);
  return {
    moved: rows.filter((row) => !isStill(row)),
    still: rows.filter(isStill),
    standing: PLEDGE_STATES.map((state) => ({
      state,
      count: last.filter((one) => one === state).length,
    })).filter(({ count }) => count > 0),
  };
}
