/** Pages at addresses of earlier corpora, whose ids have moved or gone: the app leads on or says so; without scripts the page does. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { forwardsSchema, type Forwards } from '../../schema/forwards';
import { forwardView } from '../../url/forward-view';
import { startView, viewAt, type Place } from '../../url/view-state';
import { gonePage } from './gone-page';
import type { PageFrame } from './page-file';
import { pageHead } from './page-head';
import { addressOf, fileAt, fileOf, languages, type SitePage } from './site-pages';
import type { SiteOptions } from './site-options';
import type { SiteFile } from './sitemap';
import { doorPage } from './write-pages';

type FrameOptions = {
  readonly frame: PageFrame;
  readonly options: SiteOptions;
  readonly hasCard: (path: string) => boolean;
};

/** The file beside the corpus; null where there is none. Throws when it is not what our own build writes. */
export function readForwards(corpusFile: string): Forwards | null {
  const file = path.join(path.dirname(corpusFile), 'forwards.json');
  return existsSync(file) ? forwardsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** For every id, and every slug of an event, that is no longer in use: the door to where its thing is now, or that it is no longer here. */
export function forwardPages(forwards: Forwards, given: FrameOptions): readonly SiteFile[] {
  const { options } = given;
  return oldPages(forwards, options).map(({ file, ...old }) => {
    if (isKnown(old, options)) {
      const head = pageHead(old, options, given.hasCard);
      return { file, text: doorPage(given.frame, old, { head, options }) };
    }
    const forwarded = forwardView(viewAt(startView, old.place), forwards);
    if (forwarded === null || forwarded.search !== null)
      return { file, text: gonePage(given.frame, old, { options, name: forwarded?.search ?? null }) };
    const page = { ...old, place: forwarded.view.place };
    const head = pageHead(page, options, given.hasCard);
    return { file, text: doorPage(given.frame, page, { head, options }) };
  });
}

/** An event that has only changed its words. */
function isKnown({ place }: SitePage, { index }: SiteOptions): boolean {
  return (place.at === 'event' || place.at === 'embed') && index.events.has(place.event);
}

type OldPage = SitePage & { readonly file: string };

function oldPages(forwards: Forwards, options: SiteOptions): readonly OldPage[] {
  const slugs = Object.entries(forwards.slugs ?? {});
  return [
    ...placesOutOfUse(forwards, options).map((page) => ({ ...page, file: fileOf(page, options) })),
    ...slugs.flatMap(([event, former]) =>
      former.flatMap((slug) =>
        pagesOfEvent(event).map((page) => ({
          ...page,
          file: fileAt(
            addressOf(page, options, () => slug),
            options,
          ),
        })),
      ),
    ),
  ];
}

/** Every address an id had that is no longer in use. */
function placesOutOfUse(forwards: Forwards, { index }: SiteOptions): readonly SitePage[] {
  const idsOf = (kind: 'events' | 'articles' | 'actors' | 'topics' | 'outlets'): readonly string[] =>
    // One that is in use again is never forwarded.
    Object.keys(forwards[kind]).filter((id) => !index[kind].has(id));
  return [
    ...idsOf('events').flatMap(pagesOfEvent),
    ...[
      ...idsOf('articles').map((article): Place => ({ at: 'article', article, passage: null })),
      ...idsOf('actors').map((actor): Place => ({ at: 'actor', actor })),
      ...idsOf('topics').map((topic): Place => ({ at: 'topic', topic })),
      ...idsOf('outlets').map((outlet): Place => ({ at: 'outlet', outlet })),
    ].flatMap(inBoth),
  ];
}

function pagesOfEvent(event: string): readonly SitePage[] {
  return [
    ...inBoth({ at: 'event', event, compare: false }),
    ...inBoth({ at: 'event', event, compare: true }),
    ...inBoth({ at: 'embed', event }),
  ];
}

function inBoth(place: Place): readonly SitePage[] {
  return languages.map((lang) => ({ place, lang, as: 'door' }));
}
