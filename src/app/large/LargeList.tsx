/** The list of a large corpus: its lines are loaded as they come into sight. */
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useListRows } from '../../data/use-list-rows';
import type { RowSource } from '../../data/use-row-source';
import { narrowsRows, type RowFilters } from '../../domain/columns/row-questions';
import { listedBrief } from '../../features/event-list/listed-event';
import type { ListLines } from '../../features/event-list/list-lines';
import { LongEventList } from '../../features/event-list/LongEventList';
import type { ListOrder } from '../../domain/list-blocks';
import { useBusy } from '../../ui/use-busy';
import { useHeld } from '../../ui/use-held';
import type { ViewState } from '../../url/view-state';
import { PartNotice } from './PartNotice';

export function LargeList({
  source,
  view,
  filters,
}: {
  readonly source: RowSource;
  readonly view: ViewState;
  readonly filters: RowFilters;
}) {
  const t = useTranslations('large');
  const list = useTranslations('list');
  const [order, setOrder] = useState<ListOrder>('ascending');
  const { months, lineAt, want, missing, retry } = useListRows(source, filters, order);
  useBusy('list', months === null && !source.isStuck);
  useHeld(months === null ? !source.isStuck : lineAt(0) === 'waiting');
  const lines = useMemo(
    (): ListLines | null =>
      months === null
        ? null
        : {
            months,
            want,
            lineAt: (place) => {
              const line = lineAt(place);
              return typeof line === 'string' ? line : listedBrief(line);
            },
          },
    [months, lineAt, want],
  );
  if (lines === null && source.isStuck) return null;
  if (lines === null) {
    return <p className="text-muted p-6 text-sm">{narrowsRows(filters) && list('waiting')}</p>;
  }
  return (
    <>
      {missing > 0 && <PartNotice onRetry={retry}>{t('missingLines', { count: missing })}</PartNotice>}
      <LongEventList lines={lines} view={view} order={order} onOrder={setOrder} idPrefix="event-" />
    </>
  );
}
