/** Gathering is flatMap, for whatever lists. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather } from './gather';

test('gathers what flatMap would', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer())), (lists) => {
      const each = (list: readonly number[], at: number): number[] => list.map((one) => one + at);
      expect(gather(lists, each)).toEqual(lists.flatMap(each));
    }),
  );
});
