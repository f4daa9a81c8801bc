/** The part of a page's head that is its own: title, description, the same page elsewhere, and what chats and search engines read. */
import { cardText } from '../../domain/card/card-content';
import { isEmbedded } from '../../url/view-state';
import { CARD_SIZE, cardPath, siteCardPath, type CardOf } from '../cards/card-path';
import { cardContent } from '../cards/event-card';
import { siteCardText } from '../cards/site-card';
import { jsonScript, escapeMarkup, tag } from './markup';
import { oembedTags } from './oembed';
import { citationTags } from './page-citations';
import { descriptionOf, texts, titleOf } from './page-words';
import { addressOf, languages, wholeOf, type SitePage } from './site-pages';
import type { SiteOptions } from './site-options';
import { structuredData } from './structured-data';

const LOCALES = { de: 'de_DE', en: 'en_GB' } as const;

/** Tags, one to a line. What is no whole page has the words and the picture of the one that counts, and sends search engines there. */
export function pageHead(page: SitePage, options: SiteOptions, hasCard: (path: string) => boolean): string {
  const real = wholeOf(page);
  const { index, origin } = options;
  const title = titleOf(index, real);
  const description = descriptionOf(index, real);
  const lines = [
    `<title>${escapeMarkup(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    ...(isForPeopleOnly(page, origin) ? [tag('meta', { name: 'robots', content: 'noindex' })] : []),
    tag('meta', { property: 'og:site_name', content: texts[page.lang].app.name }),
    tag('meta', { property: 'og:type', content: 'website' }),
    tag('meta', { property: 'og:locale', content: LOCALES[page.lang] }),
    tag('meta', { property: 'og:locale:alternate', content: LOCALES[page.lang === 'de' ? 'en' : 'de'] }),
    tag('meta', { property: 'og:title', content: title }),
    tag('meta', { property: 'og:description', content: description }),
  ];
  if (origin === null) return [...lines, card(null)].join('\n    ');
  const whole = { ...options, origin };
  const url = origin + addressOf(real, options);
  const picture = cardOf(real, hasCard);
  return [
    ...lines,
    tag('meta', { property: 'og:url', content: url }),
    tag('link', { rel: 'canonical', href: url }),
    ...(page.as === 'whole' ? alternates(page, whole) : []),
    ...(picture === null ? [] : pictureTags(picture, real, whole)),
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

/** The picture of the event a page is about, else of the whole collection, below the base. */
export function cardOf(page: SitePage, hasCard: (path: string) => boolean): string | null {
  const shown = shownOn(page);
  // It is always there; whether another thread has written it yet does not matter.
  if (shown === null) return siteCardPath(page.lang);
  const path = cardPath(shown.event, shown.of, page.lang);
  return hasCard(path) ? path : null;
}

function shownOn({ place }: SitePage): { readonly event: string; readonly of: CardOf } | null {
  if (place.at !== 'event' && place.at !== 'embed') return null;
  return { event: place.event, of: place.at === 'event' && place.compare ? 'comparison' : 'event' };
}

/** What stands in the picture is also there for whoever cannot see it. */
function pictureTags(
  picture: string,
  page: SitePage,
  { index, origin, base }: SiteOptions & { readonly origin: string },
): readonly string[] {
  const shown = shownOn(page);
  const event = shown === null ? undefined : index.events.get(shown.event);
  const content =
    shown === null || event === undefined
      ? null
      : cardContent(index, event, { of: shown.of, lang: page.lang });
  return [
    tag('meta', { property: 'og:image', content: `${origin}${base}${picture}` }),
    tag('meta', { property: 'og:image:type', content: 'image/png' }),
    tag('meta', { property: 'og:image:width', content: `${CARD_SIZE.width}` }),
    tag('meta', { property: 'og:image:height', content: `${CARD_SIZE.height}` }),
    tag('meta', {
      property: 'og:image:alt',
      content: content === null ? siteCardText(index, page.lang) : cardText(content),
    }),
  ];
}

/** The other tags of a card are read from Open Graph. */
function card(picture: string | null): string {
  return tag('meta', { name: 'twitter:card', content: picture === null ? 'summary' : 'summary_large_image' });
}
