/** One event of an article while sentence after sentence is added to it. */
import type { ActorId, TopicId } from '../../schema/ids';
import type { Span } from '../../schema/span';
import type { EventKind, EventStatus, Role } from '../../schema/event';
import type { FoundTime, SpeechFinding } from '../document';
import type { TopicMatcher } from '../topics/match-topics';
import type { RuleHit } from './match-rules';
import type { DeedPart } from './part-of-view';
import type { SentenceView } from './sentence-view';

/** A rule's hit in one sentence with its parties and day. */
export type SentenceFinding = {
  readonly kind: EventKind;
  readonly hit: RuleHit;
  readonly view: SentenceView;
  readonly status: EventStatus;
  readonly time: FoundTime | null;
  readonly participants: readonly { readonly actor: ActorId; readonly role: Role }[];
  readonly topics: readonly TopicId[];
  readonly trigger: Span;
  /** What of the sentence tells it, where the sentence tells more deeds of the kind; null where all of it does. */
  readonly part: DeedPart | null;
};

export type Gathering = {
  readonly views: readonly SentenceView[];
  readonly found: readonly SentenceFinding[];
  readonly speakerOf: (speech: SpeechFinding) => ActorId | null;
  readonly topicsOf: TopicMatcher;
  /** The state or body an actor acts for, else the actor itself. */
  readonly blocOf: (actor: ActorId) => ActorId;
  /** The party, body or state of somebody; of a party its state. */
  readonly actedFor: (actor: ActorId) => ActorId;
  /** Somebody no register knows, with a title and no state: "Wirtschaftsminister Tiedgens". */
  readonly isStateless: (actor: ActorId) => boolean;
  readonly isPerson: (actor: ActorId) => boolean;
  /** Takes note of a person whose state the article tells only by what both are told to have done. */
  readonly noteHome: (person: ActorId, of: ActorId) => void;
};

/** One event of the article while it grows. `views` are its sentences. */
export type Growing = { lead: SentenceFinding; members: SentenceFinding[]; views: SentenceView[] };

export function addView(event: Growing, view: SentenceView): void {
  if (!event.views.includes(view)) event.views.push(view);
}

/** Who does it, whichever of the two parties the rule takes its subject for: "Westland erhält Geld aus Ostland". */
const DOER: Readonly<Partial<Record<EventKind, Role>>> = {
  pledge: 'pledger',
  halt: 'halter',
  ultimatum: 'issuer',
  demand: 'issuer',
  warning: 'issuer',
  rejection: 'speaker',
  statement: 'speaker',
};

/** Whoever does or says it. */
export function leadsOf({ kind, participants, hit }: SentenceFinding): ActorId[] {
  const doer = DOER[kind] ?? hit.rule.subject;
  return participants.filter(({ role }) => role === doer).map(({ actor }) => actor);
}
