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
export const LONGEST_WORD = 80;

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

const NONE: readonly EventRule[] = [];

/** "sie treffen auf …": an infinitive in small letters is no noun. */
function asNoun(token: Token): readonly EventRule[] {
  const isInfinitive = !token.capital && token.readings.some(({ kind }) => kind === 'infinitive');
  return isInfinitive ? NONE : nounRulesOf(token);
}

/** By the word's number; null where it depends on the sentence. */
const fixed: (readonly EventRule[] | null | undefined)[] = Array.from(
  { length: REMEMBERED },
  () => undefined,
);

/** The rules of a word whatever stands around it; null where a particle may change its verb. */
function fixedRulesOf(token: Token): readonly EventRule[] | null {
  const { number, readings } = token;
  const known = fixed[number];
  if (known !== undefined) return known;
  const depends = readings.some(({ split }) => split !== null) && readings.some(triggersSome);
  const rules = depends ? null : rulesOf(token, readings.filter(isDeed));
  if (number >= 0) fixed[number] = rules;
  return rules;
}

/** "drohend", "verpflichtend": an adjective, nobody's deed. */
const isDeed = ({ kind }: VerbReading): boolean => kind !== 'present-participle';
const triggersSome = (reading: VerbReading): boolean => isDeed(reading) && rulesByVerb.has(reading.lemma);

/** The rules whose nouns or verbs stand at a place of the sentence. */
export function rulesAt(view: SentenceView, token: Token, at: number): readonly EventRule[] {
  if (token.capital && at > 0) return nounRulesOf(token);
  const known = fixedRulesOf(token);
  if (known?.length === 0) return known;
  if (isAttribute(view, token, at)) return asNoun(token);
  if (known !== null) return known;
  return rulesOf(
    token,
    token.readings.filter((reading) => isDeed(reading) && particleFits(view, at, reading)),
  );
}

/** "den verstärkten Einsatz": written like a form of the past, but it describes the noun behind it; nobody does it here. */
function isAttribute(view: SentenceView, { lower }: Token, at: number): boolean {
  if (!lower.endsWith('te') && !lower.endsWith('ten')) return false;
  const next = view.tokens[at + 1];
  const before = view.tokens[at - 1]?.lower ?? '';
  if (next?.kind !== 'word' || !next.capital) return false;
  if (!DETERMINES.test(before)) return isInPhrase(view, at);
  // "Das bestätigte Kanzlerin Lindholm", "Dem verweigerten Ostland und Westland die Stimme".
  const mayPoint = POINTS.test(before) && (at === 1 || view.tokens[at - 2]?.kind !== 'word');
  return !(mayPoint && view.arguments.some(({ from }) => from === at + 1));
}

/** "Die zwischen Ostland und Westland unterzeichnete Vereinbarung": right behind the article stands a preposition, no noun. */
function isInPhrase({ tokens }: SentenceView, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - PHRASE); from -= 1) {
    const token = tokens[from];
    if (token?.kind !== 'word') return false;
    if (ARTICLE.test(token.lower)) return OPENS_PHRASE.test(tokens[from + 1]?.lower ?? '');
  }
  return false;
}

/** So many words stand between the article and its participle. */
const PHRASE = 9;
const ARTICLE = /^(?:d(?:ie|er|as|en|em|es)|eine?[nrms]?)$/u;
const OPENS_PHRASE =
  /^(?:zwischen|von|vom|in|im|am|mit|bei|seit|durch|vor|nach|zuletzt|bereits|jüngst|kürzlich)$/u;

const DETERMINES =
  /^(?:d(?:ie|er|as|en|em|es)|(?:ein|kein|sein|ihr|dies|all|jen)e?[nrms]?|deren|dessen|[ai]m|zu[mr]|beim|vom|ins|für|mit|von|bei|nach|trotz|wegen|durch|in|auf|unter|über|gegen|ohne|aus|an|um|vor|zwischen|mehrere|viele)$/u;
const POINTS = /^(?:das|dem|den|des|die|der)$/u;

function rulesOf(token: Token, fitting: readonly VerbReading[]): readonly EventRule[] {
  const found = new Set(asNoun(token));
  // "kündigte … an" is ankündigen, not kündigen.
  const isSplit = fitting.some(({ split }) => split !== null);
  for (const { lemma, split } of fitting)
    if (!isSplit || split !== null) for (const rule of rulesByVerb.get(lemma) ?? NONE) found.add(rule);
  return [...found];
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

/** "schließt die Grenze und weist … aus", "werde liefern, kündigte Okker an": the particle belongs to the verb behind "und" or the comma. */
function anotherVerbTakes(
  tokens: readonly Token[],
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  const particle = tokens[end]?.lower;
  for (let between = at + 1; between < end - 1; between += 1) {
    const word = tokens[between]?.lower;
    if (word !== 'und' && word !== ',') continue;
    // "…, und sie hielt den Termin ein"
    for (let place = between + 1; place <= between + (word === 'und' ? 3 : 1); place += 1) {
      const verb = tokens[place];
      if (verb?.capital === false && verb.readings.some((reading) => reading.split === particle)) return true;
    }
  }
  return false;
}
