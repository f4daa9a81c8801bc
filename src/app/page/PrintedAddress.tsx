/** On paper: the whole address of what is printed, so that it can be found again. */
import { useTranslations } from 'use-intl';
import { useViewState } from '../../url/use-view-state';

export function PrintedAddress() {
  const t = useTranslations('app');
  const { view, viewHref } = useViewState();
  // Drawn without a browser there is no host to name.
  const host = typeof window === 'undefined' ? '' : window.location.origin;
  return (
    <p className="print-only pl-6">
      {t('printedAddress')} {host + viewHref(view)}
    </p>
  );
}
