/** Briefs that are drawn together lie together: a view of any length loads a handful of parts, not all that hold something of it. */
import { describe, expect, test } from 'vitest';
import { noFilters } from '../../domain/filters/event-filters';
import { PASSES } from '../../domain/columns/columns-filter';
import { stretchOf } from '../../domain/columns/columns-stretch';
import { emptyColumns, type EventColumns } from '../../domain/columns/event-columns';
import { lanes } from '../../domain/event-kinds';
import { PER_CHOICE } from '../../domain/timeline/timeline-detail';
import { briefPlaces } from './brief-places';

const COUNT = 12_000;
const UNDATED = 7;
const DAYS = 730;

/** Events of two years, in time order, of all kinds, told by some number of sources that has nothing to do with time. */
function twoYears(): EventColumns {
  const columns = emptyColumns(COUNT, COUNT - UNDATED, { actor: [], topic: [], outlet: [] });
  for (let row = 0; row < COUNT; row += 1) {
    const start = Math.floor((row / COUNT) * DAYS);
    columns.kind[row] = row % 9;
    columns.start[row] = start;
    columns.until[row] = start + 1;
    columns.rank[row] = (row * 7919) % COUNT;
  }
  return columns;
}

const columns = twoYears();
const places = briefPlaces(columns);
const partOf = new Map(places.flatMap((rows, part) => rows.map((row) => [row, part] as const)));

describe('places of briefs', () => {
  test('each row lies in one part; parts are small and in order', () => {
    expect(partOf.size).toBe(COUNT);
    expect(places.flat()).toHaveLength(COUNT);
    for (const rows of places) {
      expect(rows.length).toBeLessThanOrEqual(256);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
    }
  });

  test.each([128, 32, 16, 8, 4])(
    'a view cut into stretches of %i days needs a handful of parts',
    (choiceDays) => {
      const first = Math.floor(300 / choiceDays) * choiceDays;
      const { lanes: answers } = stretchOf(
        columns,
        {
          passing: Uint32Array.from({ length: COUNT }, (_, row) => row),
          verdicts: new Uint8Array(COUNT).fill(PASSES),
        },
        {
          filters: noFilters,
          // What is asked for is three times as long as the view.
          stretch: { start: first, end: first + 12 * choiceDays },
          sliceDays: choiceDays,
          choiceDays,
          perLane: PER_CHOICE,
          keep: [],
        },
      );
      const rows = lanes.flatMap((lane) => answers[lane].rows);
      expect(rows.length).toBeGreaterThan(100);
      expect(new Set(rows.map((row) => partOf.get(row))).size).toBeLessThanOrEqual(10);
    },
  );
});
