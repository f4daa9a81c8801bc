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

/** Of the picture of the whole collection. */
type SiteCardPhrases = {
  readonly claim: string;
  readonly events: (count: number) => string;
  readonly sources: (count: number) => string;
};

export const siteCardPhrases: Readonly<Record<Lang, SiteCardPhrases>> = {
  de: {
    claim: 'Diplomatie in den Nachrichten – und der genaue Wortlaut jeder Quelle',
    events: (count) => (count === 1 ? 'Ein Ereignis' : `${count.toLocaleString('de')} Ereignisse`),
    sources: (count) => (count === 1 ? 'Eine Quelle' : `${count.toLocaleString('de')} Quellen`),
  },
  en: {
    claim: 'Diplomacy in the news – and the exact wording of every source',
    events: (count) => (count === 1 ? 'One event' : `${count.toLocaleString('en')} events`),
    sources: (count) => `${count === 1 ? 'One source' : `${count.toLocaleString('en')} sources`} in German`,
  },
};
