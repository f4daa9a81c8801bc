/** Whom an actor of a large corpus talked to, and how often; the talks themselves are loaded when they are opened. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useAnswer } from '../../../data/use-row-source';
import { noFilters } from '../../../domain/filters/event-filters';
import type { OpenDossier } from '../../../domain/dossiers/open-dossier';
import { ContactList } from '../../../features/actor/ContactList';
import type { Actor } from '../../../schema/registers';
import type { LargeDossierProps } from './dossier-props';
import { RowLinks } from './RowLinks';

type Props = Pick<LargeDossierProps, 'source' | 'names' | 'view'> & {
  readonly actor: Actor;
  readonly contacts: OpenDossier['contacts'];
};

export function LargeContacts({ source, names, view, actor, contacts: all }: Props) {
  const large = useTranslations('large');
  const lang = useLocale();
  const contacts = useContactsThen({ source, actor, contacts: all });
  return (
    <ContactList
      {...{ view, actor }}
      contacts={contacts.map(({ actor: id, calls, meetings }) => ({
        id,
        name: names.actors.get(id)?.prefLabel[lang] ?? id,
        calls: calls.length,
        meetings: meetings.length,
        talks: (
          <RowLinks
            {...{ source, view }}
            summary={large('talks')}
            compare={false}
            rows={[...calls, ...meetings].sort((a, b) => a - b)}
          />
        ),
      }))}
    />
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
