/** The filters in a row: one popover for each facet, chips for what is chosen, and how much is left. */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { facets, type Facet } from '../../domain/filters/event-filters';
import type { FacetCounts } from '../../domain/filters/facet-counts';
import { Icon } from '../../ui/Icon';
import { Popup } from '../../ui/Popup';
import type { ViewState } from '../../url/view-state';
import { ChoiceList } from './ChoiceList';
import { FilterChips } from './FilterChips';
import { PeriodFields } from './PeriodFields';
import { ResultCount } from './ResultCount';

export type FilterProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly counts: FacetCounts;
  /** False while `counts` are still those of the view before. */
  readonly isCounted?: boolean;
  /** Stands beside the filters: what was known on a day. */
  readonly knowledge?: ReactNode;
};

export function FilterBar({ index, view, counts, isCounted = true, knowledge = null }: FilterProps) {
  const t = useTranslations('filters');
  return (
    <section
      aria-label={t('title')}
      className="no-print border-rule flex flex-wrap items-center gap-2 border-b px-4 py-2 md:px-6"
    >
      {facets.map((facet) => (
        <FacetPopup key={facet} facet={facet}>
          <ChoiceList {...{ index, facet, isCounted }} choices={counts.choices[facet]} />
        </FacetPopup>
      ))}
      <FacetPopup facet="period">
        <PeriodFields index={index} view={view} />
      </FacetPopup>
      {knowledge}
      <FilterChips index={index} view={view} />
      <ResultCount {...{ counts, view, isCounted }} />
    </section>
  );
}

function FacetPopup({ facet, children }: { readonly facet: Facet | 'period'; readonly children: ReactNode }) {
  const t = useTranslations('filters');
  return (
    <Popup
      trigger={
        <>
          {t(facet)}
          <Icon name="down" size={12} />
        </>
      }
      triggerClass="control control-round data-popup-open:border-edge data-popup-open:bg-band pr-2.5"
      boxLabel={t(facet)}
      boxClass="w-80 max-w-[calc(100vw-1rem)] p-2.5"
    >
      {children}
    </Popup>
  );
}
