/** Who does what the verb says: the subject of a clause, before or after its verb. */
import type { WordClause } from './clauses';
import { isNoun, mayBeSubject, phraseEnd, type Stretch, type Text } from './noun-phrases';
import { oncePerWord } from './once-per-word';
import { coordinators, demonstratives, looseAdverbs, prepositions, relatives } from './word-classes-lexicon';
import { wordSet } from './word-set';

/** The subject of the verb at `verb` in clause `at`; null where it has none that can be named. */
export function findSubject(
  text: Text,
  clauses: readonly WordClause[],
  at: number,
  verb: number,
): Stretch | null {
  const clause = clauses[at];
  if (clause === undefined) return null;
  if (clause.kind === 'relative') return relativePronoun(text, clause);
  if (clause.kind === 'sub') return firstPhrase(text, clause.head + 1, clause.to);
  const earlier = clause.finites.filter((finite) => finite < verb).at(-1);
  if (earlier !== undefined) {
    const own = firstPhrase(text, verb + 1, clause.to);
    const direct = coordinators.has(text.words[verb - 1]?.lower ?? '');
    return direct || own === null ? findSubject(text, clauses, at, earlier) : own;
  }
  if (verb === clause.head) {
    const left = clause.coordinated ? sharedSubject(text, clauses, at) : leftSubject(text, clauses, at);
    if (left !== null && !isFrontedObject(text, left, verb, clause.to)) return left;
  }
  const front = fieldSubject(text, clause.head, verb);
  if (front !== null && !isFrontedObject(text, front, verb, clause.to)) return front;
  const after = firstPhrase(text, verb + 1, clause.to);
  if (after !== null) return withName(text, clauses, at, after);
  const joined = verb === clause.head && clause.mark === ',' && clauses[at - 1]?.kind === 'main';
  return joined ? sharedSubject(text, clauses, at) : null;
}

const ABSTRACT =
  /(?:ung|ungen|heit|heiten|keit|keiten|ion|ionen|tät|nis|nisse|tum|ment|anz|enz|angebot|vorschlag|antrag|pläne|plan|arbeit|gesetz|entwurf|vorwürfe|vorwurf|angriff|angriffe|urteil|vorgehen|verhalten|rücktritt|wahl|kritik|frage|zahl|zahlen|schaden|höhe|einsatz|bericht|berichte|thema|reform|krieg)$/u;
const BODY =
  /(?:regierung|zeitung|verwaltung|organisation|union|kommission|fraktion|nation|nationen|stiftung|führung|leitung|vereinigung|delegation|opposition|koalition|föderation|institution|vertretung|redaktion|universität|abteilung|parlament|konferenz|versammlung|bewegung|behörden|junta|agentur|administration|assoziation|sektion|direktion|bundestag)$/u;

/** A noun that names a thing or a doing, no body: "Verschiebung", "Angebot". */
export const isAbstract = oncePerWord(({ lower }) => ABSTRACT.test(lower) && !BODY.test(lower));

const BARE_ARTICLES = wordSet('der die das ein eine');

/** "Das Angebot lehnt er ab", "Die Verschiebung nannte Brandt falsch": the subject stands behind the verb. */
function isFrontedObject(text: Text, front: Stretch, verb: number, limit: number): boolean {
  const { words } = text;
  const next = words[verb + 1];
  if (next === undefined) return false;
  if (next.lower === 'er' || next.lower === 'wir' || next.lower === 'ich') return true;
  const heads = words.slice(front.from, front.to).filter((w) => w.capital && !BARE_ARTICLES.has(w.lower));
  const head = heads[0];
  if (head === undefined || !isAbstract(head)) return false;
  const named = next.capital || /^(?:der|die|ein|eine|das|sie)$/.test(next.lower);
  return named && phraseEnd(text, verb + 1, limit) !== null;
}

/** Everything before a main clause's verb is one phrase: the subject, unless it is an adverb or an object. */
function fieldSubject(text: Text, from: number, verb: number): Stretch | null {
  const { words } = text;
  let start = from;
  let end = verb;
  while (
    start < end &&
    (looseAdverbs.has(words[start]?.lower ?? '') ||
      (words[start]?.kind === 'quote' && words[start]?.pair === -1))
  )
    start += 1;
  while (end > start && looseAdverbs.has(words[end - 1]?.lower ?? '')) end -= 1;
  const phrase = { from: start, to: end };
  if (holdsQuotation(text, phrase) || (start === clauseStart(text, start) && isFrontedAdverb(text, start)))
    return null;
  if (
    start >= end ||
    !mayBeSubject(text, phrase) ||
    (end - start === 1 && demonstratives.has(words[start]?.lower ?? ''))
  )
    return null;
  return phraseEnd(text, start, end) === null ? null : phrase;
}

function isQuotation(text: Text, clause: WordClause): boolean {
  const pair = text.pairs[text.words[clause.from]?.pair ?? -1];
  return pair?.open === clause.from && pair.close >= clause.to - 2;
}

/** More than a name stands in quotation marks: "„Wir gehen“ sagte sie" has its subject behind the verb. */
function holdsQuotation(text: Text, phrase: Stretch): boolean {
  let quoted = 0;
  for (let at = phrase.from; at < phrase.to; at += 1) if ((text.words[at]?.pair ?? -1) >= 0) quoted += 1;
  return quoted > 6;
}

function clauseStart(text: Text, at: number): number {
  const before = text.words[at - 1];
  return before === undefined || /^[.!?:“”"»«]$/.test(before.text) ? at : -1;
}

/** "Relativierend sagte sie": a capital at the beginning that is no noun. */
function isFrontedAdverb(text: Text, at: number): boolean {
  return (
    /(?:end|isch|lich|weise|maßen|seits)$/.test(text.words[at]?.lower ?? '') &&
    text.words[at + 1]?.capital !== true
  );
}

/** "Karin Lindholm, Ministerin in Nordhafen, sagte": name and appositions left of the verb, without relative clauses. */
function leftSubject(text: Text, clauses: readonly WordClause[], at: number): Stretch | null {
  let first = at;
  while (first > 0 && /^[,–—-]$/.test(clauses[first]?.mark ?? '') && isInside(clauses[first - 1])) first -= 1;
  if (first === at || clauses[first]?.kind !== 'fragment') return null;
  const start = clauses[first];
  if (start === undefined) return null;
  if (isQuotation(text, start)) return null;
  const field = fieldSubject(text, start.head, start.to);
  if (field === null) return null;
  let end = field.to;
  for (let next = first + 1; next < at; next += 1) {
    const clause = clauses[next];
    if (clause?.kind !== 'fragment' || prepositions.has(text.words[clause.head]?.lower ?? '')) break;
    end = clause.to;
  }
  return { from: field.from, to: end };
}

function isInside(clause: WordClause | undefined): boolean {
  return clause?.kind === 'fragment' || clause?.kind === 'relative' || clause?.kind === 'infinitive';
}

/** "…, und forderte": the subject of the main clause before. */
function sharedSubject(text: Text, clauses: readonly WordClause[], at: number): Stretch | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    const clause = clauses[before];
    const verb = clause?.finites[0];
    // Who says on behind "…, er komme und fügte hinzu" is who said it.
    const toldOn = clause?.subjunctive === true && clauses[at]?.subjunctive === false;
    if (clause?.kind === 'main' && verb !== undefined && !toldOn)
      return findSubject(text, clauses, before, verb);
  }
  return null;
}

/** The first phrase that can be nominative; phrases after a preposition and datives are stepped over. */
function firstPhrase(text: Text, from: number, to: number): Stretch | null {
  const { words } = text;
  let at = from;
  while (at < to) {
    const word = words[at];
    if (word === undefined) return null;
    if (word.lower === 'man') return null;
    if (prepositions.has(word.lower)) {
      at = phraseEnd(text, at + 1, to) ?? at + 1;
      continue;
    }
    const end = phraseEnd(text, at, to);
    if (end === null) {
      at += 1;
      continue;
    }
    const phrase = { from: at, to: end };
    if (mayBeSubject(text, phrase)) return phrase;
    at = end;
  }
  return null;
}

const DOER = /^(?:der|er|sie|ein)$/;

/** "die Marke, die Brandt gesetzt hat", "das der Minister nannte": the pronoun is what is done, the next phrase does it. */
function doerAfter(text: Text, clause: WordClause): Stretch | null {
  const at = clause.head + 1;
  const next = text.words[at];
  if (next === undefined || next.pair >= 0 || clause.finites.includes(at)) return null;
  const end = phraseEnd(text, at, clause.to);
  if (end === null || !mayBeSubject(text, { from: at, to: end })) return null;
  // One bare noun may be the object: "die Menschen bedrohen".
  const named = isNoun(next) && isNoun(text.words[at + 1]) && at + 1 < end;
  return named || DOER.test(next.lower) ? { from: at, to: end } : null;
}

function relativePronoun(text: Text, clause: WordClause): Stretch | null {
  const first = text.words[clause.head];
  if (
    first !== undefined &&
    relatives.has(first.lower) &&
    /^(?:der|die|das|welche[rs]?)$/.test(first.lower)
  ) {
    const doer = /^(?:die|das|welches?)$/.test(first.lower) ? doerAfter(text, clause) : null;
    return doer ?? { from: clause.head, to: clause.head + 1 };
  }
  return firstPhrase(text, clause.head + 2, clause.to);
}

/** "sagte der Leiter des Amtes, Ivo Brandt, …": the name behind the comma. */
export function withName(text: Text, clauses: readonly WordClause[], at: number, phrase: Stretch): Stretch {
  const clause = clauses[at];
  const next = clauses[at + 1];
  if (clause === undefined || next === undefined || phrase.to !== clause.to || next.mark !== ',')
    return phrase;
  if (
    next.kind !== 'fragment' ||
    next.to - next.from > 8 ||
    (clauses[at + 2] === undefined && !endsStatement(text, next))
  )
    return phrase;
  const head = text.words[next.head];
  if (
    head === undefined ||
    prepositions.has(head.lower) ||
    looseAdverbs.has(head.lower) ||
    head.lower === 'so'
  )
    return phrase;
  return phraseEnd(text, next.head, next.to) === next.to ? { from: phrase.from, to: next.to } : phrase;
}

function endsStatement(text: Text, clause: WordClause): boolean {
  return (
    text.words[clause.to]?.text === '.' ||
    text.words[clause.to] === undefined ||
    text.words[clause.to]?.text === ':'
  );
}
