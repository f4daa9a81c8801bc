/** What the timeline is drawn from, whether all events are here or only what has been asked for. */
import type { DensityBucket, LaneCounts } from '../../domain/timeline/timeline-density';
import type { Stretch } from '../../domain/timeline/timeline-folds';
import type { TimelineItem, UndatedItem } from '../../domain/timeline/timeline-items';
import type { DetailSource } from './drawn-detail';

export type TimelineData = {
  /** Of all that passes: first day, and first day after everything drawn; null when nothing has a time. */
  readonly period: Stretch | null;
  /** Events of each lane that pass, those without a time included. */
  readonly counts: LaneCounts;
  /** Perhaps only the first of them … */
  readonly undated: readonly UndatedItem[];
  /** … of so many. */
  readonly undatedCounts: LaneCounts;
  /** Where events and deadlines run: long gaps between them may be folded. */
  readonly busy: readonly Stretch[];
  /** Another object wherever other events are to be drawn. */
  readonly source: DetailSource;
  /** Events keys walk along, in time order; null: those that are drawn. */
  readonly walked: readonly TimelineItem[] | null;
  readonly overview: OverviewData | null;
};

/** The strip below covers everything that could be in view, so that it stays when time is filtered. */
export type OverviewData = {
  readonly period: Stretch;
  /** About so many buckets, without a gap from first to last. */
  readonly density: (count: number) => readonly DensityBucket[];
  /** Stretches up to a deadline; none where they are too many to be told apart. */
  readonly deadlines: readonly Stretch[];
};
