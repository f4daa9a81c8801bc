/** What is said where a written page stays because what the app needs could not be had. Outside of the other messages: it comes with its own code. */
import type { Lang } from './messages';

const de = {
  stays:
    'Die Seite steht so da, wie sie veröffentlicht wurde. Was ihre Knöpfe und Filter brauchen, ließ sich nicht laden.',
  goOn: 'Ohne das Fehlende weiter',
};

const en: typeof de = {
  stays: 'The page stands as it was published. What its buttons and filters need could not be loaded.',
  goOn: 'Go on without it',
};

export const writtenWords: Readonly<Record<Lang, typeof de>> = { de, en };
