/** One sentence on what is missing or different, with another try. */
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

export function PartNotice({
  children,
  onRetry,
}: {
  readonly children: ReactNode;
  readonly onRetry: () => void;
}) {
  const t = useTranslations('large');
  const client = useQueryClient();
  return (
    <div
      role="status"
      data-part-notice
      className="no-print bg-mark text-on-mark flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-1.5 text-sm md:px-6"
    >
      <p className="min-w-56 flex-1">
        {children} {!navigator.onLine && t('offline')}
      </p>
      <button
        type="button"
        className="control"
        onClick={() => {
          onRetry();
          // What one part lacks, others often lack as well: one press asks for all that this page is without.
          void client.refetchQueries(
            { type: 'active', predicate: ({ state }) => state.status === 'error' },
            { cancelRefetch: false },
          );
        }}
      >
        {t('retry')}
      </button>
    </div>
  );
}
