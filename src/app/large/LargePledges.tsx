/** The ledger of promises of a large corpus: all of them counted, their sentences loaded a few at a time. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ledgerQuery } from '../../data/ledger-query';
import { openedRowsQuery } from '../../data/opened-queries';
import { useAnswer, type RowSource } from '../../data/use-row-source';
import type { CorpusIndex } from '../../domain/corpus-index';
import { noFilters } from '../../domain/filters/event-filters';
import { withChoicesOf } from '../../domain/filters/facet-counts';
import { pledgeRowFrom, type LedgerRow } from '../../domain/history/ledger-rows';
import { pledgesSorted } from '../../domain/history/pledge-overview';
import type { RowFilters } from '../../domain/columns/row-questions';
import { MOST, Promised, RowsHeading, Standing } from '../../features/history/PledgesPage';
import { KnowledgeNote } from '../../features/knowledge/KnowledgeNote';
import { BackLink } from '../../ui/BackLink';
import { useBusy } from '../../ui/use-busy';
import { useHeld } from '../../ui/use-held';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';
import { useDocumentTitle } from '../page/use-document-title';
import { LargeFilters } from './LargeFilters';
import { NothingLeft } from './NothingLeft';
import { PartNotice } from './PartNotice';
import { useKnownPart } from './use-known-part';
import { useRowFilters } from './use-row-filters';
import { useWrittenStays } from './use-written-stays';

type Props = { readonly source: RowSource; readonly names: CorpusIndex; readonly view: ViewState };

export function LargePledges({ source, names, view }: Props) {
  useDocumentTitle(names, view);
  const t = useTranslations('history.ledger');
  const large = useTranslations('large');
  const article = useTranslations('article');
  const linkTo = useViewLink();
  const filters = useRowFilters(view, source, 'pledges');
  const ledger = useQuery(ledgerQuery(source));
  const counts = useAnswer(source, 'counts', ledger.data === undefined ? null : filters);
  const promises = usePromises(source, filters, ledger.data ?? null);
  useBusy('pledges', ledger.isFetching || (source.isReady && promises === null && !ledger.isError));
  useHeld(ledger.isFetching || (promises === null && !ledger.isError && !source.isStuck));
  const stuck = useWrittenStays(source.isStuck, source.retry);
  const shown = useMemo(
    () => (counts.answer === null ? null : withChoicesOf(counts.answer, filters)),
    [counts.answer, filters],
  );
  const sorted = useMemo(() => (promises === null ? null : pledgesSorted(promises)), [promises]);
  const count = promises?.length ?? 0;
  return (
    <>
      {stuck}
      {view.asOf !== null && <KnowledgeNote view={view} isKnown />}
      <LargeFilters {...{ source, names, view }} counts={shown} isCounted={counts.isCurrent} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 pt-4 pb-12 md:px-6">
        <BackLink {...linkTo(viewAt(view, { at: 'explorer' }))}>{article('back')}</BackLink>
        <h1 className="page-title mt-2">{t('title')}</h1>
        <p className="text-muted mt-2 max-w-3xl text-sm">{t('hint')}</p>
        {source.asOf !== null && <p className="text-muted mt-1 max-w-3xl text-sm">{large('promisesAsOf')}</p>}
        {ledger.isError && !ledger.isFetching && (
          <PartNotice onRetry={() => void ledger.refetch()}>{large('promisesMissing')}</PartNotice>
        )}
        {sorted === null && !ledger.isError && !source.isStuck && (
          <p role="status" className="text-muted mt-4 text-sm">
            {large('promisesLoading')}
          </p>
        )}
        {sorted !== null && count === 0 && counts.answer !== null && counts.answer.total > 0 && (
          <NothingLeft {...{ source, names, view }} total={counts.answer.total} among="pledges" />
        )}
        {sorted !== null && (count > 0 || counts.answer?.total === 0) && (
          <p role="status" className="mt-4 font-semibold">
            {t('count', { count })}
          </p>
        )}
        {sorted !== null && (
          <>
            <Standing shown={sorted} />
            <Promises {...{ source, names, view }} id="moved" title={t('moved')} promises={sorted.moved} />
            <Promises {...{ source, names, view }} id="still" title={t('still')} promises={sorted.still} />
          </>
        )}
      </main>
    </>
  );
}

/** Promises of which some state passes; of an earlier day with the states that had been told of. Null while they are counted. */
function usePromises(
  source: RowSource,
  filters: RowFilters,
  ledger: readonly LedgerRow[] | null,
): readonly LedgerRow[] | null {
  const { asOf, corpus } = source;
  const all = { order: 'ascending' as const, first: 0, count: corpus.manifest.events };
  const passing = useAnswer(source, 'page', ledger === null ? null : { filters, ...all });
  const told = useAnswer(
    source,
    'page',
    ledger === null || asOf === null ? null : { filters: { ...noFilters, asOf, among: 'pledges' }, ...all },
  );
  return useMemo(() => {
    if (ledger === null || passing.answer === null) return null;
    const known = told.answer === null ? null : new Set(told.answer.rows);
    if (asOf !== null && known === null) return null;
    const left = new Set(passing.answer.rows);
    return ledger
      .map(({ entries }) => ({
        entries: known === null || asOf === null ? entries : entries.filter(({ row }) => known.has(row)),
      }))
      .filter(({ entries }) => entries.some(({ row }) => left.has(row)));
  }, [ledger, passing.answer, told.answer, asOf]);
}

/** As many as a written page shows. */
const AT_ONCE = MOST;

/** The first of them with their sentences; more on demand. */
function Promises({
  source,
  names,
  view,
  id,
  title,
  promises,
}: Props & { readonly id: string; readonly title: string; readonly promises: readonly LedgerRow[] }) {
  const t = useTranslations('large');
  const terms = useTranslations('terms');
  const [count, setCount] = useState(AT_ONCE);
  const shown = useMemo(() => promises.slice(0, count), [promises, count]);
  const rows = useMemo(
    () => [...new Set(shown.flatMap(({ entries }) => entries.map(({ row }) => row)))],
    [shown],
  );
  const opened = useQuery({
    ...openedRowsQuery(source.corpus, rows),
    enabled: rows.length > 0,
    placeholderData: keepPreviousData,
  });
  useBusy(`pledges ${id}`, opened.isFetching);
  useHeld(opened.isFetching);
  const whole = opened.data;
  const known = useKnownPart(source, whole?.index ?? names);
  const drawn = useMemo(() => {
    const eventAt = (row: number) => {
      const event = whole?.index.events.get(whole.idOfRow.get(row) ?? '');
      return event && { whole: event, known: known.events.get(event.id) ?? event };
    };
    return shown
      .map((promise) => pledgeRowFrom(promise, eventAt))
      .filter(({ entries }) => entries.length > 0);
  }, [whole, known, shown]);
  const next = Math.min(AT_ONCE, promises.length - shown.length);
  if (promises.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-8">
      <RowsHeading id={id} title={title} count={promises.length} />
      <ul className="history-rows">
        {drawn.map((row) => (
          <li key={row.entries.map(({ event, state }) => `${event.id} ${state}`).join(' ')}>
            <Promised index={known} view={view} row={row} />
          </li>
        ))}
      </ul>
      {opened.isFetching && (
        <p role="status" className="text-muted mt-3 text-sm">
          {t('promisesLoading')}
        </p>
      )}
      {opened.isError && !opened.isFetching && (
        <PartNotice onRetry={() => void opened.refetch()}>{t('promisesNotShown')}</PartNotice>
      )}
      {next > 0 && !opened.isFetching && (
        <button
          type="button"
          className="control no-print mt-3"
          onClick={() => {
            setCount(count + AT_ONCE);
          }}
        >
          {terms('showMore', { count: `${next}` })}
        </button>
      )}
    </section>
  );
}
