/** Finds the rules that a sentence's words trigger; who takes part is asked later. */
import type { EventKind, EventStatus } from '../../schema/event';
import { oncePerWord } from '../language/once-per-word';
import { prepositions } from '../language/word-classes-lexicon';
import { wordSet } from '../language/word-set';
import { eventRules } from './all-rules';
import { withoutAdverbials, withoutOpening } from './adverbials';
import { announcesDeed } from './announced-deed';
import { mayMeanSomebody, saysAnother, saysBoth, saysThey } from './both-sides';
import { clauseText, isAbout, textForVerb, verbPart } from './clause-content';
import type { Clause, Piece } from './clauses';
import { consequenceAt, isConditioned, isUnmetConditioned, opensWithVerb } from './conditions';
import type { EventRule } from './event-rule';
import { isUnderSoll, statusOf } from './event-status';
import { isOtherGift } from './gift-senses';
import { sharesAuxiliary } from './one-auxiliary';
import { clauseAt } from './parties';
import { leanPattern } from '../language/lean-pattern';
import type { SentenceView } from './sentence-view';
import { describesDenied, withoutPassing } from './said-in-passing';
import { isOtherSense } from './stop-senses';
import { isToldAsDone } from './told-as-done';
import { rulesAt } from './triggers';

/** A rule and the token that triggered it. */
export type RuleHit = {
  readonly rule: EventRule;
  readonly at: number;
  readonly clause: Clause;
  /** The rule's kind, or what a negation makes of it. */
  readonly kind: EventKind;
  readonly status: EventStatus;
};

/** All hits of a sentence, in the order of the rules, then of the words; where it names nobody, only if the next one says who it was. */
export function matchRules(view: SentenceView, isAnsweredFor: () => boolean = () => false): RuleHit[] {
  const hits: RuleHit[] = [];
  let mayHaveParties: boolean | null = null;
  for (let at = 0; at < view.tokens.length; at += 1) {
    const token = view.tokens[at];
    if (token?.kind !== 'word') continue;
    for (const rule of rulesAt(view, token, at)) {
      if (rule.partiesBefore !== true && !(mayHaveParties ??= hasParties(view) || isAnsweredFor())) continue;
      const hit = checkRule(view, rule, at);
      if (hit !== null) hits.push(hit);
    }
  }
  if (hits.length < 2) return hits;
  return hits.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) || a.at - b.at);
}

const order = new Map(eventRules.map((rule, at) => [rule, at]));

/** Where nobody is named, speaks, or is meant by "beide" or "sie", no event has a party. */
function hasParties({ namesSomebody, speech, text, tokens }: SentenceView): boolean {
  if (namesSomebody || speech.length > 0) return true;
  const mayMean = tokens.some((token) => token.kind === 'word' && mayMeanSomebody(token));
  return mayMean && (saysBoth(text) || saysThey(text) || saysAnother(text));
}

function checkRule(view: SentenceView, rule: EventRule, found: number): RuleHit | null {
  // The cheap questions first: of a hundred words that may trigger a rule one does.
  if (
    rule.sentenceAbout !== undefined &&
    !isAbout(view, rule.sentenceAbout, { from: 0, to: view.tokens.length }, found)
  )
    return null;
  if (rule.bound === true && !isBound(view)) return null;
  const at = rule.condition === 'term' ? consequenceAt(view, found) : found;
  if (at === null) return null;
  const clause = clauseAt(view, at);
  if (rule.about !== undefined && !isAbout(view, rule.about, wholeOf(view, clause), at)) return null;
  if (rule.condition === 'any' && !isConditioned(view)) return null;
  // What stands in the condition itself is no threat: "Scheitert der Pakt, …".
  if (rule.condition === 'unmet' && (!isUnmetConditioned(view) || opensWithVerb(view, clause))) return null;
  // "Wer die Grenze schließt, schadet …": whoever it may be, nobody did it.
  if (clause.opener === 'wer' && WHOEVER.has(rule.kind)) return null;
  if (!fits(view, rule, clause, at)) return null;
  if (rule.announces !== undefined && !announcesDeed(view, clause, rule.announces)) return null;
  if (rule.kind === 'halt' && isOtherSense(view, clause, at)) return null;
  if (!isToldAsDone(view, rule, { clause, at })) return null;
  if (rule.kind === 'pledge' && isOtherGift(view, rule, clause, at)) return null;
  const kind = kindUnderNegation(view, rule, clause, at);
  return kind === null
    ? null
    : { rule, at, clause, kind, status: rule.status ?? statusOf(kind, view, clause, at) };
}

/** `inSentence` is null where nobody has asked. */
type Answer = {
  readonly clause: Clause;
  readonly at: number;
  readonly inClause: boolean;
  readonly inSentence: boolean | null;
};

let answers: { readonly view: SentenceView | null; readonly perRule: Map<EventRule, Answer> } = {
  view: null,
  perRule: new Map(),
};

const WHOEVER: ReadonlySet<EventKind> = new Set(['halt', 'pledge', 'call']);

/** What stands behind "und" may belong to another: "nannte das eine Farce und forderte …". */
const PER_VERB: ReadonlySet<EventKind> = new Set(['halt', 'pledge', 'statement']);

/** What the words must and must not hold; asked once for each clause and sentence, however many words trigger the rule. */
function fits(view: SentenceView, rule: EventRule, clause: Clause, at: number): boolean {
  if (answers.view !== view) answers = { view, perRule: new Map() };
  const known = answers.perRule.get(rule);
  const isKnown = known?.clause === clause && (!PER_VERB.has(rule.kind) || known.at === at);
  const inClause = isKnown ? known.inClause : fitsClause(view, rule, clause, at);
  const inSentence = known?.inSentence ?? (inClause ? fitsSentence(view, rule) : null);
  answers.perRule.set(rule, { clause, at, inClause, inSentence });
  return inClause && inSentence === true;
}

function fitsClause(view: SentenceView, rule: EventRule, clause: Clause, at: number): boolean {
  const read = readingOf(view, clause);
  if (rule.needs?.test(read.whole) === false && !holdsInSmall(view, rule, read)) return false;
  if (rule.unless === undefined) return true;
  if (!PER_VERB.has(rule.kind))
    return !rule.unless.test((read.plain ??= withoutAdverbials(withoutHearsay(view, clause, read.text))));
  if (read.at !== at || read.own === null) {
    read.at = at;
    read.own = ownOf(view, read, { clause, at });
  }
  return !rule.unless.test(read.own);
}

/** What the verb at `at` must not have beside it. */
function ownOf(
  view: SentenceView,
  { tail }: Reading,
  { clause, at }: { readonly clause: Clause; readonly at: number },
): string {
  const own = withoutAdverbials(withoutHearsay(view, clause, `${textForVerb(view, clause, at)}${tail}`));
  return view.tokens[at]?.capital === false && clause.kind === 'main' ? withoutOpening(own) : own;
}

/** A clause as its rules read it; `plain` is null where nobody has asked, `own` is of the verb at `at`. */
type Reading = {
  readonly clause: Clause | null;
  readonly text: string;
  readonly tail: string;
  readonly whole: string;
  plain: string | null;
  at: number;
  own: string | null;
};

let reading: Reading = { clause: null, text: '', tail: '', whole: '', plain: null, at: -1, own: null };

/**
 * "Über die Liste beraten …", "Für eine Reform plädierte …": a preposition that opens the sentence is asked for in small
 * letters. Not of gifts and stops: "Nach dem Abbruch" is when something else was done.
 */
function holdsInSmall(
  { tokens }: SentenceView,
  { kind, needs }: EventRule,
  { clause, whole }: Reading,
): boolean {
  const first = clause?.from === 0 && kind !== 'halt' && kind !== 'pledge' ? tokens[0] : undefined;
  if (first === undefined || !first.capital || !prepositions.has(first.lower)) return false;
  return (
    whole.startsWith(first.text) && needs?.test(`${first.lower}${whole.slice(first.text.length)}`) === true
  );
}

/** Put together once for all rules that its words trigger. */
function readingOf(view: SentenceView, clause: Clause): Reading {
  if (reading.clause === clause) return reading;
  const tail = tailOf(view, clause);
  const told = `${clauseText(view, clause)}${tail}`;
  const plain = told.includes(' wie kein') ? told.replace(LIKE_NO_OTHER, '') : told;
  const text = plain.includes('icht ') ? plain.replace(NOT_ONLY, '') : plain;
  reading = { clause, text, tail, whole: whole(view, clause, text), plain: null, at: -1, own: null };
  return reading;
}

/** "berät nicht zuletzt über", "nicht nur Okker, sondern auch": what holds all the same. */
const NOT_ONLY = /(?<= )nicht (?:nur|zuletzt|bloß|lediglich)(?= )/gu;

/** "so viel wie kein anderer": no negation. */
const LIKE_NO_OTHER = / wie kein(?:e[nrms]?)? (?:ander|zweit)\p{Ll}+/u;

function fitsSentence(view: SentenceView, { sentenceNeeds, sentenceUnless, nearby }: EventRule): boolean {
  if (sentenceNeeds?.test(view.text) === false || sentenceUnless?.test(view.text) === true) return false;
  return nearby === undefined || nearby.test(view.around);
}

/** "soll angeboten haben" is hearsay, nobody's wish. */
function withoutHearsay(view: SentenceView, clause: Clause, text: string): string {
  const first = view.tokens[clause.from];
  // "Seit Jahren liefert …": the patterns know small words by their small letter; a noun keeps its capital.
  const opens = first !== undefined && clause.from === 0 && first.capital && OPENS_SMALL.test(first.lower);
  const plain = opens ? `${first.lower}${text.slice(first.text.length)}` : text;
  const told = withoutPassing(plain);
  return told.includes('soll') && isUnderSoll(view, clause) ? told.replace(SOLL, '') : told;
}

const OPENS_SMALL =
  /^(?:seit|bislang|bisher|niemand|wer|wenn|falls|ob|damals|früher|kein\p{L}*|nicht|nie|niemals|jährlich|insgesamt|traditionell|würden?|könnten?|müssten?|hätten?|sollten?|normalerweise|üblicherweise|regelmäßig|jahrelang|stets|womöglich|wahrscheinlich|vermutlich|voraussichtlich|möglicherweise|es)$/u;

const SOLL = /(?<!\p{L})soll(?:en)?(?!\p{L})/u;

/** "Ein Gesetz, das …, wurde gestoppt": what goes on with its verb behind another clause began before it. */
function whole(view: SentenceView, clause: Clause, text: string): string {
  const begun = begunBefore(view, clause);
  return begun === null ? text : `${clauseText(view, begun)}, ${text}`;
}

let last: { readonly view: SentenceView | null; readonly bound: boolean } = { view: null, bound: false };

/** A day by which it must be done, or words that bind a demand; asked once for each sentence. */
function isBound(view: SentenceView): boolean {
  if (last.view !== view)
    last = { view, bound: view.times.some((time) => time.deadline) || BOUND.test(view.text) };
  return last.bound;
}

/** Words that bind a demand where no day is said. */
const BOUND = leanPattern(
  /(?<!\p{L})(?:andernfalls|sonst|ansonsten|widrigenfalls|ultimativ\p{L}*|spätestens|bis (?:zum|dahin|spätestens|heute|morgen|Mittag|Mitternacht|Ende|Mitte|Anfang|Ostern|Pfingsten|Weihnachten|Neujahr|Jahresende|Monatsende|(?:kommenden|nächsten) \p{Lu}\p{L}+|\p{L}+tag|Mittwoch|\d{1,2}\.)|innerhalb (?:von|einer)|binnen|(?:noch|und zwar) vor (?:de[mnr](?! \p{L}*[Jj]ahr)|Ablauf|Beginn|Ende|Mitte|Anfang|Ostern|Pfingsten|Weihnachten|Neujahr|Jahresende|Monatsende|Mitternacht|Sonnen(?:auf|unter)gang|Tagesanbruch|Wochenende|Wochenschluss|Silvester|Herbst|\p{L}+tag|Mittwoch)|noch (?:heute|in (?:dieser Woche|der Nacht|diesen Tagen)|diese Woche|am selben Tag))(?!\p{L})/u,
);

/** The clause that another one cut off: its verb comes first behind, or its participle alone. */
function begunBefore(view: SentenceView, clause: Clause): Clause | null {
  const at = view.clauses.indexOf(clause);
  const first = view.tokens[clause.from];
  if (at < 1 || first === undefined) return null;
  const shared = sharesAuxiliary(view, clause);
  if (shared !== null) return shared;
  if (GOES_ON.has(first.lower)) return view.clauses[at - 1] ?? null;
  // "hat sein Angebot, die Häfen auszubauen, zurückgezogen"
  if (!isParticipleAlone(view, clause) && !isCutByRelative(view, clause)) return null;
  return (
    view.clauses
      .slice(0, at)
      .findLast((one) => one.kind === 'main' && AUXILIARY.test(clauseText(view, one))) ?? null
  );
}

/** "zurückgezogen", "wieder kassiert": a participle, at most with an adverb before it. */
function isParticipleAlone(view: SentenceView, clause: Clause): boolean {
  const words = view.tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  return (
    last !== undefined &&
    words.length <= 2 &&
    words.every(({ capital }) => !capital) &&
    last.readings.some((reading) => reading.kind === 'past-participle') &&
    (words.length === 1 || words[0]?.readings.length === 0)
  );
}

/** "hat die Brigade, die seit Jahren dort ist, auf 130 Köpfe verdoppelt": behind a relative clause no other verb, and the participle last. */
function isCutByRelative(view: SentenceView, clause: Clause): boolean {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  if (clause.kind !== 'main' || before?.kind !== 'subordinate' || !RELATIVE.test(before.opener)) return false;
  const words = view.tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  return (
    last?.capital === false &&
    last.readings.some((reading) => reading.kind === 'past-participle') &&
    !words.some((one) => one !== last && !one.capital && one.readings.some(({ kind }) => kind === 'finite'))
  );
}

const AUXILIARY = /(?<!\p{L})(?:hat|haben|habe|hatten?|ist|sind|wurden?|werden|wird|sei|seien)(?!\p{L})/u;
const GOES_ON = wordSet('wurde wurden wird werden ist sind hat haben hatte hatten sei seien');

/** The participle that a clause was cut off from, with a space in front; else empty. */
function tailOf(view: SentenceView, clause: Clause): string {
  if (view.clauses.length < 3 || clause.kind !== 'main') return '';
  const tail = view.clauses
    .slice(view.clauses.indexOf(clause) + 2)
    .find((one) => isParticipleAlone(view, one) && begunBefore(view, one) === clause);
  return tail === undefined ? '' : ` ${clauseText(view, tail)}`;
}

/** "die Ausfuhr, die es unterbrochen hatte": of what a relative clause speaks stands before its comma. */
function wholeOf(view: SentenceView, clause: Clause): Piece {
  const begun = begunBefore(view, clause);
  if (begun !== null) return { from: begun.from, to: clause.to };
  const relative = clause.kind === 'subordinate' && RELATIVE.test(clause.opener) && clause.from > 2;
  return { from: relative ? clause.from - 2 : clause.from, to: clause.to };
}

const RELATIVE = /^(?:der|die|das|den|dem|deren|dessen|welche[rnsm]?)$/u;
/** Negation counts in the trigger's clause: before a noun it must stand close, with a verb anywhere. */
function kindUnderNegation(
  view: SentenceView,
  rule: EventRule,
  clause: Clause,
  at: number,
): EventKind | null {
  if (rule.negated === 'same') return rule.kind;
  const isNoun = view.tokens[at]?.capital === true;
  const part = verbPart(view, clause, at);
  // "Keine Milch mehr: Ostland stoppt …": what stands before a colon is another's.
  const colon = view.tokens.slice(0, at).findLastIndex((token) => token.text === ':');
  const from = Math.max(colon + 1, isNoun ? Math.max(clause.from, at - 3) : part.from);
  const to = isNoun ? at : part.to;
  const around = view.tokens.slice(from, isNoun ? to : withoutOther(view, to));
  // "sagte nichts zu": neither done nor refused.
  if (around.some((token) => token.lower === 'nichts')) return null;
  const negated = around.some(
    (token, i, all) =>
      token.kind === 'word' &&
      negates(token) &&
      !NO_NEGATION_BEFORE.test(all[i + 1]?.lower ?? '') &&
      !(token.lower === 'nicht' && describesDenied(all[i + 1]?.lower, all[i + 2])) &&
      // "als nicht hilfreich kritisiert", "hält es für nicht tragbar": the judgement is what is negative.
      !(token.lower === 'nicht' && /^(?:als|für)$/u.test(all[i - 1]?.lower ?? '')) &&
      // "keine zwei Stunden vor dem Gipfel", "kein Zweifel" say nothing of the deed.
      !(token.lower.startsWith('kein') && all.slice(i + 1, i + 4).some(({ lower }) => ASIDE.test(lower))),
  );
  if (!negated) return rule.kind;
  // "verspricht, nicht für die einen, sondern für alle zu sorgen": what is denied is only one half.
  if (CONTRAST.test(view.text) || MOST_OF_ALL.test(clauseText(view, clause))) return null;
  if (
    rule.negated === 'rejection' &&
    (isNoun ? around.some(({ lower }) => lower === 'nicht') : isAside(clause))
  )
    return null;
  return rule.negated ?? null;
}

const negates = oncePerWord(({ lower }) => NEGATES.test(lower));

/** "sagte 20 Millionen zu, Westland nicht": the end without what another one did not do. */
function withoutOther({ tokens, arguments: all }: SentenceView, to: number): number {
  const last = tokens[to - 1]?.kind === 'word' ? to - 1 : to - 2;
  if (tokens[last]?.lower !== 'nicht') return to;
  const other = all.find((arg) => arg.to === last && arg.preposition === null && arg.grammar === null);
  if (other === undefined) return to;
  const opens = /^d(?:er|ie|as)$/u.test(tokens[other.from - 1]?.lower ?? '') ? other.from - 1 : other.from;
  return tokens[opens - 1]?.text === ',' ? opens : to;
}

const NEGATES = /^(?:nicht|kein\p{L}*|nie|niemals|weder)$/u;
const NO_NEGATION_BEFORE =
  /^(?:nur|vor|zuletzt|ohne|gleichzeitig|bloß|lediglich|dagewesen\p{L}*|gekannt\p{L}*)$/u;

/** "welche Güter nicht freigegeben werden": told of a thing, and nobody refuses it there. */
function isAside({ kind, opener }: Clause): boolean {
  return kind === 'subordinate' && RELATIVE.test(opener);
}

const CONTRAST = /(?<!\p{L})(?:nicht|kein\p{L}*) [^]*, sondern(?!\p{L})/u;

/** "Kein Land hat mehr Boote geschickt als Ostland": nobody refuses. */
const MOST_OF_ALL =
  /(?<!\p{L})[Kk]ein(?:e[nmrs]?)? [^,]*(?<!\p{L})(?:mehr|so viele?|öfter|häufiger|länger) [^,]*(?<!\p{L})(?:als|wie)(?!\p{L})/u;

const ASIDE =
  /^(?:andere[nrms]?|zweite[nrms]?|stunden?|tage?|wochen?|monate?|minuten?|jahre?|zweifel|geringerer?|wunder)$/u;
