/** Speech carried on without a frame: Konjunktiv or "soll" in sentences behind one that names a speaker. */
import type { WordClause } from '../language/clauses';
import type { Found } from './found';
import type { Statement } from './statements';
import type { Word } from '../language/words';

/** `near` is true when speech was told in the statement before, `known` when it was told earlier in the block or text. */
export function findFree(statement: Statement, near: boolean, known: boolean): Found | null {
  const main = statement.clauses.filter(
    (clause) => clause.kind === 'main' && clause.finites.every((at) => statement.words[at]?.pair === -1),
  );
  const carrier = main.find(
    (clause) => clause.subjunctive && (clause.finites[0] !== clause.head || follows(statement, clause)),
  );
  const subjunctive = carrier !== undefined && (near || someVerb(statement, main, isFirstSubjunctive));
  const hearsay =
    !subjunctive && someVerb(statement, main, isSoll) && (near || (known && isHearsay(statement)));
  if (!subjunctive && !hearsay) return null;
  const from = subjunctive && carrier !== main[0] ? carrier.from : statement.from;
  return {
    form: 'free',
    content: [{ from, to: statement.to }],
    speaker: null,
    cue: null,
    frame: [],
    addressee: null,
    medium: 'SW',
    rule: subjunctive ? 'de/free/subjunctive' : 'de/free/hearsay',
  };
}

function someVerb(
  { words }: Statement,
  clauses: readonly WordClause[],
  test: (word: Word) => boolean,
): boolean {
  return clauses.some((clause) =>
    clause.finites.some((at) => {
      const verb = words[at];
      return verb !== undefined && test(verb);
    }),
  );
}

function isSoll({ lower }: Word): boolean {
  return lower === 'soll' || lower === 'sollen';
}

/** "In Nordhafen, der Hauptstadt, seien …": the verb opens its piece, not the sentence. */
function follows(statement: Statement, clause: WordClause): boolean {
  const before = statement.clauses[statement.clauses.indexOf(clause) - 1];
  return before?.kind === 'fragment' || before?.kind === 'relative' || before?.kind === 'sub';
}

/** Konjunktiv I: it can mean nothing but reported speech; Konjunktiv II may be a condition. */
function isFirstSubjunctive(word: Word): boolean {
  const third = word.verbs.filter((r) => r.kind === 'finite' && r.person === 3);
  return (
    third.some((r) => r.kind === 'finite' && r.mood === 'subjunctive1') &&
    third.every((r) => r.kind === 'finite' && r.mood !== 'indicative')
  );
}

/** "soll … getötet haben", "soll … gewesen sein": of the past, so no demand. */
function isHearsay(statement: Statement): boolean {
  const { words, clauses } = statement;
  return clauses.some((clause) => {
    const has = words.slice(clause.from, clause.to);
    return (
      has.some(isSoll) &&
      has.some((w, at) => /^(?:haben|sein)$/.test(w.lower) && has[at - 1]?.shape.participle === true)
    );
  });
}
