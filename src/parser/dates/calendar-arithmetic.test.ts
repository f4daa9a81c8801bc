/** Easter, ISO weeks and months against dates anyone can look up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isDay, isoWeekday } from '../../base/day';
import {
  calendarDay,
  easterSunday,
  isoWeekOf,
  mondayOf,
  mondayOfIsoWeek,
  shiftMonth,
} from './calendar-arithmetic';

test.each([
  [1954, '1954-04-18'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test.each([
  ['2025-07-04', '2025-W27'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-03', '2020-W53'],
  ['2016-01-01', '2015-W53'],
])('the ISO week of %s', (day, week) => {
  expect(isoWeekOf(day)).toBe(week);
});

test('a week starts on the Monday of each of its days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
      const monday = mondayOfIsoWeek(year, week);
      expect(isoWeekday(monday)).toBe(1);
      expect(isoWeekOf(monday)).toBe(`${year}-W${String(week).padStart(2, '0')}`);
      expect(mondayOf(monday)).toBe(monday);
    }),
  );
});

test('months move over the turn of the year, and a day is cut to its month', () => {
  expect(shiftMonth(2025, 1, -1)).toBe('2024-12');
  expect(shiftMonth(2025, 11, 3)).toBe('2026-02');
  expect(calendarDay(2025, 2, 31)).toBe('2025-02-28');
  fc.assert(
    fc.property(fc.integer({ min: 1600, max: 2200 }), fc.integer({ min: -400, max: 400 }), (year, by) => {
      const moved = `${shiftMonth(year, 6, by)}-01`;
      expect(isDay(moved)).toBe(true);
      expect(Math.sign(dayNumber(moved) - dayNumber(`${year}-06-01`))).toBe(Math.sign(by));
    }),
  );
});
