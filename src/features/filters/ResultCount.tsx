/** "9 von 25 Ereignissen", shown and said. */
import { useTranslations } from 'use-intl';
import { hasFilters } from '../../domain/event-filters';
import type { FacetCounts } from '../../domain/facet-counts';
import { LiveRegion } from '../../ui/LiveRegion';
import type { ViewState } from '../../url/view-state';

export function ResultCount({ counts, view }: { readonly counts: FacetCounts; readonly view: ViewState }) {
  const t = useTranslations('results');
  const { passing: shown, total } = counts;
  const text = hasFilters(view) ? t('count', { shown, total }) : t('all', { total });
  return (
    <>
      <p className="text-muted ml-auto text-sm whitespace-nowrap" aria-hidden="true">
        {text}
      </p>
      <LiveRegion text={text} />
      <span className="sr-only">{text}</span>
    </>
  );
}
