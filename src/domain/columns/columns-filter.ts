/** `filterEvents` over columns: which rows pass, and which are kept out by one facet alone. */
import { dayNumber } from '../../base/day';
import { eventKinds } from '../../schema/event';
import type { EventRow } from '../event-brief';
import { codedFacets, formBit, type ColumnBlock, type EventColumns } from './event-columns';
import { chosenIn, type EventFilters, type Facet } from '../filters/event-filters';

/** Verdicts: 0 fails, 1 passes, from 2 on only the facet of that place in `facetOrder` keeps it out. */
const FAILS = 0;
export const PASSES = 1;
const FIRST_MISS = 2;

export const facetOrder = ['kind', 'form', ...codedFacets] as const satisfies readonly Facet[];

/** The verdict "this facet alone keeps it out". */
export function onlyMissOf(facet: (typeof facetOrder)[number]): number {
  return FIRST_MISS + facetOrder.indexOf(facet);
}

/** The rows that hold the words searched for; null where nothing is searched for. */
export type SearchedRows = Uint32Array | null;

export type RowSelection = {
  /** One for each row. */
  readonly verdicts: Uint8Array;
  /** The rows that pass, ascending. */
  readonly passing: Uint32Array;
};

/** Tests every row that has come: each filter in a pass of its own, so that the innermost loops stay short. */
export function selectRows(
  columns: EventColumns,
  filters: EventFilters,
  searched: SearchedRows,
): RowSelection {
  const verdicts = new Uint8Array(columns.count);
  const hit = searched === null ? null : flagsOf(columns.count, searched);
  const days = daysOf(filters);
  const wanted = wantedOf(columns, filters);
  for (const block of columns.blocks) {
    admit(columns, block, { verdicts, hit, days });
    const span = { verdicts, first: block.first, end: block.first + block.count };
    if (wanted.kinds !== null)
      keepBits(columns.kind, wanted.kinds, { ...span, miss: FIRST_MISS, isPlace: true });
    if (wanted.forms !== null)
      keepBits(columns.forms, wanted.forms, { ...span, miss: FIRST_MISS + 1, isPlace: false });
    codedFacets.forEach((facet, place) => {
      const flags = wanted.codes[place] ?? null;
      if (flags !== null) keepCodes(block, facet, { ...span, flags, miss: FIRST_MISS + 2 + place });
    });
  }
  return { verdicts, passing: passingOf(verdicts) };
}

/** What is wanted of a facet: bits of kinds and forms, flags by code. Null where nothing known is chosen. */
type Wanted = {
  readonly kinds: number | null;
  readonly forms: number | null;
  readonly codes: readonly (Uint8Array | null)[];
};

function wantedOf(columns: EventColumns, filters: EventFilters): Wanted {
  const bits = (of: number[]): number | null => of.reduce((sum, bit) => sum | bit, 0) || null;
  return {
    kinds: bits(filters.kinds.map((kind) => 1 << eventKinds.indexOf(kind))),
    forms: bits(filters.forms.map(formBit)),
    codes: codedFacets.map((facet) => {
      const ids = columns.codes[facet];
      const chosen = chosenIn(filters, facet).flatMap((id) => {
        const code = ids.indexOf(id);
        return code < 0 ? [] : [code];
      });
      return chosen.length === 0 ? null : flagsOf(ids.length, chosen);
    }),
  };
}

/** Lets in what had been told, and what the search and the days allow. */
function admit(
  { start, reach, dated, told }: EventColumns,
  { first, count }: ColumnBlock,
  {
    verdicts,
    hit,
    days,
  }: { readonly verdicts: Uint8Array; readonly hit: Uint8Array | null; readonly days: Days },
): void {
  for (let row = first; row < first + count; row += 1) {
    if (hit !== null && hit[row] === 0) continue;
    if (told !== null && told[row] === 0) continue;
    const touches = row >= dated || ((start[row] ?? 0) <= days.to && (reach[row] ?? 0) >= days.from);
    if (touches) verdicts[row] = PASSES;
  }
}

/** Rows of one block, and the verdict of those that only this facet keeps out. */
type Span = {
  readonly verdicts: Uint8Array;
  readonly first: EventRow;
  readonly end: EventRow;
  readonly miss: number;
};

/** A column holds bits, or the place of the one bit. */
function keepBits(column: Uint8Array, wanted: number, span: Span & { readonly isPlace: boolean }): void {
  const { verdicts, first, end, miss, isPlace } = span;
  for (let row = first; row < end; row += 1) {
    const value = column[row] ?? 0;
    if ((wanted & (isPlace ? 1 << value : value)) === 0) verdicts[row] = missed(verdicts[row], miss);
  }
}

function keepCodes(
  { lists }: ColumnBlock,
  facet: (typeof codedFacets)[number],
  { verdicts, first, end, miss, flags }: Span & { readonly flags: Uint8Array },
): void {
  const { offsets, codes } = lists[facet];
  for (let row = first; row < end; row += 1) {
    const last = offsets[row - first + 1] ?? 0;
    let place = offsets[row - first] ?? 0;
    while (place < last && flags[codes[place] ?? 0] === 0) place += 1;
    if (place === last) verdicts[row] = missed(verdicts[row], miss);
  }
}

/** The second facet that keeps a row out keeps it out for good. */
function missed(verdict: number | undefined, miss: number): number {
  return verdict === PASSES ? miss : FAILS;
}

function passingOf(verdicts: Uint8Array): Uint32Array {
  const passing = new Uint32Array(verdicts.length);
  let count = 0;
  for (let row = 0; row < verdicts.length; row += 1) {
    if (verdicts[row] !== PASSES) continue;
    passing[count] = row;
    count += 1;
  }
  return passing.slice(0, count);
}

type Days = { readonly from: number; readonly to: number };

function daysOf({ from, to }: EventFilters): Days {
  return { from: from === null ? -Infinity : dayNumber(from), to: to === null ? Infinity : dayNumber(to) };
}

function flagsOf(length: number, places: Iterable<number>): Uint8Array {
  const flags = new Uint8Array(length);
  for (const place of places) flags[place] = 1;
  return flags;
}
