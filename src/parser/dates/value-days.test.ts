/** Days a value allows. */
import { expect, test } from 'vitest';
import type { TimeMod } from '../document';
import { daysOf } from './value-days';

test.each<[string, TimeMod | null, string, string]>([
  ['2025-07-04', null, '2025-07-04', '2025-07-04'],
  ['2025-07-04TEV', null, '2025-07-04', '2025-07-04'],
  ['2024-02', null, '2024-02-01', '2024-02-29'],
  ['2025-02', 'START', '2025-02-01', '2025-02-10'],
  ['2025-02', 'MID', '2025-02-11', '2025-02-20'],
  ['2025-02', 'END', '2025-02-21', '2025-02-28'],
  ['2024', null, '2024-01-01', '2024-12-31'],
  ['2024', 'END', '2024-09-01', '2024-12-31'],
  ['2025-W27', null, '2025-06-30', '2025-07-06'],
  ['2025-W27', 'START', '2025-06-30', '2025-07-02'],
  ['2025-W27-WE', null, '2025-07-05', '2025-07-06'],
  ['2024-Q3', null, '2024-07-01', '2024-09-30'],
  ['2014-H2', null, '2014-07-01', '2014-12-31'],
  ['2022-SU', null, '2022-06-01', '2022-08-31'],
  ['2022-WI', null, '2021-12-01', '2023-02-28'],
  ['199', null, '1990-01-01', '1999-12-31'],
  ['18', null, '1800-01-01', '1899-12-31'],
])('%s %s', (value, mod, earliest, latest) => {
  expect(daysOf(value, mod)).toEqual({ earliest, latest });
});

test.each(['PRESENT_REF', 'P2Y', 'XXXX-07-04', 'XXXX-WXX-3', 'T20:00', '2025-02-31', '2025-13'])(
  'no days for %s',
  (value) => {
    expect(daysOf(value, null)).toBeNull();
  },
);
