/** Parsed articles -> one corpus: findings linked to events, events related, registers cut to what is named. */
import { compareText } from '../../base/order';
import { publishOutlet, publishTopic, type Registers } from '../../schema/register-source';
import { CORPUS_VERSION, type Corpus } from '../../schema/corpus';
import type { Passage, WortlautEvent } from '../../schema/event';
import type { ActorId, EventId } from '../../schema/ids';
import type { Actor } from '../../schema/registers';
import type { NewActor } from '../document';
import { groupFindings, type LinkedFinding } from './group-findings';
import { splitStretches } from './split-stretches';
import type { ActsFor } from './similarity';
import { mintEventId } from './event-id';
import { makeEvent, type Linking } from './make-event';
import { publishActors, type PublishedActors } from './publish-actors';
import {
  makeLinkable,
  type ArticleFacts,
  type LinkableArticle,
  type ParsedArticle,
} from './linkable-article';
import { relateEvents } from './relations';
import { genderOfEntry } from './title-phrases';
import type { Names } from './titles';

/** The corpus of these articles; the order in which they are given does not matter. */
export function linkCorpus(parsed: readonly ParsedArticle[], registers: Registers): Corpus {
  const bodies = new Map(parsed.map(({ article }) => [article.id, article.body]));
  const linked = linkArticles(parsed.map(makeLinkable), registers);
  const articles = linked.articles.map((facts) => ({ ...facts, body: bodies.get(facts.id) ?? '' }));
  return { ...linked, articles };
}

/** A corpus whose articles' texts lie elsewhere. */
export type LinkedCorpus = CorpusOf<ArticleFacts>;
type CorpusOf<Kept extends ArticleFacts> = Omit<Corpus, 'articles'> & { readonly articles: Kept[] };

/** The same for articles without their texts: thousands can be linked without holding one body. */
export function linkArticles(linkable: readonly LinkableArticle[], registers: Registers): LinkedCorpus {
  const { stretches, actsFor, finish } = planLinking(linkable, registers);
  return finish(stretches.flatMap((stretch) => groupFindings(stretch, actsFor)));
}

/** Linking in three steps, of which the middle one may run anywhere: plan, group each stretch of days, finish. */
export type LinkPlan = {
  readonly stretches: readonly (readonly LinkedFinding[])[];
  readonly actsFor: ActsFor;
  /** The corpus, from the groups of all stretches in whatever order. */
  readonly finish: (groups: readonly (readonly LinkedFinding[])[]) => LinkedCorpus;
};

export function planLinking(linkable: readonly LinkableArticle[], registers: Registers): LinkPlan {
  const sorted = [...linkable].sort((a, b) => compareText(a.article.id, b.article.id));
  const actors = publishActors(sorted, registers.actors);
  const actsFor: ActsFor = (actor) => actors.actorOf(actor)?.actsFor ?? null;
  const byId = new Map(sorted.map(({ article }) => [article.id as string, article]));
  const linked = sorted.flatMap((one) => linkedFindings(one, actors));
  const passages = new Map(linked.map(({ one, passages }) => [one, passages]));
  const linking: Linking = {
    articleOf: (id) => byId.get(id) ?? null,
    passagesOf: (one) => (passages.get(one) ?? []).map((passage) => publishPassage(passage, actors)),
    names: namesOf(actors, registers),
  };
  return {
    stretches: splitStretches(linked.map(({ one }) => one)),
    actsFor,
    finish: (groups) => {
      const ordered = [...groups].sort((a, b) => compareText(a[0]?.key ?? '', b[0]?.key ?? ''));
      const events = distinctIds(ordered.map((group) => makeEvent(group, linking)));
      return assemble(
        sorted.map(({ article }) => article),
        inOrder(relateEvents(events, actsFor)),
        { actorOf: actors.actorOf, registers },
      );
    },
  };
}

/** Speakers under the ids they are published with. */
function publishPassage(passage: Passage, { idOf }: PublishedActors): Passage {
  const speech = passage.speech.map((one) =>
    one.speaker?.actor == null
      ? one
      : { ...one, speaker: { ...one.speaker, actor: idOf(one.speaker.actor) } },
  );
  return { ...passage, speech };
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
export function namesIn(
  articles: readonly { readonly newActors: readonly NewActor[] }[],
  registers: Registers,
): Names {
  return namesOf(publishActors(articles, registers.actors), registers);
}

type LinkedWithPassages = { readonly one: LinkedFinding; readonly passages: readonly Passage[] };

function linkedFindings(
  { article, findings }: LinkableArticle,
  actors: PublishedActors,
): LinkedWithPassages[] {
  return findings.map(({ finding, passages }) => {
    const participants = finding.participants.map(({ actor, role }) => ({ actor: actors.idOf(actor), role }));
    const at = String(finding.trigger.start).padStart(9, '0');
    const key = `${article.id} ${at} ${finding.kind}`;
    return { one: { article: article.id, key, finding: { ...finding, participants } }, passages };
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
function inOrder(events: readonly WortlautEvent[]): WortlautEvent[] {
  const key = ({ id, time, accounts: [account] }: WortlautEvent): string => {
    const place = String(account?.passages[0]?.span.start ?? 0).padStart(9, '0');
    return `${time?.earliest ?? '9999-99-99'} ${time?.latest ?? ''} ${account?.article ?? ''} ${place} ${id}`;
  };
  // Each key is made once.
  return events
    .map((event) => ({ key: key(event), event }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ event }) => event);
}

/** The corpus again with its events changed by editorial notes or kept ids. */
export function reassemble(
  corpus: Corpus,
  events: readonly WortlautEvent[],
  { names, registers }: { readonly names: Names; readonly registers: Registers },
): Corpus {
  return assemble(corpus.articles, inOrder(events), { actorOf: names.actor, registers });
}

/** Registers hold what the corpus names, and what those stand for, nothing else. */
function assemble<Kept extends ArticleFacts>(
  articles: readonly Kept[],
  events: readonly WortlautEvent[],
  { actorOf, registers }: { readonly actorOf: (id: ActorId) => Actor | null; readonly registers: Registers },
): CorpusOf<Kept> {
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
