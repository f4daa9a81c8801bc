/** The timeline of a phone: density per lane, without vis; pressing a month (or year) shows only its events. */
import { useState, type CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import { dayFromNumber } from '../../base/day';
import type { DensityBucket } from '../../domain/timeline/timeline-density';
import type { Stretch } from '../../domain/timeline/timeline-folds';
import { calendarStretches } from '../../domain/timeline/timeline-ticks';
import { useDayWords } from './day-words';
import { DensityBars } from './DensityBars';
import { PeriodLabels } from './PeriodLabels';
import './timeline-strip.css';
import { useWidth } from './use-width';

/** What is left after all filters but that of time, whether all events are here or only counted. */
export type StripData = {
  readonly period: Stretch;
  readonly buckets: readonly DensityBucket[];
  readonly deadlines: readonly Stretch[];
  /** How many events begin in a stretch of days. */
  readonly countIn: (days: Stretch) => number;
};

export type TimelineStripProps = {
  readonly data: StripData;
  readonly range: { readonly from: string | null; readonly to: string | null };
  readonly onRange: (from: string, to: string) => void;
};

/** Columns a strip has room for. */
export const STRIP_COLUMNS = 40;
/** Each part is a thing to press: on the narrowest phone they are still wide enough for a finger. */
const MOST_PARTS = 8;

export function TimelineStrip({ data, ...props }: TimelineStripProps) {
  const t = useTranslations('timeline');
  const { period, buckets, deadlines, countIn } = data;
  const [strip, setStrip] = useState<HTMLElement | null>(null);
  const width = useWidth(strip);
  return (
    <section className="tl-strip" aria-label={t('strip')}>
      <DensityBars buckets={buckets} deadlines={deadlines} />
      <div className="tl-strip-parts" ref={setStrip}>
        <PeriodLabels days={period} width={width} />
        {calendarStretches(period, MOST_PARTS).map((days) => (
          <Part key={days.start} {...props} days={days} count={countIn(days)} />
        ))}
      </div>
    </section>
  );
}

function Part({
  days,
  count,
  range,
  onRange,
}: Omit<TimelineStripProps, 'data'> & { readonly days: Stretch; readonly count: number }) {
  const t = useTranslations('timeline');
  const words = useDayWords();
  const [from, to] = [dayFromNumber(days.start), dayFromNumber(days.end - 1)];
  const style: CSSProperties = { flexGrow: days.end - days.start };
  if (count === 0) return <div className="tl-strip-part" style={style} />;
  return (
    <button
      type="button"
      className="tl-strip-part"
      style={style}
      aria-pressed={range.from === from && range.to === to}
      aria-label={t('stretch', { from: words.long(days.start), to: words.long(days.end - 1), count })}
      onClick={() => {
        onRange(from, to);
      }}
    />
  );
}
