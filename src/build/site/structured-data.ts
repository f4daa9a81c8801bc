/** What a page says about itself to machines, as schema.org JSON-LD: only what the corpus states, only with whole addresses. */
import type {
  BreadcrumbList,
  CollectionPage,
  Country,
  Event,
  Graph,
  NewsArticle,
  Organization,
  Person,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import { outletName } from '../../domain/names/outlet-name';
import type { Lang } from '../../messages/messages';
import type { Article } from '../../schema/article';
import type { WortlautEvent } from '../../schema/event';
import type { Actor } from '../../schema/registers';
import { placeTitle } from '../../url/place-title';
import { descriptionOf, texts } from './page-words';
import { addressOf, type SitePage } from './site-pages';
import type { SiteOptions } from './site-options';

type WithOrigin = SiteOptions & { readonly origin: string };

/** Typed by schema.org's own vocabulary: a wrong type or property does not compile. */
export function structuredData(page: SitePage, options: WithOrigin): Graph {
  const { place, lang } = page;
  const url = options.origin + addressOf(page, options);
  const home = options.origin + addressOf({ ...page, place: { at: 'explorer' } }, options);
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': `${home}#site`,
    url: home,
    name: texts[lang].app.name,
    inLanguage: lang,
  };
  const shared = { inLanguage: lang, url, isPartOf: { '@id': `${home}#site` } };
  const name = placeTitle(options.index, place, lang) ?? null;
  if (name === null) return { '@context': 'https://schema.org', '@graph': [site] };
  const web: WebPage | CollectionPage = {
    '@type': pageType(place.at),
    '@id': `${url}#page`,
    ...shared,
    name,
    description: descriptionOf(options.index, page),
    ...subjectOf(page, options),
    breadcrumb: { '@id': `${url}#way` },
  };
  const way: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    '@id': `${url}#way`,
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: texts[lang].app.name, item: home },
      { '@type': 'ListItem', position: 2, name },
    ],
  };
  return { '@context': 'https://schema.org', '@graph': [site, web, way] };
}

function pageType(at: SitePage['place']['at']): 'CollectionPage' | 'WebPage' {
  return at === 'actor' || at === 'topic' || at === 'outlet' || at === 'pledges'
    ? 'CollectionPage'
    : 'WebPage';
}

type Subject = {
  readonly about?: Thing;
  readonly mainEntity?: NewsArticle;
  readonly citation?: readonly NewsArticle[];
};

/** What the page is about, and which articles it cites. */
function subjectOf(page: SitePage, options: WithOrigin): Subject {
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
    case 'embed-explorer':
    case 'not-found':
      return {};
  }
}

/**
 * A talk that was held on a known day is an Event as schema.org means it. Everything else, a pledge or a statement, a talk that is
 * only planned or whose day is uncertain, is a thing the page is about and no more.
 */
function happening(event: WortlautEvent, { lang }: SitePage, { index }: WithOrigin): Thing | Event {
  const isTalk = event.kind === 'call' || event.kind === 'meeting';
  const day = event.time !== null && event.time.earliest === event.time.latest ? event.time.earliest : null;
  const name = event.title[lang];
  if (!isTalk || event.status !== 'held' || day === null) return { '@type': 'Thing', name };
  const present = event.participants.flatMap(({ actor }) => index.actors.get(actor) ?? []);
  // To schema.org a state is a place, and places attend nothing.
  const attendee = present.flatMap((actor) => (actor.kind === 'state' ? [] : attendeeOf(actor, lang)));
  return { '@type': 'Event', name, startDate: day, attendee };
}

function party(actor: Actor, lang: Lang): Country | Person | Organization {
  return actor.kind === 'state' ? { '@type': 'Country', ...named(actor, lang) } : attendeeOf(actor, lang);
}

function attendeeOf(actor: Actor, lang: Lang): Person | Organization {
  const type = actor.kind === 'person' ? 'Person' : 'Organization';
  return { '@type': type, ...named(actor, lang) };
}

function named(actor: Actor, lang: Lang): { readonly name: string; readonly sameAs?: string } {
  return {
    name: actor.prefLabel[lang],
    ...(actor.wikidata !== null && { sameAs: `https://www.wikidata.org/entity/${actor.wikidata}` }),
  };
}

function newsArticle(article: Article, { index }: WithOrigin): NewsArticle {
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
