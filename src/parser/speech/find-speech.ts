/** Stage 3: reported speech and hedges. Each statement is read once; speakers are carried on to what follows. */
import { gather } from '../../base/gather';
import type { Span } from '../../schema/span';
import { compareSpans } from '../../schema/span';
import type { Draft, SpeechFinding } from '../document';
import { findAttributed } from './find-attributed';
import { findDirect, isSameStretch } from './find-direct';
import { findFree } from './find-free';
import { findHedges } from './find-hedges';
import { findBehindNouns } from './find-behind-nouns';
import { findIndirect } from './find-indirect';
import { findPointer } from './find-pointer';
import { findReported } from './find-reported';
import { toFinding, type Found } from './found';
import { headOf, type Stretch } from '../language/noun-phrases';
import { findSubject, isAbstract } from '../language/subjects';
import { spanOf } from '../language/words';
import { readStatements, type Statement } from './statements';

export function findSpeech(draft: Draft): Draft {
  const statements = readStatements(draft);
  const speech: SpeechFinding[] = [];
  let previous: Previous | null = null;
  let carried: Carried = { speaker: null, distance: 99, untold: null };
  for (const statement of statements) {
    const found = findInStatement(statement, carried);
    const pointed = findPointed(statement, previous);
    nameUnsigned(speech, previous, statement);
    previous = { statement, told: found.length > 0 };
    if (pointed !== null) {
      speech.push(pointed);
      carried = { speaker: pointed.speaker ?? carried.speaker, distance: 0, untold: null };
      continue;
    }
    const last = speech.at(-1);
    for (const one of found) {
      const finding = toFinding(statement, one);
      if (finding === null) continue;
      const known = finding.speaker ?? (needsSpeaker(one) ? speakerFor(one, carried) : null);
      const merged =
        one.form === 'free' && last?.form === 'free' && carried.distance === 0 && last.rule === finding.rule;
      if (merged) speech.splice(-1, 1, { ...last, spans: joinSpans(last.spans, finding.spans) });
      else speech.push({ ...finding, speaker: known });
    }
    carried = carryOn(carried, statement, found);
  }
  speech.sort((a, b) => compareSpans(a.spans[0] ?? NOWHERE, b.spans[0] ?? NOWHERE));
  return { ...draft, speech, hedges: gather(statements, findHedges) };
}

type Previous = { readonly statement: Statement; readonly told: boolean };

/** "Das teilte X mit": the sentence before is what X said. */
function findPointed(statement: Statement, previous: Previous | null): SpeechFinding | null {
  if (previous === null || previous.told) return null;
  const found = findPointer(statement);
  const finding = found === null ? null : toFinding(statement, found);
  const pointer = finding?.spans[0];
  if (finding === null || pointer === undefined) return null;
  return { ...finding, spans: [{ start: previous.statement.span.start, end: pointer.end }] };
}

/** "„Wir liefern.“ Das sagte X am Abend": what nobody was named for has its speaker in the sentence behind. */
function nameUnsigned(speech: SpeechFinding[], previous: Previous | null, statement: Statement): void {
  const last = speech.at(-1);
  if (previous?.told !== true || last?.form !== 'direct' || last.speaker !== null) return;
  const found = findPointer(statement);
  const pointer = found === null ? null : toFinding(statement, found);
  if (pointer !== null) speech.splice(-1, 1, { ...last, speaker: pointer.speaker, cue: pointer.cue });
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The last speaker named, how many statements ago anything was told, and the statement before where it tells nothing itself. */
type Carried = {
  readonly speaker: Span | null;
  readonly distance: number;
  readonly untold: Statement | null;
};

/** Konjunktiv behind a sentence without speech is mostly said by that sentence's subject. */
function speakerFor(found: Found, carried: Carried): Span | null {
  const follows = found.rule === 'de/free/subjunctive' || found.rule === 'de/direct/alone';
  const lead = follows && carried.untold !== null ? leadOf(carried.untold) : null;
  return lead ?? carried.speaker;
}

function needsSpeaker(found: Found): boolean {
  return (
    found.form === 'free' ||
    found.rule === 'de/direct/alone' ||
    found.rule === 'de/attributed/demnach' ||
    found.rule === 'de/direct/inside'
  );
}

function findInStatement(statement: Statement, carried: Carried): Found[] {
  const attributed = findAttributed(statement);
  const indirect = findIndirect(statement).map((one) => withRelay(one, attributed));
  const nouns = findBehindNouns(statement).filter(
    (one) => ![...attributed, ...indirect].some((other) => overlapsContent(other, one)),
  );
  const free = findFree(statement, carried.distance <= 1, carried.speaker !== null);
  const framed = [...attributed, ...indirect, ...nouns];
  const told = free !== null && isAllFree(statement, free, framed) ? [free] : framed;
  const direct = findDirect(statement, told);
  const found = [...told.filter((one) => !direct.some((quote) => isSameContent(one, quote))), ...direct];
  if (found.length > 0) return found;
  const reported = findReported(statement);
  return reported === null ? [] : [reported];
}

/** "Laut Axios sagte X, …": who is cited for the frame heard it. */
function withRelay(one: Found, attributed: readonly Found[]): Found {
  const cue = one.frame[0];
  const holder = attributed.find(
    (other) =>
      other.content.some((part) => cue !== undefined && part.from <= cue.to && cue.from <= part.to) &&
      other.speaker !== null &&
      other.speaker.from !== one.speaker?.from,
  );
  return holder === undefined ? one : { ...one, relay: holder.speaker };
}

/** "Man gehe davon aus, dass …": the frame itself is told, so the whole is speech carried on. */
function isAllFree(statement: Statement, free: Found, framed: readonly Found[]): boolean {
  if (free.rule === 'de/free/hearsay') return framed.length === 0;
  const start = free.content[0]?.from ?? 0;
  return framed.every(
    (one) =>
      one.rule !== 'de/indirect/inquit' &&
      one.rule !== 'de/indirect/as-said' &&
      one.form === 'indirect' &&
      one.content.every((part) => part.from >= start) &&
      (isToldFrame(statement, one) ||
        (one.rule === 'de/indirect/noun' && one.content.every((part) => part.from > start))),
  );
}

function isToldFrame(statement: Statement, one: Found): boolean {
  const cue = one.cue;
  const clause = statement.clauses.find(
    (c) =>
      cue !== null &&
      (statement.words[c.from]?.start ?? 0) <= cue.start &&
      cue.start < (statement.words[c.to - 1]?.end ?? 0),
  );
  return clause?.subjunctive === true;
}

function overlapsContent(other: Found, one: Found): boolean {
  return one.content.some((part) =>
    other.content.some((whole) => whole.from < part.to && part.from < whole.to),
  );
}

/** An indirect finding that is nothing but the quotation itself. */
function isSameContent(one: Found, quote: Found): boolean {
  const inner = quote.content[0];
  if (inner === undefined) return false;
  return one.content.some((part) => isSameStretch(part, inner));
}

/** Whoever leads the statement speaks on: a named frame, else the subject of a sentence that tells nothing itself. */
function carryOn(carried: Carried, statement: Statement, found: readonly Found[]): Carried {
  if (found.length === 0) {
    return { speaker: carried.speaker, distance: carried.distance + 1, untold: statement };
  }
  const leaders = found
    .map((one) => one.speaker)
    .filter((speaker) => speaker !== null)
    .filter((speaker) => !isRelativePronoun(statement, speaker))
    .sort((a, b) => a.from - b.from);
  const leader = leaders[0];
  const span = leader === undefined ? null : spanOf(statement.words, leader.from, leader.to);
  return { speaker: span ?? carried.speaker, distance: 0, untold: null };
}

function isRelativePronoun(statement: Statement, speaker: Stretch): boolean {
  return (
    speaker.to - speaker.from === 1 &&
    /^(?:der|die|das|denen|dem|welche[rs]?)$/.test(statement.words[speaker.from]?.lower ?? '')
  );
}

/** The subject of the first main clause, if it is somebody. */
function leadOf(statement: Statement): Span | null {
  const at = statement.clauses.findIndex((clause) => clause.kind === 'main');
  const verb = statement.clauses[at]?.finites[0];
  if (verb === undefined || statement.words[verb]?.verbs.some((r) => r.lemma === 'werden') === true)
    return null;
  const subject = findSubject(statement, statement.clauses, at, verb);
  if (subject === null || isThing(statement, subject)) return null;
  return spanOf(statement.words, subject.from, subject.to);
}

/** "Dieser Schritt", "Die Anzahl …": nobody who could speak on; "Ihr Vorsitzender Ivo Brandt" could. */
function isThing({ words }: Statement, { from, to }: Stretch): boolean {
  const first = words[from];
  if (first === undefined || first.kind === 'number' || /^(?:ich|wir)$/.test(first.lower)) return true;
  const named = words[to - 1]?.capital === true && words[to - 2]?.capital === true;
  if (to - from > 1 && POINTS_AT_THINGS.test(first.lower) && !named) return true;
  const head = headOf({ words }, { from, to });
  return head !== undefined && isAbstract(head);
}

const POINTS_AT_THINGS = /^(?:diese[rs]?|das|es|seine?|ihre?|zwei|drei)$/;

function joinSpans(before: readonly Span[], after: readonly Span[]): Span[] {
  const first = before[0];
  const last = after.at(-1);
  return first === undefined || last === undefined
    ? [...before, ...after]
    : [{ start: first.start, end: last.end }];
}
