/** Loads the events of a promise of a large corpus when one of them is opened. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { promiseQuery } from '../../data/opened-queries';
import type { RowSource } from '../../data/use-row-source';
import type { CorpusIndex } from '../../domain/corpus-index';
import { WholePromise } from '../../features/history/whole-promise';
import type { WortlautEvent } from '../../schema/event';
import { PROMISE_ROWS } from '../../schema/parts';
import { useHeld } from '../../ui/use-held';
import { PartNotice } from './PartNotice';
import { useKnownPart } from './use-known-part';

export function LoadedPromises({
  source,
  children,
}: {
  readonly source: RowSource;
  readonly children: ReactNode;
}) {
  const { corpus, asOf } = source;
  const useWholePromise = useMemo(
    () =>
      function useLoadedPromise(part: CorpusIndex, event: WortlautEvent) {
        const t = useTranslations('large');
        const { data, isError, isFetching, refetch } = useQuery(promiseQuery(corpus, event.id));
        useHeld(isFetching);
        const known = useKnownPart({ corpus, asOf }, data?.index ?? part);
        const cut = data?.isCut === true ? t('promiseCut', { count: String(PROMISE_ROWS) }) : null;
        return {
          index: data == null ? null : known,
          notice:
            isError && !isFetching ? (
              <PartNotice onRetry={() => void refetch()}>{t('promiseMissing')}</PartNotice>
            ) : (
              cut !== null && <p className="text-muted mt-2 text-[0.8125rem]">{cut}</p>
            ),
        };
      },
    [corpus, asOf],
  );
  return <WholePromise value={useWholePromise}>{children}</WholePromise>;
}
