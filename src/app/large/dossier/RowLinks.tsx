/** Events known by their rows alone, folded; opened, a first few are loaded, and more on demand. */
import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useBriefs } from '../../../data/use-briefs';
import type { RowSource } from '../../../data/use-row-source';
import type { EventRow } from '../../../domain/event-brief';
import { timeText } from '../../../domain/time-text';
import { useViewLink } from '../../../url/use-view-state';
import { viewAt, type ViewState } from '../../../url/view-state';
import { PartNotice } from '../PartNotice';

const AT_ONCE = 12;

export type RowLinksProps = {
  readonly source: RowSource;
  readonly view: ViewState;
  /** In order of days. */
  readonly rows: readonly EventRow[];
  /** Where a link leads: to the event, or to its accounts side by side. */
  readonly compare: boolean;
};

export function RowLinks({ summary, ...props }: RowLinksProps & { readonly summary: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="text-sm"
      onToggle={(toggle) => {
        setOpen(toggle.currentTarget.open);
      }}
    >
      <summary className="text-link inline-flex min-h-6 items-center">{summary}</summary>
      {isOpen && <Links {...props} />}
    </details>
  );
}

function Links({ source, view, rows, compare }: RowLinksProps) {
  const t = useTranslations('terms');
  const large = useTranslations('large');
  const list = useTranslations('list');
  const lang = useLocale();
  const linkTo = useViewLink();
  const [count, setCount] = useState(AT_ONCE);
  const shown = useMemo(() => rows.slice(0, count), [rows, count]);
  const { briefs, waiting, missing, retry } = useBriefs(source, shown);
  const next = Math.min(AT_ONCE, rows.length - shown.length);
  return (
    <>
      <ul className="mt-0.5 grid gap-0.5">
        {briefs.map(
          (brief) =>
            brief !== null && (
              <li key={brief.id}>
                <a
                  className="text-link inline-block min-h-6"
                  {...linkTo(viewAt(view, { at: 'event', event: brief.id, compare }))}
                >
                  {brief.title[lang]}
                </a>{' '}
                <span className="text-muted">{timeText(brief.time, lang)}</span>
              </li>
            ),
        )}
      </ul>
      {waiting > 0 && (
        <p role="status" className="text-muted">
          {list('waiting')}
        </p>
      )}
      {missing > 0 && <PartNotice onRetry={retry}>{large('missingLines', { count: missing })}</PartNotice>}
      {next > 0 && (
        <button
          type="button"
          className="control no-print mt-1"
          onClick={() => {
            setCount(count + AT_ONCE);
          }}
        >
          {t('showMore', { count: `${next}` })}
        </button>
      )}
    </>
  );
}
