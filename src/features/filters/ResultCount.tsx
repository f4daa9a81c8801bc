/** "9 von 25 Ereignissen", shown and said. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { hasFilters } from '../../domain/filters/event-filters';
import type { FacetCounts } from '../../domain/filters/facet-counts';
import { LiveRegion } from '../../ui/LiveRegion';
import type { ViewState } from '../../url/view-state';

export function ResultCount({
  counts,
  view,
  isCounted,
}: {
  readonly counts: FacetCounts;
  readonly view: ViewState;
  /** False while `counts` are still those of the view before: then its words stay. */
  readonly isCounted: boolean;
}) {
  const t = useTranslations('results');
  const { passing: shown, total } = counts;
  const now = hasFilters(view) ? t('count', { shown, total }) : t('all', { total });
  const [text, setText] = useState(now);
  if (isCounted && text !== now) setText(now);
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
