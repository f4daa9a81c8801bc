/** What a page says about itself to machines, as schema.org JSON-LD: only what the corpus states, only with whole addresses. */
import { outletName } from '../../domain/outlet-name';
import type { Article } from '../../schema/article';
import type { WortlautEvent } from '../../schema/event';
import type { Actor } from '../../schema/registers';
import { placeTitle } from '../../url/place-title';
import { descriptionOf, texts } from './page-words';
import { addressOf, type SitePage } from './site-pages';
import type { SiteOptions } from './site-options';

/** A node of the graph. */
type Thing = Readonly<Record<string, unknown>>;
type WithOrigin = SiteOptions & { readonly origin: string };

export function structuredData(page: SitePage, options: WithOrigin): Thing {
  const { place, lang } = page;
  const url = options.origin + addressOf(page, options);
  const home = options.origin + addressOf({ ...page, place: { at: 'explorer' } }, options);
  const site: Thing = {
    '@type': 'WebSite',
    '@id': `${home}#site`,
    url: home,
    name: texts[lang].app.name,
    inLanguage: lang,
  };
  const shared = { inLanguage: lang, url, isPartOf: { '@id': `${home}#site` } };
  const name = placeTitle(options.index, place, lang);
  if (name === null) return { '@context': 'https://schema.org', '@graph': [site] };
  const web: Thing = {
    '@type': pageType(place.at),
    '@id': `${url}#page`,
    ...shared,
    name,
    description: descriptionOf(options.index, page),
    ...subjectOf(page, options),
    breadcrumb: { '@id': `${url}#way` },
  };
  const way: Thing = {
    '@type': 'BreadcrumbList',
    '@id': `${url}#way`,
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: texts[lang].app.name, item: home },
      { '@type': 'ListItem', position: 2, name },
    ],
  };
  return { '@context': 'https://schema.org', '@graph': [site, web, way] };
}

function pageType(at: SitePage['place']['at']): string {
  return at === 'actor' || at === 'topic' || at === 'outlet' || at === 'pledges'
    ? 'CollectionPage'
    : 'WebPage';
}

/** What the page is about, and which articles it cites. */
function subjectOf(page: SitePage, options: WithOrigin): Thing {
  const { place, lang } = page;
  const { index } = options;
  switch (place.at) {
    case 'event':
    case 'embed': {
      const event = index.events.get(place.event);
      if (event === undefined) return {};
      const cited = event.accounts.flatMap(({ article }) => index.articles.get(article) ?? []);
      return {
        about: happening(event, page, options),
        citation: cited.map((article) => newsArticle(article, options)),
      };
    }
    case 'article': {
      const article = index.articles.get(place.article);
      return article === undefined ? {} : { mainEntity: newsArticle(article, options) };
    }
    case 'actor': {
      const actor = index.actors.get(place.actor);
      return actor === undefined ? {} : { about: party(actor, lang) };
    }
    case 'topic':
      return {
        about: {
          '@type': 'DefinedTerm',
          name: index.topics.get(place.topic)?.prefLabel[lang] ?? place.topic,
        },
      };
    case 'outlet':
      return {
        about: {
          '@type': 'Organization',
          name: index.outlets.get(place.outlet)?.prefLabel ?? place.outlet,
        },
      };
    case 'pledges':
    case 'explorer':
    case 'not-found':
      return {};
  }
}

/**
 * A talk that was held on a known day is an Event as schema.org means it. Everything else, a pledge or a statement, a talk that is
 * only planned or whose day is uncertain, is a thing the page is about and no more.
 */
function happening(event: WortlautEvent, { lang }: SitePage, { index }: WithOrigin): Thing {
  const isTalk = event.kind === 'call' || event.kind === 'meeting';
  const day = event.time !== null && event.time.earliest === event.time.latest ? event.time.earliest : null;
  const name = event.title[lang];
  if (!isTalk || event.status !== 'held' || day === null) return { '@type': 'Thing', name };
  const present = event.participants.flatMap(({ actor }) => index.actors.get(actor) ?? []);
  return { '@type': 'Event', name, startDate: day, attendee: present.map((actor) => party(actor, lang)) };
}

function party(actor: Actor, lang: 'de' | 'en'): Thing {
  return {
    '@type': PARTY_TYPES[actor.kind],
    name: actor.prefLabel[lang],
    ...(actor.wikidata !== null && { sameAs: `https://www.wikidata.org/entity/${actor.wikidata}` }),
  };
}

const PARTY_TYPES: Readonly<Record<Actor['kind'], string>> = {
  person: 'Person',
  state: 'Country',
  body: 'Organization',
  group: 'Organization',
};

function newsArticle(article: Article, { index }: WithOrigin): Thing {
  const day = article.publishedOn;
  return {
    '@type': 'NewsArticle',
    headline: article.title || article.file,
    inLanguage: article.language,
    ...(article.url !== null && { url: article.url }),
    ...(day !== null && day.earliest === day.latest && { datePublished: day.earliest }),
    ...(article.outlet !== null && {
      publisher: { '@type': 'Organization', name: outletName(index, article.id) },
    }),
  };
}
