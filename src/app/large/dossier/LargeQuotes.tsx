/** Quotes of a large corpus: how many there are is known, the first are loaded, and more on demand. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { openedRowsQuery } from '../../../data/opened-queries';
import type { QuotePlace } from '../../../domain/dossiers/open-dossier';
import { speechIn } from '../../../domain/passages/placed-speech';
import { QuoteList } from '../../../features/terms/QuoteList';
import { useHeld } from '../../../ui/use-held';
import { PartNotice } from '../PartNotice';
import type { LargeDossierProps } from './dossier-props';
import { useKnownPart } from '../use-known-part';

const FIRST = 6;
const MORE = 12;

export function LargeQuotes({
  source,
  names,
  view,
  quotes,
  ...words
}: Pick<LargeDossierProps, 'source' | 'names' | 'view'> & {
  readonly quotes: readonly QuotePlace[];
  readonly title: string;
  readonly none: string;
  readonly showSpeaker: boolean;
}) {
  const t = useTranslations('large');
  const terms = useTranslations('terms');
  const [count, setCount] = useState(FIRST);
  const shown = useMemo(() => quotes.slice(0, count), [quotes, count]);
  const rows = useMemo(() => [...new Set(shown.map(({ row }) => row))], [shown]);
  const opened = useQuery({
    ...openedRowsQuery(source.corpus, rows),
    enabled: rows.length > 0,
    placeholderData: keepPreviousData,
  });
  useHeld(opened.isFetching);
  const index = useKnownPart(source, opened.data?.index ?? names);
  const placed = useMemo(() => {
    const wanted = new Set(shown.map(({ place }) => keyOf(place.article, place.span)));
    return speechIn(index.eventsByDay).filter(({ account, speech }) =>
      wanted.has(keyOf(account.article, speech.span)),
    );
  }, [index, shown]);
  const next = Math.min(MORE, quotes.length - shown.length);
  const more = (
    <>
      {opened.isFetching && (
        <p role="status" className="text-muted mt-3 text-sm">
          {t('quotesLoading')}
        </p>
      )}
      {opened.isError && !opened.isFetching && (
        <PartNotice onRetry={() => void opened.refetch()}>{t('quotesMissing')}</PartNotice>
      )}
      {next > 0 && !opened.isFetching && (
        <button
          type="button"
          className="control no-print mt-3"
          onClick={() => {
            setCount(count + MORE);
          }}
        >
          {terms('showMore', { count: `${next}` })}
        </button>
      )}
    </>
  );
  return (
    <QuoteList {...words} index={index} view={view} quotes={placed} rest={{ total: quotes.length, more }} />
  );
}

function keyOf(article: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${article} ${start} ${end}`;
}
