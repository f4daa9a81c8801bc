/** Puts cells that say the same in the same words together, for places too narrow for a column each. */
import type { Account } from '../../schema/event';
import type { SlotCell } from './compare-slots';

export type CellGroup = {
  /** The first of them: its words stand for all. */
  readonly cell: SlotCell;
  /** Those who say just this, in their order. */
  readonly accounts: readonly Account[];
};

/** The most said first; those who say nothing come last, together. */
export function groupCells(cells: readonly SlotCell[]): readonly CellGroup[] {
  const groups = new Map<string, SlotCell[]>();
  for (const cell of cells) {
    const said = cell.entries.map(({ text, count, form, hearsay, voice }) => {
      return [text, count, form, hearsay, voice?.label];
    });
    const key = JSON.stringify(said);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()]
    .flatMap((alike) => {
      const [cell] = alike;
      return cell === undefined ? [] : [{ cell, accounts: alike.map(({ account }) => account) }];
    })
    .sort((a, b) => rankOf(b) - rankOf(a));
}

function rankOf({ cell, accounts }: CellGroup): number {
  return cell.entries.length === 0 ? 0 : accounts.length;
}
