/** Attributed speech: "laut X", "nach Angaben von X", "X zufolge", ", so X", "demnach". */
import type { Span } from '../../schema/span';
import type { WordClause } from '../language/clauses';
import { trimMarks, type Found } from './found';
import { isNoun, phraseEnd, type Stretch } from '../language/noun-phrases';
import { determiners, looseAdverbs, prepositions, subjectPronouns } from '../language/word-classes-lexicon';
import { isNachNoun, isTellingNoun } from './speech-lexicon';
import type { SpeechRuleId } from './speech-rules';
import type { Statement } from './statements';
import { spanOf } from '../language/words';

/** The words of the attribution, and whose words it names. */
type Source = {
  readonly phrase: Stretch;
  readonly speaker: Stretch | null;
  readonly cue: Span | null;
  readonly rule: SpeechRuleId;
};

export function findAttributed(statement: Statement): Found[] {
  const found: Found[] = [];
  for (const [at, clause] of statement.clauses.entries()) {
    const source = findSource(statement, clause, at);
    if (source === null) continue;
    const content = contentAround(statement, at, source);
    if (content.length === 0) continue;
    found.push({
      form: source.rule === 'de/attributed/demnach' ? 'indirect' : 'attributed',
      content,
      speaker: source.speaker,
      cue: source.cue,
      frame: [source.phrase],
      addressee: null,
      medium: 'SW',
      rule: source.rule,
    });
  }
  return found;
}

/** All words the attribution may begin or end with: most clauses hold none. */
const ACCORDING_TO: ReadonlySet<string> = new Set(['nach', 'laut', 'gemäß']);
const OPENS_SOURCE: ReadonlySet<string> = new Set(
  'nach laut lt gemäß zufolge zu aus demnach wonach danach'.split(' '),
);

function findSource(statement: Statement, clause: WordClause, at: number): Source | null {
  const { words } = statement;
  const so = soSource(statement, clause, at);
  if (so !== null) return so;
  for (let place = clause.from; place < clause.to; place += 1) {
    const word = words[place];
    if (word === undefined || !OPENS_SOURCE.has(word.lower) || word.bracketed || word.pair >= 0) continue;
    if (
      ACCORDING_TO.has(word.lower) &&
      place === clause.head &&
      /^(?:denen|dem|der)$/.test(words[place + 1]?.lower ?? '') &&
      clause.kind === 'relative'
    )
      return relativeSource(statement, place);
    if (word.lower === 'laut' || word.lower === 'gemäß' || word.lower === 'lt')
      return named(statement, clause, place, 'de/attributed/laut');
    if (word.lower === 'zufolge' || (word.lower === 'zu' && words[place + 1]?.lower === 'folge'))
      return before(statement, clause, place);
    if (word.lower === 'nach' || word.lower === 'aus') {
      const source = telling(statement, clause, place);
      if (source !== null) return source;
    }
    if (
      (word.lower === 'demnach' || word.lower === 'wonach' || word.lower === 'danach') &&
      place <= clause.head + 1 &&
      clause.finites.length > 0
    ) {
      if (word.lower === 'danach' && !clause.subjunctive) continue;
      return {
        phrase: { from: place, to: place + 1 },
        speaker: word.lower === 'wonach' ? lastPhrase(statement, statement.clauses[at - 1]) : null,
        cue: spanOf(words, place, place + 1),
        rule: 'de/attributed/demnach',
      };
    }
  }
  return null;
}

/** The noun phrase that ends a clause: "ein Bericht der Agentur, wonach …". */
function lastPhrase(statement: Statement, clause: WordClause | undefined): Stretch | null {
  if (clause === undefined) return null;
  for (let from = clause.from; from < clause.to; from += 1)
    if (phraseEnd(statement, from, clause.to) === clause.to) return { from, to: clause.to };
  return null;
}

/** "…, nach denen …": the noun before is the source. */
function relativeSource(statement: Statement, place: number): Source {
  const { words } = statement;
  return {
    phrase: { from: place, to: place + 2 },
    speaker: { from: place + 1, to: place + 2 },
    cue: spanOf(words, place, place + 1),
    rule: 'de/attributed/nach',
  };
}

/** "laut Polizei", "Laut dem Sprecher, Ivo Brandt, …". */
function named(statement: Statement, clause: WordClause, place: number, rule: SpeechRuleId): Source | null {
  const { words } = statement;
  if (/^\p{Ll}?auter?$/u.test(words[place + 1]?.lower ?? '')) return null;
  const end = phraseTo(statement, clause, place);
  if (end === null) return null;
  return {
    phrase: { from: place, to: withRelative(statement, clause, end) },
    speaker: { from: place + 1, to: end },
    cue: spanOf(words, place, place + 1),
    rule,
  };
}

/** "Laut Kreisen, die das Papier kennen, …": the relative clause belongs to the phrase. */
function withRelative(statement: Statement, clause: WordClause, end: number): number {
  const at = statement.clauses.indexOf(clause);
  const next = statement.clauses[at + 1];
  const after = statement.clauses[at + 2];
  if (clause.finites.length > 0 || end !== clause.to || next?.kind !== 'relative') return end;
  return after?.finites[0] === after?.head ? next.to : end;
}

/** In front of the verb the whole field is the phrase; elsewhere it ends with its noun phrase. */
function phraseTo(statement: Statement, clause: WordClause, place: number): number | null {
  const verb = clause.finites[0];
  const end = phraseEnd(statement, place + 1, clause.to);
  if (
    place === clause.head &&
    verb !== undefined &&
    clause.kind === 'main' &&
    verb > place + 1 &&
    verb - place <= 14
  )
    return statement.words.slice(place + 1, verb).some(isNoun)
      ? trimAdverbs(statement, end ?? place + 1, verb)
      : null;
  return end;
}

function trimAdverbs(statement: Statement, end: number, verb: number): number {
  let to = verb;
  while (to > end && looseAdverbs.has(statement.words[to - 1]?.lower ?? '')) to -= 1;
  return to;
}

/** "Berichten zufolge", "der Meldung zufolge". */
function before(statement: Statement, clause: WordClause, place: number): Source | null {
  const { words } = statement;
  const cueEnd = words[place]?.lower === 'zu' ? place + 2 : place + 1;
  let from = place - 1;
  while (from >= clause.from) {
    const word = words[from];
    if (word === undefined) break;
    const isPart =
      isNoun(word) ||
      determiners.has(word.lower) ||
      word.kind === 'quote' ||
      word.bracketed ||
      (word.verbs.length === 0 && /(?:en|er|e|em)$/.test(word.lower) && !prepositions.has(word.lower)) ||
      /^(?:von|vom)$/.test(word.lower);
    // "Sie entstammen Berichten zufolge …": behind its pronoun it is the verb.
    if (from === clause.head + 1 && subjectPronouns.has(words[clause.head]?.lower ?? '')) break;
    if (!isPart || (looseAdverbs.has(word.lower) && !determiners.has(word.lower))) break;
    from -= 1;
  }
  from += 1;
  if (from >= place) return null;
  return {
    phrase: { from, to: cueEnd },
    speaker: { from, to: place },
    cue: spanOf(words, place, cueEnd),
    rule: 'de/attributed/laut',
  };
}

/** "nach Angaben der Polizei", "nach seiner Meinung", "seiner Ansicht nach", "aus Sicht der Regierung". */
function telling(statement: Statement, clause: WordClause, place: number): Source | null {
  const { words } = statement;
  const aus = words[place]?.lower === 'aus';
  for (let next = place + 1; next < Math.min(place + 6, clause.to); next += 1) {
    const word = words[next];
    if (word === undefined || word.kind !== 'word') break;
    if (
      word.capital &&
      (aus
        ? word.lower === 'sicht'
        : isNachNoun(word) ||
          (isTellingNoun(word) &&
            words[place + 1]?.lower !== 'der' &&
            place === clause.head &&
            (words[next + 1]?.lower === 'des' || words[next + 1]?.lower === 'der')))
    ) {
      const end = phraseTo(statement, clause, place) ?? next + 1;
      return {
        phrase: { from: place, to: end },
        speaker: { from: place + 1, to: end },
        cue: spanOf(words, place, place + 1),
        rule: 'de/attributed/nach',
      };
    }
    if (
      !word.capital &&
      ((word.verbs.length > 0 && !determiners.has(word.lower)) || prepositions.has(word.lower))
    )
      break;
  }
  const noun = words[place - 1];
  const owner = words[place - 2];
  if (
    !aus &&
    noun?.capital === true &&
    /^(?:meinung|ansicht|auffassung|einschätzung|angaben|überzeugung|kenntnis)$/.test(noun.lower) &&
    owner !== undefined
  ) {
    const from = owner.kind === 'word' && place - 2 >= clause.from ? place - 2 : place - 1;
    return {
      phrase: { from, to: place + 1 },
      speaker: { from, to: place },
      cue: spanOf(words, place, place + 1),
      rule: 'de/attributed/nach',
    };
  }
  return null;
}

/** A piece that begins with "so" and holds a name and no verb. */
function soSource(statement: Statement, clause: WordClause, at: number): Source | null {
  const { words, clauses } = statement;
  if (clause.kind !== 'fragment' || words[clause.from]?.lower !== 'so' || at === 0) return null;
  let from = clause.from + 1;
  while (
    from < clause.to &&
    looseAdverbs.has(words[from]?.lower ?? '') &&
    !determiners.has(words[from]?.lower ?? '')
  )
    from += 1;
  const end = phraseEnd(statement, from, clause.to);
  if (end === null || prepositions.has(words[from]?.lower ?? '')) return null;
  const next = clauses[at + 1];
  const name =
    next?.kind === 'fragment' && next.mark === ',' && phraseEnd(statement, next.head, next.to) === next.to
      ? next.to
      : clause.to;
  return {
    phrase: { from: clause.from, to: name },
    speaker: { from, to: name > clause.to ? name : end },
    cue: spanOf(words, clause.from, clause.from + 1),
    rule: 'de/attributed/so',
  };
}

/** The clause the phrase stands in; a main clause takes the clauses that hang on it along. */
function contentAround(statement: Statement, at: number, source: Source): Stretch[] {
  const { clauses, words } = statement;
  const clause = clauses[at];
  if (clause === undefined) return [];
  const alone =
    clause.kind === 'relative' ||
    (clause.kind === 'sub' && !/^da(?:ss|ß)$/.test(words[clause.head]?.lower ?? ''));
  if (source.rule === 'de/attributed/demnach' && words[source.phrase.from]?.lower === 'wonach')
    return parts(statement, { from: source.phrase.to, to: lastOf(statement, at, false) }, source);
  if (alone && clauses.length > 1) return parts(statement, { from: clause.from, to: clause.to }, source);
  let first = at;
  while (
    first > 0 &&
    clauses[first]?.mark !== ';' &&
    clauses[first]?.mark !== ':' &&
    !startsAnew(clauses, first, at)
  )
    first -= 1;
  const start = clauses[first];
  const afterMark = start?.coordinated === true ? start.head : start?.from;
  const from = start === undefined || start.mark === '' ? statement.from : (afterMark ?? statement.from);
  return parts(statement, { from, to: lastOf(statement, at, true) }, source);
}

/** "…, und laut X sei": a joined main clause with the phrase in it stands for itself. */
function startsAnew(clauses: readonly WordClause[], first: number, at: number): boolean {
  const clause = clauses[first];
  return first === at && clause?.kind === 'main' && clause.coordinated;
}

function lastOf(statement: Statement, at: number, wholeStatement: boolean): number {
  const { clauses } = statement;
  let last = at;
  while (
    last + 1 < clauses.length &&
    clauses[last + 1]?.mark !== ';' &&
    (wholeStatement || clauses[last + 1]?.kind !== 'main')
  )
    last += 1;
  return clauses[last]?.to ?? statement.to;
}

/** The stretch without the phrase in it. */
function parts(statement: Statement, whole: Stretch, source: Source): Stretch[] {
  const { words } = statement;
  const left = trimMarks(words, { from: whole.from, to: Math.min(whole.to, source.phrase.from) });
  const right = trimMarks(words, { from: Math.max(whole.from, source.phrase.to), to: whole.to });
  return [left, right].filter((part) => part.to > part.from);
}
