/** The filters of a view as the worker is asked: the same object as long as they are the same, whatever else changes. */
import { useState } from 'react';
import type { RowSource } from '../../data/use-row-source';
import type { RowFilters } from '../../domain/columns/row-questions';
import type { ViewState } from '../../url/view-state';

type Known = Pick<RowSource, 'asOf' | 'isSearchBroken'>;

export function useRowFilters(view: ViewState, source: Known, among?: 'pledges'): RowFilters {
  const filters = { ...rowFiltersOf(view, source), ...(among !== undefined && { among }) };
  const key = JSON.stringify(filters);
  const [held, setHeld] = useState({ key, filters });
  if (held.key === key) return held.filters;
  setHeld({ key, filters });
  return filters;
}

/** Words that cannot be looked up narrow nothing; a notice says so. */
export function rowFiltersOf(
  { kinds, actors, topics, outlets, forms, from, to, q: words }: ViewState,
  { asOf, isSearchBroken }: Known,
): RowFilters {
  return { kinds, actors, topics, outlets, forms, from, to, q: isSearchBroken ? '' : words, asOf };
}
