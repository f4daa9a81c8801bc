/** EDTF values taken apart. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTimeSchema } from '../schema/time';
import { sampleTime } from '../testing/sample-corpus';
import { isUncertain, timeParts } from './event-time-parts';

const time = (edtf: string) => eventTimeSchema.parse(sampleTime(edtf));

test.each([
  ['2022-02-18', { kind: 'day', day: '2022-02-18', approx: false }],
  ['2022-02-18~', { kind: 'day', day: '2022-02-18', approx: true }],
  ['2022-02', { kind: 'month', year: 2022, month: 2, approx: false }],
  ['2022-02~', { kind: 'month', year: 2022, month: 2, approx: true }],
  ['2022', { kind: 'year', year: 2022, approx: false }],
  ['2022-02-18/2022-02-20', { kind: 'range', from: '2022-02-18', to: '2022-02-20', approx: false }],
  ['2022-02/2022-03', { kind: 'range', from: '2022-02-01', to: '2022-03-31', approx: false }],
  ['../2022-02-28', { kind: 'until', day: '2022-02-28', approx: false }],
  ['2022-02-18/..', { kind: 'since', day: '2022-02-18', approx: false }],
  ['2022-02-18?/2022-02-20', { kind: 'range', from: '2022-02-18', to: '2022-02-20', approx: true }],
])('%s', (edtf, parts) => expect(timeParts(time(edtf))).toEqual(parts));

test('no time is unknown', () => expect(timeParts(null)).toEqual({ kind: 'unknown' }));

test('a season, or anything else, becomes the days it allows', () => {
  const spring = { ...time('2022-03/2022-05'), edtf: '2022-21' };
  expect(timeParts(spring)).toEqual({ kind: 'range', from: '2022-03-01', to: '2022-05-31', approx: false });
});

test('only a plain day is certain', () => {
  expect([null, ...['2022-02-18', '2022-02-18~', '2022-02'].map(time)].map(isUncertain)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('no value throws', () => {
  fc.assert(
    fc.property(fc.string(), (edtf) => {
      expect(timeParts({ ...time('2022-02'), edtf }).kind).not.toBe('unknown');
    }),
  );
});
