/** Whom an actor talked to: a line for each with its counts, and below it the talks, as the page draws them. */
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { ActorId } from '../../schema/ids';
import type { Actor } from '../../schema/registers';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';

const MOST = 8;

export type ContactLine = {
  readonly id: ActorId;
  readonly name: string;
  readonly calls: number;
  readonly meetings: number;
  readonly talks: ReactNode;
};

export function ContactList({
  view,
  actor,
  contacts,
}: {
  readonly view: ViewState;
  readonly actor: Actor;
  readonly contacts: readonly ContactLine[];
}) {
  const t = useTranslations('dossier');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <section aria-labelledby="contacts" className="min-w-0">
      <h2 id="contacts" className="section-heading">
        {t('contacts')}
      </h2>
      {contacts.length === 0 && (
        <p className="text-muted mt-2 text-sm">{t('contactsNone', { name: actor.shortLabel[lang] })}</p>
      )}
      <ShortList
        className="mt-2"
        most={MOST}
        showAll={terms('showAll', { count: `${contacts.length}` })}
        entries={contacts.map(({ id, name, calls, meetings, talks }) => (
          <li key={id} className="border-rule border-b py-2 text-sm last:border-b-0">
            <p>
              <a
                className="text-link inline-block min-h-6 text-[0.9375rem] font-medium"
                {...linkTo(viewAt(view, { at: 'actor', actor: id }))}
              >
                {name}
              </a>{' '}
              <span className="text-muted">
                {[
                  ...(calls > 0 ? [t('calls', { count: calls })] : []),
                  ...(meetings > 0 ? [t('meetings', { count: meetings })] : []),
                ].join(', ')}
              </span>
            </p>
            {talks}
          </li>
        ))}
      />
    </section>
  );
}
