/** Stage 3: reported speech and hedges. Each statement is read once; speakers are carried on to what follows. */
import type { Span } from '../../schema/span';
import { compareSpans } from '../../schema/span';
import type { Draft, SpeechFinding } from '../document';
import { findAttributed } from './find-attributed';
import { findDirect } from './find-direct';
import { findFree } from './find-free';
import { findHedges } from './find-hedges';
import { findBehindNouns, findIndirect, findPointer } from './find-indirect';
import { findReported } from './find-reported';
import { toFinding, type Found } from './found';
import type { Stretch } from './noun-phrases';
import { findSubject } from './subjects';
import { spanOf } from './words';
import { readStatements, type Statement } from './statements';

export function findSpeech(draft: Draft): Draft {
  const statements = readStatements(draft);
  const speech: SpeechFinding[] = [];
  let previous: Previous | null = null;
  let carried: Carried = { speaker: null, distance: 99, subject: null };
  for (const statement of statements) {
    const found = findInStatement(statement, carried);
    const pointed = findPointed(statement, previous);
    previous = { statement, told: found.length > 0 };
    if (pointed !== null) {
      speech.push(pointed);
      carried = { speaker: pointed.speaker ?? carried.speaker, distance: 0, subject: null };
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
  return { ...draft, speech, hedges: statements.flatMap(findHedges) };
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

const NOWHERE: Span = { start: 0, end: 0 };

/** The last speaker named, and how many statements ago anything was told. */
type Carried = { readonly speaker: Span | null; readonly distance: number; readonly subject: Span | null };

/** Konjunktiv behind a sentence without speech is mostly said by that sentence's subject. */
function speakerFor(found: Found, carried: Carried): Span | null {
  return found.rule === 'de/free/subjunctive' ? (carried.subject ?? carried.speaker) : carried.speaker;
}

function needsSpeaker(found: Found): boolean {
  return found.form === 'free' || found.rule === 'de/direct/alone' || found.rule === 'de/attributed/demnach';
}

function findInStatement(statement: Statement, carried: Carried): Found[] {
  const attributed = findAttributed(statement);
  const indirect = findIndirect(statement).filter(
    (one) => !attributed.some((other) => coversMost(other, one)),
  );
  const nouns = findBehindNouns(statement).filter(
    (one) => ![...attributed, ...indirect].some((other) => overlapsContent(other, one)),
  );
  const told = [...attributed, ...indirect, ...nouns];
  const direct = findDirect(statement, told);
  const framed = told.filter((one) => !direct.some((quote) => isSameContent(statement, one, quote)));
  const found = [...framed, ...direct];
  if (found.length > 0) return found;
  const free = findFree(statement, carried.distance <= 1, carried.speaker !== null);
  const reported = findReported(statement);
  const last = reported ?? free;
  return last === null
    ? []
    : [free !== null && reported !== null && free.rule === 'de/free/subjunctive' ? free : last];
}

/** The same frame found twice: the larger content stays. */
function coversMost(other: Found, one: Found): boolean {
  return (
    one.content.every((part) =>
      other.content.some((whole) => whole.from <= part.from && part.to <= whole.to),
    ) && other.rule !== 'de/attributed/so'
  );
}

function overlapsContent(other: Found, one: Found): boolean {
  return one.content.some((part) =>
    other.content.some((whole) => whole.from < part.to && part.from < whole.to),
  );
}

/** An indirect finding that is nothing but the quotation itself. */
function isSameContent(statement: Statement, one: Found, quote: Found): boolean {
  const inner = quote.content[0];
  if (inner === undefined) return false;
  return (
    one.content.some((part) => part.from >= inner.from - 1 && part.to <= inner.to + 1) &&
    statement.words.length > 0
  );
}

/** Whoever leads the statement speaks on: a named frame, else the subject of a sentence that tells nothing itself. */
function carryOn(carried: Carried, statement: Statement, found: readonly Found[]): Carried {
  if (found.length === 0) {
    return { ...carried, distance: carried.distance + 1, subject: leadOf(statement) };
  }
  const leaders = found
    .map((one) => one.speaker)
    .filter((speaker) => speaker !== null)
    .filter((speaker) => !isRelativePronoun(statement, speaker))
    .sort((a, b) => a.from - b.from);
  const leader = leaders[0];
  const span = leader === undefined ? null : spanOf(statement.words, leader.from, leader.to);
  return { speaker: span ?? carried.speaker, distance: 0, subject: null };
}

function isRelativePronoun(statement: Statement, speaker: Stretch): boolean {
  return speaker.to - speaker.from === 1 && /^(?:der|die|das|denen|dem|welche[rs]?)$/.test(statement.words[speaker.from]?.lower ?? '');
}

/** The subject of the first main clause, if it is somebody. */
function leadOf(statement: Statement): Span | null {
  const at = statement.clauses.findIndex((clause) => clause.kind === 'main');
  const verb = statement.clauses[at]?.finites[0];
  if (verb === undefined) return null;
  const subject = findSubject(statement, statement.clauses, at, verb);
  return subject === null ? null : spanOf(statement.words, subject.from, subject.to);
}

function joinSpans(before: readonly Span[], after: readonly Span[]): Span[] {
  const first = before[0];
  const last = after.at(-1);
  return first === undefined || last === undefined
    ? [...before, ...after]
    : [{ start: first.start, end: last.end }];
}
