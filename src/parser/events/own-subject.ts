/** "Die Reederei Nordlicht hat … eingestellt, nachdem Ostland …": in front of its verb a main clause says who acts, and it is nobody known. */
import { overlaps } from '../../schema/span';
import { oncePerWord } from '../language/once-per-word';
import { prepositions } from '../language/word-classes-lexicon';
import { isVerb, type Clause } from './clauses';
import { mattersOf } from './matter-lexicon';
import type { SentenceView } from './sentence-view';
import { isPublicNoun } from './unknown-subjects';

/** Whether whoever is named in another clause cannot act in this one. */
export function hasOwnSubject(view: SentenceView, clause: Clause, trigger: number): boolean {
  const { tokens } = view;
  const from =
    clause.from + (/^(?:und|doch|aber|denn|auch)$/u.test(tokens[clause.from]?.lower ?? '') ? 1 : 0);
  const verb = verbBehind(view, clause, from);
  const head = verb === null ? null : headOf(view, { from, to: verb });
  if (verb === null || head === null || (trigger >= from && trigger < verb)) return false;
  // "Die Ernte kaufe man auf", "Den Vorsitz übernimmt sie": whoever acts stands behind the verb.
  if (tokens.slice(verb + 1, verb + 4).some(isPronoun)) return false;
  const noun = tokens[head];
  if (noun === undefined || isPublicNoun(noun) || mattersOf(noun).length > 0) return false;
  const stretch = { start: tokens[from]?.start ?? 0, end: tokens[verb]?.start ?? 0 };
  return (
    !view.times.some(({ span }) => overlaps(span, noun)) &&
    // "Ein Konzern aus Ostland" is none of its state.
    !view.arguments.some(
      ({ mention, preposition }) =>
        mention.how !== 'adjective' &&
        !(mention.how === 'place' && preposition !== null) &&
        overlaps(mention.span, stretch),
    )
  );
}

/** The finite verb right behind what opens the clause; null where it comes first, or a comma before it. */
function verbBehind({ tokens }: SentenceView, clause: Clause, from: number): number | null {
  for (let at = from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quote' || token?.kind === 'mark') return null;
    if (token !== undefined && isVerb(token, at) && isFinite(token)) return at > from ? at : null;
  }
  return null;
}

/** The first noun behind an article or adjective of a nominative; null where anything else opens. */
function headOf(
  { tokens }: SentenceView,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  const first = tokens[from];
  // "Seine Leute hielten sich nicht daran, sagte Okker": whose they are acts with them.
  if (first === undefined || prepositions.has(first.lower) || isOwned(first)) return null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number') continue;
    if (token === undefined || token.kind !== 'word') return null;
    if (at === from && isArticle(token)) continue;
    // The first word of a sentence may be anything: "Unterdessen", "Spätestens".
    if (token.capital && at > 0) return at;
    if (!isDescribing(token)) return null;
  }
  return null;
}

const isFinite = oncePerWord(
  ({ capital, readings }) => !capital && readings.some(({ kind }) => kind === 'finite'),
);
const isPronoun = oncePerWord(({ lower }) => /^(?:er|sie|es|man|wir|ich|ihr|wer|beide)$/u.test(lower));
const isArticle = oncePerWord(({ lower }) =>
  /^(?:der|die|das|eine?|mehrere|einige|viele|zahlreiche|alle|dieser?|dieses|jeder)$/u.test(lower),
);
const isOwned = oncePerWord(({ lower }) => /^(?:sein|ihr|unser|mein)(?:e[nrms]?)?$/u.test(lower));
const isDescribing = oncePerWord(({ lower }) => /(?:e|er|es|en)$/u.test(lower));
