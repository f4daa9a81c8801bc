/** Indirect speech: a clause that hangs on a verb of speech, behind it, before it, or around "wie X mitteilte". */
import type { Clause } from './clauses';
import { trimMarks, type Found } from './found';
import type { Matrix } from './matrix';
import { isNoun, phraseEnd, type Stretch } from './noun-phrases';
import { cueNouns, determiners, looseAdverbs, prepositions } from './speech-lexicon';
import type { SpeechRuleId } from './speech-rules';
import type { Statement } from './statements';
import { findSubject } from './subjects';

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
  const another = statement.matrices.some((m) => m.clause === matrix.clause && m.verb > matrix.verb);
  const back = another ? inquit(statement, matrix, told) : null;
  return back ?? behind(statement, matrix) ?? inquit(statement, matrix, told);
}

/** Verbs that take a w-clause as what is said: "erklärte, warum …". */
const ASKING: ReadonlySet<string> = new Set(
  'sagen fragen nachfragen erklären erläutern schildern berichten beschreiben erzählen mitteilen wissen darlegen'.split(
    ' ',
  ),
);

type Complement = { readonly at: number; readonly rule: SpeechRuleId };

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
    speaker: matrix.speaker,
    cue: matrix.cue,
    frame,
    addressee: matrix.addressee,
    medium: matrix.medium,
    rule: complement.rule,
  };
}

/** The first clause behind the verb that can be what is said; names and relative clauses between are stepped over. */
function findComplement(statement: Statement, matrix: Matrix): Complement | null {
  const { clauses } = statement;
  for (let at = matrix.clause + 1; at < Math.min(clauses.length, matrix.clause + 8); at += 1) {
    const clause = clauses[at];
    if (clause === undefined || clause.mark === ';') return null;
    const rule = complementRule(statement, matrix, at);
    if (rule !== null) return { at, rule };
    const apposition = clause.kind === 'fragment' && isApposition(statement, clause);
    if (!apposition && clause.kind !== 'relative') return null;
  }
  return null;
}

function complementRule(statement: Statement, matrix: Matrix, at: number): SpeechRuleId | null {
  const { clauses, words } = statement;
  const clause = clauses[at];
  if (clause === undefined) return null;
  const opener = words[clause.head]?.lower ?? '';
  const { takes } = matrix;
  if (clause.mark === ':' && words[clause.head]?.pair !== -1) return null;
  if (clause.kind === 'sub' && takes.includes('d')) {
    if (/^(?:dass|daß|ob)$/.test(opener)) return 'de/indirect/dass';
    const asks =
      /^(?:was|wer|wen|wem|wie|warum|wieso|weshalb|wo|wohin|woher|welche[rsnm]?|inwiefern|inwieweit)$/.test(
        opener,
      );
    if (asks && ASKING.has(matrix.lemma) && !isWieCue(statement, at)) return 'de/indirect/dass';
    if (
      /^(?:vor|allem|auch|nur|selbst|insbesondere|besonders)$/.test(opener) &&
      startsWithDass(statement, clause)
    )
      return 'de/indirect/dass';
  }
  if (clause.kind === 'infinitive' && takes.includes('z') && !/^(?:um|ohne|statt|anstatt)$/.test(opener))
    return 'de/indirect/infinitive';
  if (!takes.includes('k') && !(takes.includes('z') && clause.subjunctive)) return null;
  if (clause.kind === 'main') {
    if (clause.subjunctive) return opensWithVerb(statement, clause) ? null : 'de/indirect/verb-second';
    if (clause.coordinated || clause.finites[0] === clause.head) return null;
    return takes.includes('q') && !hasCue(statement, at) ? 'de/indirect/verb-second' : null;
  }
  if (clause.kind === 'sub' && !clause.coordinated && followedBySubjunctive(clauses, at))
    return 'de/indirect/verb-second';
  if (clause.kind === 'fragment' && !isApposition(statement, clause) && followedBySubjunctive(clauses, at))
    return 'de/indirect/verb-second';
  return null;
}

/** "…, hätte man": the main clause of a condition; "…, sollte es regnen, werde": the condition of what is said. */
function opensWithVerb(statement: Statement, clause: Clause): boolean {
  return clause.finites[0] === clause.head && !/^sollten?$/.test(statement.words[clause.head]?.lower ?? '');
}

function startsWithDass(statement: Statement, clause: Clause): boolean {
  for (let at = clause.head; at < Math.min(clause.head + 3, clause.to); at += 1)
    if (/^da(?:ss|ß)$/.test(statement.words[at]?.lower ?? '')) return true;
  return false;
}

function followedBySubjunctive(clauses: readonly Clause[], at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 4, clauses.length); next += 1) {
    const clause = clauses[next];
    if (clause?.kind === 'main') return clause.subjunctive;
  }
  return false;
}

function hasCue(statement: Statement, at: number): boolean {
  return statement.matrices.some((m) => m.clause === at && m.verbFirst);
}

function isWieCue(statement: Statement, at: number): boolean {
  return statement.matrices.some((m) => m.clause === at && m.takes.length > 0);
}

/** "Ivo Brandt", "ein Sprecher in Nordhafen": a noun phrase, not the beginning of what is said. */
function isApposition(statement: Statement, clause: Clause): boolean {
  const { words } = statement;
  const head = words[clause.head];
  if (head === undefined || prepositions.has(head.lower) || looseAdverbs.has(head.lower))
    return clause.to - clause.from <= 1;
  if (determiners.has(head.lower) && isNoun(words[clause.to - 1])) return true;
  return phraseEnd(statement, clause.head, clause.to) !== null;
}

/** The last clause of what is said. */
function contentEnd(statement: Statement, complement: Complement, matrix: Matrix): number {
  const { clauses, words } = statement;
  let last = complement.at;
  for (let at = complement.at + 1; at < clauses.length; at += 1) {
    const clause = clauses[at];
    if (clause === undefined) break;
    const opener = words[clause.head]?.lower ?? '';
    if (clause.mark === ';' && !clause.subjunctive) break;
    if (clause.mark === ':' && (words[clause.head]?.pair ?? -1) >= 0) break;
    const cue = statement.matrices.find((m) => m.clause === at);
    if (opener === 'so' && clause.kind !== 'sub' && (cue !== undefined || clause.kind === 'fragment')) break;
    if (opener === 'wie' && cue !== undefined) break;
    const verbNext = clause.finites[0] === clause.head;
    if (
      /^(?:was|wobei|woraufhin|worauf|weshalb|während)$/.test(opener) &&
      !clause.subjunctive &&
      clause.mark === ','
    )
      break;
    if (endsDass(complement, clause)) break;
    if (clause.kind === 'main' && clause.coordinated && verbNext && !clause.subjunctive) break;
    if (
      clause.kind === 'main' &&
      verbNext &&
      !clause.coordinated &&
      (cue !== undefined ||
        complement.rule === 'de/indirect/infinitive' ||
        returnsToMatrix(statement, complement, matrix))
    )
      break;
    if (
      clause.kind === 'main' &&
      cue !== undefined &&
      clause.coordinated &&
      !clause.subjunctive &&
      cue.speaker !== null
    )
      break;
    last = at;
  }
  while (last > complement.at && isLeftover(statement, clauses[last])) last -= 1;
  return last;
}

/** ", mehrmals wurde …": an indicative main clause is no part of a dass-clause any more. */
function endsDass(complement: Complement, clause: Clause): boolean {
  return (
    complement.rule === 'de/indirect/dass' &&
    clause.kind === 'main' &&
    clause.mark === ',' &&
    !clause.subjunctive &&
    !clause.coordinated
  );
}

/** "Die Drohung, dass …, habe gewirkt": a verb behind a dass-clause whose own matrix has no verb yet. */
function returnsToMatrix(statement: Statement, complement: Complement, matrix: Matrix): boolean {
  return complement.rule !== 'de/indirect/infinitive' && statement.clauses[matrix.clause]?.kind !== 'main';
}

/** A last piece of one or two verb words: ", bekannt", ", gefordert hatte". */
function isLeftover(statement: Statement, clause: Clause | undefined): boolean {
  if (clause === undefined || clause.to - clause.from > 2 || clause.mark !== ',') return false;
  return statement.words
    .slice(clause.from, clause.to)
    .every(
      (w) =>
        w.lower === 'mit' ||
        w.lower === 'an' ||
        w.lower === 'bekannt' ||
        w.verbs.some((r) => r.kind === 'past-participle'),
    );
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
  const so = words[clause.head]?.lower === 'so' && matrix.verb === clause.head + 1;
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
  if (!hasMain || start === undefined) return null;
  if (!/[kq]/.test(matrix.takes) && words[start.head]?.lower !== 'dass') return null;
  const from = start.mark === '' ? statement.from : start.from;
  const content = trimMarks(words, { from, to: clause.from });
  const after = restAfter(statement, matrix);
  const end = after?.from ?? statement.to;
  const frame = { from: content.to, to: trimEnd(statement, end) };
  return {
    form: 'indirect',
    content: after === null ? [content] : [content, after],
    speaker: matrix.speaker,
    cue: matrix.cue,
    frame: [frame],
    addressee: matrix.addressee,
    medium: matrix.medium,
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
    speaker: matrix.speaker,
    cue: matrix.cue,
    frame: [frame],
    addressee: matrix.addressee,
    medium: matrix.medium,
    rule: 'de/indirect/as-said',
  };
}

/** "Das teilte X mit", "Dies geht aus … hervor": only the pointer; what it points to is the statement before. */
export function findPointer(statement: Statement): Found | null {
  const { words, clauses } = statement;
  const first = words[statement.from];
  const clause = clauses[0];
  if (first === undefined || clause === undefined || !/^(?:das|dies|dieses)$/.test(first.lower)) return null;
  const matrix = statement.matrices[0];
  if (matrix === undefined || matrix.clause !== 0 || clause.finites[0] !== statement.from + 1) return null;
  if (!/[dkq]/.test(matrix.takes) || findComplement(statement, matrix) !== null) return null;
  return {
    form: 'indirect',
    content: [{ from: statement.from, to: statement.from + 1 }],
    speaker: matrix.speaker,
    cue: matrix.cue,
    frame: [trimMarks(words, { from: statement.from + 1, to: statement.to })],
    addressee: matrix.passive ? null : matrix.addressee,
    medium: matrix.medium,
    rule: 'de/indirect/pointer',
  };
}

/** "die Ankündigung ihres Trainers, die Arbeit zu beenden, …" */
export function findBehindNouns(statement: Statement): Found[] {
  const { clauses, words } = statement;
  const found: Found[] = [];
  clauses.forEach((clause, at) => {
    const previous = clauses[at - 1];
    if (previous === undefined || clause.mark !== ',') return;
    const opener = words[clause.head]?.lower ?? '';
    const dass = clause.kind === 'sub' && /^da(?:ss|ß)$/.test(opener);
    const infinitive = clause.kind === 'infinitive' && !/^(?:um|ohne|statt|anstatt)$/.test(opener);
    const second = clause.kind === 'main' && clause.subjunctive && !clause.coordinated;
    if (!dass && !infinitive && !second) return;
    const noun = lastNoun(statement, previous);
    if (noun === null) return;
    const owner = phraseEnd(statement, noun + 1, previous.to);
    const content = trimMarks(words, { from: clause.from, to: clause.to });
    const word = words[noun];
    const article = words[noun - 1];
    const determined = article !== undefined && determiners.has(article.lower);
    found.push({
      form: 'indirect',
      content: [content],
      speaker: nounSpeaker(statement, at - 1, { from: determined ? noun - 1 : noun, to: noun + 1 }, owner),
      cue: word === undefined ? null : { start: determined ? article.start : word.start, end: word.end },
      frame: [{ from: statement.from, to: content.from }],
      addressee: null,
      medium: 'SW',
      rule: 'de/indirect/noun',
    });
  });
  return found;
}

/** The noun's genitive; else who does something with it ("endet mit der Hoffnung"); else the noun itself. */
function nounSpeaker(statement: Statement, at: number, noun: Stretch, owner: number | null): Stretch {
  if (owner !== null) return { from: noun.to, to: owner };
  const verb = statement.clauses[at]?.finites[0];
  const subject = verb === undefined ? null : findSubject(statement, statement.clauses, at, verb);
  return subject === null || (subject.from < noun.to && noun.from < subject.to) ? noun : subject;
}

/** The noun of speech that ends the clause, alone or with a genitive behind it. */
function lastNoun(statement: Statement, clause: Clause): number | null {
  const { words } = statement;
  for (let at = clause.to - 1; at >= Math.max(clause.from, clause.to - 7); at -= 1) {
    const word = words[at];
    if (word?.capital !== true || !cueNouns.has(word.lower)) continue;
    if (at === clause.to - 1) return at;
    return phraseEnd(statement, at + 1, clause.to) === clause.to ? at : null;
  }
  return null;
}
