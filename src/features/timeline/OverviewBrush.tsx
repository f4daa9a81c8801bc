/** The frame on the overview: dragged to move, its edges to resize, and all three are sliders for keys. */
import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { Stretch } from '../../domain/timeline-folds';
import { useDayWords } from './day-words';

type Part = 'start' | 'end' | 'move';

type Props = {
  /** All days of the strip. */
  readonly days: Stretch;
  /** The days in view. */
  readonly seen: Stretch;
  readonly strip: RefObject<HTMLElement | null>;
  readonly onSee: (seen: Stretch) => void;
};

/** Closer than this the two edges cannot be pressed together. */
const SHORTEST = 2;
const BIG_STEP = 10;

export function OverviewBrush({ days, seen, strip, onSee }: Props) {
  const drag = useRef<{ readonly part: Part; readonly x: number; readonly seen: Stretch } | null>(null);
  const dayLength = () => (days.end - days.start) / Math.max(1, strip.current?.clientWidth ?? 1);
  const onPointerDown = (part: Part) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, x: event.clientX, seen };
  };
  const handlers = (part: Part) => ({
    onPointerDown: onPointerDown(part),
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = drag.current;
      if (from?.part === part) onSee(moved(from.seen, part, (event.clientX - from.x) * dayLength(), days));
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const step = stepOf(event.key, days, seen, part);
      if (step === null) return;
      event.preventDefault();
      onSee(moved(seen, part, step, days));
    },
  });
  const share = (day: number) => ((day - days.start) / (days.end - days.start)) * 100;
  const left = share(seen.start);
  const width = Math.max(0, share(seen.end) - left);
  return (
    <div className="tl-brush" style={{ left: `${String(left)}%`, width: `${String(width)}%` }}>
      <BrushSlider part="move" days={days} value={(seen.start + seen.end) / 2} {...handlers('move')} />
      <BrushSlider part="start" days={days} value={seen.start} {...handlers('start')} />
      <BrushSlider part="end" days={days} value={seen.end - 1} {...handlers('end')} />
    </div>
  );
}

const names = { start: 'overviewStart', end: 'overviewEnd', move: 'overviewMove' } as const;

function BrushSlider({
  part,
  days,
  value,
  ...handlers
}: {
  readonly part: Part;
  readonly days: Stretch;
  readonly value: number;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const t = useTranslations('timeline');
  const words = useDayWords();
  return (
    <div
      className={`tl-brush-${part}`}
      role="slider"
      tabIndex={0}
      aria-label={t(names[part])}
      aria-valuemin={Math.floor(days.start)}
      aria-valuemax={Math.ceil(days.end)}
      aria-valuenow={Math.floor(value)}
      aria-valuetext={words.long(Math.floor(value))}
      {...handlers}
    />
  );
}

/** The stretch after moving one part of it by days, kept inside all days. */
export function moved(seen: Stretch, part: Part, by: number, days: Stretch): Stretch {
  switch (part) {
    case 'start':
      return { start: clamp(seen.start + by, days.start, seen.end - SHORTEST), end: seen.end };
    case 'end':
      return { start: seen.start, end: clamp(seen.end + by, seen.start + SHORTEST, days.end) };
    case 'move': {
      const allowed = clamp(by, days.start - seen.start, days.end - seen.end);
      return { start: seen.start + allowed, end: seen.end + allowed };
    }
  }
}

/** Days a key moves by; null for a key that does nothing here. */
function stepOf(key: string, days: Stretch, seen: Stretch, part: Part): number | null {
  const small = Math.max(1, Math.round((days.end - days.start) / 200));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -small;
    case 'ArrowRight':
    case 'ArrowUp':
      return small;
    case 'PageDown':
      return -small * BIG_STEP;
    case 'PageUp':
      return small * BIG_STEP;
    case 'Home':
      return days.start - (part === 'end' ? seen.end : seen.start);
    case 'End':
      return days.end - (part === 'start' ? seen.start : seen.end);
    default:
      return null;
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
