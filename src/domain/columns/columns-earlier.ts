/** Columns as they could be known on an earlier day: the same rows, with what had been told of each by then. */
import type { EventRow } from '../event-brief';
import { rankOf, type CodeLists, type ColumnBlock, type EventColumns } from './event-columns';

/** Facets of which later accounts may show more; topics are the event's own. */
const GROWING = ['actor', 'outlet'] as const;

/** As it is published, beside a block of `ColumnRows`. Only events known in steps have more than their first day here. */
export type EarlierRows = {
  readonly first: EventRow;
  /** For each row the day it is known from, counted from its earliest day; of an event without a time from 1970-01-01. */
  readonly known: readonly number[];
  /** Places in the block of the events known in steps, each counted from the one before. */
  readonly stepped: readonly number[];
  /** For each of them, step after step: the day the step ends (counted like `known`), sources, deadline, forms, reach, until. */
  readonly steps: readonly (readonly number[])[];
  /** For each of them and each of its codes in `ColumnRows`: the first step that shows it. */
  readonly actor: readonly (readonly number[])[];
  readonly outlet: readonly (readonly number[])[];
};

const STEP_NUMBERS = 6;

export type KnownColumns = {
  readonly columns: EventColumns;
  /** For each row, which of its steps that day lies in; what a search finds in a later one was not known yet. */
  readonly step: Uint16Array;
};

/** The columns of a day. Blocks whose `EarlierRows` have not come are left out. */
export function columnsOn(
  columns: EventColumns,
  earlier: ReadonlyMap<EventRow, EarlierRows>,
  day: number,
): KnownColumns {
  const { count, reach, until, rank, forms } = columns;
  const told = new Uint8Array(count);
  const step = new Uint16Array(count);
  const then = { reach: reach.slice(), until: until.slice(), rank: rank.slice(), forms: forms.slice() };
  const known: EventColumns = { ...columns, ...then, told };
  const blocks = columns.blocks.flatMap((block) => {
    const rows = earlier.get(block.first);
    if (rows === undefined) return [];
    rows.known.forEach((from, at) => {
      if (baseDay(columns, block.first + at) + from <= day) told[block.first + at] = 1;
    });
    return blockOn(known, block, { rows, step, day });
  });
  return { columns: { ...known, blocks }, step };
}

/** An event without a time counts its days from 1970-01-01. */
function baseDay({ start, dated }: EventColumns, row: EventRow): number {
  return row < dated ? (start[row] ?? 0) : 0;
}

type Steps = { readonly rows: EarlierRows; readonly step: Uint16Array; readonly day: number };

/** Writes what was known of the block's stepped rows into the columns; its lists become shorter where less was known. */
function blockOn(known: EventColumns, block: ColumnBlock, { rows, step, day }: Steps): ColumnBlock {
  const shorter = {
    actor: new Map<number, readonly number[]>(),
    outlet: new Map<number, readonly number[]>(),
  };
  let at = 0;
  rows.stepped.forEach((distance, place) => {
    at += distance;
    const row = block.first + at;
    const numbers = rows.steps[place] ?? [];
    const base = baseDay(known, row);
    const now = stepOn(numbers, day - base);
    step[row] = now;
    if (now * STEP_NUMBERS >= numbers.length) return;
    const [, sources = 0, deadline = 0, forms = 0, reach = 0, until = 0] = numbers.slice(now * STEP_NUMBERS);
    known.rank[row] = rankOf(row, sources, deadline);
    known.forms[row] = forms;
    known.reach[row] = base + reach;
    known.until[row] = base + until;
    for (const facet of GROWING) {
      const since = rows[facet][place] ?? [];
      const codes = codesOf(block.lists[facet], at);
      shorter[facet].set(
        at,
        codes.filter((_, code) => (since[code] ?? 0) <= now),
      );
    }
  });
  const { actor, outlet } = shorter;
  const { lists } = block;
  return {
    ...block,
    lists: { ...lists, actor: withLists(lists.actor, actor), outlet: withLists(lists.outlet, outlet) },
  };
}

/** The place of the step a day lies in; after the last one everything is known. */
function stepOn(numbers: readonly number[], day: number): number {
  let now = 0;
  while (now * STEP_NUMBERS < numbers.length && (numbers[now * STEP_NUMBERS] ?? 0) <= day) now += 1;
  return now;
}

function codesOf({ offsets, codes }: CodeLists, at: number): readonly number[] {
  return [...codes.subarray(offsets[at], offsets[at + 1])];
}

function withLists({ offsets, codes }: CodeLists, others: ReadonlyMap<number, readonly number[]>): CodeLists {
  if (others.size === 0) return { offsets, codes };
  // Shorter than they were: what is left over at the end is never read.
  const made = { offsets: new Uint32Array(offsets.length), codes: new Uint32Array(codes.length) };
  let end = 0;
  for (let at = 0; at + 1 < offsets.length; at += 1) {
    const list = others.get(at) ?? codes.subarray(offsets[at], offsets[at + 1]);
    made.codes.set(list, end);
    end += list.length;
    made.offsets[at + 1] = end;
  }
  return made;
}
