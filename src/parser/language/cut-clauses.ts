/** Cuts a statement into clauses at its commas, and joins what a name between commas has cut apart. */
import {
  isAlso,
  isAuxiliary,
  isSubjunctiveHere,
  isVerbFinal,
  readClause,
  type ClauseStretch,
  type WordClause,
} from './clauses';
import { wordSet } from './word-set';
import type { Word } from './words';

const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '-', '…']);

/** Clauses of the words from `from` to `to`; marks inside brackets and quotations do not cut. */
export function cutClauses(words: readonly Word[], from: number, to: number): WordClause[] {
  const clauses: WordClause[] = [];
  let start = from;
  let mark = '';
  for (let at = from; at <= to; at += 1) {
    const word = words[at];
    const cuts =
      at === to || (word?.kind === 'mark' && !word.bracketed && word.pair < 0 && MARKS.has(word.text));
    if (!cuts) continue;
    if (at > start) clauses.push(...readPiece(words, { from: start, to: at, mark }));
    start = at + 1;
    mark = word?.text ?? '';
  }
  return joinInterrupted(
    words,
    clauses.length < 2 ? clauses : clauses.map((clause, at) => asParticiple(words, clauses, clause, at)),
  );
}

/** "…, er komme und fügte hinzu": behind "und" whoever said it acts on, in a clause of its own. */
function readPiece(words: readonly Word[], stretch: ClauseStretch): WordClause[] {
  const whole = readClause(words, stretch);
  const told = whole.finites[0];
  if (
    whole.kind !== 'main' ||
    told === undefined ||
    whole.finites.length < 2 ||
    !isSubjunctiveHere(words[told])
  )
    return [whole];
  const next = whole.finites.find(
    (at) => words[at - 1]?.lower === 'und' && at - 1 > told && isPlainIndicative(words[at]),
  );
  if (next === undefined) return [whole];
  return [
    readClause(words, { ...stretch, to: next - 1 }),
    readClause(words, { from: next - 1, to: stretch.to, mark: ',' }),
  ];
}

/** "fügte", "warnt": of one person Konjunktiv would be "füge", "warne". */
function isPlainIndicative(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.shape.subjunctive &&
    word.verbs.some((r) => r.kind === 'finite' && r.person === 3 && !r.plural)
  );
}

/** "wurde vom Leiter, Ivo Brandt, als klug bezeichnet": the last verb is a participle, no finite form. */
function asParticiple(
  words: readonly Word[],
  clauses: readonly WordClause[],
  clause: WordClause,
  at: number,
): WordClause {
  const verb = clause.finites[0];
  const compared = clause.kind === 'sub' && words[clause.head]?.lower === 'als';
  if (
    (clause.kind !== 'main' && !compared) ||
    clause.finites.length !== 1 ||
    verb === undefined ||
    clause.mark !== ','
  )
    return clause;
  if (verb === clause.head || verb !== clause.to - 1 || !isAlso(words[verb], 'participle')) return clause;
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const holder = clauses[before];
    if (holder?.finites.some((place) => isAuxiliary(words[place])) === true)
      return { ...clause, kind: 'fragment', finites: [] };
    if (holder?.kind !== 'fragment' && holder?.kind !== 'relative') break;
  }
  return clause;
}

/** "wie Ivo Brandt, ein Sprecher, sagte": a subordinate clause whose verb comes after a name set between commas. */
function joinInterrupted(words: readonly Word[], clauses: readonly WordClause[]): WordClause[] {
  const joined: WordClause[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const clause = clauses[at];
    if (clause === undefined) continue;
    const end =
      clause.kind === 'fragment' && opensSub(words, clause) ? verbFinalAfter(words, clauses, at) : -1;
    const last = end < 0 ? undefined : clauses[end];
    if (last === undefined) joined.push(clause);
    else {
      joined.push(readClause(words, { from: clause.from, to: last.to, mark: clause.mark }));
      at = end;
    }
  }
  return joined;
}

const SUBORDINATORS = wordSet('dass daß wie weil nachdem während obwohl wenn ob da als falls bevor');

function opensSub(words: readonly Word[], clause: WordClause): boolean {
  return SUBORDINATORS.has(words[clause.head]?.lower ?? '') && clause.to - clause.head > 1;
}

/** The next piece that ends in a finite verb, with nothing but names and relative clauses between. */
function verbFinalAfter(words: readonly Word[], clauses: readonly WordClause[], at: number): number {
  let last = -1;
  for (let next = at + 1; next < Math.min(at + 5, clauses.length); next += 1) {
    const clause = clauses[next];
    if (clause === undefined || clause.mark !== ',' || clause.coordinated) return last;
    const verb = clause.finites.at(-1);
    if (clause.kind === 'main' && verb !== undefined)
      return isVerbFinal(words, verb, clause.to) ? next : last;
    if (clause.kind === 'relative') last = next;
    else if (clause.kind !== 'fragment') return last;
  }
  return last;
}
