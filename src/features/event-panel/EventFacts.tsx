/** The ledger: standing, parties, topics, what the sources state and whether they agree, names, connections. */
import { useLocale, useTranslations } from 'use-intl';
import { toggleChoice } from '../../domain/filters/event-filters';
import { toldAgreement } from '../../domain/told-agreement';
import { Explained } from '../../ui/Explained';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, withoutFilters } from '../../url/view-state';
import type { EventProps } from './event-props';
import { Fact } from './Fact';
import { NamesUsed } from './NamesUsed';
import { ToldFacts } from './ToldFacts';

export function EventFacts(props: EventProps) {
  const { event } = props;
  const t = useTranslations('panel');
  const told = useTranslations('told');
  return (
    <dl className="border-rule mt-4 grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 gap-y-1.5 border-y py-3.5 text-[0.9375rem] max-sm:grid-cols-[6rem_minmax(0,1fr)]">
      {toldAgreement(event).map((row) => (
        <Fact key={row.key} name={told(row.key)}>
          <ToldFacts {...props} row={row} />
        </Fact>
      ))}
      {event.status !== 'held' && (
        <Fact name={t('status')}>
          <Status status={event.status} />
        </Fact>
      )}
      {event.participants.length > 0 && (
        <Fact name={t('participants')}>
          <Participants {...props} />
        </Fact>
      )}
      {event.topics.length > 0 && (
        <Fact name={t('topics')}>
          <Topics {...props} />
        </Fact>
      )}
      <NamesUsed {...props} />
    </dl>
  );
}

function Status({ status }: { readonly status: EventProps['event']['status'] }) {
  const t = useTranslations('statuses');
  const meanings = useTranslations('statusMeanings');
  return <Explained word={t(status)} meaning={meanings(status)} />;
}

function Participants({ index, event, view }: EventProps) {
  const roles = useTranslations('roles');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <ul>
      {event.participants.map(({ actor, role }) => (
        <li key={`${actor} ${role}`} className="dotted-item inline">
          <a className="text-link" {...linkTo(viewAt(view, { at: 'actor', actor }))}>
            {index.actors.get(actor)?.prefLabel[lang] ?? actor}
          </a>
          {role !== 'participant' && role !== 'speaker' && (
            <>
              {' '}
              <span className="text-muted text-sm">{roles(role)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Topics({ index, event, view }: EventProps) {
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <ul>
      {event.topics.map((topic) => (
        <li key={topic} className="dotted-item inline">
          <a
            className="text-link inline-block min-h-6"
            {...linkTo(toggleChoice(withoutFilters(viewAt(view, { at: 'explorer' })), 'topic', topic))}
          >
            {index.topics.get(topic)?.prefLabel[lang] ?? topic}
          </a>
        </li>
      ))}
    </ul>
  );
}
