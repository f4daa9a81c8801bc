/** Tells use-intl our keys and languages, so that a wrong key or a missing placeholder does not compile. */
import type { GermanMessages } from './de';
import type { Lang } from './messages';

declare module 'use-intl' {
  // use-intl asks for an interface here.
  interface AppConfig {
    Messages: GermanMessages;
    Locale: Lang;
  }
}
