/** Whom an outlet has its news from, and with whom it shares an origin. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { originsOfOutlet, type SharedOrigin } from '../../domain/dossiers/outlet-events';
import { timeText } from '../../domain/time-text';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { OutletProps } from './outlet-props';
import { UsedSources } from './UsedSources';

const MOST = 6;
const MOST_PLACES = 4;

export function OutletSources(props: OutletProps) {
  const { index, outlet, found } = props;
  const t = useTranslations('outlet');
  const terms = useTranslations('terms');
  const { sources, shared } = useMemo(() => originsOfOutlet(index, outlet, found), [index, outlet, found]);
  const name = outlet.prefLabel;
  return (
    <div className="page-columns mt-8">
      <UsedSources {...props} name={name} sources={sources} />
      <section aria-labelledby="shared" className="min-w-0">
        <h2 id="shared" className="section-heading">
          {t('shared')}
        </h2>
        <p className="text-muted mt-2 text-fine">
          {shared.length === 0 ? t('sharedNone', { name }) : t('sharedHint')}
        </p>
        <ShortList
          className="mt-1"
          most={MOST}
          showAll={terms('showAll', { count: `${shared.length}` })}
          entries={shared.map((partner) => (
            <li key={partner.outlet} className="border-rule border-b py-2 text-sm last:border-b-0">
              <Partner {...props} partner={partner} />
            </li>
          ))}
        />
      </section>
    </div>
  );
}

function Partner({ index, view, partner }: OutletProps & { readonly partner: SharedOrigin }) {
  const dossier = useTranslations('dossier');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <>
      <p>
        <a
          className="text-link inline-block min-h-6 font-medium"
          {...linkTo(viewAt(view, { at: 'outlet', outlet: partner.outlet }))}
        >
          {index.outlets.get(partner.outlet)?.prefLabel ?? partner.outlet}
        </a>{' '}
        <span className="text-muted">{dossier('eventCount', { count: partner.events.length })}</span>
      </p>
      <ShortList
        className="mt-0.5 grid gap-0.5"
        most={MOST_PLACES}
        showAll={terms('showAll', { count: `${partner.events.length}` })}
        entries={partner.events.map((event) => (
          <li key={event.id}>
            <a
              className="text-link inline-block min-h-6"
              {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: true }))}
            >
              {event.title[lang]}
            </a>{' '}
            <span className="text-muted">{timeText(event.time, lang)}</span>
          </li>
        ))}
      />
    </>
  );
}
