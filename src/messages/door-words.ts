/** What stands without scripts at the old address of something that has no page any more. Only the build needs it. */
import type { Lang } from './messages';

type DoorWords = {
  readonly noPage: (name: string) => string;
  readonly noPageText: string;
};

export const doorWords: Readonly<Record<Lang, DoorWords>> = {
  de: {
    noPage: (name) => `„${name}“ hat hier keine eigene Seite mehr`,
    noPageText: 'Mit JavaScript suchen wir stattdessen nach dem Namen.',
  },
  en: {
    noPage: (name) => `“${name}” no longer has a page here`,
    noPageText: 'With JavaScript we search for the name instead.',
  },
};
