/** The texts of the chosen language could not be had: the page stays in the one before, and says so. */
import { useTranslations } from 'use-intl';

export function LanguageTrouble() {
  const t = useTranslations('trouble');
  return (
    <p role="alert" className="no-print bg-mark text-on-mark px-4 py-1.5 text-sm md:px-6">
      {t('language')}
    </p>
  );
}
