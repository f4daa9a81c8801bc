/** What reference managers find in a page: tags in the head for what the page is, marks behind its content for what it cites. */
import { articleCitation, eventCitation } from '../../domain/export/citation-items';
import type { ExportContext } from '../../domain/export/export-context';
import { coinsTitle, highwireTags } from '../../domain/export/reference-tags';
import { tag } from './markup';
import { texts } from './page-words';
import { addressOf, type SitePage } from './site-pages';
import type { SiteOptions } from './site-options';

type WithOrigin = SiteOptions & { readonly origin: string };

/** An event's page is cited as ours, an article's as its outlet's. */
export function citationTags(page: SitePage, options: WithOrigin): readonly string[] {
  const { place } = page;
  const context = contextOf(page, options);
  const event = place.at === 'event' ? options.index.events.get(place.event) : undefined;
  const article = place.at === 'article' ? options.index.articles.get(place.article) : undefined;
  return [
    ...(event === undefined ? [] : highwireTags(eventCitation(context, event, null))),
    ...(article === undefined ? [] : highwireTags(articleCitation(context, article))),
  ].map(({ name, content }) => tag('meta', { name, content }));
}

/** The articles an event's page cites, as COinS; outside of the root, so that they stay when the app takes over. */
export function citationMarks(page: SitePage, options: WithOrigin): string {
  const { place } = page;
  if (place.at !== 'event') return '';
  const accounts = options.index.events.get(place.event)?.accounts ?? [];
  const context = contextOf(page, options);
  return accounts
    .flatMap(({ article }) => options.index.articles.get(article) ?? [])
    .map(
      (article) =>
        `${tag('span', { class: 'Z3988', title: coinsTitle(articleCitation(context, article)) })}</span>`,
    )
    .join('');
}

function contextOf(page: SitePage, options: WithOrigin): ExportContext {
  const { lang } = page;
  const urlOf = (place: SitePage['place']): string =>
    options.origin + addressOf({ place, lang, as: 'whole' }, options);
  return {
    index: options.index,
    lang,
    eventUrl: (event) => urlOf({ at: 'event', event, compare: false }),
    articleUrl: (article) => urlOf({ at: 'article', article, passage: null }),
    // Names of fields and days of capture are for exports; these formats have no room for them.
    words: {
      kind: (kind) => texts[lang].kinds[kind],
      form: (form) => texts[lang].forms[form],
      deadline: '',
      sources: '',
    },
    sources: new Map(),
  };
}
