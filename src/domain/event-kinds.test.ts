/** Kinds: each in one lane, each told apart without colour. */
import { expect, test } from 'vitest';
import { eventKinds } from '../schema/event';
import { eventKindRecords, kindsOfLane, laneOf, lanes } from './event-kinds';

const records = Object.values(eventKindRecords);

test('every kind stands in exactly one lane', () => {
  expect(lanes.flatMap(kindsOfLane).sort()).toEqual([...eventKinds].sort());
  expect(laneOf('halt')).toBe('pledges');
});

test('no two kinds share a shape, a code or a place', () => {
  for (const key of ['shape', 'cameo', 'order'] as const) {
    expect(new Set(records.map((record) => record[key])).size).toBe(eventKinds.length);
  }
  for (const { cameo } of records) expect(cameo).toMatch(/^\d{3}$/);
});
