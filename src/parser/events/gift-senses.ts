/** Words of giving and promising in another sense: "gab ihm die Schuld", "lieferte sich Kämpfe", "stellt vor Probleme". Nobody binds himself. */
import { leanPattern } from '../language/lean-pattern';
import { oncePerWord } from '../language/once-per-word';
import type { Token } from '../language/tokens';
import { prepositions } from '../language/word-classes-lexicon';
import { clauseText } from './clause-content';
import type { Clause, Piece } from './clauses';
import type { EventRule } from './event-rule';
import { mattersOf } from './matter-lexicon';
import { ABSTRACT_OBJECTS, FIXED_PHRASES, REFLEXIVE, REFLEXIVE_ALL_THE_SAME } from './gift-senses-lexicon';
import type { SentenceView } from './sentence-view';

/** Asked of pledges alone, when all else fits. */
export function isOtherGift(view: SentenceView, rule: EventRule, clause: Clause, at: number): boolean {
  const trigger = view.tokens[at];
  if (trigger === undefined) return false;
  const verbs = verbsOf(rule, trigger);
  if (verbs.length === 0) return false;
  const text = clauseText(view, clause);
  return (
    verbs.some((verb) => phrases.get(verb)?.test(text) === true) ||
    (verbs.some((verb) => REFLEXIVE.has(verb)) && SELF.test(text) && !ALL_THE_SAME.test(text)) ||
    verbs.some((verb) => hasAbstractObject(view, clause, verb)) ||
    isOnlyAround(view, rule, clause, at)
  );
}

const phrases = new Map(
  FIXED_PHRASES.map(([verb, ways]) => [
    verb,
    leanPattern(new RegExp(`(?<!\\p{L})(?:${ways})(?!\\p{L})`, 'u')),
  ]),
);
const SELF = /(?<!\p{L})sich(?!\p{L})/u;
const ALL_THE_SAME = leanPattern(REFLEXIVE_ALL_THE_SAME);

function verbsOf(rule: EventRule, { capital, readings }: Token): readonly string[] {
  if (capital || rule.verbs === undefined) return [];
  return readings.map(({ lemma }) => lemma).filter((lemma) => rule.verbs?.includes(lemma));
}

const abstractOf = new Map(
  ABSTRACT_OBJECTS.flatMap(({ verbs, nouns }) => {
    const pattern = new RegExp(`^(?:${nouns.trim().split(/\s+/u).join('|')})$`, 'u');
    const isOne = oncePerWord(({ lower }) => pattern.test(lower));
    return verbs.map((verb) => [verb, isOne] as const);
  }),
);

/** "spendete Trost", "gewährte Einblick": what is given is nothing one could have. */
function hasAbstractObject({ tokens }: SentenceView, { from, to }: Piece, verb: string): boolean {
  const isAbstract = abstractOf.get(verb);
  if (isAbstract === undefined) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.capital === true && isAbstract(token) && governs(tokens, from, at) === null) return true;
  }
  return false;
}

/** The small word a noun hangs on: a preposition, "und", the article of a genitive; null where it stands by itself. */
function governs(tokens: readonly Token[], from: number, noun: number): string | null {
  for (let at = noun - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'number') continue;
    if (token?.kind !== 'word') return null;
    if (token.capital && at > from)
      return GENITIVE.test(tokens[at + 1]?.lower ?? '') && at + 1 < noun ? 'der' : null;
    if (prepositions.has(token.lower) || JOINS.test(token.lower)) return token.lower;
  }
  return null;
}

const GENITIVE = /^(?:de[rs]|ein(?:es|er)|dies(?:es|er)|(?:sein|ihr)(?:es|er))$/u;
const JOINS = /^(?:und|oder|sowie)$/u;

/** "stellte sich hinter die Lieferungen", "Streit um Hilfen": what the rule is about is only what it was said of. */
function isOnlyAround(
  view: SentenceView,
  { about }: EventRule,
  { from, to }: Piece,
  trigger: number,
): boolean {
  if (about === undefined) return false;
  let found = false;
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at];
    if (at === trigger || token?.kind !== 'word' || !token.capital) continue;
    if (!mattersOf(token).some((matter) => about.includes(matter))) continue;
    if (!AROUND.test(governs(view.tokens, from, at) ?? '')) return false;
    found = true;
  }
  return found;
}

const AROUND =
  /^(?:über|um|wegen|angesichts|trotz|hinter|aufgrund|laut|ohne|infolge|hinsichtlich|bezüglich)$/u;
