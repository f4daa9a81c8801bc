/** The frame on the overview: dragged to move, its edges to resize, and all three are sliders for keys. */
import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Stretch } from '../../domain/timeline/timeline-folds';
import { useDayWords } from './day-words';
import { follow, useSettled, type Sight, type ViewportStore } from './viewport-store';

type Part = 'start' | 'end' | 'move';

type Props = {
  /** All days of the strip. */
  readonly days: Stretch;
  readonly store: ViewportStore;
  /** The days of a sight. */
  readonly seenIn: (sight: Sight) => Stretch;
  /** Pixels the strip is wide. */
  readonly pixels: number;
  readonly onSee: (seen: Stretch) => void;
};

/** Closer than this the two edges cannot be pressed together. */
const SHORTEST = 2;
const BIG_STEP = 10;

export function OverviewBrush(props: Props) {
  const { days, store, seenIn, pixels } = props;
  const ground = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const perDay = pixels / (days.end - days.start);
    return follow(store, (sight) => {
      const { start, end } = seenIn(sight);
      for (const part of [ground.current, frame.current]) {
        if (part === null) continue;
        part.style.transform = `translateX(${((start - days.start) * perDay).toFixed(2)}px)`;
        part.style.width = `${(Math.max(0, end - start) * perDay).toFixed(2)}px`;
      }
    });
  }, [store, seenIn, days, pixels]);
  const seen = seenIn(useSettled(store));
  return (
    <>
      <div className="tl-brush-ground" ref={ground} />
      <div className="tl-brush" ref={frame}>
        <BrushSlider part="move" value={(seen.start + seen.end) / 2} {...props} />
        <BrushSlider part="start" value={Math.floor(seen.start)} {...props} />
        <BrushSlider part="end" value={Math.ceil(seen.end) - 1} {...props} />
      </div>
    </>
  );
}

const names = { start: 'overviewStart', end: 'overviewEnd', move: 'overviewMove' } as const;

function BrushSlider({
  part,
  value,
  days,
  store,
  seenIn,
  pixels,
  onSee,
}: Props & { readonly part: Part; readonly value: number }) {
  const t = useTranslations('timeline');
  const words = useDayWords();
  const drag = useRef<{ readonly x: number; readonly seen: Stretch } | null>(null);
  const drop = () => {
    drag.current = null;
  };
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
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, seen: seenIn(store.get()) };
      }}
      onPointerMove={(event) => {
        if (drag.current === null) return;
        const by = ((event.clientX - drag.current.x) * (days.end - days.start)) / Math.max(1, pixels);
        onSee(moved(drag.current.seen, part, by, days));
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={(event) => {
        // As it is now: what is told may be a moment behind.
        const seen = seenIn(store.get());
        const step = stepOf(event.key, days, seen, part);
        if (step === null) return;
        event.preventDefault();
        onSee(moved(seen, part, step, days));
      }}
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
