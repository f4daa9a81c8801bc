/** `filterEvents` over columns: which rows pass, and which are kept out by one facet alone. */
import { dayNumber } from '../base/day';
import { eventKinds } from '../schema/event';
import type { EventRow } from './event-brief';
import { codedFacets, formBit, type ColumnBlock, type EventColumns } from './event-columns';
import { chosenIn, type EventFilters, type Facet } from './event-filters';

/** Verdicts: 0 fails, 1 passes, from 2 on only the facet of that place in `facetOrder` keeps it out. */
export const FAILS = 0;
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

/** Tests every row that has come. */
export function selectRows(
  columns: EventColumns,
  filters: EventFilters,
  searched: SearchedRows,
): RowSelection {
  const verdicts = new Uint8Array(columns.count);
  const wanted = wantedOf(columns, filters);
  const days = daysOf(filters);
  const hit = searched === null ? null : flagsOf(columns.count, searched);
  const passing = new Uint32Array(columns.count);
  let count = 0;
  for (const block of columns.blocks) {
    for (let at = 0; at < block.count; at += 1) {
      const row = block.first + at;
      if (hit !== null && hit[row] === 0) continue;
      if (row < columns.dated && !touches(columns, row, days)) continue;
      const verdict = verdictOn(columns, block, { row, at, wanted });
      verdicts[row] = verdict;
      if (verdict === PASSES) {
        passing[count] = row;
        count += 1;
      }
    }
  }
  return { verdicts, passing: passing.slice(0, count) };
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

function verdictOn(
  { kind, forms }: EventColumns,
  block: ColumnBlock,
  { row, at, wanted }: { readonly row: EventRow; readonly at: number; readonly wanted: Wanted },
): number {
  let verdict = PASSES;
  if (wanted.kinds !== null && (wanted.kinds & (1 << (kind[row] ?? 0))) === 0) verdict = FIRST_MISS;
  if (wanted.forms !== null && (wanted.forms & (forms[row] ?? 0)) === 0) {
    if (verdict !== PASSES) return FAILS;
    verdict = FIRST_MISS + 1;
  }
  for (let place = 0; place < codedFacets.length; place += 1) {
    const flags = wanted.codes[place] ?? null;
    const facet = codedFacets[place];
    if (flags === null || facet === undefined || shows(block, facet, { at, flags })) continue;
    if (verdict !== PASSES) return FAILS;
    verdict = FIRST_MISS + 2 + place;
  }
  return verdict;
}

function shows(
  { lists }: ColumnBlock,
  facet: (typeof codedFacets)[number],
  { at, flags }: { readonly at: number; readonly flags: Uint8Array },
): boolean {
  const { offsets, codes } = lists[facet];
  const end = offsets[at + 1] ?? 0;
  for (let place = offsets[at] ?? 0; place < end; place += 1) {
    if (flags[codes[place] ?? 0] === 1) return true;
  }
  return false;
}

type Days = { readonly from: number; readonly to: number };

function daysOf({ from, to }: EventFilters): Days {
  return { from: from === null ? -Infinity : dayNumber(from), to: to === null ? Infinity : dayNumber(to) };
}

function touches({ start, reach }: EventColumns, row: EventRow, { from, to }: Days): boolean {
  return (start[row] ?? 0) <= to && (reach[row] ?? 0) >= from;
}

function flagsOf(length: number, places: Iterable<number>): Uint8Array {
  const flags = new Uint8Array(length);
  for (const place of places) flags[place] = 1;
  return flags;
}
