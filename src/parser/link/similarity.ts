/** How sure it is that two findings, of two articles, tell one happening. Symmetric. */
import { addDays, daysBetween } from '../../base/day';
import type { ActorId } from '../../schema/ids';
import type { EventFinding } from '../document';
import { PERSONS } from '../events/amount-lexicon';
import { isOne, isOneSide, standsFor, type TieOf } from './actor-ties';

/** Two findings cannot be of one happening. */
export const NEVER = -1;

/**
 * NEVER where something speaks against it, 0 where nothing speaks for it, else the surer the higher. Same kind, days that touch,
 * parties that match (a person may stand for the state it acts for, a bare surname for whoever bears it) and act upon each other the
 * same way, facts that do not contradict; for it speaks, where it is no talk between parties and no ultimatum, the same matter.
 */
export function similarity(a: EventFinding, b: EventFinding, tieOf: TieOf): number {
  if (a.kind !== b.kind || !mayTouch(a, b)) return NEVER;
  const parties = partyMatch(a, b, tieOf);
  if (parties === 0 || contradict(a, b) || !isSameSide(a, b, tieOf)) return NEVER;
  if (!fitInTime(a, b)) return 0;
  const topics = a.topics.filter((topic) => b.topics.includes(topic)).length;
  const amounts = sameAmount(a, b) ? 1 : 0;
  const words = isMutual(a.kind) ? 0 : sharedWords(a, b);
  if (needsMatter(a) && topics + amounts === 0 && !isOneDeed(a, b, words))
    return tellOthers(a, b) ? NEVER : 0;
  if (a.kind === 'ultimatum' && !isOneUltimatum(a, b, words)) return 0;
  const sameDay = a.time?.edtf === b.time?.edtf ? 2 : 0;
  const facts = a.told.minutes !== undefined && b.told.minutes?.value === a.told.minutes.value ? 2 : 0;
  return parties + topics + amounts + sameDay + facts + words / 100;
}

/** Days that touch; or the later one says none: it may tell again what was known by then. */
function mayTouch(a: EventFinding, b: EventFinding): boolean {
  const [one, other] = [a.time, b.time];
  if (one === null || other === null) return false;
  const [first, again] = one.latest < other.latest ? [one, other] : [other, one];
  if (again.earliest <= first.latest) return true;
  return again.basis === 'inferred' && addDays(again.latest, -RETOLD) <= first.latest;
}

/** Days that touch; or the later one says none, and tells again what is known by its own figures. */
function fitInTime(a: EventFinding, b: EventFinding): boolean {
  const [one, other] = [a.time, b.time];
  if (one === null || other === null) return false;
  if (one.earliest <= other.latest && other.earliest <= one.latest) return true;
  const [first, again] = one.latest < other.latest ? [a, b] : [b, a];
  const from = firstDayOf(again);
  return from !== null && from <= (first.time?.latest ?? '') && sharesFigure(a, b);
}

/** "Die 400 Millionen, die Ostland zugesagt hat", weeks later: how far back what says no day may lie. Days. */
const RETOLD = 45;

/** The first day on which a finding may lie where its figures tell which one it is; null without a day. */
export function firstDayOf(finding: EventFinding): string | null {
  const { time } = finding;
  if (time === null) return null;
  const isRetold = time.basis === 'inferred' && figuresOf(finding).length > 0;
  const retold = addDays(time.latest, -RETOLD);
  return isRetold && retold < time.earliest ? retold : time.earliest;
}

function sharesFigure(a: EventFinding, b: EventFinding): boolean {
  return figuresOf(a).some((figure) => figuresOf(b).includes(figure));
}

/** Who pledges, demands or rejects does so more than once a day: only the matter tells which one is meant. */
function needsMatter({ kind }: EventFinding): boolean {
  return !isMutual(kind) && kind !== 'ultimatum';
}

/**
 * What two findings may have in common, one of which they must: topics, words, figures. A talk, an ultimatum and a refusal is known
 * by its parties and its day alone.
 */
export function mattersOf(finding: EventFinding): readonly string[] {
  const { kind, topics, matter = [], story = [] } = finding;
  const figures = figuresOf(finding);
  if (!needsMatter(finding) || kind === 'rejection') return ['', ...figures];
  return [...new Set<string>([...topics, ...matter, ...story, ...figures])];
}

/** "60 Soldaten" are "60 Gefangene": people are counted alike, whatever they are called. */
function sumOf({ value, unit }: { readonly value: number; readonly unit: string }): string {
  return `${value} ${PERSONS.test(unit) ? 'persons' : unit}`;
}

/** Other topics, or other sums: no third telling makes these two one. */
function tellOthers(a: EventFinding, b: EventFinding): boolean {
  const areOtherTopics = a.topics.length > 0 && b.topics.length > 0;
  return areOtherTopics || (a.told.amount !== undefined && b.told.amount !== undefined);
}

/** By these alone a finding is known again that says no day. */
export function figuresOf({ kind, told: { amount, deadline } }: EventFinding): string[] {
  return [
    ...(amount === undefined ? [] : [sumOf(amount)]),
    ...(kind === 'ultimatum' && deadline !== undefined ? [deadline.latest] : []),
  ];
}

/** Roles of those who act upon others. */
const ACTING: ReadonlySet<string> = new Set(['pledger', 'halter', 'issuer', 'speaker']);

/** What Ostland demands of Westland is not what Westland demands of Ostland. */
function isSameSide(a: EventFinding, b: EventFinding, tieOf: TieOf): boolean {
  if (isMutual(a.kind)) return true;
  const acting = ({ participants }: EventFinding): ActorId[] =>
    participants.filter(({ role }) => ACTING.has(role)).map(({ actor }) => actor);
  const [ours, theirs] = [acting(a), acting(b)];
  return (
    ours.length === 0 ||
    theirs.length === 0 ||
    ours.some((actor) => theirs.some((other) => isOneSide(actor, other, tieOf)))
  );
}

/** "20 Millionen Euro" says of which pledge it is told. */
function sameAmount({ told: { amount } }: EventFinding, { told: { amount: other } }: EventFinding): boolean {
  return amount !== undefined && other !== undefined && sumOf(amount) === sumOf(other);
}

/**
 * No topic of the register tells the matter, and no amount: the same parties did it on days that both say, and enough words agree,
 * the fewer the more parties are known. A refusal answers what the other side wants, whatever it is about.
 */
function isOneDeed(a: EventFinding, b: EventFinding, words: number): boolean {
  const isOneDay = isOneSaidDay(a, b);
  const sides = Math.min(a.participants.length, b.participants.length);
  if (isOneDay && sides >= 2 && ANSWERED.has(a.kind)) return true;
  const oneSided = sides < 2;
  if (a.kind !== 'statement') {
    if (isOneDay) return words >= (oneSided ? ONE_SIDED : SAID_DAY);
    for (const [days, wanted] of WORDS_WANTED)
      if ([a, b].every((one) => widthOf(one) <= days)) return words >= (oneSided ? ONE_SIDED : wanted);
  }
  return words >= ELSE;
}

/** Of ultimatums of one week the second may have shortened the first: where a day is vague, words or the deadline must agree. */
function isOneUltimatum(a: EventFinding, b: EventFinding, words: number): boolean {
  if ([a, b].every((one) => widthOf(one) <= 1)) return true;
  return words >= A_NOUN || sharesFigure(a, b);
}

/** What one side says to the other once a day, as a rule; pledges it may give by the dozen. */
const ANSWERED: ReadonlySet<string> = new Set(['rejection', 'warning', 'demand', 'halt']);

/** A noun of both sentences. */
const A_NOUN = 2;
/** How many words must agree where one side is known, to whatever other the deed may be: a noun and more, or a compound. */
const ONE_SIDED = 3;
/** Where both are: the day said, "gestern oder heute", "vorige Woche". */
const SAID_DAY = 0.5;
const WORDS_WANTED = [
  [1, 1],
  [10, 2],
] as const;
const ELSE = 5;

function widthOf({ time }: EventFinding): number {
  return time === null ? Infinity : daysBetween(time.earliest, time.latest);
}

/** A word of both sentences counts for two, one of a sentence and of the other article for one, one of both articles for little. */
function sharedWords(
  { matter: ours = [], story: about = [] }: EventFinding,
  { matter: theirs = [], story: about2 = [] }: EventFinding,
): number {
  let count = 0;
  for (const word of ours) {
    if (theirs.includes(word)) count += 2;
    else if (about2.includes(word)) count += 1;
  }
  for (const word of about) {
    if (ours.includes(word)) continue;
    if (theirs.includes(word)) count += 1;
    else if (about2.includes(word)) count += 0.5;
  }
  return count;
}

function isMutual(kind: EventFinding['kind']): boolean {
  return kind === 'call' || kind === 'meeting';
}

/** 0 when a party of the smaller cast has no match in the other; a match by name counts double. */
function partyMatch(a: EventFinding, b: EventFinding, tieOf: TieOf): number {
  if (a.participants.length === b.participants.length)
    return Math.max(matchInto(a, b, tieOf), matchInto(b, a, tieOf));
  return a.participants.length < b.participants.length ? matchInto(a, b, tieOf) : matchInto(b, a, tieOf);
}

function matchInto(small: EventFinding, large: EventFinding, tieOf: TieOf): number {
  let score = 0;
  let byName = 0;
  for (const { actor } of small.participants) {
    const same = large.participants.some((other) => isOne(other.actor, actor, tieOf));
    const stands = !same && large.participants.some((other) => standsFor(other.actor, actor, tieOf));
    if (!same && !stands) return 0;
    if (same) byName += 1;
    score += same ? 2 : 1;
  }
  // Two parties of a call are known or it stays apart: "ein Telefonat mit Okker" alone may be anybody's.
  if (!isMutual(small.kind)) return score;
  if (small.participants.length < 2) return 0;
  return byName > 0 || isOneSaidDay(small, large) ? score : 0;
}

/** "Die Präsidenten beider Länder telefonierten am Dienstag": nobody is named in both, the day is. */
function isOneSaidDay({ time: a }: EventFinding, { time: b }: EventFinding): boolean {
  return a !== null && b !== null && a.earliest === a.latest && a.edtf === b.edtf;
}

/**
 * Accounts may disagree (40 against 45 minutes, 50 days against 45), but not by so much that they tell of two happenings.
 * A term may differ only where both name the very same day: otherwise a later ultimatum has shortened the earlier one.
 */
function contradict(a: EventFinding, b: EventFinding): boolean {
  const [paid, paid2] = [a.told.amount, b.told.amount];
  if (needsMatter(a) && paid?.unit === paid2?.unit && areApart(paid?.value, paid2?.value, AMOUNT_RATIO))
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
