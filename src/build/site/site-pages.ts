/** The one table of pages: which places have a page of their own, in which file it lies, and what it is in the other language. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { Lang } from '../../messages/messages';
import { encodeView, type SlugOf } from '../../url/view-link';
import { isEmbedded, startView, viewAt, type Place, type ViewState } from '../../url/view-state';
import { linkOptions, type SiteOptions } from './site-options';

/**
 * `whole` pages hold their content and are for search engines; `frame` pages hold theirs for a frame in another page; `door` pages hold
 * the way to one of them: a comparison of one account, an address that is no longer given out.
 */
export type SitePage = {
  readonly place: Place;
  readonly lang: Lang;
  readonly as: 'whole' | 'frame' | 'door';
};

export const languages: readonly Lang[] = ['de', 'en'];

/** Every page, in a fixed order. */
export function sitePages(index: CorpusIndex): readonly SitePage[] {
  const inBoth = (place: Place, as: SitePage['as']): SitePage[] =>
    languages.map((lang) => ({ place, lang, as }));
  return [
    ...inBoth({ at: 'explorer' }, 'whole'),
    ...inBoth({ at: 'embed-explorer' }, 'frame'),
    ...index.eventsByDay.flatMap(({ id, accounts }) => [
      ...inBoth({ at: 'event', event: id, compare: false }, 'whole'),
      ...inBoth({ at: 'event', event: id, compare: true }, accounts.length > 1 ? 'whole' : 'door'),
      ...inBoth({ at: 'embed', event: id }, 'frame'),
    ]),
    ...index.corpus.articles.flatMap(({ id }) =>
      inBoth({ at: 'article', article: id, passage: null }, 'whole'),
    ),
    ...index.corpus.actors.flatMap(({ id }) => inBoth({ at: 'actor', actor: id }, 'whole')),
    ...index.corpus.topics.flatMap(({ id }) => inBoth({ at: 'topic', topic: id }, 'whole')),
    ...index.corpus.outlets.flatMap(({ id }) => inBoth({ at: 'outlet', outlet: id }, 'whole')),
    ...inBoth({ at: 'pledges' }, 'whole'),
  ];
}

/** What the page shows: everything, in its language. */
export function viewOf({ place, lang }: SitePage): ViewState {
  return { ...viewAt(startView, place), lang };
}

/** The page's address from the root of its host. `slugOf` gives the words behind an event's id, if not those of today. */
export function addressOf(page: SitePage, options: SiteOptions, slugOf?: SlugOf): string {
  const today = linkOptions(options);
  return encodeView(viewOf(page), { ...today, slugOf: slugOf ?? today.slugOf });
}

/** Where its file lies in the built site: hosts of files find `e/7k2m-ruf.html` for `/e/7k2m-ruf`, and add no slash to it. */
export function fileOf(page: SitePage, options: SiteOptions): string {
  return fileAt(addressOf(page, options), options);
}

/** The same, and where it lies once more: an event's lasting address, its id alone, is answered like the one with words. */
export function filesOf(page: SitePage, options: SiteOptions): readonly string[] {
  const isLasting = page.place.at === 'event' || page.place.at === 'embed';
  const file = fileOf(page, options);
  return isLasting
    ? [
        ...new Set([
          file,
          fileAt(
            addressOf(page, options, () => null),
            options,
          ),
        ]),
      ]
    : [file];
}

/** The file for an address below the base. */
export function fileAt(address: string, { base }: SiteOptions): string {
  const path = decodeURIComponent(address.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`;
}

/** The page a door leads to. */
export function behindDoor(page: SitePage): SitePage {
  return isEmbedded(page.place) ? { ...page, as: 'frame' } : wholeOf(page);
}

/** The page that counts where there are several of a thing. */
export function wholeOf({ place, ...page }: SitePage): SitePage {
  if (page.as === 'whole') return { ...page, place };
  return { ...page, place: wholePlace(place), as: 'whole' };
}

function wholePlace(place: Place): Place {
  if (place.at === 'embed-explorer') return { at: 'explorer' };
  if (place.at !== 'event' && place.at !== 'embed') return place;
  return { at: 'event', event: place.event, compare: false };
}
