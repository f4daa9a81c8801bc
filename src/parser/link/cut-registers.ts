/** Registers of a corpus hold what it names, and what those stand for, nothing else. */
import { compareText } from '../../base/order';
import type { Corpus } from '../../schema/corpus';
import type { WortlautEvent } from '../../schema/event';
import type { ActorId, TopicId } from '../../schema/ids';
import { publishOutlet, publishTopic, type Registers } from '../../schema/register-source';
import type { Actor } from '../../schema/registers';
import type { ArticleFacts } from './linkable-article';

/** Whom and what events name, gathered one event after the other. */
export class Named {
  readonly actors = new Set<ActorId>();
  readonly topics = new Set<TopicId>();

  add({ participants, topics, accounts }: WortlautEvent): void {
    for (const { actor } of participants) this.actors.add(actor);
    for (const topic of topics) this.topics.add(topic);
    for (const { passages } of accounts)
      for (const { speech } of passages)
        for (const { speaker } of speech) if (speaker?.actor != null) this.actors.add(speaker.actor);
  }
}

export type AllRegisters = {
  readonly actorOf: (id: ActorId) => Actor | null;
  readonly registers: Registers;
};

export function cutRegisters(
  articles: readonly ArticleFacts[],
  named: Named,
  { actorOf, registers }: AllRegisters,
): Pick<Corpus, 'outlets' | 'actors' | 'topics'> {
  const actorIds = new Set(named.actors);
  for (const actor of named.actors) {
    const behind = actorOf(actor)?.actsFor;
    if (behind != null) actorIds.add(behind);
  }
  const topicIds = new Set(named.topics);
  for (const topic of registers.topics)
    if (topicIds.has(topic.id) && topic.broader !== null) topicIds.add(topic.broader);
  const outletIds = new Set(articles.map((article) => article.outlet));
  return {
    outlets: registers.outlets
      .filter((outlet) => outletIds.has(outlet.id))
      .map(publishOutlet)
      .sort(byId),
    actors: [...actorIds].flatMap((id) => actorOf(id) ?? []).sort(byId),
    topics: registers.topics
      .filter((topic) => topicIds.has(topic.id))
      .map(publishTopic)
      .sort(byId),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
