/** When names are worth a line of their own. */
import { expect, test } from 'vitest';
import { namesDiffer } from './names-differ';

test.each([
  [['Karin Lindholm', 'Lindholm'], false],
  [['Lindholm', 'Lindholm'], false],
  [['Karin Lindholm', 'Carin Lindholm'], true],
  [['Lindholm', 'die Außenministerin'], true],
  [[], false],
])('%j', (names, differ) => {
  expect(namesDiffer(names)).toBe(differ);
});
