/** Parsed articles -> one corpus: findings linked to events, events related, registers cut to what is named. */
import { compareText } from '../../base/order';
import { publishOutlet, publishTopic, type Registers } from '../../schema/register-source';
import type { Article } from '../../schema/article';
import { CORPUS_VERSION, type Corpus } from '../../schema/corpus';
import type { WortlautEvent } from '../../schema/event';
import type { ActorId, EventId } from '../../schema/ids';
import type { Actor } from '../../schema/registers';
import type { Draft } from '../document';
import { groupFindings, type LinkedFinding } from './group-findings';
import { mintEventId } from './event-id';
import { makeEvent, type Linking } from './make-event';
import { publishActors, type PublishedActors } from './publish-actors';
import { relateEvents } from './relations';
import { genderOfEntry } from './title-phrases';
import type { Names } from './titles';

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
  const byId = new Map(sorted.map((one) => [one.article.id as string, one]));
  const linking: Linking = {
    draftOf: (id) => byId.get(id)?.draft ?? null,
    articleOf: (id) => byId.get(id)?.article ?? null,
    idOf: actors.idOf,
    names: namesOf(actors, registers),
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
    { actorOf: actors.actorOf, registers },
  );
}

/** What titles call actors and topics. */
function namesOf(actors: PublishedActors, registers: Registers): Names {
  const topics = new Map(registers.topics.map((topic) => [topic.id, publishTopic(topic)]));
  const genders = new Map(registers.actors.map((entry) => [entry.id, genderOfEntry(entry)]));
  return {
    actor: actors.actorOf,
    topic: (id) => topics.get(id) ?? null,
    gender: (id) => genders.get(id) ?? null,
  };
}

/** The same for a corpus already linked, for what changes events afterwards. */
export function namesIn(parsed: readonly ParsedArticle[], registers: Registers): Names {
  return namesOf(
    publishActors(
      parsed.map(({ draft }) => draft),
      registers.actors,
    ),
    registers,
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
  { names, registers }: { readonly names: Names; readonly registers: Registers },
): Corpus {
  return assemble(corpus.articles, [...events].sort(compareEvents), { actorOf: names.actor, registers });
}

/** Registers hold what the corpus names, and what those stand for, nothing else. */
function assemble(
  articles: readonly Article[],
  events: readonly WortlautEvent[],
  { actorOf, registers }: { readonly actorOf: (id: ActorId) => Actor | null; readonly registers: Registers },
): Corpus {
  const named = actorsNamed(events);
  for (const actor of [...named]) {
    const behind = actorOf(actor)?.actsFor;
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
    actors: [...named].flatMap((id) => actorOf(id) ?? []).sort(byId),
    topics: registers.topics
      .filter((topic) => topicIds.has(topic.id))
      .map(publishTopic)
      .sort(byId),
    events: [...events],
  };
}

/** Everybody who takes part or speaks. */
function actorsNamed(events: readonly WortlautEvent[]): Set<ActorId> {
  const passages = events.flatMap(({ accounts }) => accounts.flatMap((account) => account.passages));
  return new Set([
    ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...passages.flatMap(({ speech }) => speech.flatMap(({ speaker }) => speaker?.actor ?? [])),
  ]);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
