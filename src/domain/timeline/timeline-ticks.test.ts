/** Labels of the axis: the right unit for the room, none too close, none inside a fold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromNumber, dayNumber } from '../../base/day';
import { anyItems } from '../../testing/timeline-events';
import { axisBounds, foldedAxis, foldsOf, plainAxis, toAxis } from './timeline-folds';
import { periodOf } from './timeline-items';
import { calendarStretches, ticksIn, type Tick } from './timeline-ticks';

const between = (from: string, to: string) => ({ start: dayNumber(from), end: dayNumber(to) });
const days = (ticks: readonly Tick[]) => ticks.map(({ day }) => dayFromNumber(day));

test('two weeks over a wide place are labelled by day, under their months', () => {
  const stretch = between('2022-01-25', '2022-02-08');
  const { major, minor } = ticksIn(plainAxis(stretch), stretch, 1000);
  expect(minor.map(({ unit }) => unit)).toContain('day');
  expect(minor).toHaveLength(14);
  expect(days(major)).toEqual(['2022-01-01', '2022-02-01']);
  expect(major.map(({ carried }) => carried)).toEqual([true, false]);
});

test('two months are labelled by their Mondays', () => {
  const stretch = between('2022-06-20', '2022-08-20');
  const { minor } = ticksIn(plainAxis(stretch), stretch, 800);
  expect(days(minor).slice(0, 2)).toEqual(['2022-06-20', '2022-06-27']);
  expect(minor.every(({ day }) => new Date(day * 86_400_000).getUTCDay() === 1)).toBe(true);
});

test('a year is labelled by month, forty years by every fifth', () => {
  const year = between('2022-01-01', '2023-01-01');
  expect(ticksIn(plainAxis(year), year, 900).minor.map(({ unit }) => unit)).toEqual(Array(12).fill('month'));
  const decades = between('1990-01-01', '2030-01-01');
  const { major, minor } = ticksIn(plainAxis(decades), decades, 900);
  expect(minor).toEqual([]);
  expect(days(major).slice(0, 3)).toEqual(['1990-01-01', '1995-01-01', '2000-01-01']);
});

test('labels keep their distance and stay out of folds, at any zoom', () => {
  fc.assert(
    fc.property(anyItems, fc.double({ min: 0.01, max: 1, noNaN: true }), (items, share) => {
      const period = periodOf(items) ?? { start: 0, end: 1 };
      const axis = foldedAxis(
        period,
        items.map(({ start, until }) => ({ start, end: until })),
      );
      const first = toAxis(axis, period.start);
      const visible = { start: first, end: first + Math.max(2, (toAxis(axis, period.end) - first) * share) };
      const { major, minor } = ticksIn(axis, visible, 800);
      const perDay = 800 / (visible.end - visible.start);
      for (const ticks of [major, minor]) {
        ticks.slice(1).forEach((tick, index) => {
          expect((tick.at - (ticks[index]?.at ?? -Infinity)) * perDay).toBeGreaterThan(40);
        });
        for (const { axis: fold } of foldsOf(axis)) {
          expect(ticks.filter(({ at }) => at > fold.start && at < fold.end)).toEqual([]);
        }
      }
    }),
  );
});

test('a year that goes on behind a fold is named once', () => {
  const period = between('2022-01-10', '2022-12-20');
  const axis = foldedAxis(period, [between('2022-01-10', '2022-03-01'), between('2022-11-01', '2022-12-20')]);
  const bounds = axisBounds(axis);
  expect(foldsOf(axis)).toHaveLength(1);
  expect(days(ticksIn(axis, bounds, 400).major)).toEqual(['2022-01-01']);
});

test('no width, no labels', () => {
  const stretch = between('2022-01-01', '2022-02-01');
  expect(ticksIn(plainAxis(stretch), stretch, 0)).toEqual({ major: [], minor: [] });
});

test('a period is cut along the calendar, without gaps and never too finely', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 9_000 }),
      fc.integer({ min: 2, max: 12 }),
      (start, length, most) => {
        const period = { start, end: start + length };
        const parts = calendarStretches(period, most);
        expect(parts.length).toBeLessThanOrEqual(most);
        expect(parts[0]?.start).toBe(period.start);
        expect(parts.at(-1)?.end).toBe(period.end);
        parts.slice(1).forEach((part, index) => {
          expect(part.start).toBe(parts[index]?.end);
        });
      },
    ),
  );
});

test('seven months become seven parts', () => {
  const parts = calendarStretches(between('2022-02-12', '2022-08-20'), 8);
  expect(parts.map(({ start }) => dayFromNumber(start))).toEqual([
    '2022-02-12',
    '2022-03-01',
    '2022-04-01',
    '2022-05-01',
    '2022-06-01',
    '2022-07-01',
    '2022-08-01',
  ]);
});
