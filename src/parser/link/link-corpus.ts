/** Parsed articles -> one corpus: findings linked to events, events related, registers cut to what is named. */
import { compareText } from '../../base/order';
import { publishOutlet, publishTopic, type Registers } from '../../schema/register-source';
import type { Article } from '../../schema/article';
import { CORPUS_VERSION, type Corpus } from '../../schema/corpus';
import type { WortlautEvent } from '../../schema/event';
import type { ActorId, EventId } from '../../schema/ids';
import type { Draft } from '../document';
import { groupFindings, type LinkedFinding } from './group-findings';
import { mintEventId } from './event-id';
import { makeEvent, type Linking } from './make-event';
import { publishActors, type PublishedActors } from './publish-actors';
import { relateEvents } from './relations';

/** An article as published, and what the stages found in it. */
export type ParsedArticle = { readonly article: Article; readonly draft: Draft };

/** The corpus of these articles; the order in which they are given does not matter. */
export function linkCorpus(parsed: readonly ParsedArticle[], registers: Registers): Corpus {
  const sorted = [...parsed].sort((a, b) => compareText(a.article.id, b.article.id));
  const actors = publishActors(
    sorted.map(({ draft }) => draft),
    registers.actors,
  );
  const actsFor = (actor: ActorId): ActorId | null => actors.actorOf(actor)?.actsFor ?? null;
  const topics = new Map(registers.topics.map((topic) => [topic.id, publishTopic(topic)]));
  const byId = new Map(sorted.map((one) => [one.article.id as string, one]));
  const linking: Linking = {
    draftOf: (id) => byId.get(id)?.draft ?? null,
    articleOf: (id) => byId.get(id)?.article ?? null,
    idOf: actors.idOf,
    names: { actor: actors.actorOf, topic: (id) => topics.get(id) ?? null },
  };
  const groups = groupFindings(
    sorted.flatMap((one) => linkedFindings(one, actors)),
    actsFor,
  );
  const events = relateEvents(distinctIds(groups.map((group) => makeEvent(group, linking))), actsFor).sort(
    compareEvents,
  );
  return assemble(
    sorted.map(({ article }) => article),
    events,
    { actors, registers },
  );
}

function linkedFindings({ article, draft }: ParsedArticle, actors: PublishedActors): LinkedFinding[] {
  return draft.events.map((event) => {
    const participants = event.participants.map(({ actor, role }) => ({ actor: actors.idOf(actor), role }));
    const at = String(event.trigger.start).padStart(9, '0');
    return {
      article: article.id,
      key: `${article.id} ${at} ${event.kind}`,
      finding: { ...event, participants },
    };
  });
}

/** Two events may not share an id; the later in order mints again. Collisions are one in billions. */
function distinctIds(events: readonly WortlautEvent[]): WortlautEvent[] {
  const taken = new Set<EventId>();
  return events.map((event) => {
    let { id } = event;
    for (let attempt = 1; taken.has(id); attempt += 1) id = mintEventId(event.id, attempt);
    taken.add(id);
    return { ...event, id };
  });
}

/** By day, then by first account and place in it; events without a day last. */
function compareEvents(a: WortlautEvent, b: WortlautEvent): number {
  const key = (event: WortlautEvent): string => {
    const [account] = event.accounts;
    const place = String(account?.passages[0]?.span.start ?? 0).padStart(9, '0');
    return `${event.time?.earliest ?? '9999-99-99'} ${event.time?.latest ?? ''} ${account?.article ?? ''} ${place} ${event.id}`;
  };
  return compareText(key(a), key(b));
}

/** The corpus again with its events changed by editorial notes or kept ids. */
export function reassemble(
  corpus: Corpus,
  events: readonly WortlautEvent[],
  { parsed, registers }: { readonly parsed: readonly ParsedArticle[]; readonly registers: Registers },
): Corpus {
  const actors = publishActors(
    parsed.map(({ draft }) => draft),
    registers.actors,
  );
  return assemble(corpus.articles, [...events].sort(compareEvents), { actors, registers });
}

/** Registers hold what the corpus names, and what those stand for, nothing else. */
function assemble(
  articles: readonly Article[],
  events: readonly WortlautEvent[],
  { actors, registers }: { readonly actors: Pick<PublishedActors, 'actorOf'>; readonly registers: Registers },
): Corpus {
  const named = new Set<ActorId>();
  for (const event of events) {
    for (const { actor } of event.participants) named.add(actor);
    for (const { passages } of event.accounts) {
      for (const { speech } of passages)
        for (const { speaker } of speech) if (speaker?.actor != null) named.add(speaker.actor);
    }
  }
  for (const actor of [...named]) {
    const behind = actors.actorOf(actor)?.actsFor;
    if (behind != null) named.add(behind);
  }
  const topicIds = new Set(events.flatMap((event) => event.topics));
  for (const topic of registers.topics)
    if (topicIds.has(topic.id) && topic.broader !== null) topicIds.add(topic.broader);
  const outletIds = new Set(articles.map((article) => article.outlet));
  return {
    format: 'wortlaut-corpus',
    version: CORPUS_VERSION,
    articles: [...articles],
    outlets: registers.outlets
      .filter((outlet) => outletIds.has(outlet.id))
      .map(publishOutlet)
      .sort(byId),
    actors: [...named].flatMap((id) => actors.actorOf(id) ?? []).sort(byId),
    topics: registers.topics
      .filter((topic) => topicIds.has(topic.id))
      .map(publishTopic)
      .sort(byId),
    events: [...events],
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
