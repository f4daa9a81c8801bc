/** The days an EDTF value allows, open and approximate ones too. */
import { describe, expect, test } from 'vitest';
import { dayOfEdtf, readEdtf } from './read-edtf';

const may = { earliest: '2025-05-01', latest: '2025-05-31' };

describe('EDTF written by people', () => {
  test.each([
    ['2025-07-04', '2025-07-04', '2025-07-04'],
    ['2025-07', '2025-07-01', '2025-07-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-07-04~', '2025-07-03', '2025-07-05'],
    ['2025-07~', '2025-07-01', '2025-07-31'],
    ['2025-07-01/2025-07-03', '2025-07-01', '2025-07-03'],
    ['2025-06/2025-07', '2025-06-01', '2025-07-31'],
  ])('%s allows %s to %s', (text, earliest, latest) => {
    expect(readEdtf(text, null)).toEqual({ earliest, latest });
  });

  test('an open side is bounded by what else is known, and unknown without it', () => {
    expect(readEdtf('../2025-05-09', may)).toEqual({ earliest: '2025-05-01', latest: '2025-05-09' });
    expect(readEdtf('2025-05-09/..', may)).toEqual({ earliest: '2025-05-09', latest: '2025-05-31' });
    expect(readEdtf('../2025-05-09', null)).toBeNull();
  });

  test.each([
    '',
    'gestern',
    '4.7.2025',
    '2025-13-01',
    '2025-02-30',
    '2025-07-05/2025-07-01',
    '../..',
    '20250704',
    '..',
  ])('"%s" is none', (text) => {
    expect(readEdtf(text, may)).toBeNull();
  });

  test('the day a value is built around', () => {
    expect(dayOfEdtf('2025-07-04')).toBe('2025-07-04');
    expect(dayOfEdtf('2025-07-04~')).toBe('2025-07-04');
    expect(dayOfEdtf('2025-07')).toBeNull();
    expect(dayOfEdtf('2025-07-04/2025-07-05')).toBeNull();
  });
});
