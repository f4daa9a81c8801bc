/** One sentence on what is missing or different, with another try. */
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { retryAll, useWrittenStays } from './use-written-stays';

export function PartNotice({
  children,
  onRetry,
  isWritten = true,
}: {
  readonly children: ReactNode;
  readonly onRetry: () => void;
  /** Whether a written page shows what is missing. */
  readonly isWritten?: boolean;
}) {
  const t = useTranslations('large');
  const client = useQueryClient();
  const written = useWrittenStays(isWritten, onRetry);
  if (written !== null) return written;
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
          retryAll(client, onRetry);
        }}
      >
        {t('retry')}
      </button>
    </div>
  );
}
