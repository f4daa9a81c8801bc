/** Nothing passes: never a dead end, but each filter with what dropping it would bring back. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { filterEvents } from '../../domain/filters/filter-events';
import { useViewLink } from '../../url/use-view-state';
import { withoutFilters, type ViewState } from '../../url/view-state';
import { activeFilters, activeKey, withoutFilter, type ActiveFilter } from './active-filters';
import { useFilterLabel } from './use-filter-label';

export function EmptyResult({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  const t = useTranslations('results');
  const waysOut = useMemo(
    () =>
      activeFilters(view)
        .map((active) => ({ active, count: filterEvents(index, withoutFilter(view, active)).length }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count),
    [index, view],
  );
  if (index.eventsByDay.length === 0) return <p className="trouble">{t('corpusEmpty')}</p>;
  return <WaysOut index={index} view={view} waysOut={waysOut} total={index.eventsByDay.length} />;
}

/** A filter, and how many events there are without it. */
export type WayOut = { readonly active: ActiveFilter; readonly count: number };

export function WaysOut({
  index,
  view,
  waysOut,
  total,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  /** Those that lead to something, the most first. */
  readonly waysOut: readonly WayOut[];
  readonly total: number;
}) {
  const t = useTranslations('results');
  const label = useFilterLabel(index);
  const linkTo = useViewLink();
  return (
    <section className="mx-auto max-w-xl px-5 py-14">
      <h2 className="font-serif text-2xl font-semibold">{t('noneTitle')}</h2>
      <p className="text-muted mt-2">{t(waysOut.length > 0 ? 'noneHint' : 'noneTogether')}</p>
      <ul className="mt-4 grid justify-items-start gap-2">
        {waysOut.map(({ active, count }) => (
          <li key={activeKey(active)}>
            <a className="control h-auto py-1 whitespace-normal" {...linkTo(withoutFilter(view, active))}>
              {t('noneBack', { value: label(active), count })}
            </a>
          </li>
        ))}
        {activeFilters(view).length > 1 && (
          <li>
            <a className="control bg-strong! text-on-strong!" {...linkTo(withoutFilters(view))}>
              {t('noneAll', { count: total })}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
