/** Which hits of one sentence tell deeds of their own: each kind has wider ones that it silences, and some stand side by side. */
import type { ActorId } from '../../schema/ids';
import type { EventKind } from '../../schema/event';
import { overlaps } from '../../schema/span';
import type { Token } from '../language/tokens';
import type { Cast } from './cast-roles';
import { clauseText, verbPart } from './clause-content';
import type { Piece } from './clauses';
import { isConditioned } from './conditions';
import { MUTUAL } from './event-rule';
import type { RuleHit } from './match-rules';
import { wordsOfPart } from './part-of-view';
import type { SentenceView } from './sentence-view';
import { amountOf } from './told-amounts';

/** A rule's hit and who takes part. */
export type Deed = { readonly hit: RuleHit; readonly cast: Cast };

/** Whether what is kept leaves nothing for the hit to tell, unless it is another deed of the kind. */
export function silences(view: SentenceView, kept: RuleHit, hit: RuleHit): boolean {
  if (hit.kind === 'statement') return !isJudgementBeside(view, kept, hit);
  if (kept.kind === hit.kind) return kept.clause === hit.clause || hit.kind !== 'meeting';
  const narrower: Readonly<Record<string, readonly string[]>> = {
    ultimatum: ['demand', 'warning', 'rejection', 'halt'],
    halt: ['pledge'],
    rejection: ['demand', 'pledge', 'statement'],
    call: ['meeting'],
    pledge: [],
  };
  if (kept.kind === 'halt' && kept.clause === hit.clause) {
    // "liefert keine Munition mehr" is no refusal beside the stop, "sagte das Treffen ab" no meeting.
    if (hit.rule.kind === 'pledge') return true;
    // "schloss Ostland von den Sitzungen aus": one word, one event.
    if (hit.kind === 'rejection' && hit.at === kept.at) return true;
    if (MUTUAL.has(hit.kind) && CALLED_OFF.has(kept.rule.id)) return true;
  }
  if (narrower[kept.kind]?.includes(hit.kind) !== true || isOlderDeed(view, kept, hit)) return false;
  // A stop told beside an ultimatum happened; one that hangs on a condition is threatened.
  const threatened = kept.kind === 'ultimatum' && (hit.kind !== 'halt' || isConditioned(view));
  return threatened || kept.clause === hit.clause || view.clauses.length === 1;
}

const CALLED_OFF: ReadonlySet<string> = new Set([
  'de/event/halt-call-off',
  'de/event/halt-not-held',
  'de/event/halt-rest',
]);

/** "nannte die Sanktionen eine Schande und rief Westland zur Umkehr auf": a judgement with a verb of its own. */
function isJudgementBeside(view: SentenceView, kept: RuleHit, hit: RuleHit): boolean {
  if (kept.kind === 'statement' || !JUDGEMENTS.has(hit.rule.id) || kept.at === hit.at) return false;
  if (kept.clause !== hit.clause) return true;
  return verbPart(view, hit.clause, hit.at).from !== verbPart(view, kept.clause, kept.at).from;
}

const JUDGEMENTS: ReadonlySet<string> = new Set([
  'de/event/statement-judgement',
  'de/event/statement-call-it',
  'de/event/statement-speak-of',
  'de/event/statement-hold-for',
  'de/event/statement-accuse',
  'de/event/statement-name',
  'de/event/statement-sees',
  'de/event/statement-voiced',
  'de/event/statement-reacts',
  'de/event/statement-feels',
  'de/event/statement-met-with',
  'de/event/statement-hopes',
]);

/** "Die Frist, die Westland gesetzt hatte, wies Ostland zurück": the main clause tells what is new. */
function isOlderDeed(view: SentenceView, kept: RuleHit, hit: RuleHit): boolean {
  const first = view.tokens[hit.clause.from];
  return (
    kept.kind === 'ultimatum' &&
    hit.kind === 'rejection' &&
    view.clauses.indexOf(hit.clause) === view.clauses.indexOf(kept.clause) + 1 &&
    first?.capital === false &&
    first.readings.some(({ kind }) => kind === 'finite') &&
    HAD_BEEN.test(clauseText(view, kept.clause))
  );
}

const HAD_BEEN =
  /, (?:d(?:as|ie|en|er)|welche[nrs]?) [^]*(?<!\p{L})(?:hat|haben|hatten?|wurden?|war(?:en)?)$/u;

/** Kinds of which one sentence may tell several deeds. */
const SIDE_BY_SIDE: ReadonlySet<EventKind> = new Set([
  'halt',
  'pledge',
  'rejection',
  'call',
  'meeting',
  'demand',
  'warning',
]);

/** Of one kind, or talks both: "hat mit Okker telefoniert und Lindholm getroffen". */
export function areOfOneSort(one: EventKind, other: EventKind): boolean {
  return one === other || (MUTUAL.has(one) && MUTUAL.has(other));
}

/** Where the stretch of the later of two hits begins: its clause, or the last "und" before it; null where both share one. */
export function borderBetween(view: SentenceView, one: RuleHit, other: RuleHit): number | null {
  const [first, second] = one.at < other.at ? [one, other] : [other, one];
  if (first.clause !== second.clause) return second.clause.from > first.at ? second.clause.from : null;
  const between = view.tokens.slice(first.at + 1, second.at);
  const und = between.findLastIndex(({ lower }) => lower === 'und');
  return und < 0 ? null : first.at + 1 + und;
}

/** What is asked before anybody asks who takes part: most further hits of a sentence tell its deed again. */
export function mayBeTwo(view: SentenceView, one: RuleHit, other: RuleHit): boolean {
  if (!areOfOneSort(one.kind, other.kind) || !SIDE_BY_SIDE.has(one.kind)) return false;
  const [first, second] = one.at < other.at ? [one, other] : [other, one];
  if (borderBetween(view, first, second) === null || !isOutright(view, second)) return false;
  const areClauses = first.clause !== second.clause && isOutright(view, first);
  return areClauses || (ONE_SIDED.has(one.kind) && areVerbs(view, first, second));
}

/** Kinds of which one side may do several in one sentence. */
const ONE_SIDED: ReadonlySet<EventKind> = new Set(['halt', 'pledge', 'call', 'meeting']);

/** "Ostland gibt zehn Millionen, die Nordmark schickt Zelte", "stoppte die Ausfuhr und zog seinen Botschafter ab". */
export function areTwoDeeds(view: SentenceView, one: Deed, other: Deed): boolean {
  if (!mayBeTwo(view, one.hit, other.hit)) return false;
  const border = borderBetween(view, one.hit, other.hit);
  if (border === null) return false;
  const [first, second] = one.hit.at < other.hit.at ? [one, other] : [other, one];
  if (areByTwo(view, first, second)) return true;
  const pieces: Pieces = [
    { from: 0, to: border },
    { from: border, to: view.tokens.length },
  ];
  return areVerbs(view, first.hit, second.hit) && areOfOneSide(view, [first, second], pieces);
}

type Pieces = readonly [Piece, Piece];

/** Told outright, each with its own party. */
function areByTwo(view: SentenceView, one: Deed, other: Deed): boolean {
  if (one.hit.clause === other.hit.clause || ![one, other].every(({ hit }) => isOutright(view, hit)))
    return false;
  const [ours, theirs] = [doersOf(one), doersOf(other)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((actor) => theirs.includes(actor));
}

/** In a clause that tells it as news: neither a relative nor an indirect one. */
function isOutright(view: SentenceView, { clause, at }: RuleHit): boolean {
  const isMain =
    clause.kind === 'main' || clause.opener === 'während' || view.tokens[clause.from]?.lower === 'und';
  return isMain && !REPORTED.test(clauseText(view, clause)) && !isSaid(view.tokens[at]);
}

/** "Lindholm versprach Hilfe, Ostland schicke Zelte": what she says, not one more deed. */
function isSaid(trigger: Token | undefined): boolean {
  const third = (trigger?.readings ?? []).flatMap((one) =>
    one.kind === 'finite' && one.person === 3 ? [one.mood] : [],
  );
  return trigger?.capital === false && third.length > 0 && third.every((mood) => mood === 'subjunctive1');
}

const REPORTED = /(?<!\p{L})(?:werde|würden?|habe|hätten?|sei|seien|wolle)(?!\p{L})/u;

/** Whoever does or says it; two may well give to the same. */
export function doersOf({ cast, hit: { rule } }: Deed): ActorId[] {
  return cast.participants
    .filter(({ role }) => role === rule.subject || role === 'speaker')
    .map(({ actor }) => actor);
}

function areVerbs({ tokens }: SentenceView, ...hits: readonly RuleHit[]): boolean {
  return hits.every(({ at }) => tokens[at]?.capital === false || at === 0);
}

/** What the same side does in two clauses: to two others, on two days, with two sums, or to two things. */
function areOfOneSide(view: SentenceView, [one, other]: readonly [Deed, Deed], pieces: Pieces): boolean {
  const { kind } = one.hit;
  if (!ONE_SIDED.has(kind)) return false;
  if (AGAIN.test(textOf(view, pieces[1])) || TELLS_AGAIN.test(view.tokens[pieces[1].from - 1]?.text ?? ''))
    return false;
  if (areOnTwoDays(view, pieces)) return true;
  if (kind !== 'halt' && meetTwo(one, other)) return true;
  if (kind === 'pledge') return tellTwoSums(view, pieces);
  return kind === 'halt' && stopTwoThings(view, pieces);
}

/** "hat ihre Zusage bekräftigt und erneut …" */
const AGAIN = /(?<!\p{L})(?:erneut|bekräftigt\p{L}*|damit|dadurch|dabei|somit|wiederholte?)(?!\p{L})/u;

/** "Die Hilfe ist unterbrochen: Ostland liefert keinen Reis mehr". */
const TELLS_AGAIN = /^[:–—-]$/u;

/** Each with somebody the other has not. */
function meetTwo(one: Deed, other: Deed): boolean {
  const [ours, theirs] = [one, other].map(({ cast }) => cast.participants.map(({ actor }) => actor)) as [
    ActorId[],
    ActorId[],
  ];
  const isMutual = MUTUAL.has(one.hit.kind);
  const doers = isMutual ? [] : [...doersOf(one), ...doersOf(other)];
  const [mine, yours] = [
    ours.filter((actor) => !theirs.includes(actor) && !doers.includes(actor)),
    theirs.filter((actor) => !ours.includes(actor) && !doers.includes(actor)),
  ];
  return mine.length > 0 && yours.length > 0;
}

function areOnTwoDays(view: SentenceView, pieces: Pieces): boolean {
  const [first, second] = pieces.map((piece) => daysIn(view, piece)) as [Days, Days];
  return (
    first.length > 0 &&
    second.length > 0 &&
    !first.some((a) => second.some((b) => a.earliest <= b.latest && b.earliest <= a.latest))
  );
}

type Days = readonly { readonly earliest: string; readonly latest: string }[];

function daysIn(view: SentenceView, piece: Piece): Days {
  const tokens = view.tokens.slice(piece.from, piece.to);
  return view.times.flatMap(({ type, days, deadline, span }) =>
    type !== 'DURATION' && !deadline && days !== null && tokens.some((token) => overlaps(token, span))
      ? [days]
      : [],
  );
}

function tellTwoSums(view: SentenceView, pieces: Pieces): boolean {
  const [one, other] = pieces.map((piece) => {
    const part = wordsOfPart(view, [spanOf(view, piece)]);
    return amountOf([part], part);
  });
  return one != null && other != null && (one.unit !== other.unit || one.value !== other.value);
}

/** A noun on either side, neither of which is the other's or means the same. */
function stopTwoThings(view: SentenceView, pieces: Pieces): boolean {
  const [first, second] = pieces.map((piece) => thingsIn(view, piece)) as [string[], string[]];
  if (first.length === 0 || second.length === 0 || MEANS_FIRST.test(textOf(view, pieces[1]))) return false;
  // "und stellte sie unter Aufsicht", not "dann sperrte sie die Konten"
  const isElided = view.tokens[pieces[1].from]?.lower === 'und';
  if (isElided && /(?<!\p{L})(?:sie|es|ihn)(?!\p{L})/u.test(textOf(view, pieces[1]))) return false;
  return !first.some((word) => second.includes(word));
}

const MEANS_FIRST = /(?<!\p{L})(?:diese[nrms]?|dies|deren|dessen)(?!\p{L})/u;

/** What the nouns of a stretch are of, days and parties left out: the beginning of each, or one word for all that mean the same. */
function thingsIn(view: SentenceView, { from, to }: Piece): string[] {
  const named = [...view.arguments.map(({ mention }) => mention.span), ...view.times.map(({ span }) => span)];
  return view.tokens
    .slice(from, to)
    .filter((token, i) => isNoun(token, from + i) && !named.some((span) => overlaps(span, token)))
    .map(({ lower }) => MEANS_SAME.find((words) => words.test(lower))?.source ?? lower.slice(0, THING));
}

/** Letters in which two nouns agree that tell the same. */
const THING = 5;

function isNoun({ kind, capital, lower }: Token, at: number): boolean {
  return kind === 'word' && capital && at > 0 && lower.length > 3 && !NO_THING.test(lower);
}

const NO_THING =
  /^(?:\p{L}*(?:regierung|minister(?:in)?|präsident(?:in)?|sprecher(?:in)?|angaben|tag|woche|monat|jahr|mittag|abend|morgen|nacht)(?:e?[ns])?|protest|reaktion|antwort|folge|wirkung|millionen|milliarden|euro|dollar|grund)$/u;

const MEANS_SAME: readonly RegExp[] = [
  /gespräch|verhandl|dialog|unterred|beratung/u,
  /liefer|export|ausfuhr|zufuhr|import|einfuhr|transport/u,
  /abkommen|vertrag|verträge|vereinbarung|pakt|bündnis/u,
  /grenz|übergang|übergänge/u,
  /zahlung|hilfe|geld|mittel/u,
];

function textOf(view: SentenceView, piece: Piece): string {
  const { start, end } = spanOf(view, piece);
  return view.text.slice(start - view.span.start, end - view.span.start);
}

export function spanOf({ tokens, span }: SentenceView, { from, to }: Piece): { start: number; end: number } {
  return {
    start: from === 0 ? span.start : (tokens[from]?.start ?? span.start),
    end: to >= tokens.length ? span.end : (tokens[to - 1]?.end ?? span.end),
  };
}
