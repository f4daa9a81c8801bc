/** What the marks on the timeline mean; each rung shows only the events told like that, and pressed again all of them. */
import { useTranslations } from 'use-intl';
import { formsOfRung, rungs, type Rung } from '../../domain/passages/attribution-stretches';
import { withChosen } from '../../domain/filters/event-filters';
import '../../ui/rungs.css';
import { useViewLink } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';

export function RungFilters({ view }: { readonly view: ViewState }) {
  const t = useTranslations('ladder');
  const linkTo = useViewLink();
  const isChosen = (rung: Rung) => formsOfRung(rung).every((form) => view.forms.includes(form));
  return (
    <div className="text-muted border-rule flex flex-wrap items-center gap-x-3 border-b px-4 py-1 text-fine md:px-6">
      <p>{t('legend')}</p>
      <ul className="flex flex-wrap gap-x-3">
        {rungs.map((rung) => (
          <li key={rung}>
            <a
              className="rung-choice inline-flex min-h-6 items-center gap-1.5 pointer-coarse:min-h-11"
              title={t('filter', { rung: t(`rungs.${rung}`) })}
              aria-current={isChosen(rung) ? 'true' : undefined}
              {...linkTo(withChosen(view, 'form', isChosen(rung) ? [] : formsOfRung(rung)))}
            >
              <span
                data-rung={rung}
                aria-hidden="true"
                className="rung-fill border-edge h-4 w-2.5 shrink-0 rounded-[2px] border"
              />
              {t(`rungs.${rung}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
