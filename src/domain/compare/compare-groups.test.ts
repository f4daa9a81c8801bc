/** Cells that say the same stand together; nobody is lost. */
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { twentyAccounts } from '../../testing/compare-corpora';
import { groupCells } from './compare-groups';
import { compareSlots, slotKey } from './compare-slots';
import { buildCorpusIndex } from '../corpus-index';

const index = buildCorpusIndex(twentyAccounts());
const [event] = index.eventsByDay;
assert(event !== undefined, 'one event');
const rows = compareSlots(index, event, event.accounts);

test('17 say 40 minutes, 2 say 45, the silent one comes last', () => {
  const minutes = rows.find(({ slot }) => slotKey(slot) === 'told minutes');
  assert(minutes !== undefined, 'a row of minutes');
  expect(
    groupCells(minutes.cells).map(({ cell, accounts }) => [cell.entries[0]?.text, accounts.length]),
  ).toEqual([
    ['40 Minuten', 17],
    ['45 Minuten', 2],
    [undefined, 1],
  ]);
});

test('every account is in one group of every row', () => {
  for (const { cells } of rows) {
    const grouped = groupCells(cells).flatMap(({ accounts }) => accounts);
    expect(new Set(grouped)).toEqual(new Set(event.accounts));
    expect(grouped).toHaveLength(event.accounts.length);
  }
});
