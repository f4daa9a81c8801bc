/** The one table of pages: which places have a page of their own, in which file it lies, and what it is in the other language. */
import type { CorpusIndex } from '../../domain/corpus-index';
import type { Lang } from '../../messages/messages';
import { encodeView } from '../../url/view-link';
import { startView, viewAt, type Place, type ViewState } from '../../url/view-state';
import { linkOptions, type SiteOptions } from './site-options';

/**
 * `whole` pages hold their content and are for search engines; `door` pages hold the way to one, for addresses that are shared
 * without being read: an event in another page's frame, a comparison of one account.
 */
export type SitePage = { readonly place: Place; readonly lang: Lang; readonly as: 'whole' | 'door' };

export const languages: readonly Lang[] = ['de', 'en'];

/** Every page, in a fixed order. */
export function sitePages(index: CorpusIndex): readonly SitePage[] {
  const inBoth = (place: Place, as: SitePage['as']): SitePage[] =>
    languages.map((lang) => ({ place, lang, as }));
  return [
    ...inBoth({ at: 'explorer' }, 'whole'),
    ...doors([{ at: 'embed-explorer' }]),
    ...index.eventsByDay.flatMap(({ id, accounts }) => [
      ...inBoth({ at: 'event', event: id, compare: false }, 'whole'),
      ...inBoth({ at: 'event', event: id, compare: true }, accounts.length > 1 ? 'whole' : 'door'),
      // English is asked for by a query where nobody reads the address.
      ...doors([{ at: 'embed', event: id }]),
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

function doors(places: readonly Place[]): readonly SitePage[] {
  return places.map((place) => ({ place, lang: 'de', as: 'door' }));
}

/** What the page shows: everything, in its language. */
export function viewOf({ place, lang }: SitePage): ViewState {
  return { ...viewAt(startView, place), lang };
}

/** The page's address from the root of its host. The door to an event that is no more is its id alone. */
export function addressOf(page: SitePage, options: SiteOptions): string {
  const isBare = page.as === 'door' && page.place.at === 'event' && !page.place.compare;
  return isBare ? bareAddressOf(page, options) : encodeView(viewOf(page), linkOptions(options));
}

function bareAddressOf(page: SitePage, options: SiteOptions): string {
  return encodeView(viewOf(page), { ...linkOptions(options), slugOf: () => null });
}

/** Where its file lies in the built site: hosts of files find `e/7k2m-ruf.html` for `/e/7k2m-ruf`, and add no slash to it. */
export function fileOf(page: SitePage, options: SiteOptions): string {
  return fileAt(addressOf(page, options), options);
}

/** The same, and where it lies once more: an event's lasting address, its id alone, is answered like the one with words. */
export function filesOf(page: SitePage, options: SiteOptions): readonly string[] {
  const { place, lang } = page;
  const isLasting = (place.at === 'event' || place.at === 'embed') && lang === 'de';
  const file = fileOf(page, options);
  return isLasting ? [...new Set([file, fileAt(bareAddressOf(page, options), options)])] : [file];
}

/** The file for an address below the base. */
export function fileAt(address: string, { base }: SiteOptions): string {
  const path = decodeURIComponent(address.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`;
}

/** The whole page a door leads to. */
export function behindDoor({ place, ...page }: SitePage): SitePage {
  const event = place.at === 'event' || place.at === 'embed' ? place.event : null;
  if (event !== null) return { ...page, place: { at: 'event', event, compare: false }, as: 'whole' };
  return { ...page, place: place.at === 'embed-explorer' ? { at: 'explorer' } : place, as: 'whole' };
}
