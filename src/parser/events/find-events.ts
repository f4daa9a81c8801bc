/** Stage 5: the events one article tells, each with its sentences, parties, day and told facts. */
import { gather } from '../../base/gather';
import type { ActorId } from '../../schema/ids';
import { overlaps, type Span } from '../../schema/span';
import type { Draft, EventFinding, NewActor, Stage } from '../document';
import { isWording } from '../document';
import { actsForOf, type NameIndex } from '../actors/name-index';
import { sentenceTokens } from '../language/tokens';
import type { TopicMatcher } from '../topics/match-topics';
import { isAside } from './aside-sentences';
import { pairFinder } from './both-sides';
import { castRoles, type CastTools } from './cast-roles';
import { answererIn } from './answers-for';
import { eventTime, liesAhead } from './event-time';
import { gatherFindings } from './gather-findings';
import { MUTUAL } from './event-rule';
import type { SentenceFinding } from './growing-event';
import { privateTurns } from './interviews';
import { matchRules } from './match-rules';
import { wordsOfPart } from './part-of-view';
import { isMadeUp, isPrivateLife } from './private-life';
import { publicPeople } from './public-people';
import { mayBeTwo, silences, type Deed } from './side-by-side';
import { isPlay, isSportsReport } from './sport';
import { otherSideFinder, sidesFinder } from './sides-of-article';
import { viewSentence, type SentenceView } from './sentence-view';
import { speakerFinder } from './who-speaks';
import type { GenderOf } from './tie-in';
import { castApart, toldApart, type ToldApart } from './told-apart';

export function eventStage(index: NameIndex, topicsOf: TopicMatcher): Stage {
  return (draft) => {
    const homes = new Map<ActorId, ActorId>();
    const events = findEvents(draft, index, { topicsOf, homes });
    return {
      ...draft,
      events,
      newActors: homes.size === 0 ? draft.newActors : atHome(draft.newActors, homes),
    };
  };
}

/** Whom the events tell for which state or body somebody acts acts for that one. */
function atHome(newActors: readonly NewActor[], homes: ReadonlyMap<ActorId, ActorId>): NewActor[] {
  return newActors.map((one) =>
    one.actsFor === null ? { ...one, actsFor: homes.get(one.actor) ?? null } : one,
  );
}

type Findings = {
  readonly topicsOf: TopicMatcher;
  /** Filled while events are found. */
  readonly homes: Map<ActorId, ActorId>;
};

function findEvents(draft: Draft, index: NameIndex, { topicsOf, homes }: Findings): EventFinding[] {
  const genderOf = genderFinder(index);
  const views = gather(draft.sentences, (sentence, i) =>
    isWording(sentence) ? [viewSentence(draft, i, genderOf)] : [],
  );
  const speakerOf = speakerFinder(draft);
  const newActors = new Map(draft.newActors.map((one) => [one.actor, one]));
  const actedFor = actedForFinder(index, newActors);
  const blocOf = blocFinder(actedFor);
  const isPerson = personTeller(index, newActors);
  const isPublicPerson = publicTeller(draft);
  const nextOf = new Map(views.map((view, i) => [view, views[i + 1]]));
  const tools: Tools = {
    index,
    speakerOf,
    isPublicPerson,
    isUnnamed: unnamedTeller(newActors),
    blocOf,
    otherSide: otherSideFinder(draft, index, blocOf),
    pairFor: pairFinder(views, { isPerson, blocOf, sidesFor: sidesFinder(draft, index, blocOf) }),
    topicsOf,
    answererOf: (view) => answererIn(nextOf.get(view)),
  };
  const told = gather(views, (view) => sentenceFindings(draft, view, tools));
  if (told.length === 0) return [];
  const found = inTheWorld(draft, told, {
    isRegistered: (actor) => index.entries.has(actor),
    isVoice: (actor) => isPerson(actor) && (index.entries.has(actor) || isPublicPerson(actor)),
  });
  const events = gatherFindings({
    views,
    found,
    speakerOf,
    topicsOf,
    blocOf,
    actedFor,
    isStateless: (actor) =>
      newActors.get(actor)?.actsFor === null && isPublicPerson(actor) && isPerson(actor),
    isPerson,
    noteHome: (person, of) => homes.set(person, homes.get(person) ?? of),
  });
  return events.map((event) => withTheirStates(event, newActors, blocOf));
}

// Made by functions of their own: tsx names each named function inside another one anew at each call.

function genderFinder(index: NameIndex): GenderOf {
  return (actor, word) => {
    const entry = index.entries.get(actor);
    if (entry === undefined || entry.kind === 'person') return null;
    // "der Westländern", "der Nordmärken" are many.
    const isMany = 'people' in entry && word.endsWith('n') && entry.people.includes(word.slice(0, -1));
    return isMany ? 'pl' : entry.gender;
  };
}

type NewActors = ReadonlyMap<ActorId, NewActor>;

function actedForFinder(index: NameIndex, newActors: NewActors): (actor: ActorId) => ActorId {
  return (actor) => actsForOf(index.entries.get(actor) ?? newActors.get(actor)) ?? actor;
}

/** Whoever speaks for a party or a land stands on the side of its state. */
function blocFinder(actedFor: (actor: ActorId) => ActorId): (actor: ActorId) => ActorId {
  return (actor) => actedFor(actedFor(actor));
}

function personTeller(index: NameIndex, newActors: NewActors): (actor: ActorId) => boolean {
  return (actor) => (index.entries.get(actor) ?? newActors.get(actor))?.kind === 'person';
}

function unnamedTeller(newActors: NewActors): (actor: ActorId) => boolean {
  return (actor) => newActors.get(actor)?.isUnnamed === true;
}

/** Looked for when the first event is met: most articles have none. */
function publicTeller(draft: Draft): (actor: ActorId) => boolean {
  let people: ReadonlySet<ActorId> | null = null;
  return (actor) => (people ??= publicPeople(draft)).has(actor);
}

/**
 * "Der westländische Präsident Varga droht": of somebody no register knows the article tells for which state, and it is the
 * state that threatens. Talks are between people: there the state would only be one more.
 */
function withTheirStates(
  event: EventFinding,
  newActors: NewActors,
  blocOf: (actor: ActorId) => ActorId,
): EventFinding {
  if (MUTUAL.has(event.kind)) return event;
  const states = event.participants.flatMap(({ actor, role }) => {
    const met = newActors.get(actor);
    const state = met?.kind === 'person' ? met.actsFor : null;
    // Two parties of one state are two sides, and neither is the state.
    const isAlone = event.participants.every(
      (one) => one.actor === actor || (one.actor !== state && blocOf(one.actor) !== state),
    );
    return state !== null && isAlone ? [{ actor: state, role }] : [];
  });
  return states.length === 0 ? event : { ...event, participants: [...event.participants, ...states] };
}

/** Findings of sport, of stories, and of firms and clubs left out: there states do and say nothing. */
function inTheWorld(
  draft: Draft,
  told: SentenceFinding[],
  {
    isRegistered,
    isVoice,
  }: {
    readonly isRegistered: (actor: ActorId) => boolean;
    readonly isVoice: (actor: ActorId) => boolean;
  },
): SentenceFinding[] {
  const { text, newActors } = draft;
  const sentences = sentenceTokens(draft);
  if (isSportsReport(text, sentences) || isMadeUp(text, sentences)) return [];
  const turns = privateTurns(text, (_, at) =>
    draft.mentions.some(({ actor, span }) => overlaps(span, at) && isVoice(actor)),
  );
  const played = told.filter(
    ({ view }) => !isPlay(view) && !isAside(view) && !turns.some((turn) => overlaps(turn, view.span)),
  );
  if (played.length === 0 || !isPrivateLife(text, sentences)) return played;
  const acting = new Set(
    newActors.filter(({ actsFor, kind }) => actsFor !== null || kind === 'body').map(({ actor }) => actor),
  );
  return played.filter(({ hit, kind, participants }) => {
    const own = participants.filter(
      ({ actor, role }) =>
        (role === hit.rule.subject || role === 'speaker') && (isRegistered(actor) || acting.has(actor)),
    );
    return own.length >= (MUTUAL.has(kind) ? 2 : 1);
  });
}

type Tools = CastTools & { readonly topicsOf: TopicMatcher };

/** The narrower kind silences the wider one around the same words; several deeds of a kind stand side by side. */
function sentenceFindings(draft: Draft, view: SentenceView, tools: Tools): SentenceFinding[] {
  const kept: Deed[] = [];
  for (const hit of matchRules(view, () => tools.answererOf(view) !== null)) {
    const silencing = kept.filter((one) => !isOpen(one) && silences(view, one.hit, hit));
    if (!silencing.every((one) => mayBeTwo(view, one.hit, hit))) continue;
    const cast = castRoles(view, hit, tools);
    if (cast === null) continue;
    if (silencing.some((one) => castApart(view, [one, { hit, cast }], tools) === null)) continue;
    kept.push({ hit, cast });
  }
  const told = kept.filter(
    (one) => !isOpen(one) || !kept.some((other) => other !== one && other.hit.kind === one.hit.kind),
  );
  if (told.length === 0) return [];
  const findings = toldApart(view, told, tools).map((one) => toFinding(draft, view, one, tools.topicsOf));
  return findings.every(({ part }) => part === null)
    ? findings
    : findings.sort((a, b) => a.trigger.start - b.trigger.start);
}

/** Whose deed it is only the sentences before can tell: anything that names its doer says more. */
function isOpen({ hit: { rule }, cast }: Deed): boolean {
  return rule.partiesBefore === true && !cast.participants.some(({ role }) => role === rule.subject);
}

function toFinding(
  draft: Draft,
  view: SentenceView,
  { hit, cast, part, trigger: own, time: told }: ToldApart,
  topicsOf: TopicMatcher,
): SentenceFinding {
  const token = view.tokens[hit.at];
  const trigger: Span = own ?? (token === undefined ? view.span : { start: token.start, end: token.end });
  const dated = told ?? { view, clause: hit.clause };
  const place = { ...hit, clause: dated.clause };
  const ahead =
    hit.status === 'held' &&
    (MUTUAL.has(hit.kind) || hit.kind === 'halt') &&
    liesAhead(dated.view, place, draft.day);
  const status = ahead ? 'planned' : hit.status;
  return {
    kind: hit.kind,
    hit,
    view,
    status,
    time: eventTime(dated.view, place, status, draft.day),
    participants: cast.participants,
    topics: topicsOf(part === null ? view.tokens : wordsOfPart(view, part.kept).tokens),
    trigger,
    part,
  };
}
