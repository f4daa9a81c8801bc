/** What of a large corpus is still on its way, and what could not be had: the rest goes on working. */
import { useTranslations } from 'use-intl';
import type { RowSource } from '../../data/use-row-source';
import { useBusy } from '../../ui/use-busy';
import { PartNotice } from './PartNotice';

export function SourceNotices({ source }: { readonly source: RowSource }) {
  const t = useTranslations('large');
  const { missingRows, missingRegisters, isSearchBroken, isStuck, loadedRows, corpus, retry } = source;
  const isLoading = !source.isReady && !isStuck;
  useBusy('columns', isLoading);
  return (
    <>
      <p
        role="status"
        // Beside what is there, not above it: nothing may move when all has come.
        className={isLoading ? 'columns-coming no-print bg-band border-rule text-muted' : 'sr-only'}
      >
        {isLoading && t('loading', { loaded: loadedRows, total: corpus.manifest.events })}
      </p>
      {missingRegisters && (
        <PartNotice isWritten={false} onRetry={retry}>
          {t('missingRegisters')}
        </PartNotice>
      )}
      {missingRows > 0 && (
        <PartNotice isWritten={false} onRetry={retry}>
          {loadedRows === 0 ? t('missingAll') : t('missingRows', { count: missingRows })}
        </PartNotice>
      )}
      {isSearchBroken && (
        <PartNotice isWritten={false} onRetry={retry}>
          {t('missingSearch')}
        </PartNotice>
      )}
    </>
  );
}
