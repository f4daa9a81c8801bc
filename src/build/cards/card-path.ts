/** Where the pictures that stand for an event in a chat lie on the built site, seen from its base path. */
import type { Lang } from '../../messages/messages';

/** Each picture is 1200 × 630 pixels, as Open Graph asks. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export const cardsOf = ['event', 'comparison'] as const;
export type CardOf = (typeof cardsOf)[number];

/** The card of an event, or of its comparison; ids have no hyphen, so that the two never meet. */
export function cardPath(event: string, of: CardOf, lang: Lang): string {
  const folder = lang === 'de' ? 'cards' : `cards/${lang}`;
  return `${folder}/${event}${of === 'comparison' ? '-compare' : ''}.png`;
}

/** That of all pages about no single event; its hyphen keeps it from any event's. */
export function siteCardPath(lang: Lang): string {
  return cardPath('all-events', 'event', lang);
}
