/** Nothing was known by that day, or nothing that the filters let through: with the way back. */
import { useLocale, useTranslations } from 'use-intl';
import { dayText } from '../../messages/day-text';
import { useViewLink } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';

export function KnowledgeEmpty({
  first,
  view,
}: {
  /** The day of the first article of the whole corpus. */
  readonly first: string | undefined;
  readonly view: ViewState;
}) {
  const t = useTranslations('knowledge');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <section className="mx-auto max-w-xl px-5 py-14">
      <h2 className="font-serif text-2xl font-semibold">{t('emptyTitle')}</h2>
      {first !== undefined && (
        <p className="text-muted mt-2">{t('emptyText', { day: dayText(first, lang) })}</p>
      )}
      <a className="control mt-4" {...linkTo({ ...view, asOf: null })}>
        {t('emptyBack')}
      </a>
    </section>
  );
}

/** Under the ways out that the filters offer. */
export function KnowledgeWayOut({ view }: { readonly view: ViewState }) {
  const t = useTranslations('knowledge');
  const linkTo = useViewLink();
  return (
    <p className="mx-auto max-w-xl px-5 pb-14">
      <a className="control h-auto py-1 whitespace-normal" {...linkTo({ ...view, asOf: null })}>
        {t('filteredBack')}
      </a>
    </p>
  );
}
