/** Whom an outlet has its news from, and with whom it shares an origin. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { originsOfOutlet, type SharedOrigin } from '../../domain/dossiers/outlet-events';
import { timeText } from '../../domain/time-text';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { OutletProps } from './outlet-props';
import { PartnerList } from './PartnerList';
import { UsedSources } from './UsedSources';

const MOST_PLACES = 4;

export function OutletSources(props: OutletProps) {
  const { index, view, outlet, found } = props;
  const { sources, shared } = useMemo(() => originsOfOutlet(index, outlet, found), [index, outlet, found]);
  const name = outlet.prefLabel;
  return (
    <div className="page-columns mt-8">
      <UsedSources {...props} name={name} sources={sources} />
      <PartnerList
        {...{ view, name }}
        partners={shared.map(({ outlet: id, events }) => ({
          id,
          name: index.outlets.get(id)?.prefLabel ?? id,
          count: events.length,
          events: <ComparedEvents view={view} events={events} />,
        }))}
      />
    </div>
  );
}

function ComparedEvents({ view, events }: Pick<OutletProps, 'view'> & Pick<SharedOrigin, 'events'>) {
  const terms = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <ShortList
      className="mt-0.5 grid gap-0.5"
      most={MOST_PLACES}
      showAll={terms('showAll', { count: `${events.length}` })}
      entries={events.map((event) => (
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
  );
}
