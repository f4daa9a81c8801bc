/** Columns say the same as the events they were made of: filters, counts, list, steps, density, level of detail. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../schema/corpus';
import { anyCorpus, anyFilters } from '../../testing/arbitraries';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { itemsFrom, timelineEvents } from '../../testing/timeline-events';
import { adjacentEvents } from '../adjacent-events';
import { countFacets, facetTotals } from './columns-counts';
import { selectRows } from './columns-filter';
import { monthsOf, pageOf, stepsFrom } from './columns-list';
import { columnWriter, facetCodes } from './columns-of-corpus';
import { periodAnswer } from './columns-period';
import { stretchOf } from './columns-stretch';
import { buildCorpusIndex, type CorpusIndex } from '../corpus-index';
import { emptyColumns, loadedRows, withRows, type EventColumns } from './event-columns';
import { noFilters, type EventFilters } from '../filters/event-filters';
import { laneOf, lanes } from '../event-kinds';
import { facetCounts } from '../filters/facet-counts';
import { filterEvents } from '../filters/filter-events';
import { searchEvents } from '../search/search';
import { countPerLane, densityBuckets } from '../timeline/timeline-density';
import { gapsBetween, SHORTEST_FOLD_DAYS, type Stretch } from '../timeline/timeline-folds';
import { periodOf, timelineItems } from '../timeline/timeline-items';

/** Columns in blocks of three rows, which come last first. */
function columnsOf(index: CorpusIndex, blockRows = 3): EventColumns {
  const { eventsByDay } = index;
  const items = new Map(timelineItems(eventsByDay).items.map((item) => [item.id as string, item]));
  const write = columnWriter({ index, items, briefPart: (row) => row >> 1 });
  const dated = eventsByDay.filter(({ time }) => time !== null).length;
  const firsts = eventsByDay.map((_, row) => row).filter((row) => row % blockRows === 0);
  return firsts
    .reverse()
    .reduce(
      (columns, first) => withRows(columns, write(first, blockRows)),
      emptyColumns(eventsByDay.length, dated, facetCodes(index)),
    );
}

function searched(index: CorpusIndex, { q }: EventFilters): Uint32Array | null {
  const search = searchEvents(index, q);
  if (search === null) return null;
  return Uint32Array.from(index.eventsByDay.flatMap(({ id }, row) => (search.scores.has(id) ? [row] : [])));
}

type Case = { readonly index: CorpusIndex; readonly columns: EventColumns; readonly filters: EventFilters };

function forAnyCase(check: (one: Case) => void): void {
  fc.assert(
    fc.property(anyCorpus, anyFilters, (corpus: Corpus, filters) => {
      const index = buildCorpusIndex(corpus);
      check({ index, columns: columnsOf(index), filters });
    }),
    { numRuns: 60 },
  );
}

const select = ({ index, columns, filters }: Case) => selectRows(columns, filters, searched(index, filters));

describe('any corpus, any filters', () => {
  test('the rows that pass are the events that pass', () => {
    forAnyCase((one) => {
      const rows = [...select(one).passing];
      expect(rows.map((row) => one.index.eventsByDay[row])).toEqual(filterEvents(one.index, one.filters));
    });
  });

  test('the counts are those of the events', () => {
    forAnyCase((one) => {
      const { columns, filters } = one;
      const counts = countFacets(columns, facetTotals(columns), { filters, selection: select(one) });
      expect(counts).toEqual(facetCounts(one.index, filters));
    });
  });

  test('within a lane the steps are those of its events with a time, from the first to the last', () => {
    forAnyCase((one) => {
      const { passing } = select(one);
      for (const lane of lanes) {
        const left = [...passing].filter((row) => {
          const event = one.index.eventsByDay[row];
          return event?.time != null && laneOf(event.kind) === lane;
        });
        one.index.eventsByDay.forEach((_, row) => {
          expect(stepsFrom(one.columns, passing, { row, lane })).toEqual({
            previous: left.findLast((other) => other < row) ?? null,
            next: left.find((other) => other > row) ?? null,
            first: left[0] ?? null,
            last: left.at(-1) ?? null,
            position: left.includes(row) ? left.indexOf(row) + 1 : null,
            count: left.length,
          });
        });
      }
    });
  });

  test('previous, next and position are those of the list', () => {
    forAnyCase((one) => {
      const { passing } = select(one);
      const left = filterEvents(one.index, one.filters);
      one.index.eventsByDay.forEach((event, row) => {
        const { previous, next, position, count } = stepsFrom(one.columns, passing, { row, lane: null });
        const at = (place: number | null) => (place === null ? null : one.index.eventsByDay[place]);
        const steps = { previous: at(previous), next: at(next), position, count };
        expect(steps).toEqual(adjacentEvents(left, event));
      });
    });
  });

  test('bounds, quiet stretches, days and density are those of the items', () => {
    forAnyCase((one) => {
      const answer = periodAnswer(one.columns, select(one).passing, 7);
      const left = filterEvents(one.index, one.filters);
      // Ends that replaced ultimatums once had are drawn wherever the ultimatum is, so they are counted over all events.
      const ids = new Set(left.map(({ id }) => id));
      const all = timelineItems(one.index.eventsByDay);
      const items = all.items.filter(({ id }) => ids.has(id));
      expect(answer.period).toEqual(periodOf(items));
      const runs = items.map(({ start, until }) => ({ start, end: until }));
      const isLong = ({ start, end }: Stretch) => end - start >= SHORTEST_FOLD_DAYS;
      expect(gapsBetween(answer.busy)).toEqual(gapsBetween(runs).filter(isLong));
      const begun = new Map<number, number>();
      for (const { start } of items) begun.set(start, (begun.get(start) ?? 0) + 1);
      expect(answer.begins).toEqual([...begun].sort(([a], [b]) => a - b));
      if (answer.period !== null) expect(answer.density).toEqual(densityBuckets(items, answer.period, 7));
      const undated = all.undated.filter(({ id }) => ids.has(id));
      expect(answer.counts).toEqual(countPerLane([...items, ...undated]));
      expect(answer.undated).toHaveLength(undated.length);
    });
  });
});

describe('the list', () => {
  const index = buildCorpusIndex(harbourCorpus());
  const columns = columnsOf(index);
  const { passing } = selectRows(columns, noFilters, null);

  test('pages join to the whole; unknown days stay last in either order', () => {
    const ids = (order: 'ascending' | 'descending') =>
      [0, 2].flatMap((first) =>
        pageOf(columns, passing, { order, first, count: 2 }).rows.map((row) => index.eventsByDay[row]?.id),
      );
    expect(ids('ascending')).toEqual(['abs1', 'ruf1', 'ulti1', 'bau1']);
    expect(ids('descending')).toEqual(['ulti1', 'ruf1', 'abs1', 'bau1']);
    expect(pageOf(columns, passing, { order: 'ascending', first: 9, count: 2 })).toEqual({
      total: 4,
      rows: [],
    });
  });

  test('months', () => {
    expect(monthsOf(columns, passing, 'descending')).toEqual([
      { month: '2022-02', count: 3 },
      { month: null, count: 1 },
    ]);
  });
});

describe('a stretch of the timeline', () => {
  const events = timelineEvents(
    Array.from({ length: 40 }, (_, at) => ({
      id: `e${String(at).padStart(3, '0')}`,
      kind: at % 2 === 0 ? ('call' as const) : ('statement' as const),
      time: `2024-01-${String(1 + Math.floor(at / 2)).padStart(2, '0')}`,
      sources: at % 10 === 0 ? 3 : 1,
    })),
  );
  const index = buildCorpusIndex({ ...harbourCorpus(), articles: [], events: [...events] });
  const columns = columnsOf(index);
  const selection = selectRows(columns, noFilters, null);
  const start = itemsFrom([{ id: 'first', time: '2024-01-01' }])[0]?.start ?? 0;
  const ask = (days: readonly [number, number], perLane: number, keep: readonly number[] = []) =>
    stretchOf(columns, selection, {
      filters: noFilters,
      stretch: { start: start + days[0], end: start + days[1] },
      sliceDays: 5,
      perLane,
      keep,
    });

  test('few events are all there', () => {
    const { talks, statements } = ask([0, 4], 10).lanes;
    expect(talks).toEqual({ total: 4, rows: [0, 2, 4, 6], more: [] });
    expect(statements.rows).toEqual([1, 3, 5, 7]);
  });

  test('of many the most told, the rest counted where it begins', () => {
    const { talks } = ask([0, 20], 4).lanes;
    expect(talks.rows).toEqual([0, 10, 20, 30]);
    expect(talks.total).toBe(20);
    expect(talks.more.map(({ count }) => count)).toEqual([1, 4, 4, 4, 3]);
    expect(talks.more.every(({ days }) => days.start % 5 === 0 && days.end - days.start === 5)).toBe(true);
  });

  test('what is kept is drawn and not counted twice, though the filters leave it out', () => {
    const left = selectRows(columns, { ...noFilters, kinds: ['call'] }, null);
    const question = { filters: noFilters, stretch: { start, end: start + 20 }, sliceDays: 5, perLane: 1 };
    const answer = stretchOf(columns, left, { ...question, keep: [4, 5] });
    expect(answer.lanes.talks.rows).toContain(4);
    expect(answer.lanes.statements).toEqual({ total: 0, rows: [5], more: [] });
    expect(answer.outside).toEqual([5]);
    const counted = answer.lanes.talks.more.reduce((sum, { count }) => sum + count, 0);
    expect(counted + answer.lanes.talks.rows.length).toBe(20);
  });

  test('chosen for stretches of their own, a view further on chooses the same of what both show', () => {
    const chosen = (from: number, to: number) => {
      const stretch = { start: from, end: to };
      const question = { filters: noFilters, stretch, sliceDays: 5, perLane: 1, choiceDays: 5, keep: [] };
      return stretchOf(columns, selection, question).lanes.talks;
    };
    const first = Math.floor(start / 5) * 5;
    const [here, there] = [chosen(first, first + 15), chosen(first + 5, first + 25)];
    const shared = here.rows.filter((row) => (columns.start[row] ?? 0) >= first + 5);
    expect(here.rows).toHaveLength(3);
    expect(there.rows).toEqual(expect.arrayContaining(shared));
    const counted = there.more.reduce((sum, { count }) => sum + count, there.rows.length);
    expect(counted).toBe(there.total);
  });

  test('what is chosen in a long stretch is chosen in every part of it: zooming in takes nothing away', () => {
    const any = fc.record({
      from: fc.nat({ max: 10 }),
      length: fc.integer({ min: 2, max: 10 }),
      perLane: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(any, ({ from, length, perLane }) => {
        const outer = ask([from, from + length], perLane).lanes;
        const inner = ask([from, from + Math.ceil(length / 2)], perLane).lanes;
        for (const lane of lanes) {
          const still = outer[lane].rows.filter(
            (row) => (columns.start[row] ?? 0) < start + from + length / 2,
          );
          expect(inner[lane].rows).toEqual(expect.arrayContaining(still));
          const total = outer[lane].more.reduce((sum, { count }) => sum + count, outer[lane].rows.length);
          expect(total).toBe(outer[lane].total);
        }
      }),
    );
  });
});

test('a block that has not come is left out of everything, and counted as missing', () => {
  const index = buildCorpusIndex(harbourCorpus());
  const items = new Map(timelineItems(index.eventsByDay).items.map((item) => [item.id as string, item]));
  const write = columnWriter({ index, items, briefPart: () => 0 });
  const columns = withRows(emptyColumns(4, 3, facetCodes(index)), write(2, 2));
  expect(loadedRows(columns)).toBe(2);
  expect([...selectRows(columns, noFilters, null).passing]).toEqual([2, 3]);
});
