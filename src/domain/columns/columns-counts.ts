/** `facetCounts` over columns: the number beside every choice, in one pass over the rows that pass or nearly do. */
import { eventKinds } from '../../schema/event';
import { onlyMissOf, PASSES, type RowSelection } from './columns-filter';
import {
  codedFacets,
  loadedRows,
  type CodeLists,
  type ColumnBlock,
  type EventColumns,
} from './event-columns';
import { eachFacet, chosenIn, formFilters, type EventFilters, type Facet } from '../filters/event-filters';
import type { FacetChoice, FacetCounts } from '../filters/facet-counts';

type Tally = Readonly<Record<Facet, Uint32Array>>;

/** How often each choice is shown in the rows that have come; the same for all filters, so it can be kept. */
export type FacetTotals = {
  readonly tally: Tally;
  readonly order: Readonly<Record<Facet, readonly number[]>>;
};

/** Counts over everything, and with them the order in which choices are listed. */
export function facetTotals(columns: EventColumns): FacetTotals {
  const tally = countWhere(columns, columns.told);
  const byTotal = (facet: (typeof codedFacets)[number]): readonly number[] => {
    const ids = columns.codes[facet];
    const totals = tally[facet];
    return ids
      .map((_, code) => code)
      .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  };
  return {
    tally,
    order: {
      kind: [...eventKinds.keys()],
      form: [...formFilters.keys()],
      actor: byTotal('actor'),
      topic: byTotal('topic'),
      outlet: byTotal('outlet'),
    },
  };
}

/** Every choice with its own facet left open, in the order of `facetCounts`. */
export function countFacets(
  columns: EventColumns,
  totals: FacetTotals,
  { filters, selection }: { readonly filters: EventFilters; readonly selection: RowSelection },
): FacetCounts {
  const counts = countWhere(columns, selection.verdicts);
  const choices = (facet: Facet): readonly FacetChoice[] => {
    const ids = idsOf(columns, facet);
    const chosen = chosenIn(filters, facet);
    return totals.order[facet].flatMap((code) => {
      const id = ids[code] ?? '';
      const total = totals.tally[facet][code] ?? 0;
      const isChosen = chosen.includes(id);
      // Chosen by a link and shown by no event: listed with 0, so that it can be taken back.
      if (total === 0 && !isChosen) return [];
      return [{ id, count: counts[facet][code] ?? 0, total, chosen: isChosen }];
    });
  };
  return {
    choices: eachFacet(choices),
    passing: selection.passing.length,
    total: loadedRows(columns),
  };
}

function idsOf(columns: EventColumns, facet: Facet): readonly string[] {
  if (facet === 'kind') return eventKinds;
  if (facet === 'form') return formFilters;
  return columns.codes[facet];
}

/** A row that passes counts everywhere; one that a single facet keeps out counts in that facet. Null: every row counts. */
function countWhere({ kind, forms, codes, blocks }: EventColumns, verdicts: Uint8Array | null): Tally {
  const tally: Tally = {
    kind: new Uint32Array(eventKinds.length),
    form: new Uint32Array(formFilters.length),
    actor: new Uint32Array(codes.actor.length),
    topic: new Uint32Array(codes.topic.length),
    outlet: new Uint32Array(codes.outlet.length),
  };
  // Most combinations of forms occur often: each is taken apart once.
  const perBits = new Uint32Array(1 << formFilters.length);
  for (const block of blocks) {
    countColumn(tally.kind, kind, { block, verdicts, miss: onlyMissOf('kind') });
    countColumn(perBits, forms, { block, verdicts, miss: onlyMissOf('form') });
    for (const facet of codedFacets) {
      countLists(tally[facet], block.lists[facet], { block, verdicts, miss: onlyMissOf(facet) });
    }
  }
  perBits.forEach((count, bits) => {
    for (let place = 0; bits >> place > 0; place += 1)
      if ((bits >> place) & 1) raise(tally.form, place, count);
  });
  return tally;
}

type Counted = { readonly block: ColumnBlock; readonly verdicts: Uint8Array | null; readonly miss: number };

function countColumn(counts: Uint32Array, column: Uint8Array, { block, verdicts, miss }: Counted): void {
  for (let row = block.first; row < block.first + block.count; row += 1) {
    const verdict = verdicts === null ? PASSES : verdicts[row];
    if (verdict === PASSES || verdict === miss) raise(counts, column[row] ?? 0, 1);
  }
}

function countLists(counts: Uint32Array, lists: CodeLists, { block, verdicts, miss }: Counted): void {
  const { offsets, codes } = lists;
  for (let at = 0; at < block.count; at += 1) {
    const verdict = verdicts === null ? PASSES : verdicts[block.first + at];
    if (verdict !== PASSES && verdict !== miss) continue;
    const end = offsets[at + 1] ?? 0;
    for (let place = offsets[at] ?? 0; place < end; place += 1) raise(counts, codes[place] ?? 0, 1);
  }
}

function raise(counts: Uint32Array, code: number, by: number): void {
  counts[code] = (counts[code] ?? 0) + by;
}
