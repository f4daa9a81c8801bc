/** The peers bench's synthetic events as a corpus of invented actors and outlets, so that Wortlaut shows the same as they do. */
import { dayFromNumber } from '../../base/day';
import type { Corpus } from '../../schema/corpus';
import type { EventKind } from '../../schema/event';
import { corpusOf, type Happening } from './invented-corpus';

/** As the bench makes them: milliseconds, a category of four, most without an end; sorted by start. */
export type PeerEvent = {
  readonly id: number;
  readonly title: string;
  readonly cat: number;
  readonly start: number;
  readonly end: number | null;
};

/** Kinds of each category: one lane each. */
export const kindsOfCategory: readonly (readonly EventKind[])[] = [
  ['call', 'meeting'],
  ['pledge', 'halt'],
  ['ultimatum', 'demand', 'warning', 'rejection'],
  ['statement'],
];

const MS_PER_DAY = 86_400_000;

/** The same events, each told by one to six articles. */
export function peersCorpus(events: readonly PeerEvent[]): Corpus {
  return corpusOf(events.map(happeningOf));
}

function happeningOf({ id, title, cat, start, end }: PeerEvent): Happening {
  const kinds = kindsOfCategory[cat] ?? ['statement'];
  const day = (time: number): string => dayFromNumber(Math.floor(time / MS_PER_DAY));
  return { title, kind: kinds[id % kinds.length] ?? 'statement', first: day(start), last: day(end ?? start) };
}
