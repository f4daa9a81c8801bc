/** Whom the actor talked to, how often, and the talks themselves. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { contactsOfActor, type ActorContact } from '../../domain/actor-contacts';
import { timeText } from '../../domain/time-text';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { ActorProps } from './actor-props';

const MOST = 8;
const MOST_TALKS = 12;

export function ActorContacts(props: ActorProps) {
  const { index, actor } = props;
  const t = useTranslations('dossier');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const contacts = useMemo(() => contactsOfActor(index, actor), [index, actor]);
  return (
    <section aria-labelledby="contacts" className="min-w-0">
      <h2 id="contacts" className="border-rule border-b pb-1.5 text-sm font-semibold">
        {t('contacts')}
      </h2>
      {contacts.length === 0 && (
        <p className="text-muted mt-2 text-sm">{t('contactsNone', { name: actor.shortLabel[lang] })}</p>
      )}
      <ShortList
        className="mt-2"
        most={MOST}
        showAll={terms('showAll', { count: `${contacts.length}` })}
        entries={contacts.map((contact) => (
          <li key={contact.actor.id} className="border-rule border-b py-2 text-sm last:border-b-0">
            <Contact {...props} contact={contact} />
          </li>
        ))}
      />
    </section>
  );
}

function Contact({ view, contact }: ActorProps & { readonly contact: ActorContact }) {
  const t = useTranslations('dossier');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  const counts = [
    ...(contact.calls > 0 ? [t('calls', { count: contact.calls })] : []),
    ...(contact.meetings > 0 ? [t('meetings', { count: contact.meetings })] : []),
  ];
  return (
    <>
      <p>
        <a
          className="text-link inline-block min-h-6 text-[0.9375rem] font-medium"
          {...linkTo(viewAt(view, { at: 'actor', actor: contact.actor.id }))}
        >
          {contact.actor.prefLabel[lang]}
        </a>{' '}
        <span className="text-muted">{counts.join(', ')}</span>
      </p>
      <ShortList
        className="text-muted mt-0.5"
        most={MOST_TALKS}
        showAll={terms('showAll', { count: `${contact.events.length}` })}
        entries={contact.events.map((event) => (
          <li key={event.id} className="dotted-item inline">
            <a
              className="text-link inline-block min-h-6"
              title={event.title[lang]}
              aria-label={`${event.title[lang]}, ${timeText(event.time, lang)}`}
              {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: false }))}
            >
              {timeText(event.time, lang)}
            </a>
          </li>
        ))}
      />
    </>
  );
}
