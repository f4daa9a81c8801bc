/** The filters of a view as the worker is asked: the same object as long as they are the same, whatever else changes. */
import { useState } from 'react';
import type { RowSource } from '../../data/use-row-source';
import type { RowFilters } from '../../domain/row-questions';
import type { ViewState } from '../../url/view-state';

export function useRowFilters(
  { kinds, actors, topics, outlets, forms, from, to, q: words }: ViewState,
  { asOf, isSearchBroken }: Pick<RowSource, 'asOf' | 'isSearchBroken'>,
  among?: 'pledges',
): RowFilters {
  // Words that cannot be looked up narrow nothing; a notice says so.
  const q = isSearchBroken ? '' : words;
  const filters = {
    ...{ kinds, actors, topics, outlets, forms, from, to, q, asOf },
    ...(among !== undefined && { among }),
  };
  const key = JSON.stringify(filters);
  const [held, setHeld] = useState({ key, filters });
  if (held.key === key) return held.filters;
  setHeld({ key, filters });
  return filters;
}
