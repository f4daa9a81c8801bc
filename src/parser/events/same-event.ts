/** Whether two tellings within one article are of one event. */
import type { ActorId } from '../../schema/ids';
import type { EventKind } from '../../schema/event';
import type { FoundTime } from '../document';
import { leanPattern } from '../language/lean-pattern';
import type { SentenceView } from './sentence-view';
import { MERE_WORDS, MUTUAL } from './event-rule';
import { addView, leadsOf, type Gathering, type Growing, type SentenceFinding } from './growing-event';
import { matterWords } from './matter-words';
import { tellOtherFacts } from './other-facts';
import { standsIn } from './stands-in';

/** Same kind, parties that match, days that touch; and for what is said, a shared topic. */
export function isSame(event: Growing, finding: SentenceFinding, gathering: Gathering): boolean {
  const { lead } = event;
  if (lead.kind !== finding.kind) return false;
  const { blocOf, isStateless } = gathering;
  if (MERE_WORDS.has(lead.kind) && isAnotherVoice(event, finding, gathering)) return false;
  const below = isRightBelow(event, finding);
  const isDayOpen = lead.time?.span === null || timesTouch(lead.time, finding.time);
  if (isDayOpen && standsIn(event, finding, gathering, below)) return true;
  // A headline seldom says a day: the text below does.
  if (!timesTouch(lead.time, finding.time) && !(below && lead.time?.span === null)) return false;
  if (below && finding.participants.every(({ actor }) => isStateless(actor))) return true;
  const a = new Set(event.members.flatMap((member) => member.participants.map(({ actor }) => blocOf(actor))));
  const b = new Set(finding.participants.map(({ actor }) => blocOf(actor)));
  const shared = [...b].filter((actor) => a.has(actor)).length;
  if (shared === 0 || shared < Math.min(a.size, b.size)) return false;
  if (!MUTUAL.has(lead.kind) && !leadsAgree(event, finding, gathering)) return false;
  if (below) return true;
  if (ADDED.has(lead.kind) && (ADDS.test(finding.view.text) || isToAnother(event, finding))) return false;
  // "Laut … zeigte sich Okker in einem Telefonat besorgt": the talk with somebody told just before.
  if (MUTUAL.has(lead.kind)) return a.size === b.size || shared >= 2 || saysWithin(event, finding);
  if (lead.kind === 'ultimatum') return !isMovedLater(event, finding);
  if ((lead.hit.rule.frame === 'mutual') !== (finding.hit.rule.frame === 'mutual')) return false;
  const near = finding.view.index - (event.views.at(-1)?.index ?? 0) <= 1;
  if (near && REFERS_BACK.test(finding.view.text)) return true;
  return (
    event.members.some((member) => {
      const both = new Set([...member.topics, ...finding.topics]);
      const common = finding.topics.filter((topic) => member.topics.includes(topic)).length;
      if (common > 0) return 2 * common >= both.size;
      return near && (member.topics.length === 0 || finding.topics.length === 0);
    }) || isSummedUp(event, finding, gathering)
  );
}

const EARLIER = /(?<!\p{L})(?:damals|früher|bereits|schon|erneut|wieder)(?!\p{L})/u;

/** Sentences above which an article may sum up what it tells in full below. */
const TOP = 1;

/** "Ostland kappt alle Leitungen" in the lead, "hat sämtliche Leitungen abgeschaltet" far below: a noun of it agrees. */
function isSummedUp(event: Growing, finding: SentenceFinding, gathering: Gathering): boolean {
  const {
    views: [top],
    lead,
  } = event;
  if (lead.kind === 'statement' || lead.status !== finding.status || EARLIER.test(finding.view.text))
    return false;
  if (top === undefined || !(top.isHeading || top.index <= TOP)) return false;
  if (isAnotherVoice(event, finding, gathering) || tellOtherFacts(event, finding)) return false;
  const own = matterWords([finding.view]);
  return matterWords([lead.view]).some((word) => own.includes(word));
}

/** "setzte am 1. Mai eine Frist … am 9. Mai verlängerte Ostland sie": a term that is moved on another day is another. */
export function isMovedLater({ lead }: Pick<Growing, 'lead'>, finding: SentenceFinding): boolean {
  if (lead.kind !== 'ultimatum' || finding.kind !== 'ultimatum') return false;
  if (movesTerm(lead.view) === movesTerm(finding.view)) return false;
  const [a, b] = [lead.time, finding.time];
  return a !== null && b !== null && a.span !== null && b.span !== null && !timesTouch(a, b);
}

/** "… Am 15. Juni zog man die Frist vor": on a day of its own, whoever did it. */
export function tellsOfMove({ lead }: Pick<Growing, 'lead'>, view: SentenceView): boolean {
  if (lead.kind !== 'ultimatum' || movesTerm(lead.view) || !movesTerm(view)) return false;
  const told = lead.time?.span == null ? null : lead.time.latest;
  return view.times.some(
    ({ days, deadline }) => !deadline && days !== null && (told === null || days.earliest > told),
  );
}

/** Whether a sentence tells that a term was moved. */
function movesTerm({ text }: SentenceView): boolean {
  return MOVES.test(text);
}

const MOVES = leanPattern(
  /(?<!\p{L})(?:ver(?:kürz|länger)t(?:en?)?|vorgezogen|(?:zog|zieht|zogen)(?!\p{L})[^;]* vor|vorverlegt|verschoben|verschob|hinausgeschoben|(?:schob|schiebt)(?!\p{L})[^;]* (?:hinaus|auf)|(?:Tage|Wochen|Stunden|Monate) (?:mehr|länger|drauf))(?!\p{L})/u,
);

/** "Zusätzlich zu den Schließungen werden …": one more deed, not the same again. */
const ADDS =
  /^(?:Zusätzlich|Darüber hinaus|Außerdem|Zudem|Ferner|Überdies|Obendrein|Des Weiteren|Weiters|Daneben)(?!\p{L})/u;
const ADDED: ReadonlySet<EventKind> = new Set(['halt', 'pledge']);

/** "Am Freitag gab er auch der Nordmark sein Wort": to somebody whom the first telling does not name. */
function isToAnother(event: Growing, finding: SentenceFinding): boolean {
  const { target } = finding.hit.rule;
  const told = new Set(event.members.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  const isNew = finding.participants.some(({ actor, role }) => role === target && !told.has(actor));
  return isNew && ALSO_TO.test(finding.view.text);
}

const ALSO_TO =
  /(?<!\p{L})auch (?:(?:an|für|gegenüber) )?(?:(?:der|dem|den|die|das) )?(?:\p{Ll}+ )?(?:Regierung (?:der |des |von |in )?)?\p{Lu}/u;

/** What two people or two parties of one state say is two sayings. */
function isAnotherVoice(event: Growing, finding: SentenceFinding, gathering: Gathering): boolean {
  const { blocOf, isPerson } = gathering;
  const [told, own] = [event.members.flatMap(leadsOf), leadsOf(finding)];
  const isBody = (actor: ActorId): boolean => !isPerson(actor) && blocOf(actor) !== actor;
  const differ = (kind: (actor: ActorId) => boolean): boolean => {
    const [a, b] = [told.filter(kind), own.filter(kind)];
    return a.length > 0 && b.length > 0 && !b.some((actor) => a.includes(actor));
  };
  const [people, others] = [told, own].map((some) => some.some(isPerson)) as [boolean, boolean];
  if (people && others) return differ(isPerson);
  if (!people && !others) return differ(isBody);
  return isOfAnotherParty(people ? [told, own] : [own, told], gathering);
}

/** "Okker vom Südbund kritisierte …, die Nordpartei lobte …": somebody of one party, and another party. */
function isOfAnotherParty(
  [people, bodies]: readonly [readonly ActorId[], readonly ActorId[]],
  { blocOf, actedFor, isPerson }: Gathering,
): boolean {
  const parties = people.filter(isPerson).map(actedFor);
  const isBody = (actor: ActorId): boolean => !isPerson(actor) && blocOf(actor) !== actor;
  return (
    parties.length > 0 &&
    parties.every((party) => isBody(party) && bodies.every((body) => isBody(body) && body !== party))
  );
}

function saysWithin(event: Growing, { view, trigger, participants }: SentenceFinding): boolean {
  if (participants.length > 1 || view.index - (event.views.at(-1)?.index ?? 0) > 2) return false;
  return IN_A_TALK.test(view.text.slice(0, trigger.start - view.span.start));
}

const IN_A_TALK = /(?<!\p{L})(?:in|bei|während) (?:einem|dem|diesem|ihrem|seinem) (?:\p{Ll}+ )?$/u;

/** Whoever stops or promises must be the same: what Ostland does to Westland is not what Westland does to Ostland. */
export function leadsAgree(
  event: Growing,
  finding: SentenceFinding,
  { blocOf, isStateless }: Gathering,
): boolean {
  const told = new Set(event.members.flatMap(leadsOf).map(blocOf));
  const own = leadsOf(finding);
  return (
    told.size === 0 || own.length === 0 || own.some((actor) => told.has(blocOf(actor)) || isStateless(actor))
  );
}

/** How far below a headline its event may be told again. Sentences. */
const BELOW = 3;

const BELOW_POINT = 8;
const POINT = /^[-–—•*·▪►] /u;

/** "Halvien stoppt Lieferungen" above "Minister Tiedgens verkündete einen Stopp": the text tells what its headline says. */
function isRightBelow({ views }: Growing, { view }: SentenceFinding): boolean {
  const above = views.at(-1);
  // Points that sum the story up stand above it, too.
  if (above !== undefined && POINT.test(above.text) && !POINT.test(view.text))
    return view.index - above.index <= BELOW_POINT;
  return above?.isHeading === true && !view.isHeading && view.index - above.index <= BELOW;
}

/** A warning or demand of a headline by the same side, which the sentence below tells as an ultimatum. */
export function toldInShort(event: Growing, finding: SentenceFinding, gathering: Gathering): boolean {
  const { kind } = event.lead;
  if ((kind !== 'warning' && kind !== 'demand') || !isRightBelow(event, finding)) return false;
  const [lead] = event.lead.participants;
  return lead !== undefined && leadsAgree(event, finding, gathering);
}

const REFERS_BACK = /(?<!\p{L})(?:dies|dafür|dazu|dabei|darauf|damit|hierzu)(?!\p{L})/u;

function timesTouch(a: FoundTime | null, b: FoundTime | null): boolean {
  if (a === null || b === null) return true;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** "diskutiert mit …", "führten ein Gespräch": the same parties' call or meeting, when the article tells of one. */
export function mergeTalks(events: readonly Growing[], { blocOf }: Gathering): Growing[] {
  const isVague = (event: Growing): boolean =>
    event.members.every((one) => one.hit.rule.id === 'de/event/call-unspecified-talk');
  const blocs = (event: Growing): Set<ActorId> =>
    new Set(event.lead.participants.map(({ actor }) => blocOf(actor)));
  const kept: Growing[] = [];
  for (const event of events) {
    const sure = isVague(event)
      ? events.find((other) => {
          const parties = blocs(other);
          return (
            other !== event &&
            MUTUAL.has(other.lead.kind) &&
            !isVague(other) &&
            [...blocs(event)].every((actor) => parties.has(actor)) &&
            timesTouch(other.lead.time, event.lead.time)
          );
        })
      : undefined;
    if (sure === undefined) kept.push(event);
    else for (const view of event.views) addView(sure, view);
  }
  return kept;
}
