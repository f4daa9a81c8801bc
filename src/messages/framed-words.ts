/** What stands instead of a page that another site frames. Outside of the other messages: it comes with the note's own code. */
import type { Lang } from './messages';

type FramedWords = { readonly title: string; readonly text: string; readonly open: string };

export const framedWords: Readonly<Record<Lang, FramedWords>> = {
  de: {
    title: 'Diese Seite lässt sich nicht einbetten',
    text: 'Eine andere Website zeigt Wortlaut in ihrem eigenen Rahmen. Damit niemand damit täuschen kann, öffnen Sie die Seite bitte selbst. Zum Einbetten gibt es eigene Adressen.',
    open: 'Wortlaut in neuem Tab öffnen',
  },
  en: {
    title: 'This page cannot be embedded',
    text: 'Another website shows Wortlaut within a frame of its own. So that nobody can deceive you that way, please open the page yourself. There are separate addresses for embedding.',
    open: 'Open Wortlaut in a new tab',
  },
};
