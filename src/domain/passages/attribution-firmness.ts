/** How firm an event stands: the strongest way anybody tells it, and whether hearsay is part of it. */
import type { WortlautEvent } from '../../schema/event';
import { rungOf, rungs, stretchesOf, type Rung } from './attribution-stretches';

export type Firmness = {
  /** The firmest rung of any account, hearsay set aside: 'hearsay' only where there is nothing else. */
  readonly strongest: Rung;
  /** True when any part of it is told on hearsay. */
  readonly hearsay: boolean;
};

/** Every change of a filter draws the timeline anew, from the same events. */
const known = new WeakMap<WortlautEvent, Firmness>();

/** Quoted before indirect before attributed before reported before asserted; hearsay is a flag of its own. */
export function firmness(event: WortlautEvent): Firmness {
  const firm = known.get(event) ?? readFirmness(event);
  known.set(event, firm);
  return firm;
}

function readFirmness(event: WortlautEvent): Firmness {
  const found = new Set(
    event.accounts.flatMap(({ passages }) => passages.flatMap((passage) => stretchesOf(passage).map(rungOf))),
  );
  const strongest = rungs.find((rung) => rung !== 'hearsay' && found.has(rung)) ?? 'hearsay';
  return { strongest, hearsay: found.has('hearsay') };
}
