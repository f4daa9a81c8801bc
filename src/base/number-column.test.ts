/** A column gives back what was put into it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberColumn } from './number-column';

test('every number comes back from its place, however long the column and however large the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000 }), fc.maxSafeInteger(), (count, last) => {
      const column = new NumberColumn(8);
      for (let i = 0; i < count; i += 1) column.push(i);
      column.push(last);
      expect([column.length, column.at(count), count === 0 ? 0 : column.at(count >> 1)]).toEqual([
        count + 1,
        last,
        count >> 1,
      ]);
      expect(() => column.at(count + 1)).toThrow('asked');
    }),
  );
});
