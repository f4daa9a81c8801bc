/** The comparison where columns do not fit: one card per slot, the accounts below one another. */
import { useTranslations } from 'use-intl';
import { groupCells, type CellGroup } from '../../domain/compare/compare-groups';
import { slotKey, type SlotCell, type SlotRow } from '../../domain/compare/compare-slots';
import { CellWords } from './CellWords';
import { FEW_COLUMNS, type CompareProps } from './compare-props';
import { useSlotLabel } from './slot-label';
import type { SlotProps } from './SlotTable';
import { Verdict } from './Verdict';

export function SlotCards({ columns, rows, ...props }: SlotProps) {
  const t = useTranslations('compare');
  return (
    <section aria-label={t('table')} className="grid gap-3">
      {rows.map((row) => (
        <SlotCard key={slotKey(row.slot)} {...props} columns={columns} row={row} />
      ))}
    </section>
  );
}

function SlotCard({
  columns,
  row,
  ...props
}: CompareProps & Pick<SlotProps, 'columns'> & { readonly row: SlotRow }) {
  const labelOf = useSlotLabel();
  return (
    <article className="bg-surface border-rule rounded-lg border px-3 py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-sm font-semibold">{labelOf(row.slot)}</h2>
        <Verdict row={row} nameOf={props.nameOf} counts={false} />
      </div>
      <dl className="mt-1.5">
        {groupsOf(row.cells, columns).map(({ cell, accounts }) => (
          <div key={cell.account.article} className="border-rule border-t py-1.5 last:pb-0">
            <dt className="text-muted text-fine font-medium">{accounts.map(props.nameOf).join(', ')}</dt>
            <dd>
              <CellWords {...props} slot={row.slot} cell={cell} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** A few accounts keep the order they were given; many are put together where they say the same. */
function groupsOf(cells: readonly SlotCell[], columns: SlotProps['columns']): readonly CellGroup[] {
  if (columns.length > FEW_COLUMNS) return groupCells(cells);
  return columns.flatMap(({ account, copies }) =>
    cells
      .filter((cell) => cell.account === account)
      .map((cell) => ({ cell, accounts: [account, ...copies] })),
  );
}
