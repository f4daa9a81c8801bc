/** What a large corpus publishes so that a reader can go back to an earlier day: beside columns, beside briefs, and the days. */
import { dayNumber } from '../../base/day';
import type { CorpusIndex } from '../../domain/corpus-index';
import { formerBriefOf } from '../../domain/knowledge/earlier-brief';
import { earlierWriter } from '../../domain/columns/earlier-of-corpus';
import { knowingOf } from '../../domain/knowledge/earlier-steps';
import type { EventRow } from '../../domain/event-brief';
import { articleDays } from '../../domain/knowledge/known-by';
import type { Manifest } from '../../schema/parts';
import { piecesOf, putPart, type TakePart } from './part-files';

/** Hashes of both, in the order of columns and of briefs. */
export function divideEarlier(
  {
    index,
    take,
    columnRows,
  }: { readonly index: CorpusIndex; readonly take: TakePart; readonly columnRows: number },
  briefRows: readonly (readonly EventRow[])[],
): { readonly earlier: readonly string[]; readonly formerly: readonly string[] } {
  const knowing = knowingOf(index);
  const write = earlierWriter(index);
  return {
    earlier: piecesOf(index.eventsByDay, columnRows).map(
      (events, at) => putPart(take, `earlier/${at}`, write(at * columnRows, events.map(knowing))).hash,
    ),
    formerly: briefRows.map((rows, at) => {
      const briefs = rows.flatMap((row) => {
        const event = index.eventsByDay[row];
        return event === undefined ? [] : (formerBriefOf(index, row, knowing(event)) ?? []);
      });
      return putPart(take, `formerly/${at}`, { briefs }).hash;
    }),
  };
}

/** The days articles were published on, and how many on each. */
export function daysPart(index: CorpusIndex): {
  readonly days: readonly number[];
  readonly articles: readonly number[];
} {
  const counts = new Map<string, number>();
  for (const { publishedOn } of index.corpus.articles) {
    if (publishedOn !== null) counts.set(publishedOn.latest, (counts.get(publishedOn.latest) ?? 0) + 1);
  }
  const days = articleDays(index);
  const numbers = days.map(dayNumber);
  return {
    days: numbers.map((day, at) => day - (numbers[at - 1] ?? 0)),
    articles: days.map((day) => counts.get(day) ?? 0),
  };
}

/** Null where no article has a day: then there is no earlier one to go back to. */
export function publishedDays(index: CorpusIndex): Manifest['published'] {
  const days = articleDays(index);
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
