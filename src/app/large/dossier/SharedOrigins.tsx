/** With whom an outlet of a large corpus shares an origin, and for how many events; they are loaded when they are opened. */
import { useTranslations } from 'use-intl';
import type { OpenDossier } from '../../../domain/dossiers/open-dossier';
import { ShortList } from '../../../ui/ShortList';
import { useViewLink } from '../../../url/use-view-state';
import { viewAt } from '../../../url/view-state';
import type { LargeDossierProps } from './dossier-props';
import { RowLinks } from './RowLinks';

const MOST = 6;

export function SharedOrigins({
  source,
  names,
  view,
  name,
  shared,
}: Pick<LargeDossierProps, 'source' | 'names' | 'view'> & {
  /** The outlet's. */
  readonly name: string;
  readonly shared: OpenDossier['shared'];
}) {
  const t = useTranslations('outlet');
  const dossier = useTranslations('dossier');
  const terms = useTranslations('terms');
  const large = useTranslations('large');
  const linkTo = useViewLink();
  return (
    <section aria-labelledby="shared" className="min-w-0">
      <h2 id="shared" className="section-heading">
        {t('shared')}
      </h2>
      <p className="text-muted mt-2 text-fine">
        {shared.length === 0 ? t('sharedNone', { name }) : t('sharedHint')}
        {source.asOf !== null && ` ${large('todayOnly')}`}
      </p>
      <ShortList
        className="mt-1"
        most={MOST}
        showAll={terms('showAll', { count: `${shared.length}` })}
        entries={shared.map(({ outlet, rows }) => (
          <li key={outlet} className="border-rule border-b py-2 text-sm last:border-b-0">
            <p>
              <a
                className="text-link inline-block min-h-6 font-medium"
                {...linkTo(viewAt(view, { at: 'outlet', outlet }))}
              >
                {names.outlets.get(outlet)?.prefLabel ?? outlet}
              </a>{' '}
              <span className="text-muted">{dossier('eventCount', { count: rows.length })}</span>
            </p>
            <RowLinks {...{ source, view, rows }} summary={large('events')} compare />
          </li>
        ))}
      />
    </section>
  );
}
