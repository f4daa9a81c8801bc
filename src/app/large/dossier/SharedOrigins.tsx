/** With whom an outlet of a large corpus shares an origin, and for how many events; they are loaded when they are opened. */
import { useTranslations } from 'use-intl';
import type { OpenDossier } from '../../../domain/dossiers/open-dossier';
import { PartnerList } from '../../../features/outlet/PartnerList';
import type { LargeDossierProps } from './dossier-props';
import { RowLinks } from './RowLinks';

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
  const large = useTranslations('large');
  return (
    <PartnerList
      {...{ view, name }}
      note={source.asOf === null ? '' : large('todayOnly')}
      partners={shared.map(({ outlet: id, rows }) => ({
        id,
        name: names.outlets.get(id)?.prefLabel ?? id,
        count: rows.length,
        events: <RowLinks {...{ source, view, rows }} summary={large('events')} compare />,
      }))}
    />
  );
}
