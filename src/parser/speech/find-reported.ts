/** Acts of speech summed up in a sentence of their own: "bestätigte die Lieferung", "sprach von einem Erfolg". */
import { type Found, toldIn } from './found';
import type { Matrix } from './matrix';
import { headOf } from '../language/noun-phrases';
import { isAbstract } from '../language/subjects';
import { isTellingNoun } from './speech-lexicon';
import type { Statement } from './statements';

/** At most one a statement, and only where nothing else was found in it. */
export function findReported(statement: Statement): Found | null {
  const matrix = statement.matrices.find(
    (m) =>
      m.takes.includes('r') &&
      statement.clauses[m.clause]?.kind === 'main' &&
      isSaidBySomebody(statement, m) &&
      !isBackground(statement, m),
  );
  if (matrix === undefined) return null;
  return {
    form: 'reported',
    content: [{ from: statement.from, to: statement.to }],
    ...toldIn(matrix),
    frame: [],
    addressee: matrix.passive ? null : matrix.addressee,
    rule: 'de/reported/act',
  };
}

/** "Die Überschwemmungen haben Opfer gefordert": a doing or a thing says nothing, though a verb of speech is used of it. */
function isSaidBySomebody(statement: Statement, { speaker }: Matrix): boolean {
  if (speaker === null) return false;
  const head = headOf(statement, speaker);
  return head === undefined || !isAbstract(head) || isTellingNoun(head);
}

const TELLS: ReadonlySet<string> = new Set(['berichten', 'melden', 'schildern', 'schreiben']);

/** "Brandt hatte einen Streik angekündigt": what led up to the news, unless a report is named as its source. */
function isBackground({ words }: Statement, { verb, lemma }: Matrix): boolean {
  return /^hatten?$/.test(words[verb]?.lower ?? '') && !TELLS.has(lemma);
}
