/** Asks for the numbers of a view as soon as the address changes: the worker counts while React draws what was chosen. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerQuery, type RowSource } from '../../data/use-row-source';
import { useViewStore } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';
import { rowFiltersOf } from './use-row-filters';

export function useCountsAhead(view: ViewState, source: RowSource): void {
  const store = useViewStore();
  const client = useQueryClient();
  useEffect(
    () =>
      store.subscribe(() => {
        askAhead(client, source, { drawn: view, next: store.read().view });
      }),
    [store, client, view, source],
  );
}

/** What the page itself will ask when it is drawn. */
export function askAhead(
  client: QueryClient,
  source: RowSource,
  { drawn, next }: { readonly drawn: ViewState; readonly next: ViewState },
): void {
  // Other words and days have to be looked up first.
  if (!source.isReady || next.q !== drawn.q || next.asOf !== drawn.asOf) return;
  const asked = client.query(answerQuery(source, 'counts', rowFiltersOf(next, source)));
  // Where it fails, whoever shows the numbers asks again and says so.
  asked.catch(() => undefined);
}
