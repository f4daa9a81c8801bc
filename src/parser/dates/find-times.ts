/** Stage 2: time expressions, said first, then resolved. */
import type { Draft } from '../document';

export function findTimes(draft: Draft): Draft {
  return draft;
}
