/** Blocks of a long list: every line once, in order, under its month. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOfMonth, lineCount, listBlocks } from './list-blocks';

const anyMonths = fc
  .array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 12 })
  .map((counts) => counts.map((count, at) => ({ month: `2024-${String(at + 1).padStart(2, '0')}`, count })));

test('blocks hold every line of a page once and in order, none too many', () => {
  fc.assert(
    fc.property(anyMonths, fc.nat(1500), fc.integer({ min: 1, max: 400 }), (months, first, length) => {
      const blocks = listBlocks(months, { first, count: length }, 40);
      const lines = blocks.flatMap(({ first: at, count }) => Array.from({ length: count }, (_, i) => at + i));
      const end = Math.min(lineCount(months), first + length);
      expect(lines).toEqual(Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i));
      expect(blocks.every(({ count }) => count <= 40)).toBe(true);
    }),
  );
});

test('a month is named once on a page, also where the page begins within it', () => {
  fc.assert(
    fc.property(anyMonths, fc.nat(600), (months, first) => {
      const named = listBlocks(months, { first, count: 500 }, 40).filter(({ isHead }) => isHead);
      expect(new Set(named.map(({ month }) => month)).size).toBe(named.length);
      for (const { month, first: at } of named) {
        expect(at).toBe(Math.max(first, firstOfMonth(months, month) ?? NaN));
      }
    }),
  );
});

test('a month without a line has no place', () => {
  expect(firstOfMonth([{ month: '2024-01', count: 3 }], '2024-02')).toBeNull();
  expect(
    firstOfMonth(
      [
        { month: '2024-01', count: 3 },
        { month: null, count: 1 },
      ],
      null,
    ),
  ).toBe(3);
});
