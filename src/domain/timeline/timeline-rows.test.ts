/** Rows: nothing overlaps anywhere on a zoom level, nothing is dropped unsaid, the most told go first. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItems, CARD, itemsFrom, neighboursIn, rowSetting } from '../../testing/timeline-events';
import { lanes } from '../event-kinds';
import { toAxis } from './timeline-folds';
import type { TimelineItem } from './timeline-items';
import { drawnIn, layOutRows, neededRows, placeAnyway, shareRows } from './timeline-rows';

const anyScale = fc.double({ min: 0.05, max: 60, noNaN: true });
const anyRows = fc.integer({ min: 2, max: 6 });

test('cards and bars of one row never overlap, at the scale of the level or any larger one', () => {
  fc.assert(
    fc.property(
      anyItems,
      anyScale,
      anyRows,
      fc.double({ min: 1, max: 1.42, noNaN: true }),
      (items, scale, rows, zoom) => {
        const { placed } = layOutRows(items, rowSetting(scale, rows));
        for (const [a, b] of neighboursIn(placed)) {
          const now = scale * zoom;
          const end = Math.max(a.item.anchor * now + CARD, a.item.until * now);
          expect(end).toBeLessThanOrEqual(b.item.start * now + 1e-6);
        }
      },
    ),
  );
});

test('every event is placed or counted, and marks of one lane do not overlap', () => {
  fc.assert(
    fc.property(anyItems, anyScale, anyRows, (items, scale, rows) => {
      const { placed, more } = layOutRows(items, rowSetting(scale, rows));
      expect(placed.length + more.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
      for (const lane of lanes) {
        const marks = more.filter((mark) => mark.lane === lane);
        marks.slice(1).forEach((mark, index) => {
          expect(mark.drawn.start).toBeGreaterThanOrEqual(marks[index]?.drawn.end ?? Infinity);
        });
      }
      expect(placed.every(({ row }) => row < rows)).toBe(true);
    }),
  );
});

test('where every event has room, they stand in time order from the first row down', () => {
  const items = itemsFrom([
    { id: 'ruf1', time: '2022-02-12' },
    { id: 'ruf2', time: '2022-02-13', sources: 3 },
    { id: 'ruf3', time: '2022-06-01' },
  ]);
  const { placed, more } = layOutRows(items, rowSetting(5, 3));
  expect(placed.map(({ item, row }) => [item.id, row])).toEqual([
    ['ruf1', 0],
    ['ruf2', 1],
    ['ruf3', 0],
  ]);
  expect(more).toEqual([]);
});

test('where room is short the most told stay, and the rest is one mark with its days', () => {
  const items = itemsFrom([
    { id: 'ruf1', time: '2022-02-12' },
    { id: 'ruf2', time: '2022-02-12', sources: 3 },
    { id: 'ruf3', time: '2022-02-14' },
  ]);
  const { placed, more } = layOutRows(items, rowSetting(5, 2));
  expect(placed.map(({ item }) => item.id)).toEqual(['ruf2']);
  const days = { start: items[0]?.start, end: (items[2]?.start ?? 0) + 1 };
  expect(more).toMatchObject([{ lane: 'talks', count: 2, row: 1, days }]);
});

test('an event without room can be drawn anyway, over the last row', () => {
  const [item] = itemsFrom([{ id: 'ruf1', time: '2022-02-12' }]);
  if (item === undefined) throw new Error('the sample has a time');
  const setting = rowSetting(5, 4);
  expect(placeAnyway(item, setting)).toMatchObject({
    row: 3,
    drawn: { start: toAxis(setting.axis, item.start) },
  });
});

test('rows are shared: none more than needed, what one lane leaves goes to the others, each has one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 4, max: 40 }),
      (n, total) => {
        const needed = { talks: n[0] ?? 0, pledges: n[1] ?? 0, ultimatums: n[2] ?? 0, statements: n[3] ?? 0 };
        const rows = shareRows(needed, total);
        const sum = lanes.reduce((all, lane) => all + rows[lane], 0);
        expect(sum).toBeLessThanOrEqual(total);
        expect(lanes.every((lane) => rows[lane] >= 1 && rows[lane] <= Math.max(1, needed[lane]))).toBe(true);
        const hungry = lanes.some((lane) => rows[lane] < needed[lane]);
        if (hungry) expect(sum).toBe(total);
      },
    ),
  );
});

test('the rows a lane needs are enough to place all of it', () => {
  fc.assert(
    fc.property(anyItems, anyScale, (items, scale) => {
      const setting = rowSetting(scale, 1);
      const { more } = layOutRows(items, { ...setting, rows: neededRows(items, setting) });
      expect(more).toEqual([]);
    }),
  );
});

test('what is drawn in a stretch is what touches it', () => {
  const at = (start: number, end: number) => ({ drawn: { start, end } });
  const things = [at(0, 5), at(5, 6), at(4, 9)];
  expect(drawnIn(things, { start: 5, end: 8 })).toEqual([at(5, 6), at(4, 9)]);
});

test('time order does not depend on the order of the given items within a day', () => {
  const items: readonly TimelineItem[] = itemsFrom([
    { id: 'ruf2', time: '2022-02-12' },
    { id: 'ruf1', time: '2022-02-12' },
  ]);
  expect(layOutRows(items, rowSetting(5, 3)).placed.map(({ item }) => item.id)).toEqual(['ruf1', 'ruf2']);
});
