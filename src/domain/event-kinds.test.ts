/** Kinds: each told apart without colour, no lane without any. */
import { expect, test } from 'vitest';
import { eventKinds } from '../schema/event';
import { eventKindRecords, laneOf, lanes } from './event-kinds';

const records = Object.values(eventKindRecords);

test('no lane is empty; what is withheld stands where it was promised', () => {
  expect(new Set(eventKinds.map(laneOf))).toEqual(new Set(lanes));
  expect(laneOf('halt')).toBe('pledges');
});

test('no two kinds share a shape, a code or a place', () => {
  for (const key of ['shape', 'cameo', 'order'] as const) {
    expect(new Set(records.map((record) => record[key])).size).toBe(eventKinds.length);
  }
  for (const { cameo } of records) expect(cameo).toMatch(/^\d{3}$/);
});
