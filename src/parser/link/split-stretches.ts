/**
 * Findings of a large corpus -> stretches that can be grouped apart, on other machines too: findings that could ever be told of
 * one happening stand in the same stretch. Grouping all stretches gives what grouping everything at once gives.
 */
import { compareText } from '../../base/order';
import { keysOf, type LinkedFinding } from './group-findings';

/** A stretch is filled up to this before the next one begins; one chain of findings may be longer. Findings. */
const STRETCH = 2_000;

/** By their first day; findings of one chain are never parted. */
export function splitStretches(findings: readonly LinkedFinding[], size = STRETCH): LinkedFinding[][] {
  const stretches: LinkedFinding[][] = [];
  let open: LinkedFinding[] = [];
  for (const chain of chainsByDay(findings)) {
    open.push(...chain);
    if (open.length < size) continue;
    stretches.push(open);
    open = [];
  }
  if (open.length > 0) stretches.push(open);
  return stretches;
}

type Chain = { readonly members: LinkedFinding[]; first: string };

function chainsByDay(findings: readonly LinkedFinding[]): LinkedFinding[][] {
  const heads = chainHeads(findings);
  const chains = new Map<number, Chain>();
  findings.forEach((one, at) => {
    const head = headOf(heads, at);
    const chain = chains.get(head);
    const mark = markOf(one);
    if (chain === undefined) chains.set(head, { members: [one], first: mark });
    else {
      chain.members.push(one);
      if (mark < chain.first) chain.first = mark;
    }
  });
  return [...chains.values()].sort((a, b) => compareText(a.first, b.first)).map(({ members }) => members);
}

/** Unlike for any two findings. */
function markOf({ finding, key }: LinkedFinding): string {
  return `${finding.time?.earliest ?? '9999-99-99'} ${key}`;
}

type Stay = { readonly at: number; readonly earliest: string; readonly latest: string };

/** Findings with a key in common whose days touch, directly or by others between them, get one head. */
function chainHeads(findings: readonly LinkedFinding[]): Int32Array {
  const heads = Int32Array.from(findings, (_, at) => at);
  const stays = new Map<string, Stay[]>();
  findings.forEach(({ finding }, at) => {
    if (finding.time === null) return;
    const stay = { at, earliest: finding.time.earliest, latest: finding.time.latest };
    for (const key of keysOf(finding)) {
      const known = stays.get(key);
      if (known === undefined) stays.set(key, [stay]);
      else known.push(stay);
    }
  });
  for (const list of stays.values()) {
    list.sort((a, b) => compareText(a.earliest, b.earliest));
    let [last] = list;
    for (const stay of list) {
      if (last === undefined) continue;
      if (stay.earliest <= last.latest) heads[headOf(heads, stay.at)] = headOf(heads, last.at);
      if (stay.latest > last.latest || stay.earliest > last.latest) last = stay;
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
