/**
 * Findings of a large corpus -> stretches that can be grouped apart, on other machines too: findings that could ever be told of
 * one happening stand in the same stretch. Grouping all stretches gives what grouping everything at once gives.
 */
import type { ActorId } from '../../schema/ids';
import type { FindingMarks } from './finding-marks';

/** A stretch is filled up to this before the next one begins; one chain of findings may be longer. Findings. */
const STRETCH = 2_000;

/** Findings by their numbers. */
export type Stretch = readonly number[];

export type Splitting = {
  /** The names by which an actor of a draft is looked up. */
  readonly placesOf: (actor: ActorId) => readonly string[];
  /** Where the article of a finding stands in the order of articles. */
  readonly rankOf: (finding: number) => number;
  readonly size?: number;
};

/** By their first day; findings of one chain are never parted. */
export function splitStretches(
  marks: FindingMarks,
  { placesOf, rankOf, size = STRETCH }: Splitting,
): Stretch[] {
  const before = (a: number, b: number): number =>
    marks.firstDayOf(a) - marks.firstDayOf(b) ||
    rankOf(a) - rankOf(b) ||
    marks.triggerOf(a) - marks.triggerOf(b) ||
    a - b;
  const stretches: number[][] = [];
  let open: number[] = [];
  for (const chain of chainsOf(chainHeads(marks, placesOf), before)) {
    for (const finding of chain) open.push(finding);
    if (open.length < size) continue;
    stretches.push(open);
    open = [];
  }
  if (open.length > 0) stretches.push(open);
  return stretches;
}

type Before = (a: number, b: number) => number;

/** Chains by their first finding, each in order. */
function chainsOf(heads: Int32Array, before: Before): number[][] {
  const chains = new Map<number, number[]>();
  heads.forEach((_, finding) => {
    const head = headOf(heads, finding);
    const chain = chains.get(head);
    if (chain === undefined) chains.set(head, [finding]);
    else chain.push(finding);
  });
  const ordered = [...chains.values()];
  for (const chain of ordered) if (chain.length > 1) chain.sort(before);
  return ordered.sort(([a = 0], [b = 0]) => before(a, b));
}

/** Findings with a key in common whose days touch, directly or by others between them, get one head. */
function chainHeads(marks: FindingMarks, placesOf: Splitting['placesOf']): Int32Array {
  const heads = new Int32Array(marks.count).map((_, finding) => finding);
  for (const list of marks.byKey(placesOf)) {
    list.sort((a, b) => marks.firstDayOf(a) - marks.firstDayOf(b));
    let [last] = list;
    for (const finding of list) {
      if (last === undefined) continue;
      const touches = marks.firstDayOf(finding) <= marks.lastDayOf(last);
      if (touches) heads[headOf(heads, finding)] = headOf(heads, last);
      if (!touches || marks.lastDayOf(finding) > marks.lastDayOf(last)) last = finding;
    }
  }
  return heads;
}

function headOf(heads: Int32Array, at: number): number {
  let head = at;
  for (let next = heads[head] ?? head; next !== head; next = heads[head] ?? head) {
    // Each look shortens the way for the next one.
    heads[head] = heads[next] ?? next;
    head = next;
  }
  return head;
}
