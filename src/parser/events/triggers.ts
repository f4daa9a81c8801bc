/** Which rules a word may trigger: by its nouns, by the verbs it may be a form of, with their particles. */
import type { VerbReading } from '../language/verb-forms';
import { REMEMBERED, type Token } from '../language/tokens';
import { eventRules } from './all-rules';
import type { EventRule } from './event-rule';
import type { SentenceView } from './sentence-view';

const rulesByVerb = new Map<string, EventRule[]>();
const nounRules: { readonly rule: EventRule; readonly nouns: RegExp }[] = [];
for (const rule of eventRules) {
  for (const lemma of rule.verbs ?? []) rulesByVerb.set(lemma, [...(rulesByVerb.get(lemma) ?? []), rule]);
  if (rule.nouns !== undefined) nounRules.push({ rule, nouns: rule.nouns });
}

/** No German compound of the news is longer; longer tokens are noise that patterns would chew on. */
const LONGEST_WORD = 80;

/** By the word's number; at its full length from the start, since an array that grows in leaps becomes a slow table. */
const perWord: (readonly EventRule[] | undefined)[] = Array.from({ length: REMEMBERED }, () => undefined);

/** The rules whose nouns a word is; remembered, since texts repeat their words. */
function nounRulesOf({ lower, number }: Token): readonly EventRule[] {
  if (lower.length > LONGEST_WORD) return [];
  const known = perWord[number];
  if (known !== undefined) return known;
  const found = nounRules.filter(({ nouns }) => nouns.test(lower)).map(({ rule }) => rule);
  if (number >= 0) perWord[number] = found;
  return found;
}

/** By the word's number, 0 where nobody has asked: whether any of its readings is a verb of some rule. */
const perVerb = new Uint8Array(REMEMBERED);
const SOME_RULE = 1;
const NO_RULE = 2;
/** An infinitive in small letters, which is no noun either. */
const NO_RULE_NO_NOUN = 3;
const NONE: readonly EventRule[] = [];

/** Most verbs trigger nothing whatever stands around them: one look-up tells. */
function verbUseOf({ number, capital, readings }: Token): number {
  const known = perVerb[number] ?? 0;
  if (known > 0) return known;
  const some = readings.some(({ kind, lemma }) => kind !== 'present-participle' && rulesByVerb.has(lemma));
  const verb = !capital && readings.some((reading) => reading.kind === 'infinitive');
  const none = verb ? NO_RULE_NO_NOUN : NO_RULE;
  const use = some ? SOME_RULE : none;
  if (number >= 0) perVerb[number] = use;
  return use;
}

/** Of words none of whose readings is split: what stands around them does not matter. By the word's number. */
const perWhole: (readonly EventRule[] | undefined)[] = Array.from({ length: REMEMBERED }, () => undefined);

/** The rules whose nouns or verbs stand at a place of the sentence. */
export function rulesAt(view: SentenceView, token: Token, at: number): readonly EventRule[] {
  if (token.capital && at > 0) return nounRulesOf(token);
  const { readings } = token;
  if (readings.length === 0) return nounRulesOf(token);
  const use = verbUseOf(token);
  if (use === NO_RULE) return nounRulesOf(token);
  if (use === NO_RULE_NO_NOUN) return NONE;
  const known = perWhole[token.number];
  if (known !== undefined) return known;
  // "sie treffen auf …": an infinitive in small letters is no noun.
  const verb = !token.capital && readings.some((reading) => reading.kind === 'infinitive');
  const found = new Set(verb ? NONE : nounRulesOf(token));
  const fitting = readings.filter(
    // "drohend", "verpflichtend": an adjective, nobody's deed.
    (reading) => reading.kind !== 'present-participle' && particleFits(view, at, reading),
  );
  // "kündigte … an" is ankündigen, not kündigen.
  const isSplit = fitting.some((reading) => reading.split !== null);
  for (const { lemma, split } of fitting)
    if (!isSplit || split !== null) for (const rule of rulesByVerb.get(lemma) ?? NONE) found.add(rule);
  const rules = [...found];
  if (token.number >= 0 && readings.every(({ split }) => split === null)) perWhole[token.number] = rules;
  return rules;
}

/** "rief … an": the particle stands at the end of a stretch of words behind the verb. */
function particleFits(view: SentenceView, at: number, { split }: VerbReading): boolean {
  if (split === null) return true;
  for (const end of endsOf(view)) {
    if (end > at && view.tokens[end]?.lower === split) return !anotherVerbTakes(view.tokens, { at, end });
  }
  return false;
}

let last: { readonly view: SentenceView | null; readonly ends: readonly number[] } = { view: null, ends: [] };

/** Where a stretch of words ends, behind which no number stands ("auf 60 Leute"); worked out once for all verbs of a sentence. */
function endsOf(view: SentenceView): readonly number[] {
  if (last.view === view) return last.ends;
  const ends: number[] = [];
  view.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const after = view.tokens[at + 1];
    if (after === undefined || (after.kind === 'word' ? JOINS.has(after.lower) : after.kind !== 'number'))
      ends.push(at);
  });
  last = { view, ends };
  return ends;
}

const JOINS: ReadonlySet<string> = new Set(['und', 'oder', 'als', 'wie']);

/** "schließt die Grenze und weist … aus": the particle belongs to the verb behind "und". */
function anotherVerbTakes(
  tokens: readonly Token[],
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  const particle = tokens[end]?.lower;
  for (let between = at + 1; between < end - 1; between += 1) {
    if (tokens[between]?.lower !== 'und') continue;
    const verb = tokens[between + 1];
    if (verb?.capital === false && verb.readings.some((reading) => reading.split === particle)) return true;
  }
  return false;
}
