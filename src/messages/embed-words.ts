/** What an embedded timeline says, in both languages. Outside of the other messages: it comes with the frame's own code. */
import type { Lang } from './messages';

export const embedWords: Readonly<Record<Lang, { readonly all: string; readonly open: string }>> = {
  de: { all: 'Alle Ereignisse', open: 'In Wortlaut öffnen' },
  en: { all: 'All events', open: 'Open in Wortlaut' },
};
