/** Which events must be loaded with one, so that its relations and its history can be shown. */
import type { EventRow } from '../../domain/event-brief';
import type { CorpusIndex } from '../../domain/corpus-index';
import { pledgeLedger } from '../../domain/history/pledge-ledger';
import { PROMISE_ROWS } from '../../schema/parts';

/** A chain of more would be too much to load for one panel; the nearest count. */
const MOST_RELATED = 60;

/** For a row: the rows relations lead to and from, in as many steps as it takes; nearest first, then ascending. */
export function relatedRows({ eventsByDay }: CorpusIndex): (row: EventRow) => readonly EventRow[] {
  const rowOf = new Map(eventsByDay.map(({ id }, row) => [id as string, row]));
  const next = new Map<EventRow, Set<EventRow>>();
  const connect = (from: EventRow, to: EventRow): void => {
    const known = next.get(from) ?? new Set();
    next.set(from, known.add(to));
  };
  eventsByDay.forEach(({ relations }, row) => {
    for (const { event } of relations) {
      const other = rowOf.get(event);
      if (other === undefined || other === row) continue;
      connect(row, other);
      connect(other, row);
    }
  });
  return (row) => {
    const found = new Set([row]);
    for (const one of found) {
      for (const other of [...(next.get(one) ?? [])].sort((a, b) => a - b)) {
        if (found.size <= MOST_RELATED) found.add(other);
      }
    }
    found.delete(row);
    return [...found].sort((a, b) => a - b);
  };
}

/**
 * For a row: the rows of its promise, ascending, its own among them; none where nothing became of it. A promise with more
 * events than are loaded gives the nearest. Alone these events make the same promise: the ledger puts nothing else among them.
 */
export function promiseRows(index: CorpusIndex): (row: EventRow) => readonly EventRow[] {
  const rowOf = new Map(index.eventsByDay.map(({ id }, row) => [id as string, row]));
  const promiseOf = new Map<EventRow, readonly EventRow[]>();
  for (const { entries } of pledgeLedger(index)) {
    if (entries.length < 2) continue;
    const rows = [...new Set(entries.flatMap(({ event }) => rowOf.get(event.id) ?? []))].sort(
      (a, b) => a - b,
    );
    for (const [at, row] of rows.entries()) {
      const first = Math.max(0, Math.min(at - PROMISE_ROWS / 2, rows.length - PROMISE_ROWS));
      promiseOf.set(row, rows.slice(first, first + PROMISE_ROWS));
    }
  }
  return (row) => promiseOf.get(row) ?? [];
}
