/** Who does it and to whom: subject, partners and targets of a trigger, read off clauses, prepositions and articles. */
import type { ActorId } from '../../schema/ids';
import { overlaps } from '../../schema/span';
import type { SpeechFinding } from '../document';
import type { EventKind } from '../../schema/event';
import { clauseText } from './clause-content';
import type { Clause } from './clauses';
import {
  adjectiveOwner,
  compoundOwner,
  doerBefore,
  genitives,
  meetersBehind,
  ownerBehind,
  possessor,
} from './noun-owners';
import { firstAt } from './ordered';
import { whoOffered } from './refused-offers';
import type { SentenceView } from './sentence-view';
import { idsOf, named, type Argument } from './tie-in';
import {
  hasUnknownSubject,
  inherited,
  onlyOthersAct,
  isPassive,
  pledging,
  saysWe,
  speakerAround,
  subjectOf,
} from './subjects';

export type Parties = {
  readonly subjects: readonly ActorId[];
  /** Behind "mit", or beside the subject of a mutual verb. */
  readonly partners: readonly ActorId[];
  /** Objects, and what stands behind an, von, gegen, für. */
  readonly targets: readonly ActorId[];
};

type Asked = {
  readonly at: number;
  readonly kind: EventKind;
  readonly placeIsTarget: boolean;
  readonly targetBy: readonly string[];
};

/** Parties of the trigger at token `at`; `speakerOf` says who speaks a stretch of speech. */
export function partiesOf(
  view: SentenceView,
  { at, kind, placeIsTarget, targetBy }: Asked,
  speakerOf: (speech: SpeechFinding) => ActorId | null,
): Parties {
  const clause = clauseAt(view, at);
  const acting = view.arguments.filter(
    (arg) => arg.mention.how !== 'adjective' && arg.mention.how !== 'place',
  );
  const here = acting.filter((arg) => view.clauses[arg.clause] === clause);
  const passive = isPassive(view, clause);
  const bare = here.filter((arg) => arg.preposition === null && arg.grammar !== 'genitive');
  const active = bare.length === 1 && bare.some((arg) => onlyOthersAct(view, clause, at, arg)) ? [] : bare;
  const subjects = passive ? named(here, ['von', 'durch']) : subjectOf(active, view, clause);
  const found = firstNamed([
    () => compoundOwner(view, at),
    () => possessor(view, acting, at),
    () => (kind === 'call' || kind === 'meeting' ? meetersBehind(view, here, at) : null),
    () => ownerBehind(view, acting, at),
    () => doerBefore(view, acting, at),
    // "die Sperrung der Meerenge durch Ostland"
    () => (kind === 'halt' && view.tokens[at]?.capital === true ? named(here, ['durch']) : null),
    () => (saysWe(view, clause) ? speakerAround(view, at, speakerOf) : null),
    () => (kind === 'pledge' && !passive ? pledging(view, clause, { acting, bare, subjects }) : subjects),
    () => speakerAround(view, at, speakerOf),
    // "als Werkzeug Ostlands bezeichnet": nobody says so.
    () => (passive && kind !== 'statement' ? idsOf(here.filter((arg) => arg.grammar === 'genitive')) : null),
    () =>
      !passive && (hasUnknownSubject(view, clause, at) || isSaidByUnknown(view, at, speakerOf))
        ? null
        : inherited(view, clause, acting),
    () => genitives(view, here, at),
    () => adjectiveOwner(view, at),
  ]);
  const partners = [
    ...named(here, ['mit', 'zwischen']),
    ...partnersAtPlace(view, clause),
    ...(placeIsTarget ? placesGoneTo(view, clause) : []),
    ...(passive ? idsOf(bare) : []),
  ];
  // "begrüßte ihn" is most often a thing.
  const meant = kind === 'statement' ? bare.filter((arg) => arg.mention.how !== 'pronoun') : bare;
  const objects = idsOf(meant).filter((actor) => !found.includes(actor));
  const behind = BINDING.has(kind) ? dependants(view, clause, acting) : [];
  const targets = [
    ...objects,
    ...named([...here, ...behind], TARGETS[kind]),
    ...helped(view, [...here, ...behind]),
    ...(kind === 'halt' || kind === 'pledge' ? placesServed(view, clause) : []),
    ...named(
      view.arguments.filter((arg) => view.clauses[arg.clause] === clause),
      targetBy,
    ),
    ...(WISHES.has(kind) ? [...asked(view, behind), ...bidden(view, clause, acting)] : []),
    ...(kind === 'rejection' ? whoOffered(view, clause) : []),
  ];
  if (WISHES.has(kind) && targets.length === 0) targets.push(...conditioned(view, acting));
  const others = (list: readonly ActorId[]) => unique(list.filter((actor) => !found.includes(actor)));
  return { subjects: unique(found), partners: others(partners), targets: others(targets) };
}

/** "…, warnen Ökonomen": the frame says who speaks, and it is nobody known. */
function isSaidByUnknown(
  view: SentenceView,
  at: number,
  speakerOf: (speech: SpeechFinding) => ActorId | null,
): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  return view.speech.some(
    (speech) =>
      speech.speaker !== null &&
      speech.cue !== null &&
      overlaps(speech.cue, token) &&
      speakerOf(speech) === null,
  );
}

const WISHES: ReadonlySet<EventKind> = new Set(['ultimatum', 'demand']);
/** The first answer that names anybody. */
function firstNamed(asks: readonly (() => readonly ActorId[] | null)[]): readonly ActorId[] {
  for (const ask of asks) {
    const actors = ask();
    if (actors !== null && actors.length > 0) return actors;
  }
  return [];
}

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

/** "mit den Kollegen in den USA": whoever is spoken with is named by the place. */
function partnersAtPlace(view: SentenceView, clause: Clause): ActorId[] {
  return view.arguments
    .filter((arg) => arg.mention.how === 'place' && view.clauses[arg.clause] === clause)
    .filter((arg) => {
      const words = view.tokens
        .slice(Math.max(clause.from, arg.from - 6), arg.from)
        .map((token) => token.text);
      return /(?:^| )mit (?:\p{Ll}+ ){0,2}(?:Kollegen|Partnern?|Vertretern|Führung|Regierung|Behörden|Amtskollegen|Verbündeten) (?:in|aus)(?: \p{Ll}+)?$/u.test(
        words.join(' '),
      );
    })
    .map((arg) => arg.mention.actor);
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
      // "die Einfuhr von Fisch aus Japan": whoever no longer sells it.
      if (arg.preposition === 'aus') return BRINGING.test(clauseText(view, clause));
      return arg.preposition === 'in' && WORK.test(nounBefore(view, arg));
    }),
  );
}

/** What comes from there, and is let in no more. */
const BRINGING =
  /(?<!\p{L})\p{L}*(?:[Ee]infuhr|[Ii]mporte?|[Ee]inreise|[Ee]inreisen|[Ww]aren|[Pp]rodukte|[Ee]rzeugnisse|[Ee]inwanderung|[Ll]ebensmittel|[Rr]eisenden?|[Zz]ölle)[ns]?(?!\p{L})/u;
const SENDING =
  /(?:leitung|verbindung|draht|strecke|pipeline|liefer|schick|send|export|ausfuhr|transport|flüge|flug|verkehr|handel|reise|überweis|export|hilf|geld|waffen|verleg|bring|brächt|brach|fähr|abschieb|rückführ)/u;
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

/** "nach Westland", "in Ostland": a visit's host. */
function placesGoneTo(view: SentenceView, clause: Clause): ActorId[] {
  return idsOf(
    view.arguments.filter(
      (arg) =>
        arg.mention.how === 'place' &&
        view.clauses[arg.clause] === clause &&
        (arg.preposition === 'nach' || arg.preposition === 'in'),
    ),
  );
}

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

export function clauseAt(view: SentenceView, at: number): Clause {
  const found = view.clauses[firstAt(view.clauses, (clause) => at < clause.to)];
  if (found !== undefined && at >= found.from) return found;
  return { from: 0, to: view.tokens.length, opener: '', kind: 'main' };
}

function unique(list: readonly ActorId[]): ActorId[] {
  return [...new Set(list)];
}
