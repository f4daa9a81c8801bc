/** How often a word was used along the days of all articles: narrow columns on an axis that all words share. */
import { dayNumber } from '../../base/day';
import type { CorpusIndex } from '../corpus-index';
import { oncePerIndex } from '../once-per-index';
import { textPlace, type TextPlace } from './term-places';

/** First and last day an article appeared on. */
export type StripPeriod = { readonly first: string; readonly last: string };

/** The axis: the same for every word and outlet, so that strips can be read one below the other. null for a single day. */
export const stripPeriod: (index: CorpusIndex) => StripPeriod | null = oncePerIndex(
  ({ corpus, published }) => {
    if (published) return published.first === published.last ? null : published;
    const days = corpus.articles
      .flatMap((article) => textPlace(article, { start: 0, end: 0 }).day ?? [])
      .sort();
    const [first, last] = [days[0], days.at(-1)];
    return first === undefined || last === undefined || first === last ? null : { first, last };
  },
);

/** `at` counts columns from the left. */
export type StripColumn = { readonly at: number; readonly count: number };

/** Wide enough to be seen in a column of a few centimetres. */
export const STRIP_COLUMNS = 48;

/** Only columns with something in them, from left to right. Places without a day stand nowhere. */
export function stripColumns(places: readonly TextPlace[], period: StripPeriod): readonly StripColumn[] {
  const first = dayNumber(period.first);
  const days = dayNumber(period.last) - first + 1;
  const counts = new Map<number, number>();
  for (const { day } of places) {
    if (day === null) continue;
    const at = Math.floor(((dayNumber(day) - first) * STRIP_COLUMNS) / days);
    const inside = Math.min(STRIP_COLUMNS - 1, Math.max(0, at));
    counts.set(inside, (counts.get(inside) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([at, count]) => ({ at, count }));
}

/** The highest column among several words: their strips are drawn to one scale. */
export function highestColumn(index: CorpusIndex, all: readonly (readonly TextPlace[])[]): number {
  const period = stripPeriod(index);
  if (period === null) return 1;
  let highest = 1;
  for (const places of all) {
    for (const { count } of stripColumns(places, period)) highest = Math.max(highest, count);
  }
  return highest;
}

/** The places of each outlet, the busiest first; null for articles of no known outlet. */
export function placesByOutlet(
  places: readonly TextPlace[],
): readonly { readonly outlet: string | null; readonly places: readonly TextPlace[] }[] {
  const groups = new Map<string | null, TextPlace[]>();
  for (const place of places) {
    const group = groups.get(place.outlet);
    if (group === undefined) groups.set(place.outlet, [place]);
    else group.push(place);
  }
  return [...groups]
    .map(([outlet, own]) => ({ outlet, places: own }))
    .sort((a, b) => b.places.length - a.places.length || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1));
}

export type StripStretch = {
  /** Its first day; the whole month or year is meant. */
  readonly from: string;
  readonly count: number;
};

/** More months than these are told as years: a sentence has to end. */
const MOST_MONTHS = 8;

/** The same in words: months that have any, or years where those would be too many. */
export function stripWords(places: readonly TextPlace[]): {
  readonly step: 'month' | 'year';
  readonly stretches: readonly StripStretch[];
} {
  const months = countBy(places, 7, '-01');
  if (months.length <= MOST_MONTHS) return { step: 'month', stretches: months };
  return { step: 'year', stretches: countBy(places, 4, '-01-01') };
}

function countBy(places: readonly TextPlace[], length: number, rest: string): readonly StripStretch[] {
  const counts = new Map<string, number>();
  for (const { day } of places) {
    if (day === null) continue;
    const from = day.slice(0, length) + rest;
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, count]) => ({ from, count }));
}
