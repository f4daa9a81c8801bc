/** Folding never loses, repeats or reorders a day, and only folds days on which nothing happens. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItems, itemsFrom } from '../../testing/timeline-events';
import {
  axisBounds,
  foldedAxis,
  foldingHelps,
  foldsOf,
  gapsBetween,
  plainAxis,
  toAxis,
  toDay,
  type TimeAxis,
} from './timeline-folds';
import { periodOf, type TimelineItem } from './timeline-items';

function axisOf(items: readonly TimelineItem[]): TimeAxis {
  const period = periodOf(items) ?? { start: 0, end: 1 };
  return foldedAxis(
    period,
    items.map(({ start, until }) => ({ start, end: until })),
  );
}

const anyDayNumber = fc.double({ min: 9_000, max: 14_000, noNaN: true });

test('a position leads back to its day', () => {
  fc.assert(
    fc.property(anyItems, anyDayNumber, (items, day) => {
      const axis = axisOf(items);
      expect(toDay(axis, toAxis(axis, day))).toBeCloseTo(day, 6);
    }),
  );
});

test('later days stand further right', () => {
  fc.assert(
    fc.property(anyItems, anyDayNumber, anyDayNumber, (items, a, b) => {
      fc.pre(Math.abs(a - b) > 1e-6);
      const axis = axisOf(items);
      expect(toAxis(axis, a) < toAxis(axis, b)).toBe(a < b);
    }),
  );
});

test('no event touches a fold, and outside folds a day is a day', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const axis = axisOf(items);
      for (const { days } of foldsOf(axis)) {
        expect(items.filter(({ start, until }) => start < days.end && until > days.start)).toEqual([]);
      }
      for (const { start } of items) expect(toAxis(axis, start + 1) - toAxis(axis, start)).toBeCloseTo(1, 6);
    }),
  );
});

test('the pieces cover the whole period without gaps', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const { pieces } = axisOf(items);
      expect(pieces[0]?.days.start).toBe(periodOf(items)?.start);
      expect(pieces.at(-1)?.days.end).toBe(periodOf(items)?.end);
      pieces.slice(1).forEach((piece, index) => {
        expect(piece.days.start).toBe(pieces[index]?.days.end);
        expect(piece.axis.start).toBe(pieces[index]?.axis.end);
      });
    }),
  );
});

test('four and a half quiet months are folded, and the fold says how many days they are', () => {
  const axis = axisOf(
    itemsFrom([
      { id: 'ruf1', time: '2022-02-12' },
      { id: 'ruf2', time: '2022-07-01' },
      { id: 'ulti1', kind: 'ultimatum', time: '2022-07-14', deadlines: ['2022-09-02'] },
    ]),
  );
  expect(foldsOf(axis).map(({ quietDays }) => quietDays)).toEqual([138]);
  expect(foldingHelps(axis)).toBe(true);
  const { start, end } = axisBounds(axis);
  expect(end - start).toBeLessThan(100);
});

test('a fortnight between two events is left as it is', () => {
  const axis = axisOf(
    itemsFrom([
      { id: 'ruf1', time: '2022-02-12' },
      { id: 'ruf2', time: '2022-02-26' },
    ]),
  );
  expect(foldsOf(axis)).toEqual([]);
  expect(foldingHelps(axis)).toBe(false);
});

test('the days up to a deadline are not quiet', () => {
  const axis = axisOf(
    itemsFrom([
      { id: 'ulti1', kind: 'ultimatum', time: '2022-02-01', deadlines: ['2022-12-01'] },
      { id: 'ruf2', time: '2022-12-02' },
    ]),
  );
  expect(foldsOf(axis)).toEqual([]);
});

test('a plain axis changes no day', () => {
  const axis = plainAxis({ start: 10, end: 20 });
  for (const day of [-5, 10, 12.5, 20, 99]) expect(toAxis(axis, day)).toBe(day);
});

test('gaps lie between merged stretches', () => {
  const busy = [
    { start: 8, end: 9 },
    { start: 0, end: 5 },
    { start: 3, end: 4 },
  ];
  expect(gapsBetween(busy)).toEqual([{ start: 5, end: 8 }]);
  expect(gapsBetween([])).toEqual([]);
});
