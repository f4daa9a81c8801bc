/** An actor's page put together: days, names, contacts, verbs, words, quotes, events. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { eventsOfActor } from '../../domain/dossiers/events-of-actor';
import { ActorContacts } from '../../features/actor/ActorContacts';
import type { ActorProps } from '../../features/actor/actor-props';
import { ActorPage } from '../../features/actor/ActorPage';
import { EventList } from '../../features/event-list/EventList';
import { EventDays } from '../../features/terms/EventDays';
import { NamesOverTime } from '../../features/terms/NamesOverTime';
import { QuoteList } from '../../features/terms/QuoteList';
import { SpeechVerbs } from '../../features/terms/SpeechVerbs';
import { WordInSentences } from '../../features/terms/WordInSentences';

export function KnownActor(props: ActorProps) {
  const { index, view, actor } = props;
  const t = useTranslations('actor');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const found = useMemo(() => eventsOfActor(index, actor), [index, actor]);
  const events = useMemo(() => found.events.map(({ event }) => event), [found]);
  const name = actor.shortLabel[lang];
  const shared = { index, view };
  return (
    <ActorPage {...props} list={<EventList {...shared} events={events} />}>
      <EventDays events={events} />
      <div className="page-columns mt-8">
        <NamesOverTime {...shared} actor={actor} />
        <div className="grid content-start gap-8">
          <ActorContacts {...props} />
          <SpeechVerbs {...shared} actor={actor} events={events} title={terms('verbs', { name })} />
        </div>
      </div>
      <WordInSentences {...shared} events={events} />
      <QuoteList
        {...shared}
        quotes={found.quotesBy}
        title={t('quotes', { name: actor.prefLabel[lang] })}
        none={t('quotesNone', { name })}
        showSpeaker={false}
      />
      {found.quotesAbout.length > 0 && (
        <QuoteList
          {...shared}
          quotes={found.quotesAbout}
          title={t('about', { name: actor.prefLabel[lang] })}
          none=""
          showSpeaker
        />
      )}
    </ActorPage>
  );
}
