/** The way on where a part of the page has failed for good: all of it anew. */
import { useTranslations } from 'use-intl';

export function ReloadButton() {
  const t = useTranslations('trouble');
  return (
    <button
      type="button"
      className="control"
      onClick={() => {
        window.location.reload();
      }}
    >
      {t('reload')}
    </button>
  );
}
