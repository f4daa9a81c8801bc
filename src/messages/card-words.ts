/** The words that only pictures use. Outside of the other messages: the build draws them without an interface. */
import type { Lang } from './messages';

export type CardPhrases = {
  readonly sources: (count: number) => string;
  readonly compared: (count: number) => string;
};

export const cardPhrases: Readonly<Record<Lang, CardPhrases>> = {
  de: {
    sources: (count) => (count === 1 ? 'Eine Quelle' : `${count} Quellen`),
    compared: (count) => `Im Vergleich: ${count} Quellen`,
  },
  en: {
    sources: (count) => `${count === 1 ? 'One source' : `${count} sources`} · original wording in German`,
    compared: (count) => `Compared: ${count} sources · original wording in German`,
  },
};
