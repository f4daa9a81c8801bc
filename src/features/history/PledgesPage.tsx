/** All promises of the collection: how each stands, and every state with its sentence and its source. */
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { PledgeRow } from '../../domain/history/pledge-ledger';
import type { PledgesShown } from '../../domain/history/pledge-overview';
import { BackLink } from '../../ui/BackLink';
import { ShortList } from '../../ui/ShortList';
import { useMediaQuery } from '../../ui/use-media-query';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';
import { HistoryStep } from './HistoryStep';
import { STATE_SIGNS } from './state-signs';
import './history.css';

/** At first; the rest on demand. */
export const MOST = 20;

type PledgesProps = {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly shown: PledgesShown;
};

export function PledgesPage({
  filters,
  waysOut,
  ...props
}: PledgesProps & {
  readonly filters: ReactNode;
  /** Where nothing is left: what to let go of; null where there is nothing at all. */
  readonly waysOut: ReactNode;
}) {
  const { view, shown } = props;
  const t = useTranslations('history.ledger');
  const article = useTranslations('article');
  const linkTo = useViewLink();
  const count = shown.moved.length + shown.still.length;
  return (
    <>
      {filters}
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 pt-4 pb-12 md:px-6">
        <BackLink {...linkTo(viewAt(view, { at: 'explorer' }))}>{article('back')}</BackLink>
        <h1 className="page-title mt-2">{t('title')}</h1>
        <p className="text-muted mt-2 max-w-3xl text-sm">{t('hint')}</p>
        {count === 0 && waysOut !== null ? (
          waysOut
        ) : (
          <p role="status" className="mt-4 font-semibold">
            {t('count', { count })}
          </p>
        )}
        <Standing {...props} />
        <Rows {...props} id="moved" title={t('moved')} rows={shown.moved} />
        <Rows {...props} id="still" title={t('still')} rows={shown.still} />
      </main>
    </>
  );
}

/** How the promises stand, each state with its sign and a bar as long as its number. */
export function Standing({ shown }: { readonly shown: Pick<PledgesShown, 'standing'> }) {
  const t = useTranslations('history');
  const lang = useLocale();
  const most = Math.max(1, ...shown.standing.map(({ count }) => count));
  if (shown.standing.length === 0) return null;
  return (
    <section aria-labelledby="standing" className="mt-3 max-w-xl">
      <h2 id="standing" className="text-sm font-semibold">
        {t('ledger.standing')}
      </h2>
      <ul className="mt-1 grid grid-cols-[auto_10rem_auto_1fr] gap-x-2 text-sm">
        {shown.standing.map(({ state, count }) => (
          <li key={state} className="col-span-full grid grid-cols-subgrid items-center py-0.5">
            <span className="history-bar-sign" data-state={state} aria-hidden="true">
              {STATE_SIGNS[state]}
            </span>
            <span>{t(`states.${state}`)}</span>
            <span className="min-w-8 text-right tabular-nums">{count.toLocaleString(lang)}</span>
            <span aria-hidden="true" className="min-w-0">
              <svg className="history-bar" data-state={state} width={`${(100 * count) / most}%`} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rows({
  id,
  title,
  rows,
  ...props
}: PledgesProps & { readonly id: string; readonly title: string; readonly rows: readonly PledgeRow[] }) {
  const terms = useTranslations('terms');
  const lang = useLocale();
  const isPrinted = useMediaQuery('print');
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-8">
      <RowsHeading id={id} title={title} count={rows.length} />
      <ShortList
        className="history-rows"
        // Paper has no button for the rest.
        most={isPrinted ? rows.length : MOST}
        showAll={terms('showAll', { count: rows.length.toLocaleString(lang) })}
        entries={rows.map((row) => (
          <li key={row.entries.map(({ event, state }) => `${event.id} ${state}`).join(' ')}>
            <Promised {...props} row={row} />
          </li>
        ))}
      />
    </section>
  );
}

/** What promises of one state are called, and how many they are. */
export function RowsHeading({
  id,
  title,
  count,
}: {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}) {
  const lang = useLocale();
  return (
    <h2 id={id} className="border-ink border-b pb-1.5 text-lg font-semibold">
      {title}
      <span className="text-muted text-sm font-normal tabular-nums"> · {count.toLocaleString(lang)}</span>
    </h2>
  );
}

/** One promise: its first event, then its states in order of days. */
export function Promised({ index, view, row }: Omit<PledgesProps, 'shown'> & { readonly row: PledgeRow }) {
  const t = useTranslations('history');
  const lang = useLocale();
  const linkTo = useViewLink();
  const first = row.entries[0]?.event;
  if (first === undefined) return null;
  return (
    <>
      <h3 className="font-serif text-lg leading-snug font-semibold">
        <a
          className="hover:text-link hover:underline"
          {...linkTo(viewAt(view, { at: 'event', event: first.id, compare: false }))}
        >
          {first.title[lang]}
        </a>
      </h3>
      <ol className="history-steps">
        {row.entries.map((entry) => (
          <HistoryStep
            key={`${entry.event.id} ${entry.state}`}
            {...{ index, view }}
            current={first}
            isMarked={false}
            step={entry}
            day={entry.isBefore ? t('before') : null}
            note={entry.isMatched ? t('matched') : null}
          />
        ))}
      </ol>
    </>
  );
}
