/** What a place is called, in the tab of a browser and in a search result. */
import { assertNever } from '../base/assert';
import type { CorpusIndex } from '../domain/corpus-index';
import { timeText } from '../domain/time-text';
import type { Lang } from '../messages/messages';
import type { Place } from './view-state';

const PLEDGES = { de: 'Zusagen und was daraus wurde', en: 'Pledges and what became of them' } as const;
const COMPARED = { de: 'Vergleich', en: 'Comparison' } as const;

/** null where the site's own name says it all; undefined where the corpus knows nothing of that name. */
export function placeTitle(index: CorpusIndex, place: Place, lang: Lang): string | null | undefined {
  switch (place.at) {
    case 'explorer':
    case 'embed-explorer':
      return null;
    case 'not-found':
      return undefined;
    case 'event':
    case 'embed': {
      const event = index.events.get(place.event);
      if (event === undefined) return undefined;
      const title = `${event.title[lang]}, ${timeText(event.time, lang)}`;
      return place.at === 'event' && place.compare ? `${COMPARED[lang]}: ${title}` : title;
    }
    case 'article': {
      const article = index.articles.get(place.article);
      return article === undefined ? undefined : article.title || article.file;
    }
    case 'actor':
      return index.actors.get(place.actor)?.prefLabel[lang];
    case 'topic':
      return index.topics.get(place.topic)?.prefLabel[lang];
    case 'outlet':
      return index.outlets.get(place.outlet)?.prefLabel;
    case 'pledges':
      return PLEDGES[lang];
    default:
      return assertNever(place);
  }
}
