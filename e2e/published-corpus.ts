/** The corpus the site was built with, read from disk: what the screen shows is held against it. */
import { readFileSync } from 'node:fs';
import type { Article } from '../src/schema/article';
import type { Corpus } from '../src/schema/corpus';
import type { EventKind, WortlautEvent } from '../src/schema/event';

// The site refuses a corpus that breaks its schema, so the tests need not check it a second time.
export const corpus = JSON.parse(readFileSync('public/corpus/corpus.json', 'utf8')) as Corpus;

/** The one event that fits; a test that cannot find its event must not pass by finding another. */
function eventWhere(what: string, fits: (event: WortlautEvent) => boolean): WortlautEvent {
  const found = corpus.events.filter(fits);
  const [event] = found;
  if (event === undefined || found.length > 1) throw new Error(`${found.length} events are "${what}"`);
  return event;
}

/** The call of 4 July 2025, told by two outlets. */
export function callOfTwoSources(): WortlautEvent {
  return eventWhere('a call told by two outlets on 4 July', ({ kind, time, accounts }) => {
    return kind === 'call' && time?.edtf === '2025-07-04' && accounts.length === 2;
  });
}

/** The ultimatum of July 2025, which ends in September. */
export function ultimatum(): WortlautEvent {
  return eventWhere('an ultimatum that ends in September', ({ kind, accounts }) => {
    return (
      kind === 'ultimatum' &&
      accounts.some(({ told }) => told.deadline?.latest.startsWith('2025-09') === true)
    );
  });
}

export function firstOfKind(kind: EventKind): WortlautEvent {
  const event = corpus.events.find((one) => one.kind === kind);
  if (event === undefined) throw new Error(`no event is a ${kind}`);
  return event;
}

export function articleOf(id: string): Article {
  const article = corpus.articles.find((one) => one.id === id);
  if (article === undefined) throw new Error(`no article "${id}"`);
  return article;
}
