/** Whoever wills what a sentence tells: "nach dem Willen Ostlands", "auf Lindholms Anordnung". */
import type { ActorId } from '../../schema/ids';
import type { SentenceView } from './sentence-view';
import { idsOf } from './tie-in';

const WILL =
  /^(?:willen|anordnung|weisung|befehl|resolution|vorgabe|vorgaben|forderung|ultimatum|dekret|erlass)$/u;
/** "nach dem Willen", "auf Anordnung", "nach Ostlands Willen". */
const BY = /^(?:nach|auf|laut|gemäß|einem|einer|dem|der)$/u;

/** null where it names nobody's will. */
export function willedBy({ tokens, arguments: all }: SentenceView): ActorId | null {
  const at = tokens.findIndex(({ capital, lower }) => capital && WILL.test(lower));
  if (at < 1 || !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => BY.test(lower))) return null;
  const before = all.find(({ to, grammar }) => to === at && grammar === 'genitive');
  const owner =
    before ??
    all.find(
      ({ from, preposition, grammar }) =>
        from > at && from - at <= 3 && (preposition === 'von' || grammar === 'genitive'),
    );
  return owner === undefined ? null : (idsOf([owner])[0] ?? null);
}
