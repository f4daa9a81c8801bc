/** Calendar days: what is one, and arithmetic that leads back to where it began. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayFromNumber, dayNumber, daysBetween, daysInMonth, isDay, isoWeekday } from './day';

const days = fc.integer({ min: -200_000, max: 200_000 }).map(dayFromNumber);

describe('days', () => {
  test.each(['2025-07-04', '2024-02-29', '1999-12-31', '0001-01-01'])('%s is a day', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-7-4',
    '20250704',
    '2025-07-04T10:00',
    ' 2025-07-04',
    '2025-07',
  ])('"%s" is none', (day) => {
    expect(isDay(day)).toBe(false);
  });

  test('4 July 2025 was a Friday, 1 January 1970 a Thursday, and the Sunday before it a 7', () => {
    expect([isoWeekday('2025-07-04'), isoWeekday('1970-01-01'), isoWeekday('1969-12-28')]).toEqual([5, 4, 7]);
  });

  test('months and leap years', () => {
    expect([
      daysInMonth(2024, 2),
      daysInMonth(2025, 2),
      daysInMonth(2000, 2),
      daysInMonth(1900, 2),
      daysInMonth(2025, 12),
    ]).toEqual([29, 28, 29, 28, 31]);
  });

  test('50 days from 14 July 2025 are 2 September; summer time has no say', () => {
    expect(addDays('2025-07-14', 50)).toBe('2025-09-02');
    expect(addDays('2025-03-30', 1)).toBe('2025-03-31');
  });

  test('text that is no day gives no number and no day', () => {
    expect(dayNumber('gestern')).toBeNaN();
    expect(dayFromNumber(Number.NaN)).toBe('');
    expect(addDays('gestern', 1)).toBe('');
  });

  test('laws: counting there and back, seven days make a week', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -1000, max: 1000 }), (day, count) => {
        expect(isDay(day)).toBe(true);
        expect(dayFromNumber(dayNumber(day))).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(isoWeekday(addDays(day, 7))).toBe(isoWeekday(day));
      }),
    );
  });
});
