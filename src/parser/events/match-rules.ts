/** Finds the rules that a sentence's words trigger; who takes part is asked later. */
import { contains } from '../../schema/span';
import type { EventKind, EventStatus } from '../../schema/event';
import type { VerbReading } from '../language/verb-forms';
import { REMEMBERED, type Token } from '../language/tokens';
import { eventRules } from './all-rules';
import type { Clause } from './clauses';
import type { EventRule } from './event-rule';
import { mattersOf, type Matter } from './matter-lexicon';
import { clauseAt } from './parties';
import type { SentenceView } from './sentence-view';

/** A rule and the token that triggered it. */
export type RuleHit = {
  readonly rule: EventRule;
  readonly at: number;
  readonly clause: Clause;
  /** The rule's kind, or what a negation makes of it. */
  readonly kind: EventKind;
  readonly status: EventStatus;
};

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

/** All hits of a sentence, in the order of the rules, then of the words. */
export function matchRules(view: SentenceView): RuleHit[] {
  const hits: RuleHit[] = [];
  view.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    for (const rule of rulesAt(view, token, at)) {
      const hit = checkRule(view, rule, at);
      if (hit !== null) hits.push(hit);
    }
  });
  return hits.sort((a, b) => eventRules.indexOf(a.rule) - eventRules.indexOf(b.rule) || a.at - b.at);
}

function rulesAt(view: SentenceView, token: Token, at: number): readonly EventRule[] {
  if (token.capital && at > 0) return nounRulesOf(token);
  const { readings } = token;
  if (readings.length === 0) return nounRulesOf(token);
  // "sie treffen auf …": an infinitive in small letters is no noun.
  const verb = !token.capital && readings.some((reading) => reading.kind === 'infinitive');
  const found = verb ? [] : [...nounRulesOf(token)];
  const fitting = readings.filter(
    // "drohend", "verpflichtend": an adjective, nobody's deed.
    (reading) => reading.kind !== 'present-participle' && particleFits(view.tokens, at, reading),
  );
  // "kündigte … an" is ankündigen, not kündigen.
  const split = fitting.filter((reading) => reading.split !== null);
  for (const { lemma } of split.length > 0 ? split : fitting) found.push(...(rulesByVerb.get(lemma) ?? []));
  return [...new Set(found)];
}

/** "rief … an": the particle stands at the end of a stretch of words behind the verb. */
function particleFits(tokens: readonly Token[], at: number, reading: VerbReading): boolean {
  if (reading.split === null) return true;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token?.lower !== reading.split) continue;
    const after = tokens[next + 1];
    if (after === undefined || after.kind !== 'word' || /^(?:und|oder|als|wie)$/u.test(after.lower))
      return true;
  }
  return false;
}

function checkRule(view: SentenceView, rule: EventRule, at: number): RuleHit | null {
  const clause = clauseAt(view, at);
  const text = clauseText(view, clause);
  if (rule.needs !== undefined && !rule.needs.test(whole(view, clause, text))) return null;
  if (rule.about !== undefined && !isAbout(view, rule.about, { ...wholeOf(view, clause), at })) return null;
  if (
    rule.sentenceAbout !== undefined &&
    !isAbout(view, rule.sentenceAbout, { from: 0, to: view.tokens.length, at })
  )
    return null;
  if (rule.bound === true && !view.times.some((time) => time.deadline) && !BOUND.test(view.text)) return null;
  if (rule.unless?.test(text) === true) return null;
  if (rule.sentenceNeeds !== undefined && !rule.sentenceNeeds.test(view.text)) return null;
  if (rule.sentenceUnless?.test(view.text) === true) return null;
  if (
    (rule.conditional !== true && isHypothetical(view, clause)) ||
    isAsked(view) ||
    isOnlyMeant(view, clause, at)
  )
    return null;
  if (DEEDS.has(rule.kind) && isDemanded(view, clause)) return null;
  const kind = kindUnderNegation(view, rule, clause, at);
  return kind === null
    ? null
    : { rule, at, clause, kind, status: rule.status ?? statusOf(kind, view, clause, at) };
}

/** "Ein Gesetz, das …, wurde gestoppt": what goes on with its verb behind a relative clause began before it. */
function whole(view: SentenceView, clause: Clause, text: string): string {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  const goesOn = GOES_ON.test(view.tokens[clause.from]?.lower ?? '');
  return before !== undefined && goesOn ? `${clauseText(view, before)}, ${text}` : text;
}

/** Words that bind a demand where no day is said. */
const BOUND =
  /(?<!\p{L})(?:andernfalls|sonst|ansonsten|widrigenfalls|ultimativ\p{L}*|bis (?:zum|spätestens|heute|morgen|Mittag|Mitternacht|Ende|Mitte|Anfang|(?:kommenden|nächsten) \p{Lu}\p{L}+|\p{L}+tag|Mittwoch|\d{1,2}\.)|innerhalb (?:von|einer)|binnen)(?!\p{L})/u;

const GOES_ON = /^(?:wurden?|wird|werden|ist|sind|hat|haben|hatten?|sei|seien)$/u;

function wholeOf(view: SentenceView, clause: Clause): { readonly from: number; readonly to: number } {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  const goesOn = before !== undefined && GOES_ON.test(view.tokens[clause.from]?.lower ?? '');
  return { from: goesOn ? before.from : clause.from, to: clause.to };
}

/** Whether a noun of these matters stands there, beside the trigger. */
function isAbout(
  view: SentenceView,
  matters: readonly Matter[],
  { from, to, at }: { readonly from: number; readonly to: number; readonly at: number },
): boolean {
  for (let place = from; place < to; place += 1) {
    const token = view.tokens[place];
    if (place === at || token?.kind !== 'word' || !token.capital) continue;
    if (mattersOf(token.lower).some((matter) => matters.includes(matter))) return true;
  }
  return false;
}

export function clauseText(view: SentenceView, clause: Clause): string {
  const first = view.tokens[clause.from];
  const last = view.tokens[clause.to - 1];
  if (first === undefined || last === undefined) return '';
  return view.text.slice(first.start - view.span.start, last.end - view.span.start);
}

/** Negation counts in the trigger's clause: before a noun it must stand close, with a verb anywhere. */
function kindUnderNegation(
  view: SentenceView,
  rule: EventRule,
  clause: Clause,
  at: number,
): EventKind | null {
  if (rule.negated === 'same') return rule.kind;
  const isNoun = view.tokens[at]?.capital === true;
  const from = isNoun ? Math.max(clause.from, at - 3) : clause.from;
  const to = isNoun ? at : clause.to;
  const negated = view.tokens
    .slice(from, to)
    .some(
      (token, i, all) =>
        /^(?:nicht|kein\p{L}*|nie|niemals|weder)$/u.test(token.lower) && all[i + 1]?.lower !== 'nur',
    );
  if (!negated) return rule.kind;
  return rule.negated ?? null;
}

/** "wenn sie liefern", "würde liefern, wenn": not told as happening. */
function isHypothetical(view: SentenceView, clause: Clause): boolean {
  if (/^(?:wenn|falls|sofern|sollten?|ob)$/u.test(clause.opener)) return true;
  const text = clauseText(view, clause);
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  const conditional = next !== undefined && /^(?:wenn|falls|sofern)$/u.test(next.opener);
  return conditional && /(?<!\p{L})(?:würden?|könnten?)(?!\p{L})/u.test(text);
}

/** A question tells nothing. */
function isAsked(view: SentenceView): boolean {
  return /\?["“”»«’'‘]?$/u.test(view.text);
}

/** "die Bereitschaft, die Kämpfe zu beenden": a zu-infinitive happens only under a verb of deciding or agreeing. */
function isOnlyMeant(view: SentenceView, clause: Clause, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  // "Das Angebot, … zu liefern": a noun before the comma stands outside the infinitive.
  const infinitive = token.capital
    ? clause.kind === 'infinitive' && !view.tokens.slice(at, clause.to).some((one) => one.text === ',')
    : view.tokens[at - 1]?.lower === 'zu' || token.readings.some((r) => r.kind === 'zu-infinitive');
  if (!infinitive) return false;
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  if (before === undefined) return true;
  const governing = clauseText(view, before);
  return !DECIDED.test(governing) || /(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})/u.test(governing);
}

const DEEDS: ReadonlySet<EventKind> = new Set(['halt', 'pledge', 'call', 'meeting']);

/** "fordert, dass Westland seine Truppen abzieht": wanted, not done. */
function isDemanded(view: SentenceView, clause: Clause): boolean {
  if (clause.opener !== 'dass' && clause.opener !== 'daß') return false;
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  return (
    before !== undefined &&
    /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|gefordert|wünscht\p{L}*|hofft\p{L}*|erwart\p{L}*|Bedingung\p{L}*)(?!\p{L})/u.test(
      clauseText(view, before),
    )
  );
}

const DECIDED =
  /(?<!\p{L})(?:beschl[oi]ss\p{L}*|beschließ\p{L}*|beschlossen|entsch[ie]+d\p{L}*|entschieden|ankündig\p{L}*|angekündigt\p{L}*|kündig\p{L}*|ordnet\p{L}*|angeordnet|vereinbar\p{L}*|verpflicht\p{L}*|versprach\p{L}*|versprochen|versprich\p{L}*|versprechen|Versprechen|sagt\p{L}* (?:\p{L}+ )*zu|zugesagt|Zusage|Zusicherung|zugesichert|sichert\p{L}* (?:\p{L}+ )*zu|garantier\p{L}*|einig\p{L}*|geeinigt|bereit|erklärte sich|erklärt sich|einverstanden|zugestimmt|stimmt\p{L}* (?:\p{L}+ )*zu|willigt\p{L}*|eingewilligt|erlaub\p{L}*|gestatte\p{L}*|genehmig\p{L}*|gelob\p{L}*|in Aussicht|entschloss\p{L}*|weist (?:\p{L}+ )*an|wies (?:\p{L}+ )*an|angewiesen|beauftrag\p{L}*|weiger\p{L}*|geweigert)(?!\p{L})/u;

const REQUESTED =
  /(?<!\p{L})(?:angefragt|anfrag\p{L}*|erbeten|erbat|gebeten|bat|bittet|bitten|ersuch\p{L}*|beantragt\p{L}*|wünscht\p{L}*|möchten?|forder\p{L}*|verlang\p{L}*|schlug|schlägt|vorgeschlagen)(?!\p{L})/u;
const PLANNED =
  /(?<!\p{L})(?:geplant\p{L}*|plant|planen|planten|vorbereit\p{L}*|bevorstehend\p{L}*|steht bevor|demnächst|bald|morgen|kommende[nrs]?|nächste[nrs]?|vorgesehen|angesetzt|wollen|will|wolle|einlad\p{L}*|eingeladen|lädt|lud|vereinbarten ein|beabsichtig\p{L}*)(?!\p{L})/u;
const FUTURE = /(?<!\p{L})(?:wird|werden|werde)(?!\p{L})/u;

const ACTS: ReadonlySet<EventKind> = new Set(['call', 'meeting', 'halt']);

function statusOf(kind: EventKind, view: SentenceView, clause: Clause, at: number): EventStatus {
  const text = clauseText(view, clause);
  const token = view.tokens[at];
  const hedged = view.hedges.some((hedge) =>
    tokensOf(view, clause).some((t) => contains(hedge.span, t) || contains(t, hedge.span)),
  );
  const relayed =
    token !== undefined &&
    view.speech.some((s) => s.relay !== null && s.spans.some((span) => contains(span, token)));
  if (hedged || relayed || isUnderSoll(view, clause)) return 'reported';
  // What is said has been said, whenever it is meant to come true; only acts can lie ahead.
  if (ACTS.has(kind)) {
    if (REQUESTED.test(text)) return 'requested';
    // "der geplante Gipfel wurde abgesagt": what was planned is stopped now.
    const ahead = kind === 'halt' ? text.replace(/(?<!\p{L})geplant\p{L}*/gu, '') : text;
    if (PLANNED.test(ahead) || (FUTURE.test(text) && endsInInfinitive(view, clause))) return 'planned';
  }
  if (kind === 'pledge' && /(?<!\p{L})vorbereit\p{L}*(?!\p{L})/u.test(text)) return 'planned';
  return 'held';
}

function tokensOf(view: SentenceView, clause: Clause): readonly Token[] {
  return view.tokens.slice(clause.from, clause.to);
}

/** "soll … gefragt haben": a perfect infinitive under soll is hearsay. */
function isUnderSoll(view: SentenceView, clause: Clause): boolean {
  return /(?<!\p{L})soll(?:en)?(?!\p{L})[^]*\p{L}(?:t|en) (?:haben|sein|worden sein)(?!\p{L})/u.test(
    clauseText(view, clause),
  );
}

function endsInInfinitive(view: SentenceView, clause: Clause): boolean {
  const words = tokensOf(view, clause).filter((token) => token.kind === 'word' && !token.capital);
  return words.some((token) => {
    const { readings } = token;
    return readings.some((r) => r.kind === 'infinitive') && !/^(?:werden|worden)$/u.test(token.lower);
  });
}
