/** Words that only pages written when the site is built need: no reader loads them with the app. */
import type { Lang } from './messages';

type StillTexts = {
  /** Above the events that come before and after the one a page is about. */
  readonly around: string;
  readonly actors: string;
  readonly topics: string;
  readonly outlets: string;
  /** Stands where timeline, search and filters would be. */
  readonly withoutScript: string;
};

export const stillTexts: Readonly<Record<Lang, StillTexts>> = {
  de: {
    around: 'Davor und danach',
    actors: 'Akteure',
    topics: 'Themen',
    outlets: 'Quellen',
    withoutScript: 'Zeitleiste, Suche und Filter brauchen JavaScript; alles andere steht hier.',
  },
  en: {
    around: 'Before and after',
    actors: 'Actors',
    topics: 'Topics',
    outlets: 'Sources',
    withoutScript: 'Timeline, search and filters need JavaScript; everything else is here.',
  },
};
