/** Events for tests of the timeline (a kind, a time, how many tell it, a deadline), and the rows they stand in. */
import fc from 'fast-check';
import { eachLane } from '../domain/event-kinds';
import { plainAxis } from '../domain/timeline/timeline-folds';
import { timelineItems, type TimelineItem } from '../domain/timeline/timeline-items';
import type { PlacedItem, RowSetting } from '../domain/timeline/timeline-rows';
import { eventKinds, type EventKind, type EventStatus, type WortlautEvent } from '../schema/event';
import { sampleCorpus, sampleDay } from './sample-corpus';

export type TimelineSample = {
  readonly id: string;
  readonly kind?: EventKind;
  readonly title?: string;
  /** EDTF; left out when unknown. */
  readonly time?: string;
  readonly status?: EventStatus;
  readonly sources?: number;
  /** One deadline per account, from the first on. */
  readonly deadlines?: readonly string[];
};

const MOST_SOURCES = 3;

/** Events that keep the contract, told by as many articles as asked for. */
export function timelineEvents(samples: readonly TimelineSample[]): readonly WortlautEvent[] {
  const sentence = (id: string) => `Von ${id} bis zur Frist.`;
  const body = samples.map(({ id }) => sentence(id)).join('\n') || '–';
  return sampleCorpus({
    articles: Array.from({ length: MOST_SOURCES }, (_, index) => ({ id: articleId(index), body })),
    events: samples.map(({ id, kind = 'call', title = id, time, status, sources = 1, deadlines = [] }) => ({
      id,
      kind,
      title,
      ...(time !== undefined && { time }),
      ...(status !== undefined && { status }),
      accounts: Array.from({ length: Math.max(sources, deadlines.length) }, (_, index) => {
        const day = deadlines[index];
        return {
          article: articleId(index),
          passages: [sentence(id)],
          ...(day !== undefined && { told: { deadline: { day, words: 'bis zur Frist' } } }),
        };
      }),
    })),
  }).events;
}

/** Their items, in time order. */
export function itemsFrom(samples: readonly TimelineSample[]): readonly TimelineItem[] {
  return timelineItems(timelineEvents(samples)).items;
}

/** Usual width of a card, in pixels. */
export const CARD = 150;

/** The same rows for every lane, on an axis without folds. */
export function rowSetting(
  scale: number,
  rows: number,
  widthOf: RowSetting['widthOf'] = () => CARD,
): RowSetting {
  const axis = plainAxis({ start: 0, end: 1 });
  return { axis, scale, widthOf, rows: eachLane(() => rows) };
}

/** Pairs of one row, the one that begins first before the other; of two that begin as one, both ways. */
export function neighboursIn(placed: readonly PlacedItem[]): readonly (readonly [PlacedItem, PlacedItem])[] {
  return placed.flatMap((a) =>
    placed
      .filter(
        (b) => a !== b && a.row === b.row && a.item.lane === b.item.lane && a.drawn.start <= b.drawn.start,
      )
      .map((b) => [a, b] as const),
  );
}

function articleId(index: number): string {
  return `blatt-${String(index + 1)}`;
}

const anySample = fc.record({
  kind: fc.constantFrom(...eventKinds),
  first: fc.integer({ min: 0, max: 1500 }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
  sources: fc.integer({ min: 1, max: MOST_SOURCES }),
  frist: fc.option(fc.nat({ max: 60 })),
});

/** Any dated items of up to four years, some with several days, some with a deadline. */
export const anyItems: fc.Arbitrary<readonly TimelineItem[]> = fc
  .array(anySample, { minLength: 1, maxLength: 40 })
  .map((all) =>
    itemsFrom(
      all.map(({ kind, first, length, sources, frist }, index) => ({
        id: `e${String(index).padStart(4, '0')}`,
        kind,
        sources,
        time: length === 0 ? sampleDay(first) : `${sampleDay(first)}/${sampleDay(first + length)}`,
        deadlines: frist === null ? [] : [sampleDay(first + length + frist)],
      })),
    ),
  );
