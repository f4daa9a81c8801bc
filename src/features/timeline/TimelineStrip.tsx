/** The timeline of a phone: density per lane, without vis; pressing a month (or year) shows only its events. */
import { useMemo, useState, type CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import { dayFromNumber } from '../../base/day';
import type { WortlautEvent } from '../../schema/event';
import { densityBuckets } from '../../domain/timeline-density';
import type { Stretch } from '../../domain/timeline-folds';
import { periodOf, timelineItems, type TimelineItem } from '../../domain/timeline-items';
import { calendarStretches } from '../../domain/timeline-ticks';
import { useDayWords } from './day-words';
import { deadlineStretches, DensityBars } from './DensityBars';
import { PeriodLabels } from './PeriodLabels';
import './timeline-strip.css';
import { useWidth } from './use-width';

export type TimelineStripProps = {
  /** What is left after all filters but that of time. */
  readonly events: readonly WortlautEvent[];
  readonly range: { readonly from: string | null; readonly to: string | null };
  readonly onRange: (from: string, to: string) => void;
};

const COLUMNS = 40;
/** Each part is a thing to press: on the narrowest phone they are still wide enough for a finger. */
const MOST_PARTS = 8;

export function TimelineStrip({ events, range, onRange }: TimelineStripProps) {
  const t = useTranslations('timeline');
  const { items } = useMemo(() => timelineItems(events), [events]);
  const period = useMemo(() => periodOf(items), [items]);
  const [strip, setStrip] = useState<HTMLElement | null>(null);
  const width = useWidth(strip);
  if (period === null) return null;
  return (
    <section className="tl-strip" aria-label={t('strip')}>
      <Columns items={items} period={period} />
      <div className="tl-strip-parts" ref={setStrip}>
        <PeriodLabels days={period} width={width} />
        {calendarStretches(period, MOST_PARTS).map((days) => (
          <Part key={days.start} {...{ days, items, range, onRange }} />
        ))}
      </div>
    </section>
  );
}

type Drawn = { readonly items: readonly TimelineItem[]; readonly period: Stretch };

function Columns({ items, period }: Drawn) {
  const buckets = useMemo(() => densityBuckets(items, period, COLUMNS), [items, period]);
  const deadlines = useMemo(() => deadlineStretches(items), [items]);
  return <DensityBars buckets={buckets} deadlines={deadlines} />;
}

function Part({
  days,
  items,
  range,
  onRange,
}: Pick<Drawn, 'items'> & Pick<TimelineStripProps, 'range' | 'onRange'> & { readonly days: Stretch }) {
  const t = useTranslations('timeline');
  const words = useDayWords();
  const count = items.filter(({ start }) => start >= days.start && start < days.end).length;
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
