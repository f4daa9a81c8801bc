/** Acts of speech summed up in a sentence of their own: "bestätigte die Lieferung", "forderte ein Ende". */
import type { Found } from './found';
import type { Statement } from './statements';

/** At most one a statement, and only where nothing else was found in it. */
export function findReported(statement: Statement): Found | null {
  const matrix = statement.matrices.find((m) => {
    const clause = statement.clauses[m.clause];
    return m.takes.includes('r') && clause?.kind === 'main' && !m.passive && m.speaker !== null;
  });
  if (matrix === undefined) return null;
  return {
    form: 'reported',
    content: [{ from: statement.from, to: statement.to }],
    speaker: matrix.speaker,
    cue: matrix.cue,
    frame: [],
    addressee: matrix.addressee,
    relay: matrix.relay,
    medium: matrix.medium,
    rule: 'de/reported/act',
  };
}
