/** All events of a large corpus as columns of numbers: what filters, counts and the timeline's level of detail are worked out from. */
import { formFilters } from '../filters/event-filters';
import type { EventRow } from '../event-brief';

/** Facets whose choices are entries of a register; a code is the entry's place in it. */
export const codedFacets = ['actor', 'topic', 'outlet'] as const;
export type CodedFacet = (typeof codedFacets)[number];

/** Ids by code. */
export type FacetCodes = Readonly<Record<CodedFacet, readonly string[]>>;

/** Lists of codes, one behind the other: row `i` has `codes[offsets[i]]` up to `codes[offsets[i + 1]]`. */
export type CodeLists = { readonly offsets: Uint32Array; readonly codes: Uint32Array };

/** Rows that came together: their lists of codes stay as they came. */
export type ColumnBlock = {
  readonly first: EventRow;
  readonly count: number;
  readonly lists: Readonly<Record<CodedFacet, CodeLists>>;
};

/** As it is published: every list has one entry for each row. Days are counted since 1970-01-01. */
export type ColumnRows = {
  readonly first: EventRow;
  /** Place in `eventKinds`. */
  readonly kind: readonly number[];
  /** Earliest day, from the row before on; the block's first row from 0 on. An unknown day adds 0. */
  readonly start: readonly number[];
  /** Days from the earliest to the last an event reaches to, deadlines included. */
  readonly reach: readonly number[];
  /** Days from the earliest to the first after all that is drawn. */
  readonly until: readonly number[];
  /** Days from the earliest to the one it most likely began on. */
  readonly likely: readonly number[];
  readonly sources: readonly number[];
  /** 1 where an account names a deadline. */
  readonly deadline: readonly number[];
  /** One bit for each of `formFilters`. */
  readonly forms: readonly number[];
  /** The part its brief is in. */
  readonly brief: readonly number[];
  readonly actor: readonly (readonly number[])[];
  readonly topic: readonly (readonly number[])[];
  readonly outlet: readonly (readonly number[])[];
};

export type EventColumns = {
  readonly count: number;
  /** Rows before this one have a time. */
  readonly dated: number;
  readonly codes: FacetCodes;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly reach: Int32Array;
  readonly until: Int32Array;
  readonly likely: Int32Array;
  /** More is more told; no two rows share one by rule, so that what is chosen in a long stretch is chosen in every part of it. */
  readonly rank: Float64Array;
  readonly forms: Uint8Array;
  readonly brief: Uint32Array;
  /** In the order of rows; what has not come is not in it. */
  readonly blocks: readonly ColumnBlock[];
  /** 1 where an event had been told by the day these columns speak of; null where they speak of today, and all are. */
  readonly told: Uint8Array | null;
};

/** Columns of a corpus of which nothing has come yet. */
export function emptyColumns(count: number, dated: number, codes: FacetCodes): EventColumns {
  return {
    count,
    dated,
    codes,
    kind: new Uint8Array(count),
    start: new Int32Array(count),
    reach: new Int32Array(count),
    until: new Int32Array(count),
    likely: new Int32Array(count),
    rank: new Float64Array(count),
    forms: new Uint8Array(count),
    brief: new Uint32Array(count),
    blocks: [],
    told: null,
  };
}

/** The columns with some more rows. The long lists are written into, not copied: nobody keeps columns from before. */
export function withRows(columns: EventColumns, rows: ColumnRows): EventColumns {
  const { first } = rows;
  let day = 0;
  rows.kind.forEach((kind, at) => {
    const row = first + at;
    day += rows.start[at] ?? 0;
    columns.kind[row] = kind;
    columns.start[row] = day;
    columns.reach[row] = day + (rows.reach[at] ?? 0);
    columns.until[row] = day + (rows.until[at] ?? 0);
    columns.likely[row] = day + (rows.likely[at] ?? 0);
    columns.rank[row] = rankOf(row, rows.sources[at] ?? 0, rows.deadline[at] ?? 0);
    columns.forms[row] = rows.forms[at] ?? 0;
    columns.brief[row] = rows.brief[at] ?? 0;
  });
  const block: ColumnBlock = {
    first,
    count: rows.kind.length,
    lists: { actor: flat(rows.actor), topic: flat(rows.topic), outlet: flat(rows.outlet) },
  };
  const others = columns.blocks.filter((other) => other.first !== first);
  return { ...columns, blocks: [...others, block].sort((a, b) => a.first - b.first) };
}

/** Rows that have come, and are told of. */
export function loadedRows({ blocks, told }: EventColumns): number {
  if (told !== null) return told.reduce((sum, flag) => sum + flag, 0);
  return blocks.reduce((sum, { count }) => sum + count, 0);
}

/** The bits of forms in the column `forms`. */
export function formBits(forms: readonly string[]): number {
  return forms.reduce((bits, form) => bits | formBit(form), 0);
}

/** The bit of a form in the column `forms`. */
export function formBit(form: string): number {
  const at = formFilters.findIndex((one) => one === form);
  return at < 0 ? 0 : 1 << at;
}

const TIES = 2 ** 24;

/** By sources, then with a deadline first; among equals by a number that has nothing to do with time, so that none crowd together. */
export function rankOf(row: EventRow, sources: number, deadline: number): number {
  return (sources * 2 + deadline) * TIES + (Math.imul(row + 1, 0x9e3779b1) >>> 8);
}

function flat(lists: readonly (readonly number[])[]): CodeLists {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + list.length;
  });
  const codes = new Uint32Array(offsets[lists.length] ?? 0);
  lists.forEach((list, at) => {
    codes.set(list, offsets[at]);
  });
  return { offsets, codes };
}
