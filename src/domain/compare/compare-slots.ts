/** Accounts cut into the same slots: what each says to day, duration, names, verbs, quotations, and where they part. */
import { assertNever } from '../../base/assert';
import { compareText } from '../../base/order';
import type { Account, ToldFacts, WortlautEvent } from '../../schema/event';
import type { Actor } from '../../schema/registers';
import { rungOf } from '../passages/attribution-stretches';
import {
  assertedCell,
  citedCell,
  cueCell,
  dayCell,
  hedgeCell,
  nameCell,
  saidCell,
  toldCell,
  type CellEntry,
  type CellPlace,
} from './compare-cells';
import type { CorpusIndex } from '../corpus-index';
import { namesUsed } from '../names/names-used';

export type Slot =
  | { readonly kind: 'day' | 'cues' | 'hedges' | 'cited' | 'asserted' }
  | { readonly kind: 'told'; readonly fact: keyof ToldFacts }
  | { readonly kind: 'name'; readonly actor: Actor }
  /** null: people no register knows. */
  | { readonly kind: 'said'; readonly actor: Actor | null };

export type ComparedEntry = CellEntry & {
  /** True where the accounts differ and no more than half of those that fill the slot say this. */
  readonly apart: boolean;
};

export type SlotCell = {
  readonly account: Account;
  /** Empty: the account does not mention it. */
  readonly entries: readonly ComparedEntry[];
};

/**
 * 'alone': there is one account only, nothing to compare. 'only': one of several fills the slot. 'same', 'partly',
 * 'differ': those who fill it say the same, some of the same, nothing of the same. 'worded': each tells it in words of
 * its own, shown side by side and not judged.
 */
export type SlotVerdict = 'alone' | 'only' | 'same' | 'partly' | 'differ' | 'worded';

export type SlotRow = {
  readonly slot: Slot;
  readonly verdict: SlotVerdict;
  /** True where the same is said with different authority: here without attribution, there "laut Kreisen". */
  readonly otherwiseAttributed: boolean;
  /** One for each account, in their order. */
  readonly cells: readonly SlotCell[];
  /** Number of accounts that fill the slot. */
  readonly tellers: number;
  /** What is said and by how many accounts, the most said first. */
  readonly tally: readonly { readonly text: string; readonly accounts: number }[];
};

/** One row for each slot that at least one of the accounts fills. */
export function compareSlots(
  index: CorpusIndex,
  event: WortlautEvent,
  accounts: readonly Account[],
): readonly SlotRow[] {
  const names = namesUsed(index, event);
  const places = accounts.map((account): CellPlace => ({ index, event, account, names }));
  return slotsOf(index, event).flatMap((slot) => {
    const cells = places.map((place) => ({ account: place.account, entries: cellOf(place, slot) }));
    return cells.some(({ entries }) => entries.length > 0) ? [rowOf(slot, cells)] : [];
  });
}

/** A key for lists and tests: "told minutes", "name lindholm". */
export function slotKey(slot: Slot): string {
  if (slot.kind === 'told') return `told ${slot.fact}`;
  if (slot.kind === 'name' || slot.kind === 'said') return `${slot.kind} ${slot.actor?.id ?? ''}`.trim();
  return slot.kind;
}

/** The same slots in the same order whatever is compared: parties first, then others who are named or speak. */
function slotsOf(index: CorpusIndex, event: WortlautEvent): readonly Slot[] {
  const actors = (index.facetsOfEvent.get(event.id)?.actor ?? []).flatMap((id) => index.actors.get(id) ?? []);
  const facts = ['minutes', 'amount', 'deadline', 'consequence'] as const;
  return [
    { kind: 'day' },
    ...facts.map((fact): Slot => ({ kind: 'told', fact })),
    ...actors.map((actor): Slot => ({ kind: 'name', actor })),
    ...[...actors, null].map((actor): Slot => ({ kind: 'said', actor })),
    { kind: 'cues' },
    { kind: 'hedges' },
    { kind: 'cited' },
    { kind: 'asserted' },
  ];
}

function cellOf(place: CellPlace, slot: Slot): readonly CellEntry[] {
  switch (slot.kind) {
    case 'day':
      return dayCell(place);
    case 'told':
      return toldCell(place, slot.fact);
    case 'name':
      return nameCell(place, slot.actor);
    case 'said':
      return saidCell(place, slot.actor);
    case 'cues':
      return cueCell(place);
    case 'hedges':
      return hedgeCell(place);
    case 'cited':
      return citedCell(place);
    case 'asserted':
      return assertedCell(place);
    default:
      return assertNever(slot);
  }
}

type RawCell = { readonly account: Account; readonly entries: readonly CellEntry[] };

function rowOf(slot: Slot, cells: readonly RawCell[]): SlotRow {
  const tellers = cells.filter(({ entries }) => entries.length > 0);
  const sayers = new Map<string, number>();
  for (const key of tellers.flatMap(({ entries }) => [...keysOf(entries)])) {
    sayers.set(key, (sayers.get(key) ?? 0) + 1);
  }
  const verdict = verdictOf(slot, cells.length, tellers, sayers);
  const judged = verdict === 'partly' || verdict === 'differ';
  const isApart = ({ key }: CellEntry): boolean =>
    judged && key !== null && (sayers.get(key) ?? 0) * 2 <= tellers.length;
  return {
    slot,
    verdict,
    otherwiseAttributed: slot.kind === 'told' && verdict === 'same' && authorities(tellers) > 1,
    tellers: tellers.length,
    tally: tallyOf(tellers, sayers),
    cells: cells.map(({ account, entries }) => ({
      account,
      entries: entries.map((entry) => ({ ...entry, apart: isApart(entry) })),
    })),
  };
}

function verdictOf(
  slot: Slot,
  accounts: number,
  tellers: readonly RawCell[],
  sayers: ReadonlyMap<string, number>,
): SlotVerdict {
  if (accounts === 1) return 'alone';
  if (tellers.length === 1) return 'only';
  const judgeable = tellers.every(({ entries }) => entries.every(({ key }) => key !== null));
  if (judgeable && [...sayers.values()].every((count) => count === tellers.length)) return 'same';
  if (!judgeable || isFreelyWorded(slot)) return 'worded';
  // A day or a figure is one thing: who gives another one differs, however many agree among themselves.
  if (slot.kind === 'day' || slot.kind === 'told') return 'differ';
  return [...sayers.values()].some((count) => count > 1) ? 'partly' : 'differ';
}

/** Whole clauses differ in words as a matter of course; that alone is no disagreement. */
function isFreelyWorded(slot: Slot): boolean {
  return (
    slot.kind === 'said' || slot.kind === 'asserted' || (slot.kind === 'told' && slot.fact === 'consequence')
  );
}

function tallyOf(tellers: readonly RawCell[], sayers: ReadonlyMap<string, number>): SlotRow['tally'] {
  const entries = tellers.flatMap((cell) => cell.entries);
  return [...sayers]
    .flatMap(([key, accounts]) => {
      const texts = entries.filter((entry) => entry.key === key).map(({ text }) => text);
      const [text] = texts.sort((a, b) => a.length - b.length || compareText(a, b));
      return text === undefined ? [] : [{ text, accounts }];
    })
    .sort((a, b) => b.accounts - a.accounts || compareText(a.text, b.text));
}

function keysOf(entries: readonly CellEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ key }) => key ?? []));
}

function authorities(tellers: readonly RawCell[]): number {
  return new Set(tellers.flatMap(({ entries }) => entries.map(rungOf))).size;
}
