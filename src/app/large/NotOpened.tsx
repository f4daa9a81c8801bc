/** What an address leads to could not be had: says so in place of the page, with another try. */
import { useTranslations } from 'use-intl';
import { TroubleNote } from '../../ui/TroubleNote';
import { useWrittenStays } from './use-written-stays';

export function NotOpened({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('large');
  const written = useWrittenStays(true, onRetry);
  if (written !== null) return written;
  return (
    <main id="content" tabIndex={-1}>
      <TroubleNote title={t('openTitle')} heading="h1">
        <p>
          {t('openText')} {!navigator.onLine && t('offline')}
        </p>
        <button type="button" className="control mt-6" onClick={onRetry}>
          {t('retry')}
        </button>
      </TroubleNote>
    </main>
  );
}
