/** The filters in a row: one popover for each facet, chips for what is chosen, and how much is left. */
import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { facets, type Facet } from '../../domain/event-filters';
import type { FacetCounts } from '../../domain/facet-counts';
import { Icon } from '../../ui/Icon';
import type { ViewState } from '../../url/view-state';
import { ChoiceList } from './ChoiceList';
import { FilterChips } from './FilterChips';
import { PeriodFields } from './PeriodFields';
import { ResultCount } from './ResultCount';

export type FilterProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly counts: FacetCounts;
};

export function FilterBar({ index, view, counts }: FilterProps) {
  const t = useTranslations('filters');
  return (
    <section
      aria-label={t('title')}
      className="no-print border-rule flex flex-wrap items-center gap-2 border-b px-4 py-2 md:px-6"
    >
      {facets.map((facet) => (
        <FacetPopover key={facet} facet={facet}>
          <ChoiceList index={index} facet={facet} choices={counts.choices[facet]} />
        </FacetPopover>
      ))}
      <FacetPopover facet="period">
        <PeriodFields index={index} view={view} />
      </FacetPopover>
      <FilterChips index={index} view={view} />
      <ResultCount counts={counts} view={view} />
    </section>
  );
}

function FacetPopover({
  facet,
  children,
}: {
  readonly facet: Facet | 'period';
  readonly children: ReactNode;
}) {
  const t = useTranslations('filters');
  return (
    <Popover.Root>
      <Popover.Trigger className="control control-round data-popup-open:border-edge data-popup-open:bg-band pr-2.5">
        {t(facet)}
        <Icon name="down" size={12} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="z-50">
          <Popover.Popup className="popup w-80 max-w-[calc(100vw-1rem)] p-2.5">
            <Popover.Title className="px-2 pt-0.5 pb-1.5 text-sm font-semibold">{t(facet)}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
