/** Turns a corpus into columns: what a large one is published as. */
import { dayNumber } from '../../base/day';
import { eventKinds, type WortlautEvent } from '../../schema/event';
import { lastDayOf, type CorpusIndex } from '../corpus-index';
import type { EventRow } from '../event-brief';
import { codedFacets, formBits, type CodedFacet, type ColumnRows, type FacetCodes } from './event-columns';
import { likelyDay } from '../likely-day';
import type { ItemsById } from '../timeline/timeline-items';

/** Ids of each register in the order of the corpus: their places are the codes. */
export function facetCodes({ corpus }: CorpusIndex): FacetCodes {
  const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
  return { actor: ids(corpus.actors), topic: ids(corpus.topics), outlet: ids(corpus.outlets) };
}

/** The code of each id. */
export function codesById(index: CorpusIndex): Readonly<Record<CodedFacet, ReadonlyMap<string, number>>> {
  const ids = facetCodes(index);
  return { actor: byPlace(ids.actor), topic: byPlace(ids.topic), outlet: byPlace(ids.outlet) };
}

export type ColumnSource = {
  readonly index: CorpusIndex;
  /** What the timeline draws of all events together, by event id. */
  readonly items: ItemsById;
  /** The part that holds a row's brief. */
  readonly briefPart: (row: EventRow) => number;
};

/** Makes the columns of some rows, from `first` on; call it once for each block. */
export function columnWriter(source: ColumnSource): (first: EventRow, count: number) => ColumnRows {
  const { index } = source;
  const codes = codesById(index);
  return (first, count) => {
    const events = index.eventsByDay.slice(first, first + count);
    const facets = codedFacets.map((facet) =>
      events.map(({ id }) => {
        const shown = index.facetsOfEvent.get(id)?.[facet] ?? [];
        return shown.flatMap((one) => codes[facet].get(one) ?? []).sort((a, b) => a - b);
      }),
    );
    const [actor = [], topic = [], outlet = []] = facets;
    return { first, ...daysOf(events, source), ...tellingOf(events, source, first), actor, topic, outlet };
  };
}

type Days = Pick<ColumnRows, 'start' | 'reach' | 'until' | 'likely'>;

function daysOf(events: readonly WortlautEvent[], { items }: ColumnSource): Days {
  const days = events.map((event) => {
    if (event.time === null) return null;
    const start = dayNumber(event.time.earliest);
    const last = lastDayOf(event);
    return {
      start,
      reach: last === null ? start : dayNumber(last),
      until: items.get(event.id)?.until ?? start + 1,
      likely: dayNumber(likelyDay(event.time)),
    };
  });
  return {
    start: days.map((day, at) => (day === null ? 0 : day.start - (days[at - 1]?.start ?? 0))),
    reach: days.map((day) => (day === null ? 0 : day.reach - day.start)),
    until: days.map((day) => (day === null ? 0 : day.until - day.start)),
    likely: days.map((day) => (day === null ? 0 : day.likely - day.start)),
  };
}

type Telling = Pick<ColumnRows, 'kind' | 'sources' | 'deadline' | 'forms' | 'brief'>;

function tellingOf(
  events: readonly WortlautEvent[],
  { index, briefPart }: ColumnSource,
  first: EventRow,
): Telling {
  return {
    kind: events.map(({ kind }) => eventKinds.indexOf(kind)),
    sources: events.map(({ accounts }) => accounts.length),
    deadline: events.map(({ accounts }) =>
      accounts.some(({ told }) => told.deadline !== undefined) ? 1 : 0,
    ),
    forms: events.map(({ id }) => formBits(index.facetsOfEvent.get(id)?.form ?? [])),
    brief: events.map((_, at) => briefPart(first + at)),
  };
}

function byPlace(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, at) => [id, at]));
}
