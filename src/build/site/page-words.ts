/** Title and description of each page, made of names, kinds and days that the corpus states; nothing else is said. */
import type { CorpusIndex } from '../../domain/corpus-index';
import { outletName } from '../../domain/names/outlet-name';
import { timeText } from '../../domain/time-text';
import { de } from '../../messages/de';
import { en } from '../../messages/en';
import type { Lang } from '../../messages/messages';
import type { WortlautEvent } from '../../schema/event';
import { placeTitle } from '../../url/place-title';
import type { SitePage } from './site-pages';

export const texts = { de, en } as const;

const SITE = {
  de: 'Telefonate, Zusagen und Ultimaten auf einer Zeitleiste – und daneben der genaue Wortlaut jeder Quelle.',
  en: 'Calls, pledges and ultimatums on a timeline – and beside them the exact wording of every source.',
} as const;

const WORDS = {
  de: { with: 'Beteiligt', wording: 'Im Wortlaut', events: 'Ereignisse', and: 'Vergleich der Quellen' },
  en: { with: 'Involved', wording: 'In the words of', events: 'Events', and: 'The sources compared' },
} as const;

/** What a tab, a search result and a chat call the page. */
export function titleOf(index: CorpusIndex, { place, lang }: SitePage): string {
  const { app } = texts[lang];
  const title = placeTitle(index, place, lang) ?? null;
  return title === null ? `${app.name} · ${app.claim}` : `${title} · ${app.name}`;
}

/** One or two sentences for search results and chats. */
export function descriptionOf(index: CorpusIndex, { place, lang }: SitePage): string {
  switch (place.at) {
    case 'event':
    case 'embed': {
      const event = index.events.get(place.event);
      if (event === undefined) return SITE[lang];
      const told = eventWords(index, event, lang);
      return place.at === 'event' && place.compare ? `${WORDS[lang].and}. ${told}` : told;
    }
    case 'article':
      return articleWords(index, place.article, lang);
    case 'actor':
      return countWords(index.eventsOfActor.get(place.actor) ?? [], lang, index.actors.get(place.actor));
    case 'topic':
      return countWords(eventsOfTopic(index, place.topic), lang, index.topics.get(place.topic));
    case 'outlet':
      return countWords(eventsOfOutlet(index, place.outlet), lang, outletLabel(index, place.outlet));
    case 'pledges':
      return texts[lang].history.ledger.hint;
    case 'explorer':
    case 'embed-explorer':
    case 'not-found':
      return SITE[lang];
  }
}

/** "Telefonat, 4. Juli 2025. Beteiligt: Karin Lindholm, Jens Okker. Im Wortlaut: Nordblatt, Küstenbote." */
export function eventWords(index: CorpusIndex, event: WortlautEvent, lang: Lang): string {
  const words = WORDS[lang];
  const parties = event.participants.map(({ actor }) => index.actors.get(actor)?.prefLabel[lang] ?? actor);
  const outlets = event.accounts.map(({ article }) => outletName(index, article));
  return [
    `${texts[lang].kinds[event.kind]}, ${timeText(event.time, lang)}`,
    ...(parties.length === 0 ? [] : [`${words.with}: ${[...new Set(parties)].join(', ')}`]),
    `${words.wording}: ${[...new Set(outlets)].join(', ')}`,
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function articleWords(index: CorpusIndex, id: string, lang: Lang): string {
  const article = index.articles.get(id);
  if (article === undefined) return SITE[lang];
  const told = new Set((index.passagesOfArticle.get(id) ?? []).map(({ event }) => event.title[lang]));
  const day = article.publishedOn === null ? '' : `, ${timeText(article.publishedOn, lang)}`;
  const events = told.size === 0 ? '' : ` ${WORDS[lang].events}: ${[...told].slice(0, 4).join('; ')}.`;
  return `${outletName(index, id)}${day}.${events}`;
}

function countWords(
  events: readonly WortlautEvent[],
  lang: Lang,
  named: { readonly prefLabel: Readonly<Record<Lang, string>> } | undefined,
): string {
  const kinds = new Map<string, number>();
  for (const { kind } of events)
    kinds.set(texts[lang].kinds[kind], (kinds.get(texts[lang].kinds[kind]) ?? 0) + 1);
  const counted = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
  const name = named?.prefLabel[lang] ?? '';
  return `${name}. ${WORDS[lang].events}: ${events.length}${counted === '' ? '' : ` (${counted})`}.`;
}

function eventsOfTopic(index: CorpusIndex, topic: string): readonly WortlautEvent[] {
  return index.eventsByDay.filter(({ id }) => index.facetsOfEvent.get(id)?.topic.includes(topic) === true);
}

function eventsOfOutlet(index: CorpusIndex, outlet: string): readonly WortlautEvent[] {
  return index.eventsByDay.filter(({ id }) => index.facetsOfEvent.get(id)?.outlet.includes(outlet) === true);
}

function outletLabel(index: CorpusIndex, id: string): { readonly prefLabel: Readonly<Record<Lang, string>> } {
  const name = index.outlets.get(id)?.prefLabel ?? id;
  return { prefLabel: { de: name, en: name } };
}
