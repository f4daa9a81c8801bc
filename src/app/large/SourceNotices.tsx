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
        className={isLoading ? 'no-print text-muted px-4 py-1 text-[0.8125rem] md:px-6' : 'sr-only'}
      >
        {isLoading && t('loading', { loaded: loadedRows, total: corpus.manifest.events })}
      </p>
      {missingRegisters && <PartNotice onRetry={retry}>{t('missingRegisters')}</PartNotice>}
      {missingRows > 0 && (
        <PartNotice onRetry={retry}>
          {loadedRows === 0 ? t('missingAll') : t('missingRows', { count: missingRows })}
        </PartNotice>
      )}
      {isSearchBroken && <PartNotice onRetry={retry}>{t('missingSearch')}</PartNotice>}
    </>
  );
}
