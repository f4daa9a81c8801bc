/** Columns of a day say the same as the corpus that was known on that day: filters, counts, list, timeline, briefs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromNumber } from '../../base/day';
import type { Corpus } from '../../schema/corpus';
import { anyFilters, anyKnownDay, anyRetoldCorpus } from '../../testing/arbitraries';
import { columnWriter, facetCodes } from './columns-of-corpus';
import { buildCorpusIndex, type CorpusIndex } from '../corpus-index';
import { briefOn, formerBriefOf } from '../knowledge/earlier-brief';
import { earlierWriter } from './earlier-of-corpus';
import { knowingOf } from '../knowledge/earlier-steps';
import { briefOf } from '../event-brief';
import { emptyColumns } from './event-columns';
import { barsOfDays, eventDayBars } from '../dossiers/event-day-bars';
import { noFilters, type EventFilters } from '../filters/event-filters';
import { facetCounts } from '../filters/facet-counts';
import { filterEvents } from '../filters/filter-events';
import { articleDays, knownBy } from '../knowledge/known-by';
import { openRowDesk, type RowDesk } from './row-desk';
import { countPerLane, densityBuckets } from '../timeline/timeline-density';
import { periodOf, timelineItems } from '../timeline/timeline-items';

const BLOCK = 3;

/** A desk that was handed all blocks and what was known earlier of them. */
function deskOf(index: CorpusIndex): RowDesk {
  const { eventsByDay } = index;
  const write = columnWriter({ index, items: itemsById(index), briefPart: () => 0 });
  const writeEarlier = earlierWriter(index);
  const knowing = knowingOf(index);
  const dated = eventsByDay.filter(({ time }) => time !== null).length;
  const desk = openRowDesk(emptyColumns(eventsByDay.length, dated, facetCodes(index)));
  for (let first = 0; first < eventsByDay.length; first += BLOCK) {
    desk.addRows(write(first, BLOCK));
    desk.addEarlier(writeEarlier(first, eventsByDay.slice(first, first + BLOCK).map(knowing)));
  }
  return desk;
}

function itemsById({ eventsByDay }: CorpusIndex) {
  return new Map(timelineItems(eventsByDay).items.map((item) => [item.id as string, item]));
}

type Case = {
  readonly index: CorpusIndex;
  readonly known: CorpusIndex;
  readonly filters: EventFilters;
  readonly asOf: string;
};

function forAnyDay(check: (one: Case) => void): void {
  fc.assert(
    fc.property(anyRetoldCorpus, anyFilters, anyKnownDay, (corpus: Corpus, filters, asOf) => {
      const index = buildCorpusIndex(corpus);
      // Before the last article: from then on nobody asks for a day.
      fc.pre(asOf < (articleDays(index).at(-1) ?? ''));
      check({ index, known: knownBy(index, asOf), filters: { ...filters, q: '' }, asOf });
    }),
    { numRuns: 150 },
  );
}

test('the rows that pass are the events that passed then, and the counts are theirs', () => {
  forAnyDay(({ index, known, filters, asOf }) => {
    const desk = deskOf(index);
    const question = { ...filters, asOf };
    const { rows } = desk.page({ filters: question, order: 'ascending', first: 0, count: 99 });
    expect(rows.map((row) => index.eventsByDay[row]?.id)).toEqual(
      filterEvents(known, filters).map(({ id }) => id),
    );
    expect(desk.counts(question)).toEqual(facetCounts(known, filters));
    // Today is as if no day had ever been asked for.
    expect(desk.counts(filters)).toEqual(facetCounts(index, filters));
  });
});

test('bounds and density are those of what was drawn then', () => {
  forAnyDay(({ index, known, filters, asOf }) => {
    const answer = deskOf(index).period({ filters: { ...filters, asOf }, slices: 5 });
    const ids = new Set(filterEvents(known, filters).map(({ id }) => id));
    const all = timelineItems(known.eventsByDay);
    const items = all.items.filter(({ id }) => ids.has(id));
    expect(answer.period).toEqual(periodOf(items));
    if (answer.period !== null) expect(answer.density).toEqual(densityBuckets(items, answer.period, 5));
    expect(answer.counts).toEqual(countPerLane([...items, ...all.undated.filter(({ id }) => ids.has(id))]));
    const { days, undated } = deskOf(index).days({ ...filters, asOf });
    const counted = days.map(([day, events]) => [dayFromNumber(day), events] as const);
    expect(barsOfDays(counted, undated)).toEqual(eventDayBars(filterEvents(known, filters)));
  });
});

test('a brief says what was known then', () => {
  forAnyDay(({ index, known, asOf }) => {
    const [items, itemsThen] = [itemsById(index), itemsById(known)];
    const knowing = knowingOf(index);
    index.eventsByDay.forEach((event, row) => {
      const brief = briefOf(index, items, row);
      const then = known.eventsByDay.findIndex(({ id }) => id === event.id);
      if (brief === null || then < 0) return;
      const former = formerBriefOf(index, row, knowing(event));
      expect(briefOn(brief, former, asOf)).toEqual({ ...briefOf(known, itemsThen, then), row });
    });
  });
});

test('a row whose block of earlier days is missing is left out, and counted as missing', () => {
  fc.assert(
    fc.property(anyRetoldCorpus, (corpus) => {
      const index = buildCorpusIndex(corpus);
      const { eventsByDay } = index;
      const desk = openRowDesk(emptyColumns(eventsByDay.length, eventsByDay.length, facetCodes(index)));
      desk.addRows(columnWriter({ index, items: itemsById(index), briefPart: () => 0 })(0, 99));
      expect(desk.counts({ ...noFilters, asOf: '2022-01-05' })).toMatchObject({ passing: 0, total: 0 });
    }),
    { numRuns: 5 },
  );
});

test('days are asked one after the other, and each stays what it is', () => {
  const day = (asOf: string | null, index: CorpusIndex) =>
    facetCounts(asOf === null ? index : knownBy(index, asOf), noFilters);
  fc.assert(
    fc.property(anyRetoldCorpus, fc.array(fc.option(anyKnownDay), { maxLength: 6 }), (corpus, days) => {
      const index = buildCorpusIndex(corpus);
      const desk = deskOf(index);
      for (const asOf of days) expect(desk.counts({ ...noFilters, asOf })).toEqual(day(asOf, index));
    }),
    { numRuns: 40 },
  );
});
