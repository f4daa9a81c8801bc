/** How times read in both languages. */
import { expect, test } from 'vitest';
import type { EventTime } from '../schema/time';
import { timeText } from './time-text';

const at = (edtf: string, earliest: string, latest = earliest): EventTime => ({
  edtf,
  earliest,
  latest,
  basis: 'stated',
  evidence: null,
  note: null,
  noteUrl: null,
});

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
  [null, 'de', 'Tag unbekannt'],
] as const)('%o in %s', (time, lang, text) => {
  expect(timeText(time, lang)).toBe(text);
});

test('the weekday is said where there is room for it', () => {
  expect(timeText(at('2025-07-04', '2025-07-04'), 'de', 'full')).toBe('Freitag, 4. Juli 2025');
});
