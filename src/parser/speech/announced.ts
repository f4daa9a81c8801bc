/** Who speaks a quotation that has no verb of speech: announced before it, signed behind it, or thought so. */
import type { Span } from '../../schema/span';
import { isNoun, phraseEnd, type Stretch } from '../language/noun-phrases';
import { findSubject } from '../language/subjects';
import { looseAdverbs } from '../language/word-classes-lexicon';
import type { QuotePair } from '../language/words';
import type { Statement } from './statements';

type Announced = { speaker: Stretch | null; cue: Span | null; frame: Stretch[] };

/** "Für den Minister ist die Lage „alarmierend schlecht“": who sees it so. */
export function thinkerOf({ words, pairs, clauses }: Statement, pair: QuotePair): Stretch | null {
  const clause = clauses.find((c) => c.from <= pair.open && pair.open < c.to);
  const verb = clause?.finites[0];
  if (clause?.kind !== 'main' || verb === undefined || words[clause.head]?.lower !== 'für') return null;
  const from = clause.head + 1;
  if (!words[verb]?.verbs.some((r) => r.lemma === 'sein') || words[pair.open - 1]?.lower === 'für')
    return null;
  return phraseEnd({ words, pairs }, from, verb) === verb ? { from, to: verb } : null;
}

const CONCLUSION =
  /^(?:fazit|kommentar|urteil|resümee|begründung|vorwurf|einschätzung|argument|wunsch|appell|forderung)$/;

/** "so das Fazit der Betreiber": whose it is; else the phrase itself. */
function ownerOf({ words }: Statement, phrase: Stretch): Stretch {
  const noun = words.findIndex(
    (word, at) => at >= phrase.from && at < phrase.to && CONCLUSION.test(word.lower),
  );
  const from = noun + (/^(?:von|vom)$/.test(words[noun + 1]?.lower ?? '') ? 2 : 1);
  return noun < 0 || from >= phrase.to ? phrase : { from, to: phrase.to };
}

/** "„…“ (Ivo Brandt)": names and nothing else in brackets behind the marks. */
function signedBehind({ words, to }: Statement, pair: QuotePair): Announced | null {
  const open = pair.close + 1;
  if (words[open]?.text !== '(') return null;
  let close = open + 1;
  while (close < to && isNoun(words[close])) close += 1;
  if (close === open + 1 || close > open + 4 || words[close]?.text !== ')') return null;
  return { speaker: { from: open + 1, to: close }, cue: null, frame: [{ from: open, to: close + 1 }] };
}

/** "„…“ so Brandt": the comma is left out. */
function soBehind(statement: Statement, pair: QuotePair, limit: number): Announced | null {
  const from = pair.close + 2;
  const end = phraseEnd(statement, from, limit);
  const cue = statement.words[pair.close + 1];
  if (end === null || cue === undefined) return null;
  return {
    speaker: ownerOf(statement, { from, to: end }),
    cue: { start: cue.start, end: cue.end },
    frame: [{ from: pair.close + 1, to: end }],
  };
}

/** "Zitat von X: …", "Aufschrift: …", or "…, so X" behind the marks. */
export function findAnnounced(statement: Statement, pair: QuotePair): Announced | null {
  const { words, clauses } = statement;
  const so = clauses.find(
    (c) => c.from > pair.close && c.kind === 'fragment' && words[c.from]?.lower === 'so',
  );
  if (so !== undefined) {
    const end = phraseEnd(statement, so.from + 1, so.to);
    const cue = words[so.from];
    return {
      speaker: end === null ? null : ownerOf(statement, { from: so.from + 1, to: end }),
      cue: cue === undefined ? null : { start: cue.start, end: cue.end },
      frame: [{ from: pair.close + 1, to: so.to }],
    };
  }
  const mine = clauses.findIndex((c) => c.from <= pair.open && pair.open < c.to);
  const colon = words[pair.open - 1]?.text === ':';
  const signed = signedBehind(statement, pair);
  if (signed !== null) return signed;
  if (words[pair.close + 1]?.lower === 'so')
    return soBehind(statement, pair, clauses[mine]?.to ?? statement.to);
  const next = clauses[mine + 1];
  const opens =
    next?.kind === 'main' && next.finites[0] === next.head && next.from > pair.close && !next.coordinated;
  if (opens && clauses[mine]?.finites.every((place) => words[place]?.pair !== -1) === true) {
    const subject = findSubject(statement, clauses, mine + 1, next.head);
    if (subject !== null)
      return { speaker: subject, cue: null, frame: [{ from: pair.close + 1, to: next.to }] };
  }
  const title = clauses[0];
  if (colon && title?.kind === 'fragment' && clauses.slice(0, mine).every((c) => c.kind === 'fragment')) {
    const end = phraseEnd(statement, title.head, pair.open - 1);
    let to = pair.open - 1;
    while (end !== null && to > end && looseAdverbs.has(words[to - 1]?.lower ?? '')) to -= 1;
    const speaker = end === null ? null : { from: title.head, to };
    return { speaker, cue: null, frame: [{ from: statement.from, to: pair.open }] };
  }
  for (let at = colon ? mine - 1 : mine; at >= 0; at -= 1) {
    const clause = clauses[at];
    const verb = clause?.finites.find((place) => words[place]?.pair === -1);
    if (clause?.kind !== 'main' || verb === undefined) continue;
    const subject = findSubject(statement, clauses, at, verb);
    const owned = /^(?:sein|ihr)/.test(words[subject?.from ?? 0]?.lower ?? '');
    const frame = colon ? [{ from: statement.from, to: pair.open }] : [];
    return { speaker: owned ? null : subject, cue: null, frame };
  }
  return null;
}
