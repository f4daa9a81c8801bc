/** Stage 5: the events one article tells, each with its sentences, parties, day and told facts. */
import { gather } from '../../base/gather';
import type { ActorId } from '../../schema/ids';
import { overlaps, type Span } from '../../schema/span';
import type { EventKind } from '../../schema/event';
import type { Draft, EventFinding, NewActor, Stage } from '../document';
import { isWording } from '../document';
import { actsForOf, type NameIndex } from '../actors/name-index';
import { sentenceTokens } from '../language/tokens';
import type { TopicMatcher } from '../topics/match-topics';
import { isAside } from './aside-sentences';
import { pairFinder } from './both-sides';
import { castRoles, type Cast, type CastTools } from './cast-roles';
import { clauseText, verbPart } from './clause-content';
import { isConditioned } from './conditions';
import { answererIn } from './answers-for';
import { eventTime, liesAhead } from './event-time';
import { gatherFindings } from './gather-findings';
import { MUTUAL } from './event-rule';
import type { SentenceFinding } from './growing-event';
import { privateTurns } from './interviews';
import { matchRules, type RuleHit } from './match-rules';
import { isMadeUp, isPrivateLife } from './private-life';
import { publicPeople } from './public-people';
import { isPlay, isSportsReport } from './sport';
import { otherSideFinder, sidesFinder } from './sides-of-article';
import { viewSentence, type SentenceView } from './sentence-view';
import { speakerFinder } from './who-speaks';
import type { GenderOf } from './tie-in';

export function eventStage(index: NameIndex, topicsOf: TopicMatcher): Stage {
  return (draft) => ({ ...draft, events: findEvents(draft, index, topicsOf) });
}

function findEvents(draft: Draft, index: NameIndex, topicsOf: TopicMatcher): EventFinding[] {
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

/** At most one finding of a kind and a set of parties; the narrower kind silences the wider one around the same words. */
function sentenceFindings(draft: Draft, view: SentenceView, tools: Tools): SentenceFinding[] {
  const kept: SentenceFinding[] = [];
  for (const hit of matchRules(view, () => tools.answererOf(view) !== null)) {
    const silencing = kept.filter((one) => !isOpen(one) && silences(view, one, hit));
    if (silencing.length > 0 && !SIDE_BY_SIDE.has(hit.kind)) continue;
    const cast = castRoles(view, hit, tools);
    if (cast === null || !silencing.every((one) => isAnother(view, one, { hit, cast }))) continue;
    kept.push(toFinding(draft, view, { hit, cast, topicsOf: tools.topicsOf }));
  }
  return kept.filter(
    (one) => !isOpen(one) || !kept.some((other) => other !== one && other.kind === one.kind),
  );
}

/** Whose deed it is only the sentences before can tell: anything that names its doer says more. */
function isOpen({ hit: { rule }, participants }: SentenceFinding): boolean {
  return rule.partiesBefore === true && !participants.some(({ role }) => role === rule.subject);
}

/** "Ostland gibt zehn Millionen, die Nordmark schickt Zelte": two clauses that tell it outright, each with its own party. */
function isAnother(
  view: SentenceView,
  kept: SentenceFinding,
  { hit, cast }: { readonly hit: RuleHit; readonly cast: Cast },
): boolean {
  if (kept.kind !== hit.kind || kept.hit.clause === hit.clause) return false;
  const outright = [kept.hit.clause, hit.clause].every(
    (clause) =>
      // "…, und die Nordmark schickt Zelte" is no relative clause.
      (clause.kind === 'main' || clause.opener === 'während' || view.tokens[clause.from]?.lower === 'und') &&
      !REPORTED.test(clauseText(view, clause)),
  );
  const own = partiesIn(cast.participants, hit);
  return (
    outright && own.length > 0 && !own.some((actor) => partiesIn(kept.participants, kept.hit).includes(actor))
  );
}

const REPORTED = /(?<!\p{L})(?:werde|würden?|habe|hätten?|sei|seien|wolle)(?!\p{L})/u;

/** Whoever does or says it; two may well give to the same. */
function partiesIn(participants: Cast['participants'], { rule }: RuleHit): ActorId[] {
  return participants
    .filter(({ role }) => role === rule.subject || role === 'speaker')
    .map(({ actor }) => actor);
}

/** Deeds told side by side: "Ostland schließt die Häfen, Westland weist Diplomaten aus". */
const SIDE_BY_SIDE: ReadonlySet<EventKind> = new Set(['halt', 'pledge', 'rejection']);

/** "nannte die Sanktionen eine Schande und rief Westland zur Umkehr auf": a judgement with a verb of its own. */
function isJudgementBeside(view: SentenceView, kept: SentenceFinding, hit: RuleHit): boolean {
  if (kept.kind === 'statement' || !JUDGEMENTS.has(hit.rule.id) || kept.hit.at === hit.at) return false;
  if (kept.hit.clause !== hit.clause) return true;
  return verbPart(view, hit.clause, hit.at).from !== verbPart(view, kept.hit.clause, kept.hit.at).from;
}

const JUDGEMENTS: ReadonlySet<string> = new Set([
  'de/event/statement-judgement',
  'de/event/statement-call-it',
  'de/event/statement-speak-of',
  'de/event/statement-hold-for',
  'de/event/statement-accuse',
  'de/event/statement-name',
  'de/event/statement-sees',
  'de/event/statement-voiced',
  'de/event/statement-reacts',
  'de/event/statement-feels',
  'de/event/statement-met-with',
  'de/event/statement-hopes',
]);

function silences(view: SentenceView, kept: SentenceFinding, hit: RuleHit): boolean {
  if (hit.kind === 'statement') return !isJudgementBeside(view, kept, hit);
  if (kept.kind === hit.kind) return kept.hit.clause === hit.clause || hit.kind !== 'meeting';
  const narrower: Readonly<Record<string, readonly string[]>> = {
    ultimatum: ['demand', 'warning', 'rejection', 'halt'],
    halt: ['pledge'],
    rejection: ['demand', 'pledge', 'statement'],
    call: ['meeting'],
    pledge: [],
  };
  if (kept.kind === 'halt' && kept.hit.clause === hit.clause) {
    // "liefert keine Munition mehr" is no refusal beside the stop, "sagte das Treffen ab" no meeting.
    if (hit.rule.kind === 'pledge') return true;
    // "schloss Ostland von den Sitzungen aus": one word, one event.
    if (hit.kind === 'rejection' && hit.at === kept.hit.at) return true;
    if (MUTUAL.has(hit.kind) && CALLED_OFF.has(kept.hit.rule.id)) return true;
  }
  if (narrower[kept.kind]?.includes(hit.kind) !== true || isOlderDeed(view, kept, hit)) return false;
  // A stop told beside an ultimatum happened; one that hangs on a condition is threatened.
  const threatened = kept.kind === 'ultimatum' && (hit.kind !== 'halt' || isConditioned(view));
  return threatened || kept.hit.clause === hit.clause || view.clauses.length === 1;
}

/** "Die Frist, die Westland gesetzt hatte, wies Ostland zurück": the main clause tells what is new. */
function isOlderDeed(view: SentenceView, kept: SentenceFinding, hit: RuleHit): boolean {
  const first = view.tokens[hit.clause.from];
  return (
    kept.kind === 'ultimatum' &&
    hit.kind === 'rejection' &&
    view.clauses.indexOf(hit.clause) === view.clauses.indexOf(kept.hit.clause) + 1 &&
    first?.capital === false &&
    first.readings.some(({ kind }) => kind === 'finite') &&
    HAD_BEEN.test(clauseText(view, kept.hit.clause))
  );
}

const HAD_BEEN =
  /, (?:d(?:as|ie|en|er)|welche[nrs]?) [^]*(?<!\p{L})(?:hat|haben|hatten?|wurden?|war(?:en)?)$/u;

const CALLED_OFF: ReadonlySet<string> = new Set([
  'de/event/halt-call-off',
  'de/event/halt-not-held',
  'de/event/halt-rest',
]);

function toFinding(
  draft: Draft,
  view: SentenceView,
  { hit, cast, topicsOf }: { readonly hit: RuleHit; readonly cast: Cast; readonly topicsOf: TopicMatcher },
): SentenceFinding {
  const token = view.tokens[hit.at];
  const trigger: Span = token === undefined ? view.span : { start: token.start, end: token.end };
  const ahead =
    hit.status === 'held' && (MUTUAL.has(hit.kind) || hit.kind === 'halt') && liesAhead(view, hit, draft.day);
  const status = ahead ? 'planned' : hit.status;
  return {
    kind: hit.kind,
    hit,
    view,
    status,
    time: eventTime(view, hit, status, draft.day),
    participants: cast.participants,
    topics: topicsOf(view.tokens),
    trigger,
  };
}
