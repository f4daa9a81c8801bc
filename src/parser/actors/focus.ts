/** Whom an article has in mind from sentence to sentence: by gender, by title, the people named last and the one state. */
import type { ActorId } from '../../schema/ids';
import type { Gender } from '../../schema/register-source';
import type { Mention, NewActor } from '../document';
import type { Token } from '../language/tokens';
import type { Titles } from './introduced-actors';
import { isOtherCommission } from './called-by-kind';
import { isUnion, type NameIndex } from './name-index';

/** Who was last in focus; kept from sentence to sentence of one article. */
export type Focus = {
  m: ActorId | null;
  f: ActorId | null;
  any: ActorId | null;
  /** Met in this article, in no register; bodies among them are no "er" and no "sie". */
  readonly newActors: ReadonlyMap<ActorId, NewActor>;
  /** Of people in no register, where a title told it. */
  readonly genders: ReadonlyMap<ActorId, Gender>;
  /** By which titles people were named. */
  readonly titles: Titles;
  readonly day: string | null;
  /** Whoever was named so far, the latest first. */
  people: readonly ActorId[];
  /** Of the sentence before, in the order of its words. */
  namedLast: readonly ActorId[];
  /** The one state that was named last; null where a sentence named several. */
  state: ActorId | null;
  /** The states that the last sentence with any named. */
  lands: readonly ActorId[];
  /** The party or body, "die …", with which the sentence before began, where it named no woman. */
  body: ActorId | null;
  /** The body of states that was named last. */
  union: ActorId | null;
  /** The bodies of registers named so far, the latest first. */
  bodies: readonly ActorId[];
  /** A commission that is no union's was named. */
  otherCommission: boolean;
};

/** At the beginning of an article nobody is in focus. */
export function newFocus(known: Pick<Focus, 'newActors' | 'genders' | 'titles' | 'day'>): Focus {
  return {
    m: null,
    f: null,
    any: null,
    state: null,
    lands: [],
    body: null,
    union: null,
    newActors: known.newActors,
    genders: known.genders,
    titles: known.titles,
    day: known.day,
    people: [],
    namedLast: [],
    bodies: [],
    otherCommission: false,
  };
}

/** Further back nobody is called by title alone. */
const PEOPLE_IN_MIND = 12;
/** Nor is a body by its kind. */
const BODIES_IN_MIND = 4;

/** Whether somebody who acts is named: a person, never as an adjective or a place. */
export function isPerson(index: NameIndex, mention: Mention, { newActors }: Focus): boolean {
  if (mention.how === 'adjective' || mention.how === 'place') return false;
  const entry = index.entries.get(mention.actor);
  return (entry ?? newActors.get(mention.actor))?.kind === 'person';
}

function genderOf(index: NameIndex, actor: ActorId, { genders }: Focus): Gender | null {
  const entry = index.entries.get(actor);
  return entry?.kind === 'person' ? entry.gender : (genders.get(actor) ?? null);
}

/** Whether a pronoun of that gender may mean the actor. */
export function mayHave(index: NameIndex, actor: ActorId, gender: Gender, focus: Focus): boolean {
  const known = genderOf(index, actor, focus);
  return known === null || known === gender;
}

/** The first person of a sentence, mostly its subject, stays in focus; others only fill a gap of their gender. */
export function moveFocus(
  index: NameIndex,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  focus: Focus,
): void {
  focus.body = null;
  focus.otherCommission ||= tokens.some((token) => isOtherCommission(index, token));
  if (mentions.length === 0) {
    focus.namedLast = [];
    return;
  }
  const people = mentions.filter((mention) => isPerson(index, mention, focus) && !isExample(tokens, mention));
  focus.namedLast = mentions.filter((mention) => isSomebody(index, mention, focus)).map(({ actor }) => actor);
  focus.state = stateLeft(index, tokens, mentions, focus);
  focus.lands = landsLeft(index, mentions, focus);
  for (const { actor, how, span } of mentions)
    if (index.entries.get(actor)?.kind === 'body' && how !== 'adjective')
      focus.bodies = withFirst(actor, focus.bodies, BODIES_IN_MIND);
    else if (how === 'function' && isAuthority(tokens, span.end)) focus.bodies = [];
  focus.union = mentions.findLast(({ actor }) => isUnion(index, actor))?.actor ?? focus.union;
  if (!people.some(({ actor }) => genderOf(index, actor, focus) !== 'm'))
    focus.body = bodyBegun(index, tokens, mentions);
  for (const { actor } of [...people].reverse()) {
    const gender = genderOf(index, actor, focus);
    if (gender !== null) focus[gender] = actor;
    focus.any = actor;
    focus.people = withFirst(actor, focus.people, PEOPLE_IN_MIND);
  }
}

function withFirst(actor: ActorId, list: readonly ActorId[], most: number): readonly ActorId[] {
  return list[0] === actor ? list : [actor, ...list.filter((one) => one !== actor)].slice(0, most);
}

/** "Ostlands Fischereibehörde": from then on she is "die Behörde". */
function isAuthority(tokens: readonly Token[], end: number): boolean {
  return tokens.some((token) => token.end === end && /(?:behörde|agentur)$/u.test(token.lower));
}

/** "Vorgänger wie Arvo Okker": only named beside. */
function isExample(tokens: readonly Token[], { span }: Mention): boolean {
  const at = tokens.findIndex((token) => token.start >= span.start);
  return at > 1 && tokens[at - 1]?.lower === 'wie' && tokens[at - 2]?.capital === true;
}

/** "Die Südpartei …": whom "sie" means in the next sentence. */
function bodyBegun(index: NameIndex, tokens: readonly Token[], [first]: readonly Mention[]): ActorId | null {
  if (first === undefined || tokens[0]?.lower !== 'die') return null;
  const begins = tokens[1]?.start === first.span.start;
  if (first.how === 'function') return begins && isOffice(tokens, first) ? first.actor : null;
  if (first.how !== 'name') return null;
  const entry = index.entries.get(first.actor);
  return begins && (entry?.kind === 'body' || entry?.kind === 'group') && entry.gender === 'f'
    ? first.actor
    : null;
}

/** "Die Regierung in Osthaven", "Die westländische Armee": a house of feminine name that stands for its state. */
function isOffice(tokens: readonly Token[], { span }: Mention): boolean {
  return tokens.some(
    (token) => token.start >= span.start && token.end <= span.end && OFFICE.test(token.lower),
  );
}

const OFFICE =
  /^\p{L}*(?:regierung|führung|verwaltung|behörde|armee|marine|luftwaffe|kommission|opposition|delegation|botschaft|zentralbank|notenbank)$/u;

/** A person, or an office without a name that stands for its state: "der Emir der Nordmark". */
export function isSomebody(index: NameIndex, mention: Mention, focus: Focus): boolean {
  return isPerson(index, mention, focus) || mention.rule === 'de/actor/title';
}

export function isState(index: NameIndex, actor: ActorId, { newActors }: Focus): boolean {
  const met = newActors.get(actor);
  return index.entries.get(actor)?.kind === 'state' || (met?.kind === 'body' && met.actsFor === null);
}

/** The state that "das Land" means behind these mentions of its sentence: the only one they name, else the one in mind. */
export function stateInMind(index: NameIndex, here: readonly Mention[], focus: Focus): ActorId | null {
  const states = new Set(here.map(({ actor }) => actor).filter((actor) => isState(index, actor, focus)));
  const [only] = states;
  if (states.size === 1) return only ?? null;
  return states.size === 0 || (focus.state !== null && states.has(focus.state)) ? focus.state : null;
}

function landsLeft(index: NameIndex, mentions: readonly Mention[], focus: Focus): readonly ActorId[] {
  const states = mentions.filter(({ actor, how }) => how !== 'adjective' && isState(index, actor, focus));
  return states.length > 0 ? states.map(({ actor }) => actor) : focus.lands;
}

/** The state a sentence leaves in mind: its only one, else the one it begins with; a sentence without any changes nothing. */
function stateLeft(
  index: NameIndex,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  focus: Focus,
): ActorId | null {
  const states = mentions.filter(({ actor, how }) => how !== 'adjective' && isState(index, actor, focus));
  const [first] = states;
  if (first === undefined) return focus.state;
  if (states.every(({ actor }) => actor === first.actor)) return first.actor;
  const end = tokens.findIndex((token) => token.start >= first.span.end);
  const opens = first.how === 'name' && end >= 0 && end <= 2;
  if (opens && !/^(?:und|sowie|,|oder)$/u.test(tokens[end]?.text ?? '')) return first.actor;
  const acting = new Set(states.filter((state) => standsBare(tokens, state)).map(({ actor }) => actor));
  const [only] = acting;
  return acting.size === 1 ? (only ?? null) : null;
}

/** "Wegen Manövern der Nordmark mit Westland verschärft Ostland seinen Ton": a name without preposition, article or list, and no dateline. */
function standsBare(tokens: readonly Token[], { how, span }: Mention): boolean {
  if (how !== 'name') return false;
  const at = tokens.findIndex((token) => token.start >= span.start);
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== 'word' || before.capital || TIES.test(before.lower)) return false;
  return behind === undefined || !/^(?:und|sowie|,|oder|–)$/u.test(behind.text);
}

const TIES =
  /^(?:d(?:er|en|em|es)|und|sowie|oder|wie|als|aus|bei|durch|für|gegen|in|laut|mit|nach|seit|über|um|unter|von|vor|wegen|zu|zwischen|gegenüber|ohne)$/u;
