/** Who goes between two others is no party of what they do. */
import type { Token } from '../language/tokens';

/** "unter Vermittlung Ostlands", "auf Vermittlung des Südbunds", "unter Ostlands Vermittlung": who goes between does it not. */
export function isMediator(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.lower === 'vermittlung') return UNDER.test(tokens[from - 1]?.lower ?? '');
  for (let at = from - 1; at >= Math.max(1, from - 4); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.lower === 'vermittlung') return UNDER.test(tokens[at - 1]?.lower ?? '');
    if (token.capital) return false;
  }
  return false;
}

const UNDER = /^(?:unter|auf|durch|dank|nach|mit|\p{Ll}+er)$/u;
