/** `feed.xml`: the events last told of, as an Atom feed (RFC 4287), for readers and programs that follow the collection. */
import type { CorpusIndex } from '../../domain/corpus-index';
import { compareEvents } from '../../domain/sort-events';
import type { WortlautEvent } from '../../schema/event';
import { escapeMarkup, tag } from './markup';
import { eventWords, texts } from './page-words';
import { addressOf } from './site-pages';
import type { SiteOptions } from './site-options';
import type { SiteFile } from './sitemap';

const MOST = 100;
/** For an event none of whose articles has a day; Atom wants one. */
const NO_DAY = '1970-01-01';

/** In German: the language of the collection. No clock is asked: an event changes when another article tells of it. */
export function feedFile(options: SiteOptions & { readonly origin: string }): SiteFile {
  const { index, origin, base } = options;
  const events = [...index.eventsByDay]
    .sort((a, b) => compareDays(lastTold(index, b), lastTold(index, a)) || compareEvents(b, a))
    .slice(0, MOST);
  const home = `${origin}${base}`;
  const [newest] = events;
  const { app } = texts.de;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
    `<title>${escapeMarkup(app.name)}</title>`,
    `<subtitle>${escapeMarkup(app.claim)}</subtitle>`,
    `<id>${escapeMarkup(home)}</id>`,
    emptyTag('link', { rel: 'alternate', type: 'text/html', href: home }),
    emptyTag('link', { rel: 'self', type: 'application/atom+xml', href: `${home}feed.xml` }),
    `<author><name>${escapeMarkup(app.name)}</name></author>`,
    `<updated>${moment(newest === undefined ? NO_DAY : lastTold(index, newest))}</updated>`,
    ...events.map((event) => entry(event, options)),
    '</feed>',
  ];
  return { file: 'feed.xml', text: `${lines.join('\n')}\n` };
}

function entry(event: WortlautEvent, options: SiteOptions & { readonly origin: string }): string {
  const { index, origin, base } = options;
  const page = { place: { at: 'event', event: event.id, compare: false }, lang: 'de', as: 'whole' } as const;
  return [
    '<entry>',
    `<title>${escapeMarkup(event.title.de)}</title>`,
    // Without the words behind it: they follow the title, an id stays.
    `<id>${escapeMarkup(`${origin}${base}e/${event.id}`)}</id>`,
    emptyTag('link', { rel: 'alternate', type: 'text/html', href: origin + addressOf(page, options) }),
    `<updated>${moment(lastTold(index, event))}</updated>`,
    emptyTag('category', { term: event.kind, label: texts.de.kinds[event.kind] }),
    `<summary>${escapeMarkup(eventWords(index, event, 'de'))}</summary>`,
    '</entry>',
  ].join('');
}

/** The last day on which an article told it, else its own. */
function lastTold(index: CorpusIndex, event: WortlautEvent): string {
  const days = event.accounts.flatMap(
    ({ article }) => index.articles.get(article)?.publishedOn?.latest ?? [],
  );
  return days.sort().at(-1) ?? event.time?.latest ?? NO_DAY;
}

function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

function emptyTag(name: string, attributes: Readonly<Record<string, string>>): string {
  return tag(name, attributes).replace(/>$/u, '/>');
}
