/** Nothing in a large corpus passes: each filter with what dropping it would bring back, counted by the worker. */
import { useQueries } from '@tanstack/react-query';
import { answerQuery, type RowSource } from '../../data/use-row-source';
import type { CorpusIndex } from '../../domain/corpus-index';
import { activeFilters, withoutFilter } from '../../features/filters/active-filters';
import { WaysOut } from '../../features/filters/EmptyResult';
import type { ViewState } from '../../url/view-state';

export function NothingLeft({
  source,
  names,
  view,
  total,
  among,
}: {
  readonly source: RowSource;
  readonly names: CorpusIndex;
  readonly view: ViewState;
  /** Events without any filter. */
  readonly total: number;
  readonly among?: 'pledges';
}) {
  const active = activeFilters(view);
  const counted = useQueries({
    queries: active.map((one) =>
      answerQuery(source, 'page', {
        filters: {
          ...withoutFilter(view, one),
          asOf: source.asOf,
          ...(source.isSearchBroken && { q: '' }),
          ...(among !== undefined && { among }),
        },
        order: 'ascending',
        first: 0,
        count: 0,
      }),
    ),
  });
  const waysOut = active
    .map((one, at) => ({ active: one, count: counted[at]?.data?.total ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return <WaysOut index={names} view={view} waysOut={waysOut} total={total} />;
}
