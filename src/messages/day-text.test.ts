/** How days read in both languages. */
import { expect, test } from 'vitest';
import { isExactDay, monthText, timeText } from './day-text';

const at = (edtf: string, earliest: string, latest = earliest) => ({ edtf, earliest, latest });

test.each([
  [at('2025-07-04', '2025-07-04'), 'de', '4. Juli 2025'],
  [at('2025-07-04', '2025-07-04'), 'en', '4 July 2025'],
  [at('2025-07-03~', '2025-07-01', '2025-07-05'), 'de', 'um den 3. Juli 2025'],
  [at('2025-07-01/2025-07-02', '2025-07-01', '2025-07-02'), 'de', '1.–2. Juli 2025'],
  [at('../2025-09-02', '2025-07-14', '2025-09-02'), 'de', 'bis 2. September 2025'],
  [at('2025-07-14/..', '2025-07-14', '2025-12-31'), 'en', 'from 14 July 2025'],
  [at('2025-02', '2025-02-01', '2025-02-28'), 'de', 'Februar 2025'],
  [at('2025-07~', '2025-07-01', '2025-07-31'), 'de', 'etwa Juli 2025'],
  [at('2025', '2025-01-01', '2025-12-31'), 'en', '2025'],
  [at('2025-07-04?', '2025-07-04'), 'de', 'vermutlich 4. Juli 2025'],
  [null, 'de', 'Tag unbekannt'],
] as const)('%o in %s', (time, lang, text) => {
  expect(timeText(time, lang)).toBe(text);
});

test('the weekday is said where there is room for it', () => {
  expect(timeText(at('2025-07-04', '2025-07-04'), 'de', 'full')).toBe('Freitag, 4. Juli 2025');
});

test('only a plain day is exact', () => {
  expect(isExactDay(at('2025-07-04', '2025-07-04'))).toBe(true);
  expect(isExactDay(at('2025-07-04~', '2025-07-04'))).toBe(false);
  expect(isExactDay(at('2025-07', '2025-07-01', '2025-07-31'))).toBe(false);
});

test('months head the list', () => {
  expect(monthText('2025-02-12', 'de')).toBe('Februar 2025');
});
