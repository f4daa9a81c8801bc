/** The words behind the ids of a corpus' events in addresses; the same function as long as the corpus is the same. */
import { oncePerIndex } from '../domain/once-per-index';
import { slugOfTitle } from './slug';
import type { SlugOf } from './view-link';

export const eventSlugs = oncePerIndex(({ events }): SlugOf => {
  return (id, lang) => {
    const event = events.get(id);
    return event === undefined ? null : slugOfTitle(event.title[lang]);
  };
});
