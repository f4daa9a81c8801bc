/** A list gives back what was put into it, however long it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addNumber, countOf, numberList, numbersOf } from './number-list';

test('all numbers come back in their order', () => {
  const number = fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 700, size: 'max' }), (numbers) => {
      const list = numberList();
      for (const one of numbers) addNumber(list, one);
      expect(numbersOf(list)).toEqual(numbers);
      expect(countOf(list)).toBe(numbers.length);
    }),
  );
});

test('the edges of a byte, and of what is packed at once', () => {
  const numbers = Array.from(
    { length: 513 },
    (_, at) => [0, 127, 128, 16_383, 16_384, 2 ** 31 - 1][at % 6] ?? 0,
  );
  const list = numberList();
  for (const one of numbers) addNumber(list, one);
  expect(numbersOf(list)).toEqual(numbers);
});
