/** In the place of a page that is still on its way. */
import { useTranslations } from 'use-intl';
import { useBusy } from '../../ui/use-busy';

export function Coming() {
  const t = useTranslations('app');
  useBusy('page', true);
  return (
    <main id="content" tabIndex={-1} aria-busy="true" className="min-h-[60dvh] p-6">
      <p role="status" className="text-muted text-sm">
        {t('loadingPage')}
      </p>
    </main>
  );
}
