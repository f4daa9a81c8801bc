/** Every single thing that narrows the view, each with the view that would be left without it. */
import {
  chosenIn,
  facets,
  toggleChoice,
  type EventFilters,
  type Facet,
} from '../../domain/filters/event-filters';

export type ActiveFilter =
  | { readonly by: 'choice'; readonly facet: Facet; readonly id: string }
  | { readonly by: 'period'; readonly from: string | null; readonly to: string | null }
  | { readonly by: 'search'; readonly q: string };

/** In the order of the filter bar. */
export function activeFilters(filters: EventFilters): readonly ActiveFilter[] {
  const choices = facets.flatMap((facet) =>
    chosenIn(filters, facet).map((id): ActiveFilter => ({ by: 'choice', facet, id })),
  );
  const { from, to, q } = filters;
  const period: readonly ActiveFilter[] = from === null && to === null ? [] : [{ by: 'period', from, to }];
  const search: readonly ActiveFilter[] = q.trim() === '' ? [] : [{ by: 'search', q }];
  return [...choices, ...period, ...search];
}

/** The same filters without one of them. */
export function withoutFilter<F extends EventFilters>(filters: F, active: ActiveFilter): F {
  switch (active.by) {
    case 'choice':
      return toggleChoice(filters, active.facet, active.id);
    case 'period':
      return { ...filters, from: null, to: null };
    case 'search':
      return { ...filters, q: '' };
  }
}

/** Tells two active filters apart. */
export function activeKey(active: ActiveFilter): string {
  return active.by === 'choice' ? `${active.facet} ${active.id}` : active.by;
}
