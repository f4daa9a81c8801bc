/** To whom or for whom a deed is done: what stands behind its prepositions, in the clauses hung on it, and at its places. */
import type { EventKind } from '../../schema/event';
import type { ActorId } from '../../schema/ids';
import { clauseText } from './clause-content';
import type { Clause } from './clauses';
import { envoysOf, relativePartner } from './company';
import { MUTUAL } from './event-rule';
import { judged, wantedOf } from './judged';
import { whoOffered } from './refused-offers';
import type { SentenceView } from './sentence-view';
import { subjectOf } from './subjects';
import { idsOf, named, type Argument } from './tie-in';

/** With whom: behind "mit", at whose place, and in the passive whoever it was done with. */
export function partnersOf(
  view: SentenceView,
  clause: Clause,
  {
    here,
    bare,
    passive,
    placeIsTarget,
    kind,
  }: {
    readonly kind: EventKind;
    readonly here: readonly Argument[];
    readonly bare: readonly Argument[];
    readonly passive: boolean;
    readonly placeIsTarget: boolean;
  },
): ActorId[] {
  return [
    ...named(MUTUAL.has(kind) ? withoutRelations(view, here) : here, ['mit', 'zwischen']),
    ...partnersAtPlace(view, clause),
    ...relativePartner(view, clause),
    ...(placeIsTarget ? placesGoneTo(view, clause) : []),
    ...(passive ? idsOf(bare) : []),
  ];
}

/** "Thema waren die Konflikte zwischen Ostland und Westland", "verteidigte den Pakt mit Ostland": who stands in another relation takes no part for that. */
function withoutRelations(view: SentenceView, here: readonly Argument[]): readonly Argument[] {
  if (!here.some(({ preposition }) => preposition === 'mit' || preposition === 'zwischen')) return here;
  let last: Argument | null = null;
  return here.filter((arg) => {
    const isJoined = last !== null && arg.preposition === last.preposition && arg.from - last.to <= 3;
    const isOf = isJoined || isRelated(view, arg);
    last = isOf ? arg : null;
    return !isOf;
  });
}

function isRelated({ tokens }: SentenceView, { from, preposition }: Argument): boolean {
  if (preposition !== 'mit' && preposition !== 'zwischen') return false;
  const before = tokens
    .slice(Math.max(0, from - 5), from)
    .findLastIndex(({ lower }) => lower === preposition);
  const noun = before < 0 ? undefined : tokens[Math.max(0, from - 5) + before - 1];
  return noun?.capital === true && RELATIONS.test(noun.lower);
}

const RELATIONS =
  /(?:konflikte?n?s?|streite?s?|streitigkeiten|krieg(?:e|es|s)?|krisen?|spannungen|grenzen?|feindschaft|zwist|differenzen|kämpfen?|gefechten?|rivalität|gegensätze|abkommens?|vertrage?s?|verträgen?|pakte?s?|allianz|feindseligkeiten|waffenstillstand|waffenruhe)$/u;

type Asked = {
  readonly kind: EventKind;
  readonly acting: readonly Argument[];
  /** Those of the clause. */
  readonly here: readonly Argument[];
  /** Of the verb. */
  readonly objects: readonly ActorId[];
  readonly targetBy: readonly string[];
};

/** The other side, by whatever word it is tied in. */
export function targetsOf(
  view: SentenceView,
  clause: Clause,
  { kind, acting, here, objects, targetBy }: Asked,
): ActorId[] {
  const behind = BINDING.has(kind) ? dependants(view, clause, acting) : [];
  const targets = [
    ...objects,
    ...named(here, TARGETS[kind]),
    // "forderte, einen Vorschlag von Okker anzunehmen": it asks nothing of him.
    ...named(behind, WISHES.has(kind) ? TARGETS[kind].filter((word) => word !== 'von') : TARGETS[kind]),
    ...helped(view, [...here, ...behind]),
    ...(kind === 'halt' ? owners(view, here) : []),
    ...(kind === 'pledge' ? [...whoAsked(view, here), ...whoGets(view, behind)] : []),
    ...(kind === 'halt' || kind === 'pledge' ? placesServed(view, clause) : []),
    ...named(
      view.arguments.filter((arg) => view.clauses[arg.clause] === clause),
      targetBy,
    ),
    ...(WISHES.has(kind)
      ? [...asked(view, behind), ...bidden(view, clause, acting), ...wantedOf(view, clause)]
      : []),
    ...(kind === 'statement' ? judged(view, clause) : []),
    ...(kind === 'rejection' ? whoOffered(view, clause) : []),
    ...(MUTUAL.has(kind) ? envoysOf(view, clause) : []),
  ];
  return WISHES.has(kind) && targets.length === 0 ? conditioned(view, acting) : targets;
}

/** "sperrt Konten von Präsident Okker": whose it is that is locked or taken back. */
function owners(view: SentenceView, here: readonly Argument[]): ActorId[] {
  return idsOf(here.filter((arg) => arg.preposition === 'von' && OWNED.test(nounBefore(view, arg))));
}

const OWNED =
  /(?:guthaben|konten|konto|vermögen|besitz|villen|jachten|gelder|akkreditierung|akkreditierungen|visa|pässe|ausweisung|auslieferung|botschafter|diplomaten|schiffe|flugzeuge|lastwagen|frachter|waren|lieferungen|einfuhren|importe)$/u;

/** "auf Bitten Westlands", "hebt die Sanktionen gegen Westland auf", "der Beitritt zum Südbund": whom it meets. */
function whoAsked(view: SentenceView, here: readonly Argument[]): ActorId[] {
  return idsOf(
    here.filter((arg) =>
      arg.grammar === 'genitive'
        ? PLEA.test(nounBefore(view, arg))
        : (arg.preposition === 'gegen' && HARM.test(nounBefore(view, arg))) ||
          (arg.preposition === 'zu' && JOINING.test(nounBefore(view, arg))),
    ),
  );
}

/** "beschloss, dass Westland 40 Millionen bekommen soll". */
function whoGets(view: SentenceView, behind: readonly Argument[]): ActorId[] {
  const first = behind.find(({ preposition, grammar }) => preposition === null && grammar === null);
  const hung = first === undefined ? undefined : view.clauses[first.clause];
  return first !== undefined && hung?.opener === 'dass' && GETS.test(clauseText(view, hung))
    ? [first.mention.actor]
    : [];
}

const GETS = /(?<!\p{L})(?:bekommt|bekommen|bekomme|erhält|erhalten|erhalte)(?!\p{L})/u;

const JOINING = /(?:beitritt|beitritts|anschluss)$/u;
const PLEA = /(?:^|auf)(?:bitten?|ersuchen|wunsch|drängen|hilferuf|anfrage)$/u;
const HARM =
  /(?:sanktion|sanktionen|embargo|blockade|zölle|strafzölle|verbot|verbote|klage|maßnahmen|einreisesperren?|boykott)$/u;

const WISHES: ReadonlySet<EventKind> = new Set(['ultimatum', 'demand']);
/** Kinds whose infinitive or dass-clause says of whom and for whom. */
const BINDING: ReadonlySet<EventKind> = new Set(['pledge', 'halt', 'ultimatum', 'demand', 'warning']);

/** "verlangte, dass Westland …": who is to do it. */
function asked(view: SentenceView, behind: readonly Argument[]): ActorId[] {
  const subject = behind.find(
    (arg) =>
      arg.preposition === null &&
      arg.grammar === null &&
      /^da(?:ss|ß)$/u.test(view.clauses[arg.clause]?.opener ?? ''),
  );
  return subject === undefined ? [] : [subject.mention.actor];
}

/** "Bis Montag müsse Westland …, verlangte sie": the subject of the clause beside it that says what must be. */
function bidden(view: SentenceView, clause: Clause, acting: readonly Argument[]): ActorId[] {
  const at = view.clauses.indexOf(clause);
  for (const beside of [at - 1, at + 1]) {
    const other = view.clauses[beside];
    if (other?.kind !== 'main' || !BIDS.test(clauseText(view, other))) continue;
    const bare = acting.filter(
      (arg) => arg.clause === beside && arg.preposition === null && arg.grammar === null,
    );
    if (bare.length > 0) return subjectOf(bare, view, other).slice(0, 1);
  }
  return [];
}

const BIDS = /(?<!\p{L})(?:müssten?|müssen?|solle|sollten?|dürfe|dürften?)(?!\p{L})/u;

/** Which prepositions name the other side of a deed: "fordert von", "liefert an", "droht gegen". */
const TARGETS: Readonly<Record<EventKind, readonly string[]>> = {
  call: ['bei', 'an'],
  meeting: [],
  pledge: ['an', 'für', 'mit', 'gegenüber', 'zwischen'],
  halt: ['an', 'gegen', 'für', 'gegenüber', 'zu'],
  ultimatum: ['an', 'für', 'von', 'gegen', 'gegenüber'],
  demand: ['an', 'von', 'gegenüber'],
  warning: ['an', 'gegen', 'gegenüber'],
  rejection: ['an', 'gegenüber'],
  statement: ['an', 'gegenüber'],
};

/** "mit den Kollegen in den USA", "mit seinen Kollegen aus Ostland, Westland und der Nordmark": named by their places. */
function partnersAtPlace(view: SentenceView, clause: Clause): ActorId[] {
  const here = view.arguments.filter((arg) => view.clauses[arg.clause] === clause);
  const first = here.findIndex((arg) => arg.mention.how === 'place' && isOfPartners(view, clause, arg));
  if (first < 0) return [];
  const listed = here.slice(first);
  const end = listed.findIndex((arg, at) => at > 0 && !isListed(view, listed[at - 1], arg));
  return idsOf(end < 0 ? listed : listed.slice(0, end));
}

function isOfPartners({ tokens }: SentenceView, clause: Clause, { from }: Argument): boolean {
  const words = tokens.slice(Math.max(clause.from, from - 6), from).map((token) => token.text);
  return PARTNERS.test(words.join(' '));
}

const PARTNERS =
  /(?:^| )[Mm]it (?:\p{Ll}+ ){0,2}(?:Kollegen|Kolleginnen|Partnern?|Vertretern|Führung|Regierung|Behörden|Amtskollegen|Verbündeten|Ministern|\p{Lu}\p{Ll}+ministern|Präsidenten|Regierungschefs|Staatschefs) (?:in|aus)(?: \p{Ll}+)?$/u;

/** Only commas, "und" and articles between the two. */
function isListed({ tokens }: SentenceView, before: Argument | undefined, { from }: Argument): boolean {
  const between = tokens.slice(before?.to ?? from, from);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ lower }) => /^(?:,|und|sowie|der|die|den|dem|aus|in)$/u.test(lower))
  );
}

/** "die Ausfuhr von Kohle nach Westland", "die Arbeit in Ostland": the place that gets it, or no longer does. */
function placesServed(view: SentenceView, clause: Clause): ActorId[] {
  // "war in Osthaven und kündigte dort Hilfe an"
  const at = view.tokens.findIndex(
    ({ lower }, i) => i >= clause.from && i < clause.to && /^dort(?:hin)?$/u.test(lower),
  );
  const there = at < 0 ? undefined : at;
  const sends = view.tokens.slice(clause.from, clause.to).some((token) => SENDING.test(token.lower));
  return idsOf(
    view.arguments.filter((arg) => {
      if (arg.mention.how !== 'place') return false;
      if (there !== undefined && arg.to <= there) return true;
      if (view.clauses[arg.clause] !== clause) return false;
      if (arg.preposition === 'nach') return sends;
      // "die Ausfuhr in die Nordmark": where to, not where.
      if (arg.preposition === 'in' && isWhereTo(view, arg)) return sends;
      // "die Einfuhr von Fisch aus Japan": whoever no longer sells it.
      if (arg.preposition === 'aus') return BRINGING.test(clauseText(view, clause));
      return arg.preposition === 'in' && WORK.test(nounBefore(view, arg));
    }),
  );
}

/** "in die Nordmark", "in den Westbund", "in das Land"; "in den Vereinigten Staaten" is where. */
function isWhereTo({ tokens }: SentenceView, { from, to, gender }: Argument): boolean {
  const article = tokens[from - 1]?.lower;
  // "in den Koralleninseln", which no register knows
  const areMany = gender === 'pl' || /inseln$/u.test(tokens[to - 1]?.text ?? '');
  return article === 'die' || article === 'das' || (article === 'den' && !areMany);
}

/** What comes from there, and is let in no more. */
const BRINGING =
  /(?<!\p{L})\p{L}*(?:[Ee]infuhr|[Ii]mporte?|[Ee]inreise|[Ee]inreisen|[Ww]aren|[Pp]rodukte|[Ee]rzeugnisse|[Ee]inwanderung|[Ll]ebensmittel|[Rr]eisenden?|[Zz]ölle)[ns]?(?!\p{L})/u;
const SENDING =
  /(?:leitung|verbindung|draht|strecke|pipeline|liefer|schick|send|export|ausfuhr|transport|flüge|flug|verkehr|handel|reise|überweis|hilf|geld|waffen|verleg|bring|brächt|brach|fähr|abschieb|rückführ)/u;
const WORK =
  /(?:arbeit|hilfe|projekte?n?|programme?n?s?|einsatz|einsatzes|mission|engagements?|tätigkeit|betriebs?|menschen|bevölkerung)$/u;

/** The noun in front of the argument's preposition, lower case; empty where there is none. */
function nounBefore(view: SentenceView, arg: Argument): string {
  for (let at = arg.from - 1; at >= Math.max(0, arg.from - 4); at -= 1) {
    const token = view.tokens[at];
    if (token?.capital === true) return token.lower;
  }
  return '';
}

/** "nach Westland", "in Ostland", "im sonnigen Westland", "in der westländischen Hauptstadt": a visit's host. */
function placesGoneTo(view: SentenceView, clause: Clause): ActorId[] {
  return idsOf(
    view.arguments.filter(
      (arg) =>
        view.clauses[arg.clause] === clause &&
        ((arg.mention.how === 'place' && isGoneTo(arg.preposition)) ||
          isCapitalOf(view, arg) ||
          isCalled(view, arg)),
    ),
  );
}

function isGoneTo(preposition: string | null): boolean {
  return preposition === 'nach' || preposition === 'in';
}

/** "in der westländischen Hauptstadt", "in Westlands Hauptstadt". */
function isCapitalOf({ tokens }: SentenceView, { from, to, mention }: Argument): boolean {
  if (mention.how !== 'adjective' && mention.how !== 'place') return false;
  return (
    CAPITAL.test(tokens[to]?.lower ?? '') &&
    tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => IN.test(lower))
  );
}

/** "im sonnigen Westland": its own word says that it is a place. */
function isCalled({ tokens }: SentenceView, { from, mention, preposition }: Argument): boolean {
  return (
    mention.how === 'name' &&
    preposition === 'in' &&
    tokens[from - 2]?.lower === 'im' &&
    tokens[from - 1]?.capital === false
  );
}

const CAPITAL = /^(?:\p{L}*haupt|\p{L}*hafen|grenz|küsten)stadt$/u;
const IN = /^(?:in|nach)$/u;

/** "die Unterstützung Westlands": whoever stands behind it in the genitive is helped; with "für" behind, helps. */
function helped(view: SentenceView, list: readonly Argument[]): ActorId[] {
  return idsOf(
    list.filter((arg) => {
      const noun = view.tokens[arg.from - (view.tokens[arg.from - 1]?.capital === true ? 1 : 2)];
      if (view.tokens[arg.to]?.lower === 'für') return false;
      return arg.grammar === 'genitive' && /(?:unterstützung|verteidigung|schutz)$/u.test(noun?.lower ?? '');
    }),
  );
}

/** "Sollte Ostland nicht einlenken, …", "entweder öffnet Ostland …": of whom something is wanted. */
function conditioned(view: SentenceView, acting: readonly Argument[]): ActorId[] {
  return idsOf(
    acting.filter(
      (arg) =>
        arg.preposition === null &&
        arg.grammar === null &&
        /^(?:wenn|falls|sofern|sollten?|solange|entweder)$/u.test(view.clauses[arg.clause]?.opener ?? ''),
    ),
  );
}

/** What an infinitive or dass-clause hung on the trigger's clause says about for whom and to whom. */
function dependants(view: SentenceView, clause: Clause, acting: readonly Argument[]): Argument[] {
  const next = view.clauses.indexOf(clause) + 1;
  const hung = view.clauses[next];
  const depends = hung !== undefined && (hung.kind === 'infinitive' || hung.opener === 'dass');
  return depends ? acting.filter((arg) => arg.clause === next) : [];
}
