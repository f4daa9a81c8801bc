/** Who does it and to whom: subject, partners and targets of a trigger, read off clauses, prepositions and articles. */
import type { ActorId } from '../../schema/ids';
import { contains } from '../../schema/span';
import type { SpeechFinding } from '../document';
import { isVerb, type Clause } from './clauses';
import type { Argument, SentenceView } from './sentence-view';

export type Parties = {
  readonly subjects: readonly ActorId[];
  /** Behind "mit", or beside the subject of a mutual verb. */
  readonly partners: readonly ActorId[];
  /** Objects, and what stands behind an, von, gegen, für. */
  readonly targets: readonly ActorId[];
};

/** Parties of the trigger at token `at`; `speakerOf` says who speaks a stretch of speech. */
export function partiesOf(
  view: SentenceView,
  at: number,
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
    subjects.length > 0
      ? subjects
      : (speakerAround(view, at, speakerOf) ?? inherited(view, clause, acting) ?? genitives(here, at));
  const partners = [...named(here, ['mit', 'zwischen']), ...(passive ? ids(bare) : [])];
  const objects = ids(bare).filter((actor) => !found.includes(actor));
  const targets = [...objects, ...named(here, ['an', 'von', 'gegen', 'für', 'gegenüber', 'zu'])];
  return {
    subjects: unique(found),
    partners: unique(partners),
    targets: unique(targets.filter((actor) => !found.includes(actor))),
  };
}

export function clauseAt(view: SentenceView, at: number): Clause {
  return (
    view.clauses.find((clause) => at >= clause.from && at < clause.to) ?? {
      from: 0,
      to: view.tokens.length,
      opener: '',
      kind: 'main',
    }
  );
}

/** "wurde … angefragt", "sei … vereinbart worden": a form of werden with a participle. */
function isPassive(view: SentenceView, clause: Clause): boolean {
  const words = view.tokens.slice(clause.from, clause.to);
  const werden = words.some((token) => /^(?:wird|werden|wurden?|worden|würden?|werde)$/u.test(token.lower));
  const participle = words.some(
    (token) =>
      !token.capital &&
      /^(?:\p{L}*ge\p{L}+(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter)\p{L}+(?:t|en))$/u.test(token.lower),
  );
  const infinitive = words.at(-1)?.lower ?? '';
  return (
    werden &&
    participle &&
    !/^(?:werden)$/u.test(infinitive) &&
    /(?:t|en|worden|sei|seien)$/u.test(infinitive)
  );
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
