/** Parties -> participants with roles, and the gate: an event needs parties of public life, enough of them. */
import type { ActorId } from '../../schema/ids';
import { contains } from '../../schema/span';
import type { EventKind, Role } from '../../schema/event';
import type { SpeechFinding } from '../document';
import type { NameIndex } from '../actors/name-index';
import { addBoth } from './both-acting';
import { saysBoth, saysThey, type PairFinder } from './both-sides';
import {
  adderTo,
  DOES_SO,
  gatekeepers,
  isTooFew,
  knownTeller,
  meantFor,
  namedSpeaker,
  onlyTells,
  withoutUnnamed,
} from './cast-parties';
import { clauseText } from './clause-content';
import { MERE_WORDS } from './event-rule';
import type { RuleHit } from './match-rules';
import { partiesOf, type Parties } from './parties';
import { isTalkWithPress } from './press-talk';
import { isDoneByPrivate } from './private-doers';
import type { SentenceView } from './sentence-view';
import { isDoneTo, isPassive, subjectOf } from './subjects';
import { DEEDS } from './told-as-done';
import { toldBeside } from './told-beside';
import { actsPrivately, strangersAct } from './unknown-subjects';
import { headlineSpeaker } from './who-speaks';
import { willedBy } from './willed-by';

export type Cast = { readonly participants: readonly { readonly actor: ActorId; readonly role: Role }[] };

/** What casting asks of the whole article. */
export type CastTools = {
  readonly index: NameIndex;
  readonly speakerOf: (speech: SpeechFinding) => ActorId | null;
  /** Of actors of this article that no register knows: true where a state's office or body makes public. */
  readonly isPublicPerson: (actor: ActorId) => boolean;
  /** A body whose state the article leaves open. */
  readonly isUnnamed: (actor: ActorId) => boolean;
  /** The state or body an actor acts for, else the actor itself. */
  readonly blocOf: (actor: ActorId) => ActorId;
  /** The two that "beide" means in a sentence; empty where nobody knows. */
  readonly pairFor: PairFinder;
  /** Whoever the next sentence says it was, where this one names nobody. */
  readonly answererOf: (view: SentenceView) => ActorId | null;
  /** Whoever stands against these in the article; null where nobody stands out. */
  readonly otherSide: (own: readonly ActorId[]) => ActorId | null;
};

/** null when too few parties are named, or none of public life. */
export function castRoles(view: SentenceView, hit: RuleHit, tools: CastTools): Cast | null {
  const { rule } = hit;
  const parties = partiesAt(view, hit, tools);
  const speaker = namedSpeaker(speakerAt(view, hit, tools), tools.isUnnamed);
  if (rule.spoken === true && speaker === null) return null;
  if (isNobodys(view, hit)) return null;
  const cast = new Map<ActorId, Role>();
  const add = adderTo(cast, tools.index);
  if (rule.frame === 'wanted') {
    if (speaker !== null) add([speaker], rule.subject);
    add(
      [...parties.subjects, ...parties.partners].filter((actor) => actor !== speaker),
      speaker === null ? rule.subject : rule.target,
    );
  } else {
    const they = parties.subjects.length === 0 ? theyIn(view, hit, { parties, pairFor: tools.pairFor }) : [];
    const tells = onlyTells(view, hit, parties);
    const silent = parties.subjects.length > 0 || they.length > 0 || speaker === null || tells;
    add(silent ? [...parties.subjects, ...they] : [speaker], rule.subject);
    add(parties.partners, rule.target);
    // "Beim Besuch von Okker in Westland haben die Nordmark und …": who else does something there is no host.
    const isVisit = rule.placeIsTarget === true && parties.subjects.length > 0 && parties.partners.length > 0;
    if (rule.frame !== 'mutual' || (rule.parties === 2 && !isVisit)) add(parties.targets, rule.target);
    else if (cast.size < 2) add(parties.targets, rule.target);
    if (rule.frame === 'said' && speaker !== null && (cast.size > 0 || !tells)) add([speaker], 'speaker');
  }
  add(ownLand(view, hit, speaker ?? parties.subjects[0], tools), rule.subject);
  add(answererOf(view, hit, cast, tools), rule.subject);
  const acts = hasOne(cast, rule.subject);
  const goes = !acts && rule.partiesBefore === true && goesOn(view, hit);
  const points = rule.frame === 'mutual' && saysBoth(clauseText(view, hit.clause));
  if (!acts && !goes && !points && rule.actingParty === true && rule.touchedCounts !== true) return null;
  if (
    !acts &&
    !isDoneTo(view, hit.clause) &&
    actsPrivately(view, hit.clause, hit.at, MERE_WORDS.has(hit.kind))
  )
    return null;
  addBoth(view, hit, { cast, add, parties, speaker, pairFor: tools.pairFor });
  // The ministry that tells it and its state are one side.
  const isOneSide = new Set([...cast.keys()].map(tools.blocOf)).size === 1;
  if (hit.kind === 'halt' && isOneSide) add(describedBeside(view, hit, [...cast.keys()], tools), rule.target);
  if (acts && isOneSide && !(rule.frame === 'mutual' && cast.size > 1))
    add(neighbourMeant(view, hit, [...cast.keys()], tools), rule.target);
  if (acts && isOneSide && GIVES_OR_STOPS.has(hit.kind))
    add(toldBeside(view, hit, { ...tools, known: [...cast.keys()] }), rule.target);
  const isKnown = knownTeller(tools.index, tools.isPublicPerson);
  const isSetTo = acts && hasOne(cast, rule.target);
  if (hit.kind === 'ultimatum' && isOneSide && !isSetTo && [...cast.keys()].some(isKnown))
    add(addressedBeside(view, [...cast.keys()], tools), rule.target);
  if (cast.size === 0 && rule.touchedCounts === true) add(namedBeside(view, hit), rule.target);
  // "wurden als … bezeichnet": nobody says so.
  const isUnsigned = parties.subjects.length === 0 && isPassive(view, hit.clause);
  if (hit.kind === 'statement' && (isUnsigned || ![...cast.values()].includes('speaker'))) return null;
  const participants = withoutUnnamed(participantsOf(hit, cast, tools.index), rule, tools.isUnnamed);
  // Who did it the article said before, or nobody: that is asked when its events are known.
  if (goes) return { participants };
  const blocs = new Set(participants.map(({ actor }) => tools.blocOf(actor)));
  if (rule.acrossStates === true && blocs.size < 2) return null;
  if (isTooFew(rule, participants, tools.index) || isPrivateVisit(rule, participants, isKnown)) return null;
  return gatekeepers(participants, hit.kind).some(({ actor }) => isKnown(actor)) ? { participants } : null;
}

function hasOne(cast: ReadonlyMap<ActorId, Role>, role: Role): boolean {
  return [...cast.values()].includes(role);
}

/** "Ihr Land werde liefern, sagte Ministerin Lindholm": the land acts too. */
function ownLand(
  view: SentenceView,
  { rule, clause }: RuleHit,
  who: ActorId | undefined,
  { blocOf }: CastTools,
): ActorId[] {
  if (who === undefined || rule.frame === 'mutual' || !OWN_LAND.test(clauseText(view, clause))) return [];
  return blocOf(who) === who ? [] : [blocOf(who)];
}

/** Whoever the next sentence says it was, where this one names no doer and nobody private is. */
function answererOf(
  view: SentenceView,
  { rule, kind, clause, at }: RuleHit,
  cast: ReadonlyMap<ActorId, Role>,
  tools: CastTools,
): ActorId[] {
  const isTold = [...cast].some(([actor, role]) => role === rule.subject && !tools.isUnnamed(actor));
  if (isTold || !GIVES_OR_STOPS.has(kind)) return [];
  const answerer = tools.answererOf(view);
  const isAnothers = answerer !== null && !isDoneTo(view, clause) && actsPrivately(view, clause, at);
  return answerer === null || isAnothers ? [] : [answerer];
}

/** Strangers do it, it is given to whoever speaks, or a thing does it: nobody named did. */
function isNobodys(view: SentenceView, hit: RuleHit): boolean {
  const { rule, kind, clause } = hit;
  const isDone = DEEDS.has(kind) || rule.frame === 'said';
  if (isDone && !isDoneTo(view, clause) && strangersAct(view, clause)) return true;
  if (kind === 'call' && isTalkWithPress(clauseText(view, clause))) return true;
  if (
    (GIVES_OR_STOPS.has(kind) || kind === 'call' || kind === 'ultimatum') &&
    rule.frame !== 'wanted' &&
    isDoneByPrivate(view, clause, kind === 'ultimatum')
  )
    return true;
  if (kind === 'pledge' && isGivenToUs(view, hit)) return true;
  return (rule.bySubject === true || isDenied(hit)) && isThing(view, hit);
}

/** A promise not made. */
function isDenied({ rule, kind }: RuleHit): boolean {
  return kind === 'rejection' && rule.kind === 'pledge';
}

/** "Der Zaun werde daran nichts ändern, sagte Okker": the clause has a subject of its own, and it is nobody. */
function isThing(view: SentenceView, { clause, at }: RuleHit): boolean {
  if (isDoneTo(view, clause)) return false;
  const isNamed = view.arguments.some(
    (arg) => view.clauses[arg.clause] === clause && arg.preposition === null && arg.grammar === null,
  );
  if (isNamed) return false;
  const words = view.tokens.slice(clause.from, clause.to);
  // "Okker, der …, will die Reform nicht unterzeichnen": who it is stands before the other clause.
  const [first] = words;
  if (clause.from > 0 && first?.capital === false && first.readings.some(({ kind }) => kind === 'finite'))
    return false;
  if (words.some(({ lower }) => DOES_SO.test(lower))) return false;
  return words.some(({ lower }) => IT.test(lower)) || actsPrivately(view, clause, at, true);
}

const IT = /^(?:dies|das|alles|vieles|manches)$/u;

const GIVES_OR_STOPS: ReadonlySet<EventKind> = new Set(['pledge', 'halt']);

function partiesAt(view: SentenceView, { rule, at, kind }: RuleHit, { speakerOf }: CastTools): Parties {
  const { placeIsTarget = false, targetBy = [], subjectBy = [], onlyBy = false } = rule;
  return partiesOf(view, { at, kind, placeIsTarget, targetBy, subjectBy, onlyBy }, speakerOf);
}

function participantsOf(
  hit: RuleHit,
  cast: ReadonlyMap<ActorId, Role>,
  index: NameIndex,
): Cast['participants'] {
  const all = [...cast].map(([actor, role]) => ({ actor, role: renamed(hit, role) }));
  return hit.rule.placeIsTarget === true ? asVisit(all, index) : all;
}

/** "Seine Heimat Westland besucht Okker": a state is no guest of a person; and where nobody is a guest, nobody comes. */
function asVisit(participants: Cast['participants'], { entries }: NameIndex): Cast['participants'] {
  const isState = ({ actor }: { readonly actor: ActorId }): boolean => entries.get(actor)?.kind === 'state';
  const guests = participants.filter(({ role }) => role === 'guest');
  const hosts = participants.filter(({ role }) => role === 'host');
  if (hosts.length === 0 || !guests.every(isState) || (guests.length > 0 && hosts.length > 1))
    return participants;
  if (hosts.every(isState)) return guests.length === 0 ? [] : participants;
  return participants.map((one) => ({ ...one, role: isState(one) ? 'host' : 'guest' }));
}

/** A singer who flies to Westland meets nobody. */
function isPrivateVisit(
  { placeIsTarget, actingParty, subject }: RuleHit['rule'],
  participants: Cast['participants'],
  isKnown: (actor: ActorId) => boolean,
): boolean {
  const isVisit = placeIsTarget === true && actingParty === true;
  return isVisit && !participants.some(({ actor, role }) => role === subject && isKnown(actor));
}

/** "Wie das Ministerium mitteilte, verständigten sie sich …": the two who acted before. */
function theyIn(
  view: SentenceView,
  { rule, clause }: RuleHit,
  { parties, pairFor }: { readonly parties: Parties; readonly pairFor: PairFinder },
): readonly ActorId[] {
  // "Zugleich verpflichten sie sich …" too.
  if ((rule.frame !== 'mutual' && rule.kind !== 'pledge') || parties.partners.length > 0) return [];
  return saysThey(clauseText(view, clause)) ? pairFor(view, [], 'acting') : [];
}

const OWN_LAND = /(?<!\p{L})(?:(?:[Ss]ein|[Ii]hr) (?:Land|Staat)|(?:[Ss]eine|[Ii]hre) Regierung)(?!\p{L})/u;

/** "stoppt ukrainische Einfuhren", "das Guthaben der Führung Westlands", "Frachter aus Westland": whose it is that is stopped. */
function describedBeside(
  view: SentenceView,
  { clause }: RuleHit,
  known: readonly ActorId[],
  { blocOf }: CastTools,
): ActorId[] {
  const own = new Set(known.map(blocOf));
  const [first] = view.arguments.filter(
    ({ mention, clause: at, grammar, preposition }) =>
      (mention.how === 'adjective' ||
        grammar === 'genitive' ||
        (mention.how === 'place' && preposition !== null && FROM_OR_TO.test(preposition))) &&
      view.clauses[at] === clause &&
      !own.has(blocOf(mention.actor)),
  );
  return first === undefined ? [] : [first.mention.actor];
}

/** "forderte das Nachbarland auf", "bot der Gegenseite an": the other side the article is about. */
function neighbourMeant(
  view: SentenceView,
  { clause }: RuleHit,
  known: readonly ActorId[],
  { index, blocOf, otherSide }: CastTools,
): ActorId[] {
  const hung = view.clauses[view.clauses.indexOf(clause) + 1];
  const depends = hung !== undefined && (hung.kind === 'infinitive' || hung.opener === 'dass');
  if (!NEIGHBOUR.test(clauseText(view, clause)) && !(depends && NEIGHBOUR.test(clauseText(view, hung))))
    return [];
  // Whose neighbour it is must be known: of somebody without a state the article's most named may be the own.
  const isSide = known.every(
    (actor) =>
      (index.entries.get(blocOf(actor))?.kind !== 'person' && blocOf(actor) !== actor) ||
      index.entries.get(actor)?.kind === 'state',
  );
  const meant = isSide ? otherSide(known) : null;
  return meant === null ? [] : [meant];
}

const NEIGHBOUR =
  /(?<!\p{L})(?:d(?:as|em|en|es|ie|er)|zum|vom|beim|ins|sein(?:em|en|e|er)?|ihr(?:em|en|e|er)?) (?:(?:großen|kleinen|nördlichen|südlichen|östlichen|westlichen) )?(?:Nachbarland(?:e?s)?|Nachbarstaat(?:e?s)?|Nachbarn?|Nachbarrepublik|Gegenseite|anderen Seite)(?! (?:\p{Lu}|der |des |von |im |in ))(?!\p{L})/u;

const FROM_OR_TO = /^(?:aus|nach|zu)$/u;

/** "sie habe bis Mai Zeit, andernfalls …, hatte sie den Westländern mitgeteilt": the other side, wherever it is named. */
function addressedBeside(
  view: SentenceView,
  known: readonly ActorId[],
  { blocOf, otherSide }: CastTools,
): ActorId[] {
  const own = new Set(known.map(blocOf));
  const first = view.arguments.find(
    // "beim Gipfel in Osthaven": where, not whom.
    ({ mention, preposition }) =>
      !own.has(blocOf(mention.actor)) && (mention.how !== 'place' || preposition === 'nach'),
  );
  // An ultimatum is always set to somebody: whom the sentence leaves out the article has named.
  const meant = first?.mention.actor ?? otherSide(known);
  return meant === null ? [] : [meant];
}

/** Told of no doer, or as what somebody said before: then the sentence goes on about whoever acted there. */
function goesOn(view: SentenceView, { kind, clause }: RuleHit): boolean {
  if (kind !== 'ultimatum') return isDoneTo(view, clause);
  if (ON_CONDITION.test(view.text)) return true;
  return view.tokens.some(({ capital, readings }, at) => {
    if (capital && at > 0) return false;
    const third = readings.filter((one) => one.kind === 'finite' && one.person === 3);
    return third.length > 0 && third.every((one) => one.kind === 'finite' && one.mood === 'subjunctive1');
  });
}

/** "Bedingung ist, dass …": of what was promised right before. */
const ON_CONDITION = /^(?:\p{L}+ )?(?:Bedingung|Voraussetzung|Auflage)(?!\p{L})/u;

/** Whoever the trigger's clause names at all, as a place or in an adjective too. */
function namedBeside(view: SentenceView, hit: RuleHit): ActorId[] {
  const here = view.arguments.filter((arg) => view.clauses[arg.clause] === hit.clause);
  // "… Hilfsgüter waren betroffen, auch deren Verteilung wurde untersagt"
  // "Auf Eis liegen 18 Millionen, mit denen Ostland … wollte": whose they are stands behind.
  const back = /(?<!\p{L})(?:deren|dessen|dies|diese[rsnm]?)(?!\p{L})/u.test(clauseText(view, hit.clause));
  const told = here.length > 0 || !back ? here : view.arguments;
  return (told.length > 0 ? told : meantFor(view, hit)).map((arg) => arg.mention.actor);
}

/** A negated pledge has speakers, not pledgers. */
function renamed(hit: RuleHit, role: Role): Role {
  if (hit.kind === hit.rule.kind) return role;
  return role === hit.rule.subject ? 'speaker' : 'addressee';
}

/** Whoever speaks the stretch in which the trigger stands. */
function speakerAt(view: SentenceView, hit: RuleHit, tools: CastTools): ActorId | null {
  const token = view.tokens[hit.at];
  if (token === undefined) return null;
  const around = view.speech.filter(
    ({ form, spans, cue }) =>
      form !== 'reported' &&
      // "…, so Lindholm": the cue itself is the trigger.
      (spans.some((span) => contains(span, token)) ||
        (hit.rule.spoken === true && cue !== null && contains(cue, token))),
  );
  for (const speech of around.reverse()) {
    const speaker = tools.speakerOf(speech);
    if (speaker !== null) return speaker;
  }
  const willing = hit.rule.frame === 'wanted' ? willedBy(view) : null;
  return willing ?? headlineSpeaker(view) ?? governingSpeaker(view, hit);
}

/** "Wie verlautete, stellte Lindholm klar, dass Ostland …": whoever the main clause before the dass-clause names. */
function governingSpeaker(view: SentenceView, { clause }: RuleHit): ActorId | null {
  const at = view.clauses.indexOf(clause);
  const governing = view.clauses[at - 1];
  if (clause.opener !== 'dass' || governing === undefined) return null;
  const here = view.arguments.filter(
    (arg) => arg.clause === at - 1 && arg.preposition === null && arg.mention.how !== 'adjective',
  );
  return subjectOf(here, view, governing)[0] ?? null;
}

/** "Uns wurden Hubschrauber versprochen": whoever speaks gets it, and who gives it is not said. */
function isGivenToUs(view: SentenceView, { clause }: RuleHit): boolean {
  if (!isPassive(view, clause)) return false;
  const text = clauseText(view, clause);
  return TO_US.test(text) && !BY.test(text);
}

const TO_US = /(?<!\p{L})(?:[Uu]ns|[Mm]ir)(?!\p{L})/u;
const BY = /(?<!\p{L})(?:von|durch|seitens)(?!\p{L})/u;
