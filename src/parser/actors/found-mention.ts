/** A mention and the token behind it. */
import type { Span } from '../../schema/span';
import type { Mention } from '../document';
import type { Token } from '../language/tokens';

/** `to` is the token behind its last. */
export type Found = { readonly mention: Mention; readonly to: number };

/** The mention that covers these tokens. */
export function found(
  tokens: readonly Token[],
  from: number,
  to: number,
  what: Omit<Mention, 'span'>,
): Found {
  const span: Span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { mention: { span, ...what }, to };
}
