/** With which outlets one shares an origin: a line for each with its count, and below it the events, as the page draws them. */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';

const MOST = 6;

export type PartnerLine = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly events: ReactNode;
};

export function PartnerList({
  view,
  name,
  note = '',
  partners,
}: {
  readonly view: ViewState;
  /** The outlet's. */
  readonly name: string;
  /** What else is to be said above the list. */
  readonly note?: string;
  readonly partners: readonly PartnerLine[];
}) {
  const t = useTranslations('outlet');
  const dossier = useTranslations('dossier');
  const terms = useTranslations('terms');
  const linkTo = useViewLink();
  return (
    <section aria-labelledby="shared" className="min-w-0">
      <h2 id="shared" className="section-heading">
        {t('shared')}
      </h2>
      <p className="text-muted mt-2 text-fine">
        {partners.length === 0 ? t('sharedNone', { name }) : t('sharedHint')}
        {note !== '' && ` ${note}`}
      </p>
      <ShortList
        className="mt-1"
        most={MOST}
        showAll={terms('showAll', { count: `${partners.length}` })}
        entries={partners.map((partner) => (
          <li key={partner.id} className="border-rule border-b py-2 text-sm last:border-b-0">
            <p>
              <a
                className="text-link inline-block min-h-6 font-medium"
                {...linkTo(viewAt(view, { at: 'outlet', outlet: partner.id }))}
              >
                {partner.name}
              </a>{' '}
              <span className="text-muted">{dossier('eventCount', { count: partner.count })}</span>
            </p>
            {partner.events}
          </li>
        ))}
      />
    </section>
  );
}
