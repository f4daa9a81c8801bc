/** The small decisions of the timeline that need no page: brush, lengths of time, heights, free places, the store. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { plainAxis } from '../../domain/timeline/timeline-folds';
import { layOutRows } from '../../domain/timeline/timeline-rows';
import { itemsFrom } from '../../testing/timeline-events';
import { halves } from './day-words';
import { freePart, laneHeights, rowTop } from './lane-heights';
import { moved } from './OverviewBrush';
import { createViewportStore, pixelsAt } from './viewport-store';

const days = { start: 100, end: 400 };

test('the brush stays on the strip, keeps its length when moved, and its edges never cross', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 100, max: 390, noNaN: true }),
      fc.double({ min: 2, max: 300, noNaN: true }),
      fc.constantFrom('start', 'end', 'move'),
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      (start, length, part, by) => {
        const seen = { start, end: Math.min(400, Math.max(start + 2, start + length)) };
        const next = moved(seen, part, by, days);
        expect(next.start).toBeGreaterThanOrEqual(days.start - 1e-9);
        expect(next.end).toBeLessThanOrEqual(days.end + 1e-9);
        expect(next.end).toBeGreaterThan(next.start);
        if (part === 'move') expect(next.end - next.start).toBeCloseTo(seen.end - seen.start, 6);
      },
    ),
  );
});

test.each([
  [4.53, '4½'],
  [4.1, '4'],
  [4.9, '5'],
  [0.5, '½'],
])('%s is written %s', (value, text) => {
  expect(halves(value)).toBe(text);
});

test('a hidden lane is lower than an open one, and an open one has room for its rows', () => {
  const rows = { talks: 5, pledges: 1, ultimatums: 3, statements: 1 };
  const heights = laneHeights(rows, new Set(['statements']), new Set(['pledges']));
  expect(heights.talks).toBeGreaterThan(rowTop(5));
  expect(heights.statements).toBeLessThan(heights.pledges);
  // Room for the button that lists what nobody can date.
  expect(heights.pledges).toBeGreaterThan(laneHeights(rows, new Set(), new Set()).pledges);
});

test('the words of a fold stand where no card covers it', () => {
  const items = itemsFrom([
    { id: 'ruf1', time: '2022-02-12' },
    { id: 'ruf2', time: '2022-02-12' },
    { id: 'aus1', kind: 'statement', time: '2022-02-12' },
  ]);
  const rows = { talks: 2, pledges: 1, ultimatums: 1, statements: 1 };
  const layout = layOutRows(items, { axis: plainAxis(days), scale: 1, widthOf: () => 100, rows });
  const heights = laneHeights(rows, new Set(), new Set());
  const start = items[0]?.start ?? 0;
  const free = freePart(layout, heights, { start: start + 20, end: start + 30 });
  expect(free.start).toBeGreaterThanOrEqual(rowTop(1));
  expect(free.end).toBe(heights.talks + heights.pledges + heights.ultimatums + rowTop(0));
  const all = heights.talks + heights.pledges + heights.ultimatums + heights.statements;
  expect(freePart(layout, heights, { start: 0, end: 5 })).toEqual({ start: 0, end: all });
});

test('the store tells only what changed, and forgets who has left', () => {
  const first = { viewport: { start: 0, end: 10 }, width: 500 };
  const store = createViewportStore(first);
  const changed = vi.fn();
  const leave = store.subscribe(changed);
  store.set({ viewport: { start: 0, end: 10 }, width: 500 });
  expect(changed).not.toHaveBeenCalled();
  expect(store.get()).toBe(first);
  store.set({ viewport: { start: 5, end: 10 }, width: 500 });
  expect(changed).toHaveBeenCalledTimes(1);
  leave();
  store.set(first);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(pixelsAt(first, 5)).toBe(250);
});
