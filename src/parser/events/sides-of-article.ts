/** Whom an article is about: the two sides that stand out, and whoever stands against one of them. */
import type { ActorId } from '../../schema/ids';
import { overlaps } from '../../schema/span';
import { isUnion, type NameIndex } from '../actors/name-index';
import type { Draft, Mention } from '../document';
import type { Pair } from './both-sides';
import type { SentenceView } from './sentence-view';

/** "beide Seiten": two states or groups named before the sentence clearly more often than any third; none that the sentence itself names. */
export function sidesFinder(draft: Draft, index: NameIndex, blocOf: (actor: ActorId) => ActorId) {
  const met = statesMet(draft);
  return ({ span }: SentenceView): Pair => {
    // "in Osthaven" is only where both meet, unless nobody else is named.
    const pair = standingOut(({ how }) => how !== 'place' && how !== 'seat');
    return pair.length > 0 ? pair : standingOut(() => true);

    function standingOut(counts: (mention: Mention) => boolean): Pair {
      const named = new Map<ActorId, number>();
      for (const mention of draft.mentions) {
        const bloc = blocOf(mention.actor);
        const kind = index.entries.get(bloc)?.kind;
        const isSide = kind === 'state' || kind === 'group' || met.has(bloc);
        if (mention.span.start < span.start && isSide && counts(mention))
          named.set(bloc, (named.get(bloc) ?? 0) + 1);
      }
      // Who asks both sides for something is neither.
      for (const mention of draft.mentions)
        if (overlaps(mention.span, span)) named.delete(blocOf(mention.actor));
      const [first, second, third] = [...named].sort(([, a], [, b]) => b - a);
      if (first === undefined || second === undefined) return [];
      // Two are the sides however seldom the article names them, if it names no third.
      if (second[1] < 2 && (third !== undefined || first[1] < 2)) return [];
      return third === undefined || 2 * third[1] <= second[1] ? [first[0], second[0]] : [];
    }
  };
}

/** The one state, group or union that the article names clearly more often than any but those on the side of `own`. */
export function otherSideFinder(draft: Draft, index: NameIndex, blocOf: (actor: ActorId) => ActorId) {
  const met = statesMet(draft);
  const isSide = (bloc: ActorId): boolean => {
    const kind = index.entries.get(bloc)?.kind;
    return kind === 'state' || kind === 'group' || isUnion(index, bloc) || met.has(bloc);
  };
  let counts: ReadonlyMap<ActorId, number> | null = null;
  return (own: readonly ActorId[]): ActorId | null => {
    counts ??= countBlocs(draft, blocOf, isSide);
    const mine = new Set(own.map(blocOf));
    const [first, second] = [...counts].filter(([bloc]) => !mine.has(bloc)).sort(([, a], [, b]) => b - a);
    if (first === undefined || first[1] < 2) return null;
    return second === undefined || first[1] >= 2 * second[1] ? first[0] : null;
  };
}

/** States that no register knows. */
function statesMet({ newActors }: Draft): ReadonlySet<ActorId> {
  return new Set(
    newActors
      .filter(({ kind, actsFor, isUnnamed }) => kind === 'body' && actsFor === null && isUnnamed !== true)
      .map(({ actor }) => actor),
  );
}

function countBlocs(
  { mentions }: Draft,
  blocOf: (actor: ActorId) => ActorId,
  isSide: (bloc: ActorId) => boolean,
): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { actor } of mentions) {
    const bloc = blocOf(actor);
    if (isSide(bloc)) counts.set(bloc, (counts.get(bloc) ?? 0) + 1);
  }
  return counts;
}
