/** The interface texts per language. */
import { de, type GermanMessages, type Messages } from './de';
import { en } from './en';

export type Lang = 'de' | 'en';

export const messages: Readonly<Record<Lang, GermanMessages>> = { de, en: sameKeys(en) };

/** use-intl reads placeholders off the German wording, so every language wears its type; `Messages` has checked the keys. */
function sameKeys(texts: Messages): GermanMessages {
  return texts as GermanMessages;
}
