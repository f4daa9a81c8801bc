/** Parsed articles -> one corpus: findings linked to events, events related, registers cut to what is named. */
import { compareText } from '../../base/order';
import { CORPUS_VERSION, type Corpus } from '../../schema/corpus';
import type { Passage, WortlautEvent } from '../../schema/event';
import type { ArticleId } from '../../schema/ids';
import { publishTopic, type Registers } from '../../schema/register-source';
import type { EventFinding, NewActor } from '../document';
import { placesOf, tiesOf, type TieOf } from './actor-ties';
import { pileOf, type ArticlePile } from './article-pile';
import { cutRegisters, Named } from './cut-registers';
import { EventPile, eventsInOrder } from './event-pile';
import { groupFindings, type LinkedFinding } from './group-findings';
import { makeLinkable, type ArticleFacts, type ParsedArticle } from './linkable-article';
import { makeEvent, type Linking } from './make-event';
import { publishActors, type PublishedActors } from './publish-actors';
import type { ActsFor } from './relations';
import { splitStretches, type Stretch } from './split-stretches';
import { genderOfEntry } from './title-phrases';
import type { Names } from './titles';

/** The corpus of these articles; the order in which they are given does not matter. */
export function linkCorpus(parsed: readonly ParsedArticle[], registers: Registers): Corpus {
  const bodies = new Map(parsed.map(({ article }) => [article.id as string, article.body]));
  const linked = linkArticles(pileOf(parsed.map(makeLinkable)), registers);
  return wholeCorpus(linked, (article) => bodies.get(article) ?? '');
}

/** A corpus whose articles' texts lie elsewhere, and whose events are read when they are asked for, each time anew. */
export type LinkedCorpus = Omit<Corpus, 'articles' | 'events'> & {
  readonly articles: readonly ArticleFacts[];
  readonly events: Iterable<WortlautEvent>;
};

export function wholeCorpus(linked: LinkedCorpus, bodyOf: (article: string) => string): Corpus {
  const articles = linked.articles.map((facts) => ({ ...facts, body: bodyOf(facts.id) }));
  return { ...linked, articles, events: [...linked.events] };
}

/** The same for articles without their texts: thousands can be linked without holding one body. */
export function linkArticles(pile: ArticlePile, registers: Registers): LinkedCorpus {
  const plan = planLinking(pile, registers);
  for (const stretch of plan.stretches) {
    const { findings, take } = plan.open(stretch);
    take(groupFindings(findings, plan.tieOf));
  }
  return plan.finish();
}

/** Linking in steps, of which grouping may be done anywhere: plan, open each stretch of days, group it, give back the groups, finish. */
export type LinkPlan = {
  readonly stretches: readonly Stretch[];
  readonly tieOf: TieOf;
  /** In any order, several at once if need be. */
  readonly open: (stretch: Stretch) => OpenStretch;
  /** The corpus, when the groups of all stretches are taken. */
  readonly finish: () => LinkedCorpus;
};

export type OpenStretch = {
  readonly findings: readonly LinkedFinding[];
  /** Makes an event of each group of these findings. */
  readonly take: (groups: readonly (readonly LinkedFinding[])[]) => void;
};

export function planLinking(pile: ArticlePile, registers: Registers): LinkPlan {
  const { articles, marks, shelves } = pile;
  const actors = publishActors([{ newActors: pile.newActors() }], registers.actors);
  const actsFor: ActsFor = (actor) => actors.actorOf(actor)?.actsFor ?? null;
  const tieOf = tiesOf(actors, registers.actors);
  const names = namesOf(actors, registers);
  const byId = new Map(articles.map((article) => [article.id as string, article]));
  const sorted = [...articles].sort((a, b) => compareText(a.id, b.id));
  const ranks = new Map(sorted.map((article, rank) => [article, rank]));
  const factsOf = (finding: number): ArticleFacts => {
    const facts = articles[marks.articleOf(finding)];
    if (facts === undefined) throw new Error('A finding of an article that was never added.');
    return facts;
  };
  const events = new EventPile(shelves.events, actsFor);
  return {
    stretches: splitStretches(marks, {
      placesOf: (actor) => placesOf(actors.idOf(actor), tieOf),
      rankOf: (finding) => ranks.get(factsOf(finding)) ?? 0,
    }),
    tieOf,
    open: (stretch) => {
      const numbers = new Map(
        stretch.map((at) => [linkedFinding(factsOf(at).id, shelves.findings.get(at), actors), at]),
      );
      const linking: Linking = {
        articleOf: (id) => byId.get(id) ?? null,
        passagesOf: (one) =>
          shelves.passages.get(numbers.get(one) ?? -1).map((passage) => publishPassage(passage, actors)),
        names,
        tieOf,
      };
      return {
        findings: [...numbers.keys()],
        take: (groups) => {
          for (const group of groups)
            events.add({ key: group[0]?.key ?? '', event: makeEvent(group, linking) });
        },
      };
    },
    finish: () => ({
      format: 'wortlaut-corpus',
      version: CORPUS_VERSION,
      articles: sorted,
      ...cutRegisters(sorted, events.named, { actorOf: actors.actorOf, registers }),
      events: events.inOrder(),
    }),
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
  const englishArticles = new Map(
    registers.actors.map((entry) => [entry.id, entry.kind === 'person' ? null : entry.article.en]),
  );
  return {
    actor: actors.actorOf,
    topic: (id) => topics.get(id) ?? null,
    gender: (id) => genders.get(id) ?? null,
    englishArticle: (id) => englishArticles.get(id) ?? null,
  };
}

/** The same for a corpus already linked, for what changes events afterwards. */
export function namesIn(
  articles: readonly { readonly newActors: readonly NewActor[] }[],
  registers: Registers,
): Names {
  return namesOf(publishActors(articles, registers.actors), registers);
}

function linkedFinding(article: ArticleId, finding: EventFinding, { idOf }: PublishedActors): LinkedFinding {
  const participants = finding.participants.map(({ actor, role }) => ({ actor: idOf(actor), role }));
  const at = String(finding.trigger.start).padStart(9, '0');
  return { article, key: `${article} ${at} ${finding.kind}`, finding: { ...finding, participants } };
}

/** The corpus again with its events changed by editorial notes or kept ids. */
export function reassemble(
  corpus: Corpus,
  events: readonly WortlautEvent[],
  { names, registers }: { readonly names: Names; readonly registers: Registers },
): Corpus {
  const named = new Named();
  for (const event of events) named.add(event);
  return {
    ...corpus,
    ...cutRegisters(corpus.articles, named, { actorOf: names.actor, registers }),
    events: eventsInOrder(events),
  };
}
