/** A whole, valid corpus of some events: their articles, and of the registers what they name. */
import { CORPUS_VERSION, type Corpus } from '../../schema/corpus';
import type { WortlautEvent } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';

/**
 * The events as they are, in the corpus' own order. A relation to an event that is left out would lead nowhere, and the
 * format has no place for it: it is left out, too.
 */
export function subCorpus(index: CorpusIndex, events: readonly WortlautEvent[]): Corpus {
  const { corpus } = index;
  const chosen = new Set<string>(events.map(({ id }) => id));
  const kept = corpus.events
    .filter(({ id }) => chosen.has(id))
    .map((event) => ({ ...event, relations: event.relations.filter((one) => chosen.has(one.event)) }));
  const articles = articlesOf(kept);
  const told = corpus.articles.filter(({ id }) => articles.has(id));
  const outlets = new Set<string | null>(told.map(({ outlet }) => outlet));
  const actors = withParents(actorsOf(kept), (id) => index.actors.get(id)?.actsFor ?? null);
  const topics = withParents(
    kept.flatMap((event) => event.topics),
    (id) => index.topics.get(id)?.broader ?? null,
  );
  return {
    format: 'wortlaut-corpus',
    version: CORPUS_VERSION,
    articles: told,
    outlets: corpus.outlets.filter(({ id }) => outlets.has(id)),
    actors: corpus.actors.filter(({ id }) => actors.has(id)),
    topics: corpus.topics.filter(({ id }) => topics.has(id)),
    events: kept,
  };
}

/** Those that tell an event, and those in which its day stands. */
function articlesOf(events: readonly WortlautEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ accounts, time }) => [
      ...accounts.flatMap(({ article, told }) => [article, told.deadline?.evidence?.article ?? article]),
      ...(time?.evidence == null ? [] : [time.evidence.article]),
    ]),
  );
}

function actorsOf(events: readonly WortlautEvent[]): readonly string[] {
  return events.flatMap(({ participants, accounts }) => [
    ...participants.map(({ actor }) => actor),
    ...accounts.flatMap(({ passages }) =>
      passages.flatMap(({ speech }) => speech.flatMap(({ speaker }) => speaker?.actor ?? [])),
    ),
  ]);
}

function withParents(ids: readonly string[], parentOf: (id: string) => string | null): ReadonlySet<string> {
  const all = new Set<string>();
  for (const id of ids) {
    for (let at: string | null = id; at !== null && !all.has(at); at = parentOf(at)) all.add(at);
  }
  return all;
}
