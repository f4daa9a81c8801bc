/** A topic's page in a large corpus: days, who is involved, verbs, words, quotes, events; all of them counted whole. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { TopicEvents } from '../../../domain/dossiers/topic-events';
import { SpeechVerbs } from '../../../features/terms/SpeechVerbs';
import { TopicActors } from '../../../features/topic/TopicActors';
import { TopicPage } from '../../../features/topic/TopicPage';
import type { Topic } from '../../../schema/registers';
import type { LargeDossierProps } from './dossier-props';
import { LargeWords } from './LargeWords';
import { LargeQuotes } from './LargeQuotes';

export function LargeTopic({ topic, ...props }: LargeDossierProps & { readonly topic: Topic }) {
  const { source, names, view, filters, dossier, instead } = props;
  const t = useTranslations('dossier');
  const terms = useTranslations('terms');
  const found = useTopicEvents(topic, props);
  const shared = { source, names, view };
  return (
    <TopicPage index={names} view={view} topic={topic} found={found} list={props.list}>
      {props.days}
      <div className="page-columns mt-8">
        <TopicActors index={names} view={view} topic={topic} found={found} />
        {dossier === null ? (
          instead
        ) : (
          <SpeechVerbs
            index={dossier.index}
            view={view}
            events={[]}
            found={dossier.verbs}
            title={terms('verbsOfTopic')}
          />
        )}
      </div>
      {dossier !== null && (
        <>
          <LargeWords {...{ source, names, view, filters }} words={dossier.words} />
          <LargeQuotes
            {...shared}
            quotes={dossier.quotes}
            title={t('topicQuotes')}
            none={t('topicQuotesNone')}
            showSpeaker
          />
        </>
      )}
    </TopicPage>
  );
}

/** Who is involved, and the topics above and below: the worker has counted both. */
function useTopicEvents(topic: Topic, { names, counts }: LargeDossierProps): TopicEvents {
  return useMemo(() => {
    const counted = (facet: 'actor' | 'topic') =>
      (counts?.choices[facet] ?? [])
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    return {
      events: [],
      quotes: [],
      actors: counted('actor').flatMap(({ id, count }) => {
        const actor = names.actors.get(id);
        return actor === undefined ? [] : [{ actor, count }];
      }),
      broader: topic.broader === null ? null : (names.topics.get(topic.broader) ?? null),
      narrower: counted('topic').flatMap(({ id, count }) => {
        const below = names.topics.get(id);
        return below?.broader === topic.id ? [{ topic: below, count }] : [];
      }),
    };
  }, [topic, names, counts]);
}
