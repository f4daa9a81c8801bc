/** Indirect speech: a clause that hangs on a verb of speech, behind it, before it, or around "wie X mitteilte". */
import { contentEnd, findComplement, isApposition } from './complements';
import { trimMarks, type Found, toldIn } from './found';
import type { Matrix } from './matrix';
import type { Stretch } from '../language/noun-phrases';
import type { Statement } from './statements';

/** Findings of one statement in the order of their verbs; content already told is not told again. */
export function findIndirect(statement: Statement): Found[] {
  const found: Found[] = [];
  let told = -1;
  for (const matrix of statement.matrices) {
    if (matrix.verb < told) continue;
    const one = readMatrix(statement, matrix, told);
    if (one === null) continue;
    found.push(one);
    told = Math.max(told, ...one.content.map((part) => part.to));
  }
  return found;
}

/** "…, sagte er und betonte, …": with two verbs in the clause the first looks back, the second ahead. */
function readMatrix(statement: Statement, matrix: Matrix, told: number): Found | null {
  const said = asSaid(statement, matrix);
  if (said !== null) return said;
  const another = statement.matrices.some(
    (m) => m.clause === matrix.clause && m.verb > matrix.verb && /[dkz]/.test(m.takes),
  );
  return (another ? null : behind(statement, matrix)) ?? inquit(statement, matrix, told);
}

function behind(statement: Statement, matrix: Matrix): Found | null {
  const { clauses, words } = statement;
  const complement = findComplement(statement, matrix);
  if (complement === null) return null;
  const first = clauses[complement.at];
  if (first === undefined) return null;
  const last = contentEnd(statement, complement, matrix);
  const content = trimMarks(words, { from: first.from, to: clauses[last]?.to ?? first.to });
  const start = frameStart(statement, matrix);
  const frame: Stretch[] = [{ from: start, to: content.from }];
  const rest = trimMarks(words, { from: content.to, to: statement.to });
  if (rest.to > rest.from && holdsParticle(statement, rest)) frame.push(rest);
  return {
    form: 'indirect',
    content: [content],
    ...toldIn(matrix),
    frame,
    rule: complement.rule,
  };
}

function holdsParticle(statement: Statement, rest: Stretch): boolean {
  return rest.to - rest.from <= 12 && statement.words[rest.from]?.capital === false;
}

/** The frame goes back to the statement's beginning, or to the mark that parts it from what was told before. */
function frameStart(statement: Statement, matrix: Matrix): number {
  const { clauses } = statement;
  let first = matrix.clause;
  while (first > 0) {
    const clause = clauses[first];
    const before = clauses[first - 1];
    if (clause === undefined || before === undefined || clause.mark === ';' || clause.mark === ':') break;
    if (
      clause.coordinated &&
      clause.kind === 'main' &&
      before.kind !== 'fragment' &&
      matrix.verb !== clause.head
    )
      break;
    first -= 1;
  }
  const start = clauses[first];
  return start?.mark === '' ? statement.from : (start?.from ?? statement.from);
}

/** "…, sagte X": what stands before the verb, unless it is nothing but the subject. */
function inquit(statement: Statement, matrix: Matrix, told: number): Found | null {
  const { clauses, words } = statement;
  const clause = clauses[matrix.clause];
  if (clause === undefined || !/[kqd]/.test(matrix.takes) || matrix.clause === 0) return null;
  // "…, so sagte Brandt", "…, das teilte das Amt mit"
  const opener = matrix.verb === clause.head + 1 ? (words[clause.head]?.lower ?? '') : '';
  const so = /^(?:so|das|dies)$/.test(opener);
  if ((!matrix.verbFirst && !so) || clause.coordinated || clause.kind !== 'main') return null;
  let first = matrix.clause;
  let hasMain = false;
  while (
    first > 0 &&
    (clauses[first - 1]?.from ?? -1) >= told &&
    !/^[;:]$/.test(clauses[first]?.mark ?? '')
  ) {
    first -= 1;
    const kind = clauses[first]?.kind;
    const quoted = words[clauses[first]?.from ?? 0]?.pair !== -1;
    if (
      kind === 'main' ||
      quoted ||
      (kind === 'sub' && /^da(?:ss|ß)$/.test(words[clauses[first]?.head ?? 0]?.lower ?? ''))
    )
      hasMain = true;
  }
  const start = clauses[first];
  const after = restAfter(statement, matrix);
  // "Der Grund, so vermutet das Amt, sei …": what is told begins before and goes on behind.
  if (start === undefined || (!hasMain && (opener !== 'so' || after === null))) return null;
  const points = opener === 'das' || opener === 'dies' || words[start.head]?.lower === 'dass';
  if (!/[kq]/.test(matrix.takes) && !points) return null;
  const from = start.mark === '' ? statement.from : start.from;
  const content = trimMarks(words, { from, to: clause.from });
  const end = after?.from ?? statement.to;
  const frame = { from: content.to, to: trimEnd(statement, end) };
  return {
    form: 'indirect',
    content: after === null ? [content] : [content, after],
    ...toldIn(matrix),
    frame: [frame],
    rule: 'de/indirect/inquit',
  };
}

/** "A, sagte X, B": the part behind the frame. */
function restAfter(statement: Statement, matrix: Matrix): Stretch | null {
  const { clauses, words } = statement;
  for (let at = matrix.clause + 1; at < clauses.length; at += 1) {
    const clause = clauses[at];
    if (clause === undefined) break;
    const whole =
      clause.subjunctive ||
      (clause.kind === 'sub' && /^(?:dass|daß|weil|wenn|da|ob|um)$/.test(words[clause.head]?.lower ?? '')) ||
      (clause.kind === 'main' && clause.coordinated);
    const quoted = (words[clause.from]?.pair ?? -1) >= 0;
    if (whole || quoted) return trimMarks(words, { from: clause.from, to: statement.to });
    if (clause.kind !== 'fragment' && clause.kind !== 'relative') break;
  }
  return null;
}

function trimEnd(statement: Statement, end: number): number {
  let to = end;
  while (to > statement.from && /^[.!?]+$/.test(statement.words[to - 1]?.text ?? '')) to -= 1;
  return to;
}

/** "wie X mitteilte": everything else of the statement is what X said. */
function asSaid(statement: Statement, matrix: Matrix): Found | null {
  const { clauses, words } = statement;
  const clause = clauses[matrix.clause];
  if (clause?.kind !== 'sub' || words[clause.head]?.lower !== 'wie' || clause.coordinated) return null;
  if (!/[dk]/.test(matrix.takes)) return null;
  const before = trimMarks(words, { from: statement.from, to: clause.from });
  const rest = clauses
    .slice(matrix.clause + 1)
    .find((c) => c.kind !== 'relative' && !(c.kind === 'fragment' && isApposition(statement, c)));
  const after = rest === undefined ? null : trimMarks(words, { from: rest.from, to: statement.to });
  const content = [before, after]
    .filter((part) => part !== null && part.to - part.from >= 2)
    .filter((part) => part !== null);
  const hasMain = clauses.some(
    (c) => c.kind === 'main' && content.some((part) => c.from >= part.from && c.to <= part.to + 1),
  );
  const quoted = content.some((part) => words.slice(part.from, part.to).some((w) => w.pair >= 0));
  if (!hasMain && !quoted) return null;
  const frame = {
    from: before.to > before.from ? before.to : statement.from,
    to: after?.from ?? trimEnd(statement, statement.to),
  };
  return {
    form: 'indirect',
    content,
    ...toldIn(matrix),
    frame: [frame],
    rule: 'de/indirect/as-said',
  };
}
