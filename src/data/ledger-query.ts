/** The ledger of promises of a large corpus; the worker is told which events it is made of. */
import { queryOptions } from '@tanstack/react-query';
import { readLedgerRow, type LedgerRow } from '../domain/history/ledger-rows';
import { fileQuery } from './fetch-text';
import { pledgesQuery } from './part-queries';
import type { RowSource } from './use-row-source';

/** Waits for the registers: with them the worker begins anew, and would forget. */
export function ledgerQuery({ corpus, registers }: Pick<RowSource, 'corpus' | 'registers'>) {
  return queryOptions({
    ...fileQuery,
    queryKey: ['ledger', corpus.folder],
    queryFn: async ({ client }): Promise<readonly LedgerRow[]> => {
      const { promises } = await client.query(pledgesQuery(corpus));
      const ledger = promises.map(readLedgerRow);
      const rows = new Set(ledger.flatMap(({ entries }) => entries.map(({ row }) => row)));
      await corpus.asker.setPledges(Uint32Array.from(rows));
      return ledger;
    },
    enabled: registers !== null,
    // The part itself has been tried often enough by then.
    retry: false,
  });
}
