/** On pages beside the explorer: that they show a day's knowledge, and the way out of it. */
import { useLocale, useTranslations } from 'use-intl';
import { dayText } from '../../messages/day-text';
import { useViewLink } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';

export function KnowledgeNote({
  view,
  isKnown,
}: {
  readonly view: ViewState;
  /** False where what the address names was not yet known on that day. */
  readonly isKnown: boolean;
}) {
  const t = useTranslations('knowledge');
  const lang = useLocale();
  const linkTo = useViewLink();
  if (view.asOf === null) return null;
  const day = dayText(view.asOf, lang);
  return (
    <aside
      aria-label={t('open')}
      className="bg-band border-rule flex flex-wrap items-center gap-x-4 gap-y-1 border-b px-4 py-2 text-sm md:px-6"
    >
      <p>{isKnown ? t('note', { day }) : t('noteNotYet', { day })}</p>
      <a className="text-link inline-flex min-h-6 items-center" {...linkTo({ ...view, asOf: null })}>
        {t('noteBack')}
      </a>
    </aside>
  );
}
