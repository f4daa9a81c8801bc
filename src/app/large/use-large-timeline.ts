/** The timeline's data of a large corpus: it asks for a stretch, the worker chooses, briefs come for what is drawn. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useBriefs } from '../../data/use-briefs';
import { usePeriod, useStretch, type StretchView } from '../../data/use-large-views';
import type { RowSource } from '../../data/use-row-source';
import { itemOfBrief, type EventRow } from '../../domain/event-brief';
import type { EventFilters } from '../../domain/filters/event-filters';
import { eachLane } from '../../domain/event-kinds';
import type { PeriodAnswer, StretchQuestion } from '../../domain/columns/row-questions';
import type { DensityBucket, LaneCounts } from '../../domain/timeline/timeline-density';
import type { Stretch } from '../../domain/timeline/timeline-folds';
import type { DetailWish, TimelineDetail } from '../../domain/timeline/timeline-detail';
import type { TimelineItem } from '../../domain/timeline/timeline-items';
import { useLatest, type DetailExchange } from '../../features/timeline/detail-exchange';
import type { OverviewData, TimelineData } from '../../features/timeline/timeline-data';

/** Columns of the strip below the timeline; some more on either side are empty. */
const COLUMNS = 160;
const MARGIN_COLUMNS = 3;
/** Briefs of events without a day that are fetched for the margins. */
const UNDATED = 20;
const LATE_MS = 200;
const NO_ROWS: readonly EventRow[] = [];
const NOWHERE: readonly Stretch[] = [];
const NO_COUNTS: LaneCounts = eachLane(() => 0);

/** What is drawn of a stretch comes by `exchange`, in the middle of a gesture: it is no part of what is rendered. */
export function useLargeTimeline(
  source: RowSource,
  filters: EventFilters,
  exchange: DetailExchange,
): TimelineData {
  const period = usePeriod(source, filters, COLUMNS);
  const wholeFilters = useMemo(() => ({ ...filters, from: null, to: null }), [filters]);
  const whole = usePeriod(source, wholeFilters, COLUMNS);
  const { version } = source;
  const details = useMemo(
    () => ({
      filters,
      version,
      whole: null,
      answer: exchange.answer,
      ask: (asked: DetailWish): null => {
        exchange.wish.set(asked);
        return null;
      },
      find: (id: string): TimelineItem | undefined =>
        exchange.answer.get()?.items.find((item) => item.id === id),
    }),
    // Other filters, or more columns: everything has to be asked anew.
    [filters, version, exchange],
  );
  const busy = period?.busy ?? NOWHERE;
  const { briefs: undated } = useBriefs(
    source,
    useMemo(() => period?.undated.slice(0, UNDATED) ?? NO_ROWS, [period]),
  );
  return useMemo(
    (): TimelineData => ({
      period: period?.period ?? null,
      counts: period?.counts ?? NO_COUNTS,
      undated: undated.flatMap((brief) => (brief === null ? [] : itemOfBrief(brief))),
      undatedCounts: period?.undatedCounts ?? NO_COUNTS,
      busy,
      source: details,
      walked: null,
      overview: overviewOf(whole),
    }),
    [period, busy, whole, undated, details],
  );
}

/** Asks what the timeline wishes to know and answers it; `openedRow` is drawn whatever the filters say. */
export function useStretchAnswers(
  exchange: DetailExchange,
  source: RowSource,
  { filters, openedRow }: { readonly filters: EventFilters; readonly openedRow: EventRow | null },
): { readonly missing: number; readonly retry: () => void } {
  const wish = useLatest(exchange.wish);
  const question = useMemo(
    () => (wish === null ? null : questionOf(wish, filters, openedRow)),
    [wish, filters, openedRow],
  );
  const stretch = useStretch(source, question);
  const isLate = useLate(question);
  const answer = useMemo(() => {
    if (stretch === null || wish === null) return null;
    // Each part that comes in would draw everything once more: better once, unless it takes too long.
    return stretch.briefs.waiting > 0 && !isLate ? null : answerOf(stretch, wish, source.isReady);
  }, [stretch, wish, isLate, source.isReady]);
  useLayoutEffect(() => {
    if (answer !== null) exchange.answer.set(answer);
  }, [exchange, answer]);
  return { missing: stretch?.briefs.missing ?? 0, retry: stretch?.briefs.retry ?? nothing };
}

/** True when this question was asked a while ago. */
function useLate(question: StretchQuestion | null): boolean {
  const [late, setLate] = useState<StretchQuestion | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setLate(question);
    }, LATE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [question]);
  return late === question;
}

function nothing(): void {
  // Nothing was asked for yet.
}

function questionOf(wish: DetailWish, filters: EventFilters, openedRow: EventRow | null): StretchQuestion {
  const { stretch, sliceDays, choiceDays, perChoice } = wish;
  const keep = openedRow === null ? [] : [openedRow];
  return { filters, stretch, sliceDays, choiceDays, perLane: perChoice, keep };
}

/** Null while what is here answers an earlier question. */
function answerOf(stretch: StretchView, wish: DetailWish, isReady: boolean): TimelineDetail | null {
  if (isReady && !stretch.isCurrent) return null;
  const more = eachLane((lane) => stretch.lanes[lane].more);
  return { wish, items: stretch.items, more };
}

function overviewOf(whole: PeriodAnswer | null): OverviewData | null {
  if (whole?.period == null) return null;
  const density = withMargins(whole.density);
  return { period: whole.period, density: () => density, deadlines: [] };
}

/** A little room, so that the first and the last column do not touch the edges. */
function withMargins(density: readonly DensityBucket[]): readonly DensityBucket[] {
  const [first, last] = [density[0], density.at(-1)];
  if (first === undefined || last === undefined) return density;
  const length = first.days.end - first.days.start;
  const empty = (start: number): DensityBucket => ({
    days: { start, end: start + length },
    perLane: NO_COUNTS,
    total: 0,
  });
  const places = Array.from({ length: MARGIN_COLUMNS }, (_, place) => place);
  return [
    ...places.map((place) => empty(first.days.start - (MARGIN_COLUMNS - place) * length)),
    ...density,
    ...places.map((place) => empty(last.days.end + place * length)),
  ];
}
