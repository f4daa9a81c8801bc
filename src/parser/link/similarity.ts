/** How sure it is that two findings, of two articles, tell one happening. Symmetric. */
import { daysBetween } from '../../base/day';
import { compareText } from '../../base/order';
import type { ActorId } from '../../schema/ids';
import type { EventFinding } from '../document';

export type ActsFor = (actor: ActorId) => ActorId | null;

/**
 * 0 when they do not fit. Same kind, days that touch, parties that match (a person may stand for the state it acts for) and
 * act upon each other the same way, facts that do not contradict; what is not a talk between parties or an ultimatum is also
 * of the same matter.
 */
export function similarity(a: EventFinding, b: EventFinding, actsFor: ActsFor): number {
  if (a.kind !== b.kind || a.time === null || b.time === null) return 0;
  if (a.time.earliest > b.time.latest || b.time.earliest > a.time.latest) return 0;
  const parties = partyMatch(a, b, actsFor);
  if (parties === 0 || contradict(a, b) || !isSameSide(a, b, actsFor)) return 0;
  const topics = a.topics.filter((topic) => b.topics.includes(topic)).length;
  const amounts = sameAmount(a, b) ? 1 : 0;
  if (needsTopic(a) && topics + amounts === 0 && !isOneDeed(a, b)) return 0;
  const sameDay = a.time.edtf === b.time.edtf ? 2 : 0;
  const facts = a.told.minutes !== undefined && b.told.minutes?.value === a.told.minutes.value ? 2 : 0;
  return parties + topics + amounts + sameDay + facts;
}

/** Who pledges, demands or rejects does so more than once a day: only the matter tells which one is meant. */
export function needsTopic({ kind }: EventFinding): boolean {
  return !isMutual(kind) && kind !== 'ultimatum';
}

/** Roles of those who act upon others. */
const ACTING: ReadonlySet<string> = new Set(['pledger', 'halter', 'issuer', 'speaker']);

/** What Ostland demands of Westland is not what Westland demands of Ostland. */
function isSameSide(a: EventFinding, b: EventFinding, actsFor: ActsFor): boolean {
  if (isMutual(a.kind)) return true;
  const acting = ({ participants }: EventFinding): ActorId[] =>
    participants.filter(({ role }) => ACTING.has(role)).map(({ actor }) => actsFor(actor) ?? actor);
  const [ours, theirs] = [acting(a), acting(b)];
  return ours.length === 0 || theirs.length === 0 || ours.some((actor) => theirs.includes(actor));
}

/** "20 Millionen Euro" says of which pledge it is told. */
function sameAmount({ told: { amount } }: EventFinding, { told: { amount: other } }: EventFinding): boolean {
  return amount !== undefined && amount.value === other?.value && amount.unit === other.unit;
}

/** No topic of the register tells the matter, but the same parties did it on the very same day, and a noun of it agrees. */
function isOneDeed(a: EventFinding, b: EventFinding): boolean {
  const [ours, theirs] = [castOf(a), castOf(b)];
  if (ours === null || ours !== theirs || a.time?.edtf !== b.time?.edtf) return false;
  return a.kind === 'rejection' || (a.matter ?? []).some((word) => b.matter?.includes(word) === true);
}

/**
 * The names of all parties, where they may stand in for the matter: two at least, on one day that is said, of a finding without
 * a topic; a refusal answers what the other side wants, whatever it is about. Else null.
 */
export function castOf({ kind, participants, topics, time }: EventFinding): string | null {
  if (time === null || time.earliest !== time.latest) return null;
  if (topics.length > 0 && kind !== 'rejection') return null;
  const names = [...new Set(participants.map(({ actor }) => actor))].sort(compareText);
  return names.length < 2 ? null : names.join('+');
}

function isMutual(kind: EventFinding['kind']): boolean {
  return kind === 'call' || kind === 'meeting';
}

/** 0 when a party of the smaller cast has no match in the other; a match by name counts double. */
function partyMatch(a: EventFinding, b: EventFinding, actsFor: ActsFor): number {
  if (a.participants.length === b.participants.length)
    return Math.max(matchInto(a, b, actsFor), matchInto(b, a, actsFor));
  return a.participants.length < b.participants.length ? matchInto(a, b, actsFor) : matchInto(b, a, actsFor);
}

function matchInto(small: EventFinding, large: EventFinding, actsFor: ActsFor): number {
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
  // Two parties of a call are known or it stays apart: "ein Telefonat mit Okker" alone may be anybody's.
  const enough = isMutual(small.kind) ? small.participants.length >= 2 && byName >= 1 : byName >= 1;
  return enough ? score : 0;
}

/**
 * Accounts may disagree (40 against 45 minutes, 50 days against 45), but not by so much that they tell of two happenings.
 * A term may differ only where both name the very same day: otherwise a later ultimatum has shortened the earlier one.
 */
function contradict(a: EventFinding, b: EventFinding): boolean {
  const [paid, paid2] = [a.told.amount, b.told.amount];
  if (needsTopic(a) && paid?.unit === paid2?.unit && areApart(paid?.value, paid2?.value, AMOUNT_RATIO))
    return true;
  if (areApart(a.told.minutes?.value, b.told.minutes?.value, MINUTES_RATIO)) return true;
  const isOneDay = a.time?.edtf === b.time?.edtf;
  const [due, due2] = [a.told.deadline?.latest, b.told.deadline?.latest];
  if (due !== undefined && due2 !== undefined && Math.abs(daysBetween(due, due2)) > 3) {
    if (!isOneDay || areApart(daysLeft(a), daysLeft(b), TERM_RATIO)) return true;
  }
  return areApart(a.told.term?.days, b.told.term?.days, isOneDay ? TERM_RATIO : 1);
}

const MINUTES_RATIO = 1.6;
const AMOUNT_RATIO = 1.6;
/** 45 against 50 days is one ultimatum; 10 against 14 are two. */
const TERM_RATIO = 1.25;

function areApart(x: number | undefined, y: number | undefined, ratio: number): boolean {
  return x !== undefined && y !== undefined && Math.max(x, y) > ratio * Math.min(x, y);
}

/** From the first day the event may lie on to its deadline. */
function daysLeft({ time, told }: EventFinding): number | undefined {
  return time === null || told.deadline === undefined
    ? undefined
    : daysBetween(time.earliest, told.deadline.latest);
}
