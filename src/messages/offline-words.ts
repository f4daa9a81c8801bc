/** What is said about the kept copy of the site, in both languages. Outside of the other messages: it comes with its own code. */
import type { Lang } from './messages';

const de = {
  offline: 'Ohne Netz – Sie lesen die gespeicherte Fassung',
  fresh: 'Neue Fassung verfügbar',
  reload: 'Neu laden',
  later: 'Später',
};

const en: typeof de = {
  offline: 'No network – you are reading the saved version',
  fresh: 'New version available',
  reload: 'Reload',
  later: 'Later',
};

export const offlineWords: Readonly<Record<Lang, typeof de>> = { de, en };
