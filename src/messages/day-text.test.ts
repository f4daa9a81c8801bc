/** How days read in both languages. */
import { expect, test } from 'vitest';
import { dayText, monthText, rangeText } from './day-text';

test('a day is written as its readers write it', () => {
  expect(dayText('2025-07-04', 'de')).toBe('4. Juli 2025');
  expect(dayText('2025-07-04', 'en')).toBe('4 July 2025');
  expect(dayText('2025-07-04', 'de', 'full')).toBe('Freitag, 4. Juli 2025');
});

test('months head the list', () => {
  expect(monthText('2025-02-12', 'de')).toBe('Februar 2025');
  expect(monthText('2025-02-01', 'en')).toBe('February 2025');
});

test('a stretch says only once what both days share', () => {
  expect(rangeText('2025-07-01', '2025-07-02', 'de')).toBe('1.–2. Juli 2025');
});
