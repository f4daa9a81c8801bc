/** How days read in both languages. */
import { expect, test } from 'vitest';
import { dayText, monthName, monthText, rangeText, weekdayName } from './day-text';

test('a day is written as its readers write it', () => {
  expect(dayText('2025-07-04', 'de')).toBe('4. Juli 2025');
  expect(dayText('2025-07-04', 'en')).toBe('4 July 2025');
  expect(dayText('2025-07-04', 'de', 'full')).toBe('Freitag, 4. Juli 2025');
});

test('months head the list', () => {
  expect(monthText('2025-02-12', 'de')).toBe('Februar 2025');
  expect(monthText('2025-02-01', 'en')).toBe('February 2025');
});

test('short forms are those within a date', () => {
  expect(dayText('2025-03-09', 'de', 'short')).toBe('9. März');
  expect(dayText('2025-09-01', 'de', 'short')).toBe('1. Sept.');
  expect(dayText('2025-09-01', 'en', 'short')).toBe('1 Sept');
  expect(monthText('2025-02-01', 'de', 'short')).toBe('Feb. 2025');
});

/** The words of a calendar do not change; what stands between them does, from one browser to the next. */
test.for(['de', 'en'] as const)('the words are those a browser knows: %s', (lang) => {
  const known = (date: Date, shape: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(lang, { ...shape, timeZone: 'UTC' }).format(date);
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(Date.UTC(2025, month, month + 1));
    expect(monthName(date, lang)).toBe(known(date, { month: 'long' }));
    expect(weekdayName(date, lang)).toBe(known(date, { weekday: 'long' }));
    expect(weekdayName(date, lang, 'short')).toBe(known(date, { weekday: 'short' }));
  }
});

test('a stretch says only once what both days share', () => {
  expect(rangeText('2025-07-01', '2025-07-02', 'de')).toBe('1.–2. Juli 2025');
  expect(rangeText('2025-07-01', '2025-07-02', 'en')).toBe('1\u2009–\u20092 July 2025');
  expect(rangeText('2025-06-30', '2025-07-02', 'de')).toBe('30. Juni\u2009–\u20092. Juli 2025');
  expect(rangeText('2025-06-30', '2025-07-02', 'de', 'short')).toBe('30. Juni\u2009–\u20092. Juli');
  expect(rangeText('2024-12-31', '2025-01-02', 'en', 'short')).toBe('31 Dec 2024\u2009–\u20092 Jan 2025');
  expect(rangeText('2025-07-01', '2025-07-01', 'de')).toBe('1. Juli 2025');
});
