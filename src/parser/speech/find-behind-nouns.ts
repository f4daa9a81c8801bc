/** Indirect speech behind a noun: "die Ankündigung, …", "der Vorwurf, dass …". */
import type { WordClause } from '../language/clauses';
import { trimMarks, type Found } from './found';
import { phraseEnd, type Stretch } from '../language/noun-phrases';
import { determiners } from '../language/word-classes-lexicon';
import { cueNouns } from './speech-lexicon';
import type { Statement } from './statements';
import { findSubject } from '../language/subjects';

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

/** "wies die Darstellung zurück, …", "hat den Vorwurf erhoben, …": what belongs to the verb may close the clause. */
function beforeVerb({ words }: Statement, clause: WordClause, from: number): number {
  const last = words[clause.to - 1];
  const closes =
    last !== undefined &&
    !last.capital &&
    (CLOSING.test(last.lower) || last.shape.participle || last.shape.infinitive);
  return closes && clause.to - 1 >= from ? clause.to - 1 : clause.to;
}

const CLOSING = /^(?:zurück|ab|an|auf|aus|ein|vor|entgegen|nach|zu)$/;

/** The noun of speech that ends the clause, alone or with a genitive behind it. */
function lastNoun(statement: Statement, clause: WordClause): number | null {
  const { words } = statement;
  for (let at = clause.to - 1; at >= Math.max(clause.from, clause.to - 7); at -= 1) {
    const word = words[at];
    if (word?.capital !== true || !cueNouns.has(word.lower)) continue;
    const end = beforeVerb(statement, clause, at + 1);
    if (at === end - 1) return at;
    return phraseEnd(statement, at + 1, end) === end ? at : null;
  }
  return null;
}
