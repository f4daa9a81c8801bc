/** Which state "das Land" is: never the one that acts in the same clause, "Japan sagte dem Land Boote zu" behind "Vietnam bat um Hilfe". */
import type { ActorId } from '../../schema/ids';
import type { Mention } from '../document';
import type { Token } from '../language/tokens';
import type { CountryCalled } from './called-by-country';
import { isState, stateInMind, type Focus } from './focus';
import { actsForOf, type NameIndex } from './name-index';

type Around = {
  readonly index: NameIndex;
  readonly tokens: readonly Token[];
  readonly focus: Focus;
  /** Mentions before the phrase, and those behind it. */
  readonly out: readonly Mention[];
  readonly ahead: readonly Mention[];
};

const BORDER = /^[,;:–—]$/u;
const TIED =
  /^(?:in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|für|gegen|durch|über|um|unter|laut|gegenüber|dem|den|des|zwischen|wegen|trotz)$/u;

/** null where the words leave open which, or mean the land of whoever acts. */
export function landPointedAt(around: Around, called: CountryCalled): ActorId | null {
  const { index, out, focus } = around;
  const others = withoutActing(around, called);
  if (others === null) return called.isBehind ? null : stateInMind(index, out, focus);
  const meant = others.here.size > 0 ? others.here : others.before;
  const [only] = meant;
  if (meant.size === 1) return only ?? null;
  if (focus.state !== null && meant.has(focus.state)) return focus.state;
  // "Ostland lobte die Regierung des Landes": where no other was named it may be the own.
  return called.what === 'state' ? null : stateInMind(index, out, focus);
}

type Others = { readonly here: ReadonlySet<ActorId>; readonly before: ReadonlySet<ActorId> };

/** The states named so far of which none acts, or is named beside the phrase; null where nobody does. */
function withoutActing(around: Around, { from }: CountryCalled): Others | null {
  const { index, tokens, out, ahead, focus } = around;
  const first = 1 + tokens.findLastIndex(({ text }, at) => at < from && BORDER.test(text));
  const behind = tokens.findIndex(({ text }, at) => at > from && BORDER.test(text));
  const [start, end] = [tokens[first]?.start ?? 0, tokens[behind]?.start ?? Number.POSITIVE_INFINITY];
  const stateOf = (actor: ActorId): ActorId =>
    isState(index, actor, focus)
      ? actor
      : (actsForOf(index.entries.get(actor) ?? focus.newActors.get(actor)) ?? actor);
  const within = [...out, ...ahead].filter(({ span }) => span.start >= start && span.end <= end);
  // "Das Land hatte ostländische Diplomaten ausgewiesen": what it does to another is not done to itself.
  const opens = from - first <= 1;
  const acting = within.filter((one) => opens || acts(tokens, one));
  const further = opens ? [] : out.filter((one) => acts(tokens, one)).slice(0, 1);
  const taken = acting.length > 0 ? acting : further;
  if (taken.length === 0) return null;
  const own = new Set(taken.map(({ actor }) => stateOf(actor)));
  const states = (list: readonly ActorId[]): ReadonlySet<ActorId> =>
    new Set(list.filter((actor) => !own.has(actor) && isState(index, actor, focus)));
  const named = out.filter(({ how }) => how !== 'adjective').map(({ actor }) => actor);
  const inMind = focus.state !== null && !own.has(focus.state) ? [focus.state] : focus.lands;
  return { here: states(named), before: states(inMind) };
}

/** A state, its seat, office or minister without preposition or case of an object. */
function acts(tokens: readonly Token[], { how, span }: Mention): boolean {
  if (how === 'adjective' || how === 'place') return false;
  const at = tokens.findIndex(({ start }) => start >= span.start);
  const [before, further] = [tokens[at - 1], tokens[at - 2]];
  if (TIED.test(before?.lower ?? '')) return false;
  return !(
    /^(?:der|die|das|sein\p{Ll}*|ihr\p{Ll}*)$/u.test(before?.lower ?? '') && TIED.test(further?.lower ?? '')
  );
}
