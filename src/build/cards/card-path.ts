/** Where the pictures that stand for an event in a chat lie on the built site, seen from its base path. */

/** Each picture is 1200 × 630 pixels, as Open Graph asks. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card of an event, or of its comparison; ids have no hyphen, so that the two never meet. */
export function cardPath(event: string, of: 'event' | 'comparison'): string {
  return `cards/${event}${of === 'comparison' ? '-compare' : ''}.png`;
}
