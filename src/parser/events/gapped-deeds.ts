/** "Ostland gibt 5 Millionen, die Nordmark 3 Millionen Euro": deeds that share the verb of the one before them. */
import type { EventKind, Role } from '../../schema/event';
import { overlaps, type Span } from '../../schema/span';
import { numberOf } from '../dates/words/number-lexicon';
import type { TimeExpression } from '../document';
import type { Token } from '../language/tokens';
import type { Cast } from './cast-roles';
import { isVerb, type Piece } from './clauses';
import { MUTUAL } from './event-rule';
import type { RuleHit } from './match-rules';
import type { SentenceView } from './sentence-view';
import { idsOf, type Argument } from './tie-in';

/** A stretch without a verb of its own. */
type Conjunct = Piece & {
  readonly span: Span;
  readonly parties: readonly Argument[];
  /** How its party is tied in: whoever does it, to whom, or none where only the day differs. */
  readonly slot: 'doer' | 'other' | 'day';
};

export type Gapped = {
  /** What the first deed is told with. */
  readonly own: readonly Span[];
  readonly conjuncts: readonly Conjunct[];
};

/** The stretches behind the trigger that tell deeds of their own within `piece`; null where there is none. */
export function gappedDeeds(view: SentenceView, { kind, clause, at }: RuleHit, piece: Piece): Gapped | null {
  if (!GAPPED.has(kind)) return null;
  // "begründete den Stopp am Montag, die Nordmark am Dienstag": a noun need not be what is done.
  if ((kind === 'pledge' || kind === 'halt') && view.tokens[at]?.capital === true) return null;
  const from = Math.max(clause.from, piece.from);
  if (!view.tokens.slice(from + 1, Math.min(clause.to, piece.to)).some(isCut)) return null;
  const to = endOfContent(view, Math.min(clause.to, piece.to), from);
  const [first, ...rest] = withListedNames(view, segmentsIn(view, { from, to }));
  if (first === undefined || rest.length === 0) return null;
  const conjuncts: Conjunct[] = [];
  let head = first;
  for (const segment of rest) {
    const conjunct = hasVerb(view, head) ? conjunctOf(view, kind, { head, segment, at }) : null;
    if (conjunct !== null) conjuncts.push(conjunct);
    else if (conjuncts.length > 0) return null;
    else head = { from: head.from, to: segment.to };
  }
  return conjuncts.length === 0 || UNSUITED.test(view.text)
    ? null
    : { own: ownSpans(view, conjuncts), conjuncts };
}

const GAPPED: ReadonlySet<EventKind> = new Set([
  'pledge',
  'halt',
  'call',
  'meeting',
  'ultimatum',
  'demand',
  'warning',
]);

/** What is compared or counted together is no list of deeds. */
const UNSUITED =
  /(?<!\p{L})(?:gemeinsam|zusammen(?!\p{L})(?= (?:mit|\p{L}*\d|\p{L}+ Million))|insgesamt|je zur Hälfte|jeweils|sondern|weder|entweder)(?!\p{L})/u;

/** Without the participle or particle that closes the clause. */
function endOfContent({ tokens, times }: SentenceView, to: number, from: number): number {
  let end = to;
  while (end > from) {
    const token = tokens[end - 1];
    if (token === undefined || token.kind === 'number' || (token.kind === 'word' && token.capital)) break;
    if (times.some(({ span }) => overlaps(span, token)) || ORDINAL.test(token.lower)) break;
    if (numberOf(token.text) !== null) break;
    end -= 1;
  }
  return end;
}

const ORDINAL = /^(?:zweiten|dritten|letzten|erneut|wieder|weitere|mehr)$/u;

/** Cut at commas and "und", save within days and numbers. */
function segmentsIn({ tokens, times }: SentenceView, { from, to }: Piece): Piece[] {
  const segments: Piece[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isCut(token)) continue;
    if (times.some(({ span }) => span.start < token.start && token.end < span.end)) continue;
    if (at > start) segments.push({ from: start, to: at });
    start = at + 1;
  }
  if (to > start) segments.push({ from: start, to });
  return segments;
}

/** "…, Westland und die Nordmark je fünf Millionen": a name alone before "und" goes with the next one. */
function withListedNames(view: SentenceView, segments: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const [i, segment] of segments.entries()) {
    const before = joined.at(-1);
    const isListed =
      i > 1 && before !== undefined && view.tokens[before.to]?.lower === 'und' && isNameAlone(view, before);
    if (isListed) joined[joined.length - 1] = { from: before.from, to: segment.to };
    else joined.push(segment);
  }
  return joined;
}

function isNameAlone(view: SentenceView, { from, to }: Piece): boolean {
  const [party, other] = argumentsIn(view, { from, to });
  const isBare = party?.preposition === null && party.grammar === null;
  return isBare && other === undefined && party.to === to && party.from - from <= 1;
}

function isCut({ lower }: Token): boolean {
  return lower === ',' || lower === 'und' || lower === ';' || lower === 'sowie';
}

function hasVerb({ tokens }: SentenceView, { from, to }: Piece): boolean {
  return tokens.slice(from, to).some((token, i) => isVerb(token, from + i));
}

type Asked = { readonly head: Piece; readonly segment: Piece; readonly at: number };

/** The stretch as a deed of its own; null where it is none: each kind asks what must stand on both sides. */
function conjunctOf(view: SentenceView, kind: EventKind, { head, segment, at }: Asked): Conjunct | null {
  if (hasVerb(view, segment) || segment.to - segment.from > LONGEST) return null;
  const words = view.tokens.slice(segment.from, segment.to);
  if (words.some(({ lower }) => COMPARED.test(lower))) return null;
  const span = spanOf(view, segment);
  const parties = argumentsIn(view, segment);
  const found = MUTUAL.has(kind)
    ? talkSlot(view, kind, { head, segment, parties })
    : deedSlot(view, kind, { head, segment, parties, at });
  return found === null ? null : { ...segment, span, parties, slot: found };
}

/** So many words a stretch may have. */
const LONGEST = 14;
const COMPARED =
  /^(?:als|wie|davon|darunter|statt|anstatt|nicht|kein\p{L}*|nachdem|weil|dass|nämlich|etwa|also|sprich|der?en|dessen)$/u;

type Around = { readonly head: Piece; readonly segment: Piece; readonly parties: readonly Argument[] };

/** "die Nordmark 3 Millionen", "der Nordmark 3 Millionen", "für Westland vier", "die Nordmark am Mittwoch". */
function deedSlot(
  view: SentenceView,
  kind: EventKind,
  { head, segment, parties, at }: Around & { readonly at: number },
): Conjunct['slot'] | null {
  const [party] = parties;
  if (party === undefined || !opensWith(view, segment, party)) return null;
  const last = parties.at(-1) ?? party;
  const isList =
    parties.length === 2 &&
    isNameAlone(view, { from: segment.from, to: party.to }) &&
    view.tokens[party.to]?.lower === 'und';
  if (parties.length > 1 && !isList) return null;
  const behind = { from: last.to, to: segment.to };
  if (!tellsLikewise(view, kind, head, behind)) return null;
  if (party.preposition !== null) {
    // "für Westland": the deed before is for somebody, too.
    const isParallel = argumentsIn(view, head).some(({ preposition }) => preposition === party.preposition);
    return isParallel ? 'other' : null;
  }
  if (party.grammar === 'dative') return 'other';
  if (party.grammar !== null) return null;
  const others = argumentsIn(view, head).filter(
    ({ preposition, grammar }) => preposition === null && grammar !== 'genitive',
  );
  // "Ostland gibt Westland 5 Millionen, Halvien 3 Millionen": nobody knows who gives.
  const hasArticle = /^d(?:er|ie|as)$/u.test(view.tokens[party.from - 1]?.lower ?? '');
  if (others.length > 1 && !hasArticle) return null;
  return others.some(({ from }) => from < at || from < segment.from) ? 'doer' : null;
}

/** The stretch begins with the party, with its article, preposition, title and "auch" before it. */
function opensWith({ tokens }: SentenceView, { from }: Piece, party: Argument): boolean {
  return tokens
    .slice(from, party.from)
    .every(
      ({ capital, lower }) => capital || OPENS.test(lower) || /(?:ische[rnms]?|liche[rnms]?)$/u.test(lower),
    );
}

const OPENS =
  /^(?:d(?:er|ie|as|em|en)|an|für|nach|von|vom|aus|zu|zum|zur|auch|dann|im|in|gegen|gegenüber|wiederum|dagegen|hingegen)$/u;

/** Both tell a sum, a day, a deadline or a thing. */
function tellsLikewise(view: SentenceView, kind: EventKind, head: Piece, behind: Piece): boolean {
  if (kind === 'pledge') return countsIn(view, head) && (countsIn(view, behind) || isNounAlone(view, behind));
  // "drohte mit Zöllen, Westland mit einem Boykott"
  if (kind === 'warning')
    return [head, behind].every((piece) =>
      view.tokens.slice(piece.from, piece.to).some(({ lower }) => lower === 'mit'),
    );
  const [days, own] = [timesIn(view, head), timesIn(view, behind)];
  if (kind === 'ultimatum')
    return days.some(({ deadline }) => deadline) && own.some(({ deadline }) => deadline);
  if (own.some(isDay) && days.some(isDay)) return true;
  return namesThing(view, behind) && behind.to - behind.from <= THING;
}

/** An article and a noun, and little else. Tokens. */
const THING = 4;

function namesThing({ tokens }: SentenceView, { from, to }: Piece): boolean {
  const [first, ...rest] = tokens.slice(from, to);
  return (
    first !== undefined &&
    /^(?:d(?:ie|as|en)|sein(?:e|en)?|ihr(?:e|en)?)$/u.test(first.lower) &&
    rest.at(-1)?.capital === true
  );
}

/** "die Nordmark Decken" */
function isNounAlone({ tokens, times }: SentenceView, { from, to }: Piece): boolean {
  const token = tokens[from];
  return (
    to === from + 1 &&
    token?.kind === 'word' &&
    token.capital &&
    !times.some(({ span }) => overlaps(span, token))
  );
}

function countsIn({ tokens, times }: SentenceView, { from, to }: Piece): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token) =>
        (token.kind === 'number' ||
          (token.kind === 'word' && numberOf(token.text) !== null && !ONE.test(token.lower))) &&
        !times.some(({ span }) => overlaps(span, token)),
    );
}

const ONE = /^(?:eine?[nmrs]?|beiden?)$/u;

/** "am Dienstag mit Okker", "dann mit Okker", "eine Stunde mit Okker", "eine Woche später zum zweiten". */
function talkSlot(
  view: SentenceView,
  kind: EventKind,
  { head, segment, parties }: Around,
): Conjunct['slot'] | null {
  const [first] = view.tokens.slice(segment.from, segment.to);
  const opening =
    first === undefined
      ? undefined
      : timesIn(view, segment).find(({ span }) => span.start <= first.end + MODIFIER);
  const isThen = THEN.test(first?.lower ?? '') && FIRST.test(textOf(view, head));
  if (opening === undefined && !isThen) return null;
  const days = timesIn(view, head);
  const differs =
    opening !== undefined &&
    (isLength(opening)
      ? days.some(isLength)
      : isDay(opening) && (days.some(isDay) || hasPartner(view, head)));
  if (!isThen && !differs) return null;
  if (parties.length === 0) return AGAIN.test(textOf(view, segment)) && days.some(isDay) ? 'day' : null;
  const [party] = parties;
  if (party === undefined || party.grammar === 'genitive') return null;
  // "am Montag und am Mittwoch mit Okker": whom the deed before still waits for.
  if (!hasPartner(view, head)) return kind === 'call' && party.preposition === 'mit' ? 'day' : null;
  const isTied =
    party.preposition === 'mit' || (party.preposition === null && argumentsIn(view, head).length > 1);
  return isTied || PARTNER_IN.test(textOf(view, segment)) ? 'other' : null;
}

/** "am", "rund": what may stand before a day or a length. Letters. */
const MODIFIER = 6;
const THEN = /^(?:dann|danach|anschließend|später)$/u;
const FIRST = /(?<!\p{L})(?:erst|zuerst|zunächst)(?!\p{L})/u;
const AGAIN =
  /(?<!\p{L})(?:zum (?:zweiten|dritten|letzten)(?: Mal)?|erneut|noch einmal|nochmals|abermals|ein zweites Mal)(?!\p{L})/u;
const PARTNER_IN = /(?<!\p{L})mit (?:\p{L}+ ){1,4}(?:in|aus) /u;

function hasPartner(view: SentenceView, head: Piece): boolean {
  const here = argumentsIn(view, head);
  return here.some(({ preposition }) => preposition === 'mit') || here.length > 1;
}

function isDay({ type, days, deadline }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && days !== null && !deadline;
}

function isLength({ quantity, deadline }: TimeExpression): boolean {
  return quantity !== null && !deadline && /^(?:second|minute|hour)$/u.test(quantity.unit);
}

function argumentsIn(view: SentenceView, { from, to }: Piece): Argument[] {
  return view.arguments.filter((arg) => arg.from >= from && arg.to <= to && arg.mention.how !== 'adjective');
}

function timesIn(view: SentenceView, piece: Piece): TimeExpression[] {
  const within = spanOf(view, piece);
  return view.times.filter(({ span }) => within.start <= span.start && span.end <= within.end);
}

function spanOf({ tokens, span }: SentenceView, { from, to }: Piece): Span {
  return { start: tokens[from]?.start ?? span.start, end: tokens[to - 1]?.end ?? span.end };
}

function textOf(view: SentenceView, piece: Piece): string {
  const { start, end } = spanOf(view, piece);
  return view.text.slice(start - view.span.start, end - view.span.start);
}

/** All of the sentence but the other deeds. */
function ownSpans({ span }: SentenceView, conjuncts: readonly Conjunct[]): Span[] {
  const own: Span[] = [];
  let start = span.start;
  for (const { span: other } of conjuncts) {
    own.push({ start, end: other.start });
    start = other.end;
  }
  return [...own, { start, end: span.end }];
}

/** Who takes part in it: whoever did in the deed before, which ends at token `head`, but for the place its own party fills. */
export function castOf(
  view: SentenceView,
  { rule }: RuleHit,
  before: Cast,
  { parties, slot, head }: Conjunct & { readonly head: number },
): Cast {
  if (slot === 'day') return before;
  const own = idsOf(parties);
  // Of two tied in the same way the one stands where the other stood: "aus Ostland …, aus Westland".
  const tied = idsOf(
    view.arguments.filter((arg) => arg.to <= head && arg.preposition === (parties[0]?.preposition ?? null)),
  );
  const parallel =
    parties[0]?.preposition == null
      ? undefined
      : before.participants.find(({ actor }) => tied.includes(actor));
  const role: Role = slot === 'doer' ? rule.subject : (parallel?.role ?? rule.target);
  const isReplaced = (one: Cast['participants'][number]): boolean =>
    rule.subject === rule.target ? tied.at(-1) === one.actor : one.role === role;
  const kept = before.participants.filter((one) => !isReplaced(one) && !own.includes(one.actor));
  return { participants: [...kept, ...own.map((actor) => ({ actor, role }))] };
}
