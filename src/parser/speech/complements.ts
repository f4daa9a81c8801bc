/** What hangs on a verb of speech: the clause in which the said begins, and the clause in which it ends. */
import type { WordClause } from '../language/clauses';
import type { Matrix } from './matrix';
import { isNoun, phraseEnd } from '../language/noun-phrases';
import { determiners, looseAdverbs, prepositions } from '../language/word-classes-lexicon';
import type { SpeechRuleId } from './speech-rules';
import type { Statement } from './statements';

export type Complement = { readonly at: number; readonly rule: SpeechRuleId };

/** Verbs that take a w-clause as what is said: "erklärte, warum …". */
const ASKING: ReadonlySet<string> = new Set(
  'sagen fragen nachfragen erklären erläutern schildern berichten beschreiben erzählen mitteilen wissen darlegen betonen hervorheben unterstreichen verraten bekanntgeben'.split(
    ' ',
  ),
);

/** The first clause behind the verb that can be what is said; names and relative clauses between are stepped over. */
export function findComplement(statement: Statement, matrix: Matrix): Complement | null {
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
function opensWithVerb(statement: Statement, clause: WordClause): boolean {
  return clause.finites[0] === clause.head && !/^sollten?$/.test(statement.words[clause.head]?.lower ?? '');
}

function startsWithDass(statement: Statement, clause: WordClause): boolean {
  for (let at = clause.head; at < Math.min(clause.head + 3, clause.to); at += 1)
    if (/^da(?:ss|ß)$/.test(statement.words[at]?.lower ?? '')) return true;
  return false;
}

function followedBySubjunctive(clauses: readonly WordClause[], at: number): boolean {
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
export function isApposition(statement: Statement, clause: WordClause): boolean {
  const { words } = statement;
  const head = words[clause.head];
  if (head === undefined || prepositions.has(head.lower) || looseAdverbs.has(head.lower))
    return clause.to - clause.from <= 1;
  if (determiners.has(head.lower) && isNoun(words[clause.to - 1])) return true;
  return phraseEnd(statement, clause.head, clause.to) !== null;
}

/** The last clause of what is said. */
export function contentEnd(statement: Statement, complement: Complement, matrix: Matrix): number {
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
function endsDass(complement: Complement, clause: WordClause): boolean {
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
function isLeftover(statement: Statement, clause: WordClause | undefined): boolean {
  if (clause === undefined || clause.to - clause.from > 2 || clause.mark !== ',') return false;
  return statement.words
    .slice(clause.from, clause.to)
    .every((w) => w.lower === 'mit' || w.lower === 'an' || w.lower === 'bekannt' || w.shape.participle);
}
