/** Findings of many articles -> one group per happening. Does not depend on the order of the articles. */
import { daysBetween } from '../../base/day';
import { compareText } from '../../base/order';
import type { ActorId } from '../../schema/ids';
import type { EventFinding } from '../document';

/** A finding with ids already published; `key` names it for good: article, kind, trigger. */
export type LinkedFinding = {
  readonly article: string;
  readonly key: string;
  readonly finding: EventFinding;
};

type Pair = { readonly a: LinkedFinding; readonly b: LinkedFinding; readonly score: number };

/** Groups, each with at most one finding of an article; ordered by their smallest key. */
export function groupFindings(
  findings: readonly LinkedFinding[],
  actsFor: (actor: ActorId) => ActorId | null,
): LinkedFinding[][] {
  const sorted = [...findings].sort((a, b) => compareText(a.key, b.key));
  const groupOf = new Map(sorted.map((one) => [one, [one]]));
  for (const { a, b } of rankPairs(sorted, actsFor)) {
    const left = groupOf.get(a);
    const right = groupOf.get(b);
    if (left === undefined || right === undefined || left === right || !mayMerge(left, right, actsFor))
      continue;
    left.push(...right);
    for (const one of right) groupOf.set(one, left);
  }
  const groups = [...new Set(groupOf.values())].map((group) =>
    group.sort((x, y) => compareText(x.key, y.key)),
  );
  return groups.sort((x, y) => compareText(x[0]?.key ?? '', y[0]?.key ?? ''));
}

/** Every member of one must fit every member of the other, and no article may tell one happening twice. */
function mayMerge(
  left: readonly LinkedFinding[],
  right: readonly LinkedFinding[],
  actsFor: (actor: ActorId) => ActorId | null,
): boolean {
  return left.every((a) =>
    right.every((b) => a.article !== b.article && similarity(a.finding, b.finding, actsFor) > 0),
  );
}

/** Pairs that may be one happening, the surest first. Findings are compared inside buckets of kind and day only. */
function rankPairs(sorted: readonly LinkedFinding[], actsFor: (actor: ActorId) => ActorId | null): Pair[] {
  const pairs: Pair[] = [];
  const dated = sorted
    .filter((one) => one.finding.time !== null)
    .sort((a, b) => compareText(startOf(a), startOf(b)) || compareText(a.key, b.key));
  dated.forEach((a, i) => {
    for (let j = i + 1; j < dated.length; j += 1) {
      const b = dated[j];
      if (b === undefined || startOf(b) > (a.finding.time?.latest ?? '')) break;
      if (a.article === b.article || a.finding.kind !== b.finding.kind) continue;
      const score = similarity(a.finding, b.finding, actsFor);
      if (score > 0) pairs.push({ a, b, score });
    }
  });
  return pairs.sort((x, y) => y.score - x.score || compareText(x.a.key + x.b.key, y.a.key + y.b.key));
}

function startOf(one: LinkedFinding): string {
  return one.finding.time?.earliest ?? '';
}

/**
 * How sure it is that two findings tell one happening; 0 when they do not fit. Same kind, days that touch, parties that
 * match (a person may stand for the state it acts for), facts that do not contradict.
 */
export function similarity(
  a: EventFinding,
  b: EventFinding,
  actsFor: (actor: ActorId) => ActorId | null,
): number {
  if (a.kind !== b.kind || a.time === null || b.time === null) return 0;
  if (a.time.earliest > b.time.latest || b.time.earliest > a.time.latest) return 0;
  const parties = partyMatch(a, b, actsFor);
  if (parties === 0 || contradict(a, b)) return 0;
  const topics = a.topics.filter((topic) => b.topics.includes(topic)).length;
  const mutual = a.kind === 'call' || a.kind === 'meeting';
  if (!mutual && a.kind !== 'ultimatum' && topics === 0) return 0;
  const sameDay = a.time.edtf === b.time.edtf ? 2 : 0;
  const facts = a.told.minutes !== undefined && b.told.minutes?.value === a.told.minutes.value ? 2 : 0;
  return parties + topics + sameDay + facts;
}

/** 0 when a party of the smaller cast has no match in the other; a match by name counts double. */
function partyMatch(a: EventFinding, b: EventFinding, actsFor: (actor: ActorId) => ActorId | null): number {
  const [small, large] = a.participants.length <= b.participants.length ? [a, b] : [b, a];
  const mutual = a.kind === 'call' || a.kind === 'meeting';
  let score = 0;
  let byName = 0;
  for (const { actor } of small.participants) {
    const same = large.participants.some((other) => other.actor === actor);
    const stands =
      !same &&
      large.participants.some((other) => actsFor(other.actor) === actor || actsFor(actor) === other.actor);
    if (!same && !stands) return 0;
    if (same) byName += 1;
    score += same ? 2 : 1;
  }
  // Two parties of a call are known or it stays apart: "ein Telefonat mit Putin" alone may be anybody's.
  const enough = mutual ? small.participants.length >= 2 && byName >= 1 : byName >= 1;
  return enough ? score : 0;
}

/** Accounts may disagree (40 against 45 minutes), but not by so much that they tell of two calls. */
function contradict(a: EventFinding, b: EventFinding): boolean {
  const [x, y] = [a.told.minutes?.value, b.told.minutes?.value];
  if (x !== undefined && y !== undefined && Math.max(x, y) > 1.6 * Math.min(x, y)) return true;
  const [due, due2] = [a.told.deadline?.latest, b.told.deadline?.latest];
  if (due !== undefined && due2 !== undefined && Math.abs(daysBetween(due, due2)) > 3) return true;
  const [term, term2] = [a.told.term?.days, b.told.term?.days];
  return term !== undefined && term2 !== undefined && term !== term2;
}
