/** The timeline of a phone over a large corpus: the worker counts, or the manifest before it. Comes with its own code. */
import { useMemo } from 'react';
import { usePeriod } from '../../data/use-large-views';
import type { RowSource } from '../../data/use-row-source';
import type { PeriodAnswer, RowFilters } from '../../domain/columns/row-questions';
import { STRIP_COLUMNS, TimelineStrip, type StripData } from '../../features/timeline/TimelineStrip';
import type { ViewState } from '../../url/view-state';
import { useStripProps } from '../explorer/Timeline';

export function LargeStrip({
  source,
  filters,
  view,
}: {
  readonly source: RowSource;
  readonly filters: RowFilters;
  readonly view: ViewState;
}) {
  const ofAllTime = useMemo(() => ({ ...filters, from: null, to: null }), [filters]);
  const period = usePeriod(source, ofAllTime, STRIP_COLUMNS);
  const data = useMemo(() => (period === null ? null : stripOf(period)), [period]);
  const props = useStripProps(view);
  // Until it is counted its place is kept, so that nothing below jumps.
  if (period === null) return <div className="strip-coming" />;
  return data === null ? null : <TimelineStrip {...props} data={data} />;
}

/** Null where nothing that passes has a day. */
function stripOf({ period, density, begins }: PeriodAnswer): StripData | null {
  if (period === null) return null;
  return {
    period,
    buckets: density,
    // Among so many they would only be a tint.
    deadlines: [],
    countIn: ({ start, end }) =>
      begins.reduce((sum, [day, events]) => (day >= start && day < end ? sum + events : sum), 0),
  };
}
