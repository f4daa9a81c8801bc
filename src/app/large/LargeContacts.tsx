/** Whom an actor of a large corpus talked to, and how often; the talks themselves are loaded when they are opened. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useAnswer } from '../../data/use-row-source';
import { noFilters } from '../../domain/event-filters';
import type { OpenDossier } from '../../domain/open-dossier';
import type { Actor } from '../../schema/registers';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { LargeDossierProps } from './dossier-props';
import { RowLinks } from './RowLinks';

const MOST = 8;

type Props = Pick<LargeDossierProps, 'source' | 'names' | 'view'> & {
  readonly actor: Actor;
  readonly contacts: OpenDossier['contacts'];
};

export function LargeContacts({ source, names, view, actor, contacts: all }: Props) {
  const t = useTranslations('dossier');
  const terms = useTranslations('terms');
  const large = useTranslations('large');
  const lang = useLocale();
  const linkTo = useViewLink();
  const contacts = useContactsThen({ source, actor, contacts: all });
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
        entries={contacts.map(({ actor: id, calls, meetings }) => (
          <li key={id} className="border-rule border-b py-2 text-sm last:border-b-0">
            <p>
              <a
                className="text-link inline-block min-h-6 text-[0.9375rem] font-medium"
                {...linkTo(viewAt(view, { at: 'actor', actor: id }))}
              >
                {names.actors.get(id)?.prefLabel[lang] ?? id}
              </a>{' '}
              <span className="text-muted">
                {[
                  ...(calls.length > 0 ? [t('calls', { count: calls.length })] : []),
                  ...(meetings.length > 0 ? [t('meetings', { count: meetings.length })] : []),
                ].join(', ')}
              </span>
            </p>
            <RowLinks
              {...{ source, view }}
              summary={large('talks')}
              compare={false}
              rows={[...calls, ...meetings].sort((a, b) => a - b)}
            />
          </li>
        ))}
      />
    </section>
  );
}

/** Of an earlier day: only the talks that had been told of by then. */
function useContactsThen({
  source,
  actor,
  contacts,
}: Pick<Props, 'source' | 'actor' | 'contacts'>): OpenDossier['contacts'] {
  const { asOf } = source;
  const question = useMemo(() => {
    const filters = { ...noFilters, actors: [actor.id], kinds: ['call' as const, 'meeting' as const], asOf };
    return asOf === null
      ? null
      : { filters, order: 'ascending' as const, first: 0, count: source.corpus.manifest.events };
  }, [asOf, actor, source.corpus]);
  const { answer } = useAnswer(source, 'page', question);
  return useMemo(() => {
    if (asOf === null) return contacts;
    const told = new Set(answer?.rows);
    return contacts
      .map((one) => ({
        ...one,
        calls: one.calls.filter((row) => told.has(row)),
        meetings: one.meetings.filter((row) => told.has(row)),
      }))
      .filter(({ calls, meetings }) => calls.length + meetings.length > 0)
      .sort((a, b) => b.calls.length + b.meetings.length - a.calls.length - a.meetings.length);
  }, [asOf, answer, contacts]);
}
