/** "Das teilte X mit": a sentence that says whose words the sentence before it was. */
import { demonstratives } from '../language/word-classes-lexicon';
import { findComplement } from './complements';
import { trimMarks, type Found } from './found';
import type { Statement } from './statements';

/** "Das teilte X mit", "Dies geht aus … hervor": only the pointer; what it points to is the statement before. */
export function findPointer(statement: Statement): Found | null {
  const { words, clauses } = statement;
  const first = words[statement.from];
  const clause = clauses[0];
  if (first === undefined || clause === undefined || !demonstratives.has(first.lower)) return null;
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
