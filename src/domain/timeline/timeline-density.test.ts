/** Density counts every event once, where it begins. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItems, itemsFrom } from '../../testing/timeline-events';
import { countPerLane, densityBuckets } from './timeline-density';
import { periodOf } from './timeline-items';

test('all columns together hold every event once', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 1, max: 200 }), (items, count) => {
      const buckets = densityBuckets(items, periodOf(items) ?? { start: 0, end: 1 }, count);
      expect(buckets).toHaveLength(count);
      expect(buckets.reduce((sum, { total }) => sum + total, 0)).toBe(items.length);
    }),
  );
});

test('an event counts in the column and the lane it begins in', () => {
  const items = itemsFrom([
    { id: 'ruf1', time: '2022-02-01' },
    { id: 'ulti', kind: 'ultimatum', time: '2022-02-04', deadlines: ['2022-02-10'] },
  ]);
  const buckets = densityBuckets(items, periodOf(items) ?? { start: 0, end: 1 }, 10);
  expect(buckets[0]?.perLane.talks).toBe(1);
  expect(buckets[3]?.perLane.ultimatums).toBe(1);
  expect(buckets[9]?.total).toBe(0);
});

test('an empty period has no columns', () => {
  expect(densityBuckets([], { start: 5, end: 5 }, 10)).toEqual([]);
});

test('events are counted per lane', () => {
  const items = itemsFrom([
    { id: 'ruf1', time: '2022-02-01' },
    { id: 'ruf2', kind: 'meeting', time: '2022-02-01' },
  ]);
  expect(countPerLane(items)).toEqual({ talks: 2, pledges: 0, ultimatums: 0, statements: 0 });
});
