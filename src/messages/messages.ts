/** The interface texts per language. */
import { de, type Messages } from './de';
import { en } from './en';

export type Lang = 'de' | 'en';

export const messages: Readonly<Record<Lang, Messages>> = { de, en };
