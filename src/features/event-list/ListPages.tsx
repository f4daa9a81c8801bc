/** Above and below a long list: where in it one is, the way to a month, and the choice between one long list and whole pages. */
import { useLocale, useTranslations } from 'use-intl';
import type { MonthCount } from '../../domain/list-blocks';
import { monthText } from '../../messages/day-text';

type Props = {
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  readonly isWhole: boolean;
  readonly months: readonly MonthCount[];
  readonly onPage: (page: number) => void;
  /** Given above the list only. */
  readonly onMonth?: (month: string | null) => void;
  readonly onWhole?: (isWhole: boolean) => void;
};

/** What the choice of a month says for events of an unknown day. */
const UNDATED = 'undated';

export function ListPages({ page, pages, isWhole, months, onPage, onMonth, onWhole }: Props) {
  const t = useTranslations('list');
  const lang = useLocale();
  return (
    <nav
      className="no-print flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 text-sm md:px-6"
      aria-label={t(onMonth === undefined ? 'pagesBelow' : 'pagesLabel')}
      {...(onMonth !== undefined && { 'data-list-top': true })}
    >
      {onMonth !== undefined && (
        <label className="flex min-w-0 flex-1 basis-48 items-center gap-2">
          <span className="text-muted whitespace-nowrap">{t('toMonth')}</span>
          <select
            className="control min-w-0 max-w-52 flex-1"
            value=""
            onChange={({ target: { value } }) => {
              onMonth(value === UNDATED ? null : value);
            }}
          >
            <option value="" disabled>
              {t('chooseMonth')}
            </option>
            {months.map(({ month, count }) => (
              <option key={month ?? UNDATED} value={month ?? UNDATED}>
                {month === null ? t('undated') : monthText(`${month}-01`, lang)} ({count.toLocaleString(lang)}
                )
              </option>
            ))}
          </select>
        </label>
      )}
      {pages > 1 && <PageSteps {...{ page, pages, onPage }} />}
      {onWhole !== undefined && (
        <button
          type="button"
          className="control ml-auto"
          title={t('wholeMeaning')}
          aria-pressed={isWhole}
          onClick={() => {
            onWhole(!isWhole);
          }}
        >
          {t('whole')}
        </button>
      )}
    </nav>
  );
}

function PageSteps({ page, pages, onPage }: Pick<Props, 'page' | 'pages' | 'onPage'>) {
  const t = useTranslations('list');
  const step = (to: number, words: string) => (
    <button
      type="button"
      className="control"
      disabled={to < 0 || to >= pages}
      onClick={() => {
        onPage(to);
      }}
    >
      {words}
    </button>
  );
  return (
    <span className="flex flex-wrap items-center gap-2">
      {step(page - 1, t('previousPage'))}
      <span aria-live="polite">{t('page', { page: String(page + 1), pages: String(pages) })}</span>
      {step(page + 1, t('nextPage'))}
    </span>
  );
}
