/** Sentence findings of one article -> events of that article: same happening told again, taken up, or quoted on. */
import type { ActorId, TopicId } from '../../schema/ids';
import { overlaps, type Span } from '../../schema/span';
import type { EventKind, EventStatus, Role } from '../../schema/event';
import type { EventFinding, FoundTime, SpeechFinding } from '../document';
import type { TopicMatcher } from '../topics/match-topics';
import type { RuleHit } from './match-rules';
import type { SentenceView } from './sentence-view';
import { takesUp } from './take-up';
import { toldFacts } from './told-facts';

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
};

type Gathering = {
  readonly views: readonly SentenceView[];
  readonly found: readonly SentenceFinding[];
  readonly speakerOf: (speech: SpeechFinding) => ActorId | null;
  readonly topicsOf: TopicMatcher;
};

/** One event of the article while it grows. `views` are its sentences. */
type Growing = { lead: SentenceFinding; members: SentenceFinding[]; views: SentenceView[] };

export function gatherFindings({ views, found, speakerOf, topicsOf }: Gathering): EventFinding[] {
  const events: Growing[] = [];
  for (const view of views) {
    const here = found.filter((one) => one.view === view);
    for (const finding of here) {
      const same = events.findLast((event) => isSame(event, finding));
      if (same === undefined) events.push({ lead: finding, members: [finding], views: [view] });
      else join(same, finding);
    }
    const taken = takesUp(view, events, here);
    if (taken !== null && !taken.views.includes(view)) taken.views.push(view);
    if (here.length === 0 && taken === null) quoteOn(view, events, views, speakerOf);
  }
  return events.map((event) => finish(event, topicsOf));
}

function join(event: Growing, finding: SentenceFinding): void {
  event.members.push(finding);
  if (!event.views.includes(finding.view)) event.views.push(finding.view);
  // What the text tells with a day of its own leads over a headline without one.
  if (rank(finding) > rank(event.lead)) event.lead = finding;
}

function rank(finding: SentenceFinding): number {
  const basis = { stated: 4, resolved: 3, inferred: 0 }[finding.time?.basis ?? 'inferred'];
  return basis + (finding.status === 'held' ? 1 : 0) + Math.min(2, finding.participants.length);
}

/** Same kind, parties that match, days that touch; and for what is said, a shared topic. */
function isSame(event: Growing, finding: SentenceFinding): boolean {
  const { lead } = event;
  if (lead.kind !== finding.kind) return false;
  if (
    /(?<!\p{L})(?:zweite[nrsm]?|weitere[nrsm]?|erneute[nrsm]?|neue[nrsm]?|anschließend\p{L}*|früheren?) (?:Telefon\p{L}*|Anruf|Gespräch\p{L}*|Treffen)/u.test(
      finding.view.text,
    )
  )
    return false;
  const a = new Set(event.members.flatMap((member) => member.participants.map((p) => p.actor)));
  const b = finding.participants.map((p) => p.actor);
  const shared = b.filter((actor) => a.has(actor)).length;
  const mutual = finding.kind === 'call' || finding.kind === 'meeting';
  const all = shared === Math.min(a.size, b.length) && shared > 0;
  if (!all || !timesTouch(lead.time, finding.time)) return false;
  if (mutual) return a.size === b.length || shared >= 2 || lead.status === finding.status;
  if (lead.kind === 'ultimatum') return true;
  const topics = new Set(event.members.flatMap((member) => member.topics));
  const near = finding.view.index - (event.views.at(-1)?.index ?? 0) <= 1;
  return (
    finding.topics.some((topic) => topics.has(topic)) ||
    (near && (topics.size === 0 || finding.topics.length === 0))
  );
}

export function timesTouch(a: FoundTime | null, b: FoundTime | null): boolean {
  if (a === null || b === null) return true;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** The sentence after goes on quoting the same speaker: it belongs to what was told last. */
function quoteOn(
  view: SentenceView,
  events: readonly Growing[],
  views: readonly SentenceView[],
  speakerOf: (speech: SpeechFinding) => ActorId | null,
): void {
  const before = views[views.indexOf(view) - 1];
  const last = events.at(-1);
  if (before === undefined || last?.views.includes(before) !== true) return;
  const quoted = view.speech.find((speech) => speech.spans.some((span) => overlaps(span, view.span)));
  if (quoted === undefined) return;
  const speaker = speakerOf(quoted);
  const speaksOn = before.speech.some(
    (speech) => speech === quoted || (speaker !== null && speakerOf(speech) === speaker),
  );
  if (speaksOn || last.lead.participants.some((p) => p.actor === speaker)) last.views.push(view);
}

function finish(event: Growing, topicsOf: TopicMatcher): EventFinding {
  const { lead } = event;
  const views = [...event.views].sort((a, b) => a.index - b.index);
  const cast = new Map<ActorId, Role>();
  for (const member of [lead, ...event.members]) {
    for (const { actor, role } of member.participants) if (!cast.has(actor)) cast.set(actor, role);
  }
  return {
    kind: lead.kind,
    status: statusOf(event),
    time: bestTime(event),
    participants: [...cast].map(([actor, role]) => ({ actor, role })),
    topics: topicsOf(views.flatMap((view) => view.tokens)).slice(0, 3),
    sentences: views.map((view) => view.index),
    trigger: lead.trigger,
    told: toldFacts(lead.kind, views),
    rule: lead.hit.rule.id,
  };
}

/** Once told as held it is held; a rumour beside it does not take that back. */
function statusOf(event: Growing): EventStatus {
  const all = event.members.map((member) => member.status);
  return (
    (['held', 'reported', 'planned', 'requested'] as const).find((status) => all.includes(status)) ??
    event.lead.status
  );
}

function bestTime(event: Growing): FoundTime | null {
  const order = { stated: 0, resolved: 1, inferred: 2 };
  const times = event.members.map((member) => member.time).filter((time) => time !== null);
  return (
    times.sort(
      (a, b) => order[a.basis] - order[b.basis] || Number(a.span === null) - Number(b.span === null),
    )[0] ?? null
  );
}
