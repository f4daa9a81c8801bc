/** `oembed/….json`: what a site that is given an event's address shows in its place (oembed.com), and the tag that leads there. */
import { EMBED_HEIGHT, embedCode } from '../../domain/export/embed-code';
import { encodeView } from '../../url/view-link';
import { viewAt } from '../../url/view-state';
import { CARD_SIZE } from '../cards/card-path';
import { tag } from './markup';
import { texts, titleOf } from './page-words';
import { addressOf, viewOf, type SitePage } from './site-pages';
import { linkOptions, type SiteOptions } from './site-options';
import type { SiteFile } from './sitemap';

type WithOrigin = SiteOptions & { readonly origin: string };

const WIDTH = 640;

/** Null for pages that have nothing made for a frame; `picture` is the event's card, below the base. */
export function oembedFile(page: SitePage, options: WithOrigin, picture: string | null): SiteFile | null {
  const event = eventOf(page);
  if (event === null) return null;
  const { origin, base } = options;
  const frame = origin + encodeView(viewAt(viewOf(page), { at: 'embed', event }), linkOptions(options));
  const title = titleOf(options.index, page);
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: texts[page.lang].app.name,
    provider_url: `${origin}${base}`,
    html: embedCode(frame, title, `${WIDTH}`),
    width: WIDTH,
    height: EMBED_HEIGHT,
    ...(picture !== null && {
      thumbnail_url: `${origin}${base}${picture}`,
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  };
  return { file: pathOf(page, options), text: `${JSON.stringify(answer, null, 1)}\n` };
}

/** For the head of the event's page. */
export function oembedTags(page: SitePage, options: WithOrigin): readonly string[] {
  if (eventOf(page) === null) return [];
  const href = options.origin + options.base + encodeURI(pathOf(page, options));
  const title = titleOf(options.index, page);
  return [tag('link', { rel: 'alternate', type: 'application/json+oembed', href, title })];
}

function eventOf({ place, as }: SitePage): string | null {
  return as === 'whole' && place.at === 'event' && !place.compare ? place.event : null;
}

function pathOf(page: SitePage, options: SiteOptions): string {
  return `oembed/${decodeURIComponent(addressOf(page, options).slice(options.base.length))}.json`;
}
