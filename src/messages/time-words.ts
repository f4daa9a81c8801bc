/** What is said around a day that is not certain. Outside of the other messages: pure code says days, in both languages. */
import type { Lang } from './messages';

export type TimeWords = {
  readonly unknown: string;
  /** The rest with `{day}` where the day goes. */
  readonly aboutDay: string;
  readonly about: string;
  readonly until: string;
  readonly since: string;
};

export const timeWords: Readonly<Record<Lang, TimeWords>> = {
  de: {
    unknown: 'Tag unbekannt',
    aboutDay: 'um den {day}',
    about: 'etwa {day}',
    until: 'bis {day}',
    since: 'ab {day}',
  },
  en: {
    unknown: 'day unknown',
    aboutDay: 'around {day}',
    about: 'around {day}',
    until: 'until {day}',
    since: 'from {day}',
  },
};
