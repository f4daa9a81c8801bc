/** The labels of the time axis, and behind the lanes its lines and folds: drawn by us, because vis knows no folds. */
import { useMemo } from 'react';
import { foldsOf, type TimeAxis } from '../../domain/timeline-folds';
import { ticksIn } from '../../domain/timeline-ticks';
import { useDayWords } from './day-words';
import { pixelsAt, useSight, type Sight, type ViewportStore } from './viewport-store';

type Drawn = { readonly store: ViewportStore; readonly axis: TimeAxis };

/** Decoration for those who see: every event's name carries its day. */
export function TimelineAxis({ store, axis }: Drawn) {
  const sight = useSight(store);
  const words = useDayWords();
  const { major, minor } = useTicks(axis, sight);
  return (
    <div className="tl-axis" aria-hidden="true">
      {major.map((tick) => (
        <span
          key={`${String(tick.day)}${tick.carried ? `c${String(tick.at)}` : ''}`}
          className="tl-major"
          style={{ transform: `translateX(${String(pixelsAt(sight, tick.at))}px)` }}
        >
          {words.major(tick)}
        </span>
      ))}
      {minor.map((tick) => (
        <span
          key={tick.day}
          className="tl-minor"
          style={{ transform: `translateX(${String(pixelsAt(sight, tick.at))}px)` }}
        >
          {words.minor(tick)}
        </span>
      ))}
    </div>
  );
}

/** Where months or years begin, and the folded stretches with what they leave out. */
export function StageBackdrop({ store, axis }: Drawn) {
  const sight = useSight(store);
  const words = useDayWords();
  const { major, minor } = useTicks(axis, sight);
  return (
    <div className="tl-backdrop" aria-hidden="true">
      {minor.map((tick) => (
        <i key={`m${String(tick.day)}`} className="tl-line" style={{ left: pixelsAt(sight, tick.at) }} />
      ))}
      {major
        .filter((tick) => !tick.carried)
        .map((tick) => (
          <i key={tick.day} className="tl-line tl-line-major" style={{ left: pixelsAt(sight, tick.at) }} />
        ))}
      {foldsOf(axis).map(({ axis: at, days }) => (
        <div
          key={days.start}
          className="tl-fold"
          style={{
            left: pixelsAt(sight, at.start),
            width: pixelsAt(sight, at.end) - pixelsAt(sight, at.start),
          }}
        >
          <span>{words.quiet(days.end - days.start)}</span>
        </div>
      ))}
    </div>
  );
}

function useTicks(axis: TimeAxis, { viewport, width }: Sight) {
  return useMemo(() => ticksIn(axis, viewport, width), [axis, viewport, width]);
}
