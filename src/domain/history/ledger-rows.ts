/** The ledger of promises as a large corpus publishes it: rows of events in place of the events. */
import type { WortlautEvent } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';
import type { EventRow } from '../event-brief';
import { pledgeLedger, type PledgeEntry, type PledgeRow } from './pledge-ledger';
import { PLEDGE_STATES } from './pledge-overview';

/** One state of a promise, before its event is loaded. */
export type LedgerEntry = Pick<PledgeEntry, 'state' | 'isBefore' | 'isMatched'> & {
  readonly row: EventRow;
  /** Places of accounts in the event, and of the passage in each, one after the other. */
  readonly evidence: readonly number[];
};
export type LedgerRow = { readonly entries: readonly LedgerEntry[] };

/** For each promise its entries, one after the other: row, state and two marks, length of the evidence, evidence. */
export function ledgerRows(index: CorpusIndex): number[][] {
  const rows = new Map(index.eventsByDay.map(({ id }, row) => [id as string, row]));
  return pledgeLedger(index).map(({ entries }) =>
    entries.flatMap(({ event, state, isBefore, isMatched, evidence }) => {
      const places = evidence.flatMap(({ article, passage }) => {
        const account = event.accounts.findIndex((one) => one.article === article);
        return [account, event.accounts[account]?.passages.indexOf(passage) ?? 0];
      });
      const marks = PLEDGE_STATES.indexOf(state) * 4 + (isBefore ? 2 : 0) + (isMatched ? 1 : 0);
      return [rows.get(event.id) ?? 0, marks, places.length, ...places];
    }),
  );
}

export function readLedgerRow(numbers: readonly number[]): LedgerRow {
  const entries: LedgerEntry[] = [];
  for (let at = 0; at < numbers.length;) {
    const [row = 0, marks = 0, length = 0] = numbers.slice(at, at + 3);
    const state = PLEDGE_STATES[marks >> 2] ?? 'promised';
    const evidence = numbers.slice(at + 3, at + 3 + length);
    entries.push({ row, state, isBefore: (marks & 2) > 0, isMatched: (marks & 1) > 0, evidence });
    at += 3 + length;
  }
  return { entries };
}

/** The promise with its events; entries whose event is not here are left out, as is evidence that was not known yet. */
export function pledgeRowFrom(
  { entries }: LedgerRow,
  eventAt: (row: EventRow) => { readonly whole: WortlautEvent; readonly known: WortlautEvent } | undefined,
): PledgeRow {
  return {
    entries: entries.flatMap(({ row, evidence, ...entry }) => {
      const events = eventAt(row);
      if (events === undefined) return [];
      const { whole, known } = events;
      const told = Array.from({ length: evidence.length / 2 }, (_, at) => {
        const account = whole.accounts[evidence[at * 2] ?? 0];
        const passage = account?.passages[evidence[at * 2 + 1] ?? 0];
        const isKnown = known.accounts.some(({ article }) => article === account?.article);
        return account === undefined || passage === undefined || !isKnown
          ? []
          : [{ article: account.article, passage }];
      }).flat();
      return told.length === 0 ? [] : [{ ...entry, event: known, evidence: told }];
    }),
  };
}
