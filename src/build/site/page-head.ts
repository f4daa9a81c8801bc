/** The part of a page's head that is its own: title, description, the same page elsewhere, and what chats and search engines read. */
import { isEmbedded } from '../../url/view-state';
import { CARD_SIZE, cardPath } from '../cards/card-path';
import { jsonScript, escapeMarkup, tag } from './markup';
import { oembedTags } from './oembed';
import { citationTags } from './page-citations';
import { descriptionOf, texts, titleOf } from './page-words';
import { addressOf, behindDoor, languages, type SitePage } from './site-pages';
import type { SiteOptions } from './site-options';
import { structuredData } from './structured-data';

/** Tags, one to a line. A door has the words and the picture of what it leads to, and sends search engines there. */
export function pageHead(page: SitePage, options: SiteOptions, hasCard: (path: string) => boolean): string {
  const real = page.as === 'door' ? behindDoor(page) : page;
  const { index, origin } = options;
  const title = titleOf(index, real);
  const description = descriptionOf(index, real);
  const lines = [
    `<title>${escapeMarkup(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    ...(isForPeopleOnly(page, origin) ? [tag('meta', { name: 'robots', content: 'noindex' })] : []),
    tag('meta', { property: 'og:site_name', content: texts[page.lang].app.name }),
    tag('meta', { property: 'og:type', content: 'website' }),
    tag('meta', { property: 'og:locale', content: page.lang === 'de' ? 'de_DE' : 'en_GB' }),
    tag('meta', { property: 'og:title', content: title }),
    tag('meta', { property: 'og:description', content: description }),
  ];
  if (origin === null) return [...lines, card(null)].join('\n    ');
  const whole = { ...options, origin };
  const url = origin + addressOf(real, options);
  const picture = cardOf(page, hasCard);
  return [
    ...lines,
    tag('meta', { property: 'og:url', content: url }),
    tag('link', { rel: 'canonical', href: url }),
    ...(page.as === 'whole' ? alternates(page, whole) : []),
    ...pictureTags(picture === null ? null : `${origin}${options.base}${picture}`, title),
    card(picture),
    ...(page.as === 'whole'
      ? [
          ...citationTags(page, whole),
          ...oembedTags(page, whole),
          `<script type="application/ld+json">${jsonScript(structuredData(page, whole))}</script>`,
        ]
      : []),
  ].join('\n    ');
}

/** A door names the page that counts, if it can name it; a page for frames never counts. */
function isForPeopleOnly({ place, as }: SitePage, origin: string | null): boolean {
  return isEmbedded(place) || (as === 'door' && origin === null);
}

/** The page in both languages; German for everybody else. */
function alternates(page: SitePage, options: SiteOptions & { readonly origin: string }): readonly string[] {
  const at = (lang: SitePage['lang']): string => options.origin + addressOf({ ...page, lang }, options);
  const feed = `${options.origin}${options.base}feed.xml`;
  return [
    ...languages.map((lang) => tag('link', { rel: 'alternate', hreflang: lang, href: at(lang) })),
    tag('link', { rel: 'alternate', hreflang: 'x-default', href: at('de') }),
    tag('link', { rel: 'alternate', type: 'application/atom+xml', title: texts.de.app.name, href: feed }),
  ];
}

/** The picture of the event a page is about, below the base. */
export function cardOf({ place }: SitePage, hasCard: (path: string) => boolean): string | null {
  if (place.at !== 'event' && place.at !== 'embed') return null;
  const path = cardPath(place.event, place.at === 'event' && place.compare ? 'comparison' : 'event');
  return hasCard(path) ? path : null;
}

function pictureTags(address: string | null, title: string): readonly string[] {
  if (address === null) return [];
  return [
    tag('meta', { property: 'og:image', content: address }),
    tag('meta', { property: 'og:image:width', content: `${CARD_SIZE.width}` }),
    tag('meta', { property: 'og:image:height', content: `${CARD_SIZE.height}` }),
    tag('meta', { property: 'og:image:alt', content: title }),
  ];
}

/** The other tags of a card are read from Open Graph. */
function card(picture: string | null): string {
  return tag('meta', { name: 'twitter:card', content: picture === null ? 'summary' : 'summary_large_image' });
}
