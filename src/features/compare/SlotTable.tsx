/** Accounts in columns, slots in rows; with many accounts it scrolls sideways and the slots stay in sight. */
import { useLocale, useTranslations } from 'use-intl';
import type { ComparedColumn } from '../../domain/compare/compare-accounts';
import { slotKey, type SlotRow } from '../../domain/compare/compare-slots';
import { timeText } from '../../domain/time-text';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { CellWords } from './CellWords';
import { FEW_COLUMNS, type CompareProps } from './compare-props';
import { useSlotLabel } from './slot-label';
import { Verdict } from './Verdict';

export type SlotProps = CompareProps & {
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly SlotRow[];
};

export function SlotTable({ columns, rows, ...props }: SlotProps) {
  const t = useTranslations('compare');
  const labelOf = useSlotLabel();
  return (
    <div className="compare-scroll" role="region" aria-label={t('table')} tabIndex={0}>
      <table
        className="compare-table"
        data-columns={columns.length}
        data-many={columns.length > FEW_COLUMNS ? '' : undefined}
      >
        <thead>
          <tr>
            <th scope="col" className="text-muted w-44 text-sm font-normal">
              {t('fact')}
            </th>
            {columns.map((column) => (
              <th key={column.account.article} scope="col">
                <ColumnHead {...props} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={slotKey(row.slot)}>
              <th scope="row" className="font-normal">
                <p className="mb-1 text-sm font-semibold break-words">{labelOf(row.slot)}</p>
                <Verdict row={row} nameOf={props.nameOf} counts />
              </th>
              {columns.map(({ account, copies }) => (
                <td key={account.article} data-outlet={[account, ...copies].map(props.nameOf).join(', ')}>
                  {row.cells
                    .filter((cell) => cell.account === account)
                    .map((cell) => (
                      <CellWords key={account.article} {...props} slot={row.slot} cell={cell} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who tells it, when it appeared, the way to the article, and who carries the same text. */
export function ColumnHead({
  index,
  view,
  nameOf,
  column,
}: CompareProps & { readonly column: ComparedColumn }) {
  const t = useTranslations('compare');
  const panel = useTranslations('panel');
  const lang = useLocale();
  const linkTo = useViewLink();
  const { account, copies } = column;
  const article = index.articles.get(account.article);
  const published = article?.publishedOn ?? null;
  return (
    <>
      <span className="block font-semibold">{nameOf(account)}</span>
      <span className="text-muted block text-sm font-normal">
        {published === null ? panel('publishedUnknown') : timeText(published, lang)}
        {!view.blind && (
          <span className="no-print">
            {' · '}
            <a
              className="text-link"
              {...linkTo(
                viewAt(view, {
                  at: 'article',
                  article: account.article,
                  passage: account.passages[0]?.span ?? null,
                }),
              )}
            >
              {panel('readInArticle')}
            </a>
          </span>
        )}
      </span>
      {copies.length > 0 && (
        <span className="text-muted block text-sm font-normal">
          {t('copies', { count: copies.length })}: {copies.map(nameOf).join(', ')}
        </span>
      )}
    </>
  );
}
