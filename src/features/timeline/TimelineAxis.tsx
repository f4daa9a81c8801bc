/** The labels of the time axis, and behind the lanes its lines and folds: drawn by us, because vis knows no folds. */
import { useMemo } from 'react';
import { foldsOf, type AxisPiece, type Stretch, type TimeAxis } from '../../domain/timeline-folds';
import { ticksIn } from '../../domain/timeline-ticks';
import { useDayWords } from './day-words';
import { pixelsAt, useSight, type Sight, type ViewportStore } from './viewport-store';

type Drawn = { readonly store: ViewportStore; readonly axis: TimeAxis };

/** A label that would be cut off at the right edge gives up its year, then itself. */
const LABEL_ROOM = 122;
const SHORT_ROOM = 44;

/** Decoration for those who see: every event's name carries its day. */
export function TimelineAxis({
  store,
  axis,
}: {
  readonly store: ViewportStore;
  readonly axis: TimeAxis | null;
}) {
  return (
    <div className="tl-axis" aria-hidden="true">
      {axis !== null && <AxisLabels store={store} axis={axis} />}
    </div>
  );
}

function AxisLabels({ store, axis }: Drawn) {
  const sight = useSight(store);
  const words = useDayWords();
  const { major, minor } = useTicks(axis, sight);
  const labels = [
    ...major.map((tick) => {
      const room = sight.width - pixelsAt(sight, tick.at);
      return { tick, kind: 'major', text: room < LABEL_ROOM ? words.minor(tick) : words.major(tick) };
    }),
    ...minor.map((tick) => ({ tick, kind: 'minor', text: words.minor(tick) })),
  ].filter(({ tick }) => sight.width - pixelsAt(sight, tick.at) > SHORT_ROOM);
  return (
    <>
      {labels.map(({ tick, kind, text }) => (
        <span
          key={`${kind}${String(tick.carried ? tick.at : tick.day)}`}
          className={`tl-${kind}`}
          style={{ transform: `translateX(${String(pixelsAt(sight, tick.at))}px)` }}
        >
          {text}
        </span>
      ))}
    </>
  );
}

/** Where months or years begin, and the folded stretches with what they leave out. */
export function StageBackdrop({
  store,
  axis,
  foldParts,
}: Drawn & { readonly foldParts: ReadonlyMap<number, Stretch> }) {
  const sight = useSight(store);
  const { major, minor } = useTicks(axis, sight);
  const begins = major.filter((tick) => !tick.carried);
  return (
    <div className="tl-backdrop" aria-hidden="true">
      {minor.map((tick) => (
        <i key={`minor${String(tick.day)}`} className="tl-line" style={{ left: pixelsAt(sight, tick.at) }} />
      ))}
      {begins.map((tick) => (
        <i key={tick.day} className="tl-line tl-line-major" style={{ left: pixelsAt(sight, tick.at) }} />
      ))}
      {foldsOf(axis).map((fold) => (
        <Fold key={fold.days.start} fold={fold} sight={sight} free={foldParts.get(fold.days.start)} />
      ))}
    </div>
  );
}

/** Pixels the words of a fold take when written out. */
const FOLD_WORDS = 165;

function Fold({
  fold,
  sight,
  free,
}: {
  readonly fold: AxisPiece;
  readonly sight: Sight;
  readonly free: Stretch | undefined;
}) {
  const words = useDayWords();
  const left = pixelsAt(sight, fold.axis.start);
  const width = pixelsAt(sight, fold.axis.end) - left;
  const part = free ?? { start: 0, end: 0 };
  const quiet = fold.quietDays ?? 0;
  return (
    <div className="tl-fold" style={{ left, width }}>
      <span style={{ top: (part.start + part.end) / 2 }}>
        {part.end - part.start < FOLD_WORDS ? words.quietShort(quiet) : words.quiet(quiet)}
      </span>
    </div>
  );
}

function useTicks(axis: TimeAxis, { viewport, width }: Sight) {
  return useMemo(() => ticksIn(axis, viewport, width), [axis, viewport, width]);
}
