/** The filters on narrow screens: one sheet with a section for each facet, and a button that says what it will show. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { chosenIn, facets } from '../../domain/filters/event-filters';
import { Icon } from '../../ui/Icon';
import { Sheet } from '../../ui/Sheet';
import { activeFilters } from './active-filters';
import { ChoiceList } from './ChoiceList';
import type { FilterProps } from './FilterBar';
import { FilterChips } from './FilterChips';
import { PeriodFields } from './PeriodFields';
import { ResultCount } from './ResultCount';

export function FilterSheet(props: FilterProps) {
  const t = useTranslations('filters');
  const [open, setOpen] = useState(false);
  const count = activeFilters(props.view).length;
  return (
    <section
      aria-label={t('title')}
      className="no-print border-rule flex flex-wrap items-center gap-2 border-b px-4 py-2"
    >
      <button
        type="button"
        className="control"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon name="filter" />
        {count === 0 ? t('open') : t('openCount', { count: `${count}` })}
      </button>
      {props.knowledge}
      <FilterChips index={props.index} view={props.view} />
      <ResultCount counts={props.counts} view={props.view} isCounted={props.isCounted ?? true} />
      <Sheet
        open={open}
        label={t('title')}
        onClose={() => {
          setOpen(false);
        }}
      >
        <SheetContent
          {...props}
          onDone={() => {
            setOpen(false);
          }}
        />
      </Sheet>
    </section>
  );
}

function SheetContent({
  index,
  view,
  counts,
  isCounted = true,
  onDone,
}: FilterProps & { readonly onDone: () => void }) {
  const t = useTranslations('filters');
  return (
    <div className="px-4 pt-4">
      <h2 className="mb-2 text-lg font-semibold">{t('title')}</h2>
      {facets.map((facet) => (
        <details key={facet} className="border-rule border-b" open={chosenIn(view, facet).length > 0}>
          <summary className="flex min-h-11 items-center gap-2 font-medium">
            {t(facet)}
            <span className="ml-auto">
              <Icon name="down" />
            </span>
          </summary>
          <div className="pb-3">
            <ChoiceList {...{ index, facet, isCounted }} choices={counts.choices[facet]} />
          </div>
        </details>
      ))}
      <details className="border-rule border-b" open={view.from !== null || view.to !== null}>
        <summary className="flex min-h-11 items-center gap-2 font-medium">
          {t('period')}
          <span className="ml-auto">
            <Icon name="down" />
          </span>
        </summary>
        <div className="pb-3">
          <PeriodFields index={index} view={view} />
        </div>
      </details>
      <div className="bg-surface sticky bottom-0 py-3">
        <button type="button" className="control bg-strong! text-on-strong! w-full" onClick={onDone}>
          {t('show', { count: counts.passing })}
        </button>
      </div>
    </div>
  );
}
