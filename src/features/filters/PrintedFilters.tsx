/** On paper, above the list: by what it is filtered, as of which day, and how much is left. */
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { hasFilters } from '../../domain/filters/event-filters';
import type { FacetCounts } from '../../domain/filters/facet-counts';
import { dayText } from '../../messages/day-text';
import type { ViewState } from '../../url/view-state';
import { activeFilters } from './active-filters';
import { useFilterLabel } from './use-filter-label';

export function PrintedFilters({
  index,
  view,
  counts: { passing: shown, total },
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly counts: FacetCounts;
}) {
  const t = useTranslations('results');
  const knowledge = useTranslations('knowledge');
  const lang = useLocale();
  const label = useFilterLabel(index);
  const words = [
    hasFilters(view) ? t('count', { shown, total }) : t('all', { total }),
    ...activeFilters(view).map((active) => label(active)),
    ...(view.asOf === null ? [] : [knowledge('chip', { day: dayText(view.asOf, lang) })]),
  ];
  return <p className="print-only pl-6">{words.join(' · ')}</p>;
}
