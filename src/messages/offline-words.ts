/** What is said about the kept copy of the site, in both languages. Outside of the other messages: it comes with its own code. */
import type { Lang } from './messages';

const de = {
  offline: 'Keine Verbindung – Sie lesen die gespeicherte Fassung',
  dismiss: 'Hinweis schließen',
  fresh: 'Neue Fassung verfügbar',
  reload: 'Neu laden',
  later: 'Später',
};

const en: typeof de = {
  offline: 'No connection – you are reading the saved version',
  dismiss: 'Close this note',
  fresh: 'New version available',
  reload: 'Reload',
  later: 'Later',
};

export const offlineWords: Readonly<Record<Lang, typeof de>> = { de, en };
