/** Whom the actor talked to, how often, and the talks themselves. */
import { useMemo, type ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { contactsOfActor, type ActorContact } from '../../domain/dossiers/actor-contacts';
import { timeText } from '../../domain/time-text';
import { ShortList } from '../../ui/ShortList';
import { useIsFolded } from '../../ui/still';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { ActorProps } from './actor-props';
import { ContactList } from './ContactList';

const MOST_TALKS = 12;

export function ActorContacts({ index, view, actor }: ActorProps) {
  const lang = useLocale();
  const contacts = useMemo(() => contactsOfActor(index, actor), [index, actor]);
  return (
    <ContactList
      {...{ view, actor }}
      contacts={contacts.map((contact) => ({
        id: contact.actor.id,
        name: contact.actor.prefLabel[lang],
        calls: contact.calls,
        meetings: contact.meetings,
        talks: (
          <Folded>
            <Talks view={view} contact={contact} />
          </Folded>
        ),
      }))}
    />
  );
}

/** As the app folds them that loads them on demand (LargeContacts). */
function Folded({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('large');
  if (!useIsFolded()) return children;
  return (
    <details className="text-sm">
      <summary className="text-link inline-flex min-h-6 items-center">{t('talks')}</summary>
      {children}
    </details>
  );
}

function Talks({ view, contact }: Pick<ActorProps, 'view'> & { readonly contact: ActorContact }) {
  const terms = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
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
  );
}
