/** A topic's page put together: days, who is involved, verbs, words, quotes, events. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { eventsOfTopic } from '../../domain/dossiers/topic-events';
import { EventList } from '../../features/event-list/EventList';
import { EventDays } from '../../features/terms/EventDays';
import { QuoteList } from '../../features/terms/QuoteList';
import { SpeechVerbs } from '../../features/terms/SpeechVerbs';
import { WordInSentences } from '../../features/terms/WordInSentences';
import { TopicActors } from '../../features/topic/TopicActors';
import { TopicPage, type TopicProps } from '../../features/topic/TopicPage';

export function KnownTopic({ index, view, topic }: Omit<TopicProps, 'found'>) {
  const t = useTranslations('dossier');
  const terms = useTranslations('terms');
  const found = useMemo(() => eventsOfTopic(index, topic), [index, topic]);
  const shared = { index, view };
  const { events } = found;
  return (
    <TopicPage {...shared} topic={topic} found={found} list={<EventList {...shared} events={events} />}>
      <EventDays events={events} />
      <div className="page-columns mt-8">
        <TopicActors {...shared} topic={topic} found={found} />
        <SpeechVerbs {...shared} events={events} title={terms('verbsOfTopic')} />
      </div>
      <WordInSentences {...shared} events={events} />
      <QuoteList
        {...shared}
        quotes={found.quotes}
        title={t('topicQuotes')}
        none={t('topicQuotesNone')}
        showSpeaker
      />
    </TopicPage>
  );
}
