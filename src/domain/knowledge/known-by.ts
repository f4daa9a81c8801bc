/** The corpus as it could be known on a day: only articles published by then count, and what they alone tell. */
import type { Corpus } from '../../schema/corpus';
import type { Account, WortlautEvent } from '../../schema/event';
import { buildCorpusIndex, type CorpusIndex } from '../corpus-index';
import { oncePerIndex } from '../once-per-index';

/**
 * The index a reader of that day could have had. Agreement, numbers of sources and forms follow, because all of them are
 * worked out from accounts. What stays as we know it today is an event's day; an event that still lay ahead counts as
 * planned. Actors, topics and outlets stay, so that filters in an address keep their names. An article without a day
 * counts from the last article's day on: before, nobody can say.
 * `last` is the last article's day of the whole corpus, where the index holds a part of it.
 */
export function knownBy(
  index: CorpusIndex,
  day: string,
  last: string | undefined = articleDays(index).at(-1),
): CorpusIndex {
  if (last === undefined || day >= last) return index;
  const { corpus } = index;
  const articles = corpus.articles.filter(
    ({ publishedOn }) => publishedOn !== null && publishedOn.latest <= day,
  );
  const known = new Set<string>(articles.map(({ id }) => id));
  const told = corpus.events.flatMap((event) => {
    const accounts = event.accounts.filter(({ article }) => known.has(article));
    return accounts.length === 0 ? [] : [eventBy(event, accounts, day)];
  });
  return buildCorpusIndex(withoutLooseRelations({ ...corpus, articles, events: told }));
}

/** The days on which articles were published, ascending, each once: where the slider can stop. */
export const articleDays: (index: CorpusIndex) => readonly string[] = oncePerIndex(({ corpus }) => {
  const days = corpus.articles.flatMap(({ publishedOn }) => publishedOn?.latest ?? []);
  return [...new Set(days)].sort();
});

/** The nearest day with an article before or after a day; null when there is none. */
export function nextArticleDay(
  days: readonly string[],
  day: string,
  towards: 'earlier' | 'later',
): string | null {
  const found = towards === 'later' ? days.find((one) => one > day) : days.findLast((one) => one < day);
  return found ?? null;
}

/** Happened on one day, first reported on another: both days, or null where no gap can be told. */
export function reportGap(
  index: CorpusIndex,
  event: WortlautEvent,
): { readonly happened: string; readonly reported: string } | null {
  // An uncertain day, or an article without one, could close the gap.
  if (event.time === null || event.time.earliest !== event.time.latest) return null;
  const days = event.accounts.map(
    ({ article }) => index.articles.get(article)?.publishedOn?.earliest ?? null,
  );
  if (days.includes(null)) return null;
  const reported = days.filter((day) => day !== null).sort()[0];
  const happened = event.time.latest;
  return reported === undefined || reported <= happened ? null : { happened, reported };
}

function eventBy(event: WortlautEvent, accounts: Account[], day: string): WortlautEvent {
  const liesAhead = event.time !== null && event.time.earliest > day && event.status === 'held';
  return { ...event, accounts, status: liesAhead ? 'planned' : event.status };
}

function withoutLooseRelations(corpus: Corpus): Corpus {
  const known = new Set(corpus.events.map(({ id }) => id));
  const events = corpus.events.map((event) => ({
    ...event,
    relations: event.relations.filter((relation) => known.has(relation.event)),
  }));
  return { ...corpus, events };
}
