/** The first stop of the keyboard: past the header, to what the page is about. */
import { useTranslations } from 'use-intl';

export function SkipLink() {
  const t = useTranslations('app');
  return (
    <a
      href="#content"
      className="control no-print bg-strong text-on-strong sr-only focus-visible:not-sr-only focus-visible:fixed focus-visible:top-2 focus-visible:left-2 focus-visible:z-50"
      onClick={(click) => {
        // The address is the view; a jump within the page must not change it.
        click.preventDefault();
        document.getElementById('content')?.focus();
      }}
    >
      {t('skip')}
    </a>
  );
}
