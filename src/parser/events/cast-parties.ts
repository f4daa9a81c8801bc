/** Who can have a part in a cast, and the putting in. Functions that make functions: tsx names each named one inside another anew at each call. */
import type { ActorId } from '../../schema/ids';
import type { EventKind, Role } from '../../schema/event';
import { isUnion, membersOf, type NameIndex } from '../actors/name-index';
import { leanPattern } from '../language/lean-pattern';
import { clauseText } from './clause-content';
import type { RuleHit } from './match-rules';
import type { Parties } from './parties';
import type { SentenceView } from './sentence-view';
import { isPassive } from './subjects';
import type { Argument } from './tie-in';

/** Puts in who has no part yet. */
export function adderTo(
  cast: Map<ActorId, Role>,
  index: NameIndex,
): (actors: readonly ActorId[], role: Role) => void {
  return (actors, role) => {
    for (const actor of actors)
      for (const party of partiesMeant(index, actor)) if (!cast.has(party)) cast.set(party, role);
  };
}

/** "Die Balten" are three states; everybody else is one. */
function partiesMeant(index: NameIndex, actor: ActorId): readonly ActorId[] {
  const members = membersOf(index, actor);
  return members.length > 0 ? members : [actor];
}

/** Whether somebody is of public life: a register has them, or the article says so. */
export function knownTeller(
  index: NameIndex,
  isPublicPerson: (actor: ActorId) => boolean,
): (actor: ActorId) => boolean {
  return (actor) => isPublic(index, actor) || isPublicPerson(actor);
}

/** States, bodies and people the registers know. */
function isPublic(index: NameIndex, actor: ActorId): boolean {
  return index.entries.has(actor);
}

/** What a ministry that nobody names only tells of is not its deed. */
export function namedSpeaker(
  speaker: ActorId | null,
  isUnnamed: (actor: ActorId) => boolean,
): ActorId | null {
  return speaker !== null && isUnnamed(speaker) ? null : speaker;
}

type Participants = readonly { readonly actor: ActorId; readonly role: Role }[];

/** A body whose state the article leaves open counts where it alone does the deed; who meets or gets something is named. */
export function withoutUnnamed(
  participants: Participants,
  { frame, target }: RuleHit['rule'],
  isUnnamed: (actor: ActorId) => boolean,
): Participants {
  const named = participants.filter(({ actor }) => !isUnnamed(actor));
  const [first] = participants;
  if (first === undefined || !isUnnamed(first.actor) || frame === 'mutual') return named;
  const acts = first.role !== target && !named.some(({ role }) => role === first.role);
  return acts ? [first, ...named] : named;
}

export const DOES_SO = /^(?:wir|ich|man|er|sie|beide|wer)$/u;

/**
 * "Bei dem Treffen von A und B geht es laut Ministerium um …", "Laut Südbund hat Ostland …": who tells of a talk of two others, or
 * of a deed of which nobody but its doer is asked, takes no part, unless by saying "wir" or "man".
 */
export function onlyTells(
  view: SentenceView,
  { rule, kind, clause }: RuleHit,
  { partners }: Pick<Parties, 'partners'>,
): boolean {
  if (rule.onlyBy === true || (rule.frame === 'mutual' && partners.length >= 2)) return true;
  const words = view.tokens.slice(clause.from, clause.to);
  if (words.some(({ lower }) => DOES_SO.test(lower))) return false;
  if (rule.frame === 'deed') return true;
  // "Die Nachbarn haben laut Südbund …": somebody else does it.
  return GIVES_OR_STOPS.has(kind) && !isPassive(view, clause) && ATTRIBUTED.test(clauseText(view, clause));
}

const GIVES_OR_STOPS: ReadonlySet<EventKind> = new Set(['pledge', 'halt']);
const ATTRIBUTED = leanPattern(
  /(?<!\p{L})(?:[Ll]aut|[Nn]ach (?:Angaben|Aussage|Darstellung)|zufolge)(?!\p{L})/u,
);

/** Unions meet among themselves; for anybody else it takes two. */
export function isTooFew(
  { parties = 1, unionAlone }: RuleHit['rule'],
  participants: Participants,
  index: NameIndex,
): boolean {
  const isOfOthers = unionAlone === true && !participants.every(({ actor }) => isUnion(index, actor));
  return isOfOthers || participants.length < parties;
}

/** One of them must be of public life: of a promise, a stop or an ultimatum whoever does it, whom it is done to need not. */
export function gatekeepers(participants: Participants, kind: EventKind): Participants {
  const doers = participants.filter(
    ({ role }) => role === 'pledger' || role === 'halter' || (role === 'issuer' && kind === 'ultimatum'),
  );
  return doers.length > 0 ? doers : participants;
}

/** Whoever the relative clause behind says had promised what is stopped, and to whom. */
export function meantFor(view: SentenceView, { kind, clause }: RuleHit): readonly Argument[] {
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  if (kind !== 'halt' || next?.kind !== 'subordinate' || !RELATIVE.test(next.opener)) return [];
  if (!HAD_MEANT.test(clauseText(view, next))) return [];
  return view.arguments.filter((arg) => view.clauses[arg.clause] === next);
}

const RELATIVE = /^(?:d(?:ie|as|er|en|em|enen)|welche[rnms]?)$/u;
const HAD_MEANT =
  /(?<!\p{L})(?:wollten?|vorgesehen|zugesagt|versprochen|geplant|bewilligt|zugesichert|vereinbart|angekündigt|sollten?)(?!\p{L})/u;
