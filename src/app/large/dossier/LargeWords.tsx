/** A word the reader asks for, in the sentences of a large corpus: its events are known, their articles loaded a few at a time. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { openedRowsQuery } from '../../../data/opened-queries';
import { useAnswer } from '../../../data/use-row-source';
import type { RowFilters } from '../../../domain/columns/row-questions';
import { concordance, wordsAsked } from '../../../domain/terms/term-concordance';
import type { OfferedWord } from '../../../domain/terms/term-words-offered';
import { AskedWord, SentencesByOutlet } from '../../../features/terms/WordInSentences';
import { useBusy } from '../../../ui/use-busy';
import { useViewLink } from '../../../url/use-view-state';
import { viewAt, withoutFilters } from '../../../url/view-state';
import type { LargeDossierProps } from './dossier-props';
import { PartNotice } from '../PartNotice';
import { useKnownPart } from '../use-known-part';

type Props = Pick<LargeDossierProps, 'source' | 'names' | 'view' | 'filters'>;

/** Events whose articles are loaded together. */
const AT_ONCE = 8;

export function LargeWords({ words, ...props }: Props & { readonly words: readonly OfferedWord[] }) {
  return (
    <AskedWord view={props.view} offered={words}>
      {/* Nothing is known of words that cannot be looked up; a notice says so. */}
      {!props.source.isSearchBroken && <Found key={props.view.q} {...props} />}
    </AskedWord>
  );
}

function Found({ source, names, view, filters: own }: Props) {
  const t = useTranslations('large');
  const { q } = view;
  const filters = useMemo((): RowFilters => ({ ...own, q }), [own, q]);
  const [count, setCount] = useState(AT_ONCE);
  const found = useAnswer(source, 'page', useFirst(filters, count));
  const rows = useMemo(() => found.answer?.rows ?? [], [found.answer]);
  const total = found.answer?.total ?? 0;
  const opened = useQuery({
    ...openedRowsQuery(source.corpus, rows),
    enabled: rows.length > 0,
    placeholderData: keepPreviousData,
  });
  const isComing = (source.isReady && !found.isCurrent) || opened.isFetching;
  useBusy('words', isComing);
  const index = useKnownPart(source, opened.data?.index ?? names);
  const outlets = useMemo(() => {
    const of = new Set<string>(own.outlets);
    const articles = index.corpus.articles.filter(({ outlet }) => of.size === 0 || of.has(outlet ?? ''));
    return concordance(index, wordsAsked(q), articles);
  }, [index, own.outlets, q]);
  const next = Math.min(AT_ONCE, total - rows.length);
  return (
    <>
      {found.answer !== null && <Reach {...{ view, filters, total }} shown={rows.length} />}
      {opened.data !== undefined && <SentencesByOutlet {...{ index, view, outlets }} isPart />}
      {isComing && (
        <p role="status" className="text-muted mt-3 text-sm">
          {t('sentencesLoading')}
        </p>
      )}
      {opened.isError && !opened.isFetching && (
        <PartNotice onRetry={() => void opened.refetch()}>{t('sentencesMissing')}</PartNotice>
      )}
      {next > 0 && !isComing && (
        <button
          type="button"
          className="control no-print mt-3"
          onClick={() => {
            setCount(count + AT_ONCE);
          }}
        >
          {t('sentencesMore', { count: next })}
        </button>
      )}
    </>
  );
}

function useFirst(filters: RowFilters, count: number) {
  return useMemo(() => ({ filters, order: 'ascending' as const, first: 0, count }), [filters, count]);
}

/** In how many events the word was found, how far the sentences below go, and the way to all of them. */
function Reach({
  view,
  filters: { actors, topics, outlets, q },
  total,
  shown,
}: Pick<Props, 'view' | 'filters'> & { readonly total: number; readonly shown: number }) {
  const t = useTranslations('large');
  const linkTo = useViewLink();
  const explorer = withoutFilters(viewAt(view, { at: 'explorer' }));
  return (
    <p role="status" className="mt-4 text-sm">
      {t('wordEvents', { q, total })} {shown > 0 && shown < total && t('wordShown', { count: shown })}{' '}
      {total > 0 && (
        <a
          className="text-link no-print inline-block min-h-6"
          {...linkTo({ ...explorer, actors, topics, outlets, q, view: 'list' })}
        >
          {t('wordList')}
        </a>
      )}
    </p>
  );
}
