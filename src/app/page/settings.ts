/** What a reader may set: colours, and whether "/" is a shortcut. */
import { keptChoice } from './kept-choice';

export const themes = ['system', 'light', 'dark'] as const;

/** Puts itself on the page, `<html data-theme>`, before anything is drawn. */
export const theme = keptChoice('wortlaut-theme', themes, (now) => {
  // When the site is built there is no page to put it on.
  if (typeof document === 'undefined') return;
  if (now === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = now;
});

/** A single-key shortcut must be possible to switch off, for those who speak to their computer. */
export const slashKey = keptChoice('wortlaut-slash', ['on', 'off']);
