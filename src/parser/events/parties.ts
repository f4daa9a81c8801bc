/** Who does it and to whom: subject, partners and targets of a trigger, read off clauses, prepositions and articles. */
import type { ActorId } from '../../schema/ids';
import { contains } from '../../schema/span';
import type { SpeechFinding } from '../document';
import type { EventKind } from '../../schema/event';
import { isVerb, type Clause } from './clauses';
import { firstAt } from './ordered';
import type { Argument, SentenceView } from './sentence-view';

export type Parties = {
  readonly subjects: readonly ActorId[];
  /** Behind "mit", or beside the subject of a mutual verb. */
  readonly partners: readonly ActorId[];
  /** Objects, and what stands behind an, von, gegen, für. */
  readonly targets: readonly ActorId[];
};

type Asked = { readonly at: number; readonly kind: EventKind; readonly placeIsTarget: boolean };

/** Parties of the trigger at token `at`; `speakerOf` says who speaks a stretch of speech. */
export function partiesOf(
  view: SentenceView,
  { at, kind, placeIsTarget }: Asked,
  speakerOf: (speech: SpeechFinding) => ActorId | null,
): Parties {
  const clause = clauseAt(view, at);
  const acting = view.arguments.filter(
    (arg) => arg.mention.how !== 'adjective' && arg.mention.how !== 'place',
  );
  const here = acting.filter((arg) => view.clauses[arg.clause] === clause);
  const passive = isPassive(view, clause);
  const bare = here.filter((arg) => arg.preposition === null && arg.grammar !== 'genitive');
  const subjects = passive ? named(here, ['von', 'durch']) : subjectOf(bare, view, clause);
  const found =
    [
      () => compoundOwner(view, at),
      () => possessor(view, acting, at),
      () => ownerBehind(view, acting, at),
      () => doerBefore(view, acting, at),
      () => (saysWe(view, clause) ? speakerAround(view, at, speakerOf) : null),
      () => subjects,
      () => speakerAround(view, at, speakerOf),
      () => (passive ? ids(here.filter((arg) => arg.grammar === 'genitive')) : null),
      () => inherited(view, clause, acting),
      () => genitives(here, at),
      () => adjectiveOwner(view, at),
    ]
      .map((ask) => ask() ?? [])
      .find((actors) => actors.length > 0) ?? [];
  const partners = [
    ...named(here, ['mit', 'zwischen']),
    ...partnersAtPlace(view, clause),
    ...(placeIsTarget ? placesGoneTo(view, clause) : []),
    ...(passive ? ids(bare) : []),
  ];
  const objects = ids(bare).filter((actor) => !found.includes(actor));
  const behind = BINDING.has(kind) ? dependants(view, clause, acting) : [];
  const targets = [
    ...objects,
    ...named([...here, ...behind], TARGETS[kind]),
    ...helped(view, [...here, ...behind]),
    ...(kind === 'ultimatum' || kind === 'demand' ? asked(view, behind) : []),
  ];
  if (kind === 'ultimatum' && targets.length === 0) targets.push(...conditioned(view, acting));
  const others = (list: readonly ActorId[]): ActorId[] =>
    unique(list.filter((actor) => !found.includes(actor)));
  return { subjects: unique(found), partners: others(partners), targets: others(targets) };
}

/** Kinds whose infinitive or dass-clause says of whom and for whom. */
const BINDING: ReadonlySet<EventKind> = new Set(['pledge', 'halt', 'ultimatum', 'demand']);

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

/** Which prepositions name the other side of a deed: "fordert von", "liefert an", "droht gegen". */
const TARGETS: Readonly<Record<EventKind, readonly string[]>> = {
  call: ['bei', 'an'],
  meeting: [],
  pledge: ['an', 'für'],
  halt: ['an', 'gegen', 'für'],
  ultimatum: ['an', 'für', 'von', 'gegen', 'gegenüber'],
  demand: ['an', 'von', 'gegenüber'],
  warning: ['an', 'gegen', 'gegenüber'],
  rejection: ['an', 'gegenüber'],
  statement: ['an', 'gegenüber'],
};

/** "Putins Weigerung": whoever stands in the genitive right before the noun. */
function possessor(view: SentenceView, acting: readonly Argument[], at: number): ActorId[] {
  if (view.tokens[at]?.capital !== true || at === 0) return [];
  return ids(acting.filter((arg) => arg.to === at && arg.grammar === 'genitive'));
}

/** "Das Ultimatum der Ukraine", "der Stopp Ostlands": whoever stands in the genitive right behind the noun. */
function ownerBehind(view: SentenceView, acting: readonly Argument[], at: number): ActorId[] {
  if (view.tokens[at]?.capital !== true || at === 0) return [];
  return ids(
    acting.filter((arg) => arg.grammar === 'genitive' && arg.from > at && arg.from - at <= 2).slice(0, 1),
  );
}

/** "der von Ostland verhängte Stopp": whoever stands with "von" before the participle that describes the noun. */
function doerBefore(view: SentenceView, acting: readonly Argument[], at: number): ActorId[] {
  const participle = view.tokens[at - 1];
  if (view.tokens[at]?.capital !== true || participle === undefined || participle.capital) return [];
  if (!/(?:t|en)e[nmrs]?$/u.test(participle.lower)) return [];
  return ids(
    acting.filter(
      (arg) => (arg.preposition === 'von' || arg.preposition === 'durch') && arg.to < at && at - arg.to <= 3,
    ),
  );
}

/** Inside a quotation "wir" acts, whoever else is named. */
function saysWe(view: SentenceView, clause: Clause): boolean {
  return view.tokens.slice(clause.from, clause.to).some(({ lower }) => lower === 'wir' || lower === 'ich');
}

/** "US-Lieferstopp": the first part of the trigger itself says who. */
function compoundOwner(view: SentenceView, at: number): ActorId[] {
  const token = view.tokens[at];
  if (token === undefined || !token.text.includes('-')) return [];
  const arg = view.arguments.find((one) => one.from === at && one.mention.how === 'adjective');
  return arg === undefined ? [] : [arg.mention.actor];
}

/** "das westländische Angebot": the adjective right before the noun. */
function adjectiveOwner(view: SentenceView, at: number): ActorId[] {
  if (view.tokens[at]?.capital !== true) return [];
  return ids(view.arguments.filter((arg) => arg.to === at && arg.mention.how === 'adjective'));
}

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

/** "nach Westland", "in Ostland": a visit's host. */
function placesGoneTo(view: SentenceView, clause: Clause): ActorId[] {
  return ids(
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
  return ids(
    list.filter((arg) => {
      const noun = view.tokens[arg.from - (view.tokens[arg.from - 1]?.capital === true ? 1 : 2)];
      if (view.tokens[arg.to]?.lower === 'für') return false;
      return arg.grammar === 'genitive' && /(?:unterstützung|verteidigung|schutz)$/u.test(noun?.lower ?? '');
    }),
  );
}

/** "Sollte Ostland nicht einlenken, …", "entweder öffnet Ostland …": of whom something is wanted. */
function conditioned(view: SentenceView, acting: readonly Argument[]): ActorId[] {
  return ids(
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

/** "wurde … angefragt", "sei … vereinbart worden": werden with a participle; "werde … vergeben" stays a future. */
function isPassive(view: SentenceView, clause: Clause): boolean {
  const words = view.tokens
    .slice(clause.from, clause.to)
    .filter((token) => token.kind === 'word' && !token.capital);
  const past = words.some((token) => /^(?:wurden?|worden)$/u.test(token.lower));
  const werden = past || words.some((token) => /^(?:wird|werden|werde|würden?)$/u.test(token.lower));
  if (!werden) return false;
  return words.some((token) => {
    const { readings } = token;
    return (
      readings.some((r) => r.kind === 'past-participle') &&
      (past || !readings.some((r) => r.kind === 'infinitive'))
    );
  });
}

/** The first bare argument and those tied to it by "und"; an accusative or dative is none. */
function subjectOf(bare: readonly Argument[], view: SentenceView, clause: Clause): ActorId[] {
  if (clause.kind === 'infinitive') return [];
  const first = bare.find((arg) => arg.grammar === null);
  if (first === undefined) return [];
  const out = [first.mention.actor];
  let last = first;
  for (const arg of bare) {
    if (arg.from <= last.from) continue;
    const between = view.tokens.slice(last.to, arg.from);
    const joined =
      between.length <= 8 &&
      between.some((t) => /^(?:und|sowie|\/)$/u.test(t.lower)) &&
      !between.some((t, i) => isVerb(t, last.to + i));
    if (!joined || arg.grammar !== null) break;
    out.push(arg.mention.actor);
    last = arg;
  }
  return out;
}

/** A clause without a subject of its own takes it from the clause it hangs on; a relative clause from the name before it. */
function inherited(view: SentenceView, clause: Clause, acting: readonly Argument[]): ActorId[] | null {
  const at = view.clauses.indexOf(clause);
  if (clause.kind === 'subordinate' && /^(?:der|die|das|welche[rs]?)$/u.test(clause.opener)) {
    const antecedent = acting.filter((arg) => arg.clause < at).at(-1);
    return antecedent === undefined ? null : [antecedent.mention.actor];
  }
  for (let before = at - 1; before >= 0; before -= 1) {
    const bare = acting.filter(
      (arg) => arg.clause === before && arg.preposition === null && arg.grammar === null,
    );
    const owner = view.clauses[before];
    if (owner === undefined) continue;
    const subjects = subjectOf(bare, view, { ...owner, kind: 'main' });
    if (subjects.length > 0) return subjects;
  }
  const after = acting.find((arg) => arg.clause > at && arg.preposition === null && arg.grammar === null);
  return after === undefined ? null : [after.mention.actor];
}

/** Inside a quotation "wir" and "ich" are its speaker. */
function speakerAround(
  view: SentenceView,
  at: number,
  speakerOf: (speech: SpeechFinding) => ActorId | null,
): ActorId[] | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  const around = view.speech.find(
    (speech) => speech.form === 'direct' && speech.spans.some((span) => contains(span, token)),
  );
  if (around === undefined) return null;
  const speaker = speakerOf(around);
  return speaker === null ? null : [speaker];
}

/** "Trumps Wunsch", "das Ultimatum der Ukraine": whoever owns the noun did it. */
function genitives(here: readonly Argument[], at: number): ActorId[] {
  return ids(here.filter((arg) => arg.grammar === 'genitive' && Math.abs(arg.from - at) <= 4));
}

function named(here: readonly Argument[], prepositions: readonly string[]): ActorId[] {
  const out: ActorId[] = [];
  let open = false;
  for (const arg of here) {
    const direct: boolean = arg.preposition !== null && prepositions.includes(arg.preposition);
    // "zwischen A und B", "mit A und B": the second name has no preposition of its own.
    const joined: boolean =
      open &&
      arg.preposition === null &&
      arg.grammar !== 'genitive' &&
      out.length > 0 &&
      arg.grammar !== 'accusative';
    if (direct || (joined && prepositions.includes('zwischen'))) out.push(arg.mention.actor);
    open = direct || (open && joined);
  }
  return out;
}

function ids(list: readonly Argument[]): ActorId[] {
  return list.map((arg) => arg.mention.actor);
}

function unique(list: readonly ActorId[]): ActorId[] {
  return [...new Set(list)];
}
