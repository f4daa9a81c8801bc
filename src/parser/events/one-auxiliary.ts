/** "Die Ausfuhr wurde genehmigt, im Juni aber widerrufen": a participle behind a comma and "aber" has its auxiliary in the clause before. */
import { isVerb, type Clause } from './clauses';
import type { SentenceView } from './sentence-view';

/** The clause whose auxiliary the participle of this one shares; null where it has one of its own, or none. */
export function sharesAuxiliary(view: SentenceView, clause: Clause): Clause | null {
  const { tokens, clauses } = view;
  if (clause.kind !== 'main' || tokens[clause.from - 1]?.text !== ',') return null;
  let last = clause.to - 1;
  while (last > clause.from && (tokens[last]?.kind !== 'word' || tokens[last]?.lower === 'worden')) last -= 1;
  if (!isParticiple(view, last)) return null;
  let turns = false;
  for (let at = clause.from; at < last; at += 1) {
    const token = tokens[at];
    // "hat gedroht, ein Papier verlangt und die Ausfuhr gestoppt": the last two of three.
    const listed = isParticiple(view, at) && tokens[at + 1]?.lower === 'und';
    if (token === undefined || (isVerb(token, at) && !listed)) return null;
    turns ||= listed || TURNS.test(token.lower);
  }
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!turns || before?.kind !== 'main') return null;
  let [auxiliary, done] = [false, false];
  for (let at = before.from; at < before.to; at += 1) {
    auxiliary ||= AUXILIARY.test(tokens[at]?.lower ?? '');
    done ||= isParticiple(view, at);
  }
  return auxiliary && done ? before : null;
}

function isParticiple({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !token.capital &&
    token.lower !== 'worden' &&
    token.readings.some(({ kind }) => kind === 'past-participle')
  );
}

const TURNS =
  /^(?:aber|doch|jedoch|dann|später|danach|schließlich|anschließend|wenig|kurz|inzwischen|sogar|auch)$/u;
const AUXILIARY = /^(?:hat|haben|habe|hatten?|wurden?|ist|sind|sei|seien|war|waren|worden)$/u;
