/** Months or years below columns of density: the first label names the year, each January is its year, none overlap. */
import { useMemo } from 'react';
import { dayFromNumber } from '../../base/day';
import type { Stretch } from '../../domain/timeline/timeline-folds';
import { calendarStretches } from '../../domain/timeline/timeline-ticks';
import { useDayWords, type DayWords } from './day-words';
import './timeline-strip.css';

type Label = { readonly day: number; readonly left: number; readonly text: string };

/** Widest letters of the small size; a label that is a little narrower leaves a little room. */
const LETTER = 6.6;
/** Left of the letters, as the style says. */
const PADDING = 5;
const GAP = 8;
const LABEL_ROOM = 40;

export function PeriodLabels({
  days,
  first = days.start,
  width,
}: {
  readonly days: Stretch;
  /** The first day with an event, where there is room before it. */
  readonly first?: number;
  readonly width: number;
}) {
  const words = useDayWords();
  const labels = useMemo(
    () => labelsOf({ start: first, end: days.end }, days, width, words),
    [days, first, width, words],
  );
  return (
    <div className="tl-period-labels" aria-hidden="true">
      {labels.map(({ day, left, text }) => (
        <span key={day} style={{ left }}>
          {text}
        </span>
      ))}
    </div>
  );
}

function labelsOf(named: Stretch, days: Stretch, width: number, words: DayWords): readonly Label[] {
  const labels: Label[] = [];
  let free = 0;
  // Stretches shorter than a month would repeat its name.
  const stretches = calendarStretches(named, Math.max(2, Math.floor(width / LABEL_ROOM)), 'month');
  for (const { start } of stretches) {
    const left = ((start - days.start) / (days.end - days.start)) * width;
    const text = textOf(start, labels.length === 0, words);
    const end = left + PADDING + text.length * LETTER;
    if (left < free || end > width) continue;
    labels.push({ day: start, left, text });
    free = end + GAP;
  }
  return labels;
}

function textOf(day: number, isFirst: boolean, words: DayWords): string {
  if (dayFromNumber(day).endsWith('-01-01')) return words.year(day);
  return isFirst ? words.monthYear(day) : words.month(day);
}
