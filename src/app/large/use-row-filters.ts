/** The filters of a view as the worker is asked: the same object as long as they are the same, whatever else changes. */
import { useState } from 'react';
import type { RowFilters } from '../../domain/row-questions';
import type { ViewState } from '../../url/view-state';

export function useRowFilters(
  { kinds, actors, topics, outlets, forms, from, to, q }: ViewState,
  asOf: string | null,
  among?: 'pledges',
): RowFilters {
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
