/** `facetCounts` over columns: the number beside every choice, in one pass over the rows that pass or nearly do. */
import { eventKinds } from '../schema/event';
import { FAILS, onlyMissOf, PASSES, type RowSelection } from './columns-filter';
import { codedFacets, loadedRows, type CodeLists, type EventColumns } from './event-columns';
import { chosenIn, formFilters, type EventFilters, type Facet } from './event-filters';
import type { FacetChoice, FacetCounts } from './facet-counts';

const MISSES_KIND = onlyMissOf('kind');
const MISSES_FORM = onlyMissOf('form');

type Tally = Readonly<Record<Facet, Uint32Array>>;

/** How often each choice is shown in the rows that have come; the same for all filters, so it can be kept. */
export type FacetTotals = {
  readonly tally: Tally;
  readonly order: Readonly<Record<Facet, readonly number[]>>;
};

/** Counts over everything, and with them the order in which choices are listed. */
export function facetTotals(columns: EventColumns): FacetTotals {
  const tally = countWhere(columns, () => PASSES);
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
  const counts = countWhere(columns, (row) => selection.verdicts[row] ?? FAILS);
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
    choices: {
      kind: choices('kind'),
      actor: choices('actor'),
      topic: choices('topic'),
      outlet: choices('outlet'),
      form: choices('form'),
    },
    passing: selection.passing.length,
    total: loadedRows(columns),
  };
}

function idsOf(columns: EventColumns, facet: Facet): readonly string[] {
  if (facet === 'kind') return eventKinds;
  if (facet === 'form') return formFilters;
  return columns.codes[facet];
}

/** A row that passes counts everywhere; one that a single facet keeps out counts in that facet. */
function countWhere(columns: EventColumns, verdictOf: (row: number) => number): Tally {
  const { kind, forms, codes } = columns;
  const tally: Tally = {
    kind: new Uint32Array(eventKinds.length),
    form: new Uint32Array(formFilters.length),
    actor: new Uint32Array(codes.actor.length),
    topic: new Uint32Array(codes.topic.length),
    outlet: new Uint32Array(codes.outlet.length),
  };
  const lists = codedFacets.map((facet) => ({ facet, miss: onlyMissOf(facet), counts: tally[facet] }));
  for (const block of columns.blocks) {
    for (let at = 0; at < block.count; at += 1) {
      const row = block.first + at;
      const verdict = verdictOf(row);
      if (verdict === FAILS) continue;
      if (verdict === PASSES || verdict === MISSES_KIND) raise(tally.kind, kind[row] ?? 0);
      if (verdict === PASSES || verdict === MISSES_FORM) raiseBits(tally.form, forms[row] ?? 0);
      for (const { facet, miss, counts } of lists) {
        if (verdict === PASSES || verdict === miss) raiseList(counts, block.lists[facet], at);
      }
    }
  }
  return tally;
}

function raiseList(counts: Uint32Array, { offsets, codes }: CodeLists, at: number): void {
  const end = offsets[at + 1] ?? 0;
  for (let place = offsets[at] ?? 0; place < end; place += 1) raise(counts, codes[place] ?? 0);
}

function raise(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1;
}

function raiseBits(counts: Uint32Array, bits: number): void {
  for (let place = 0; bits >> place > 0; place += 1) if ((bits >> place) & 1) raise(counts, place);
}
