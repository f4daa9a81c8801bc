/** Whose deed a noun names: genitives, adjectives and first parts of compounds around the trigger. */
import type { ActorId } from '../../schema/ids';
import type { Token } from '../language/tokens';
import type { SentenceView } from './sentence-view';
import { idsOf, type Argument } from './tie-in';
import { isPublicNoun } from './unknown-subjects';

/** "Putins Weigerung": whoever stands in the genitive right before the noun. */
export function possessor(view: SentenceView, acting: readonly Argument[], at: number): ActorId[] {
  if (view.tokens[at]?.capital !== true || at === 0) return [];
  return idsOf(acting.filter((arg) => arg.to === at && arg.grammar === 'genitive'));
}

/** "Das Ultimatum der Ukraine", "der Stopp Ostlands": whoever stands in the genitive right behind the noun. */
export function ownerBehind(view: SentenceView, acting: readonly Argument[], at: number): ActorId[] {
  if (view.tokens[at]?.capital !== true || at === 0) return [];
  const owners = acting.filter((arg) => arg.grammar === 'genitive' && arg.from > at && arg.from - at <= 2);
  return idsOf((owners.length > 0 ? owners : servicesBehind(view, at)).slice(0, 1));
}

/** "ein Team des westländischen Zivilschutzes": a service of the state that its adjective names. */
function servicesBehind({ tokens, arguments: all }: SentenceView, at: number): readonly Argument[] {
  if (!/^de[rs]$/u.test(tokens[at + 1]?.lower ?? '')) return [];
  return all.filter(
    ({ mention, from, to }) =>
      mention.how === 'adjective' && from === at + 2 && SERVICE.test(tokens[to]?.lower ?? ''),
  );
}

const SERVICE =
  /(?:schutze?s|wehr|wache|marine|polizei|dienste?s|rettung|hilfswerks|verwaltung|werke|flotte|eisenbahn|staatsbahn)$/u;

/** "das Treffen von A und B", "ein Telefonat zwischen A und B": whoever meets, not whoever speaks of it. */
export function meetersBehind(view: SentenceView, here: readonly Argument[], at: number): ActorId[] {
  const next = view.tokens[at + 1]?.lower ?? '';
  if (view.tokens[at]?.capital !== true || (next !== 'von' && next !== 'zwischen')) return [];
  const meet = here.filter(({ mention }) => mention.how !== 'seat');
  const first = meet.findIndex((arg) => arg.from > at && arg.from - at <= 4 && arg.preposition === next);
  if (first < 0) return [];
  const behind = meet.slice(first);
  const last = behind.findIndex((arg) => arg.preposition !== next && arg.grammar !== 'genitive');
  return idsOf(behind.slice(0, last < 0 ? behind.length : last));
}

/** "der von Ostland verhängte Stopp": whoever stands with "von" before the participle that describes the noun. */
export function doerBefore(view: SentenceView, acting: readonly Argument[], at: number): ActorId[] {
  const participle = view.tokens[at - 1];
  if (view.tokens[at]?.capital !== true || participle === undefined || participle.capital) return [];
  if (!/(?:t|en)e[nmrs]?$/u.test(participle.lower)) return [];
  return idsOf(
    acting.filter(
      (arg) => (arg.preposition === 'von' || arg.preposition === 'durch') && arg.to < at && at - arg.to <= 3,
    ),
  );
}

/** "US-Lieferstopp": the first part of the trigger itself says who. */
export function compoundOwner(view: SentenceView, at: number): ActorId[] {
  const token = view.tokens[at];
  if (token === undefined || !token.text.includes('-')) return [];
  const arg = view.arguments.find((one) => one.from === at && one.mention.how === 'adjective');
  return arg === undefined ? [] : [arg.mention.actor];
}

/** "das westländische Angebot": the adjective right before the noun. */
export function adjectiveOwner(view: SentenceView, at: number): ActorId[] {
  if (view.tokens[at]?.capital !== true) return [];
  return idsOf(view.arguments.filter((arg) => arg.to === at && arg.mention.how === 'adjective'));
}

/** "Trumps Wunsch", "das Ultimatum der Ukraine": whoever owns the noun did it; of a verb's subject only public ones speak for them. */
export function genitives(view: SentenceView, here: readonly Argument[], at: number): ActorId[] {
  const isNoun = view.tokens[at]?.capital === true;
  return idsOf(
    here.filter(
      (arg) =>
        arg.grammar === 'genitive' &&
        Math.abs(arg.from - at) <= 4 &&
        ((isNoun && ownsTrigger(view, arg, at)) || ownedNouns(view, arg).some(isPublicNoun)),
    ),
  );
}

/** "Deutschlands Industrie reagierte mit Sorge" owns the industry, not the sorrow. */
function ownsTrigger({ tokens }: SentenceView, { from, to }: Argument, at: number): boolean {
  if (from > at) return true;
  return !tokens.slice(to, at).some((token) => token.capital);
}

/** The noun before "der Ukraine", the one behind "Trumps". */
function ownedNouns(view: SentenceView, { from, to }: Argument): Token[] {
  return [from - 1, from - 2, to, to + 1].flatMap((at) => {
    const token = view.tokens[at];
    return token?.capital === true ? [token] : [];
  });
}
