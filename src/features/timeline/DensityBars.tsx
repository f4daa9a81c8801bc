/** How many events begin when: one column per slice of the period, stacked by lane. */
import { memo } from 'react';
import { lanes, type Lane } from '../../domain/event-kinds';
import type { DensityBucket } from '../../domain/timeline/timeline-density';
import type { Stretch } from '../../domain/timeline/timeline-folds';
import type { TimelineItem } from '../../domain/timeline/timeline-items';

/** Kinds of one lane may differ in colour; a lane as a whole has one. */
const laneColour: Readonly<Record<Lane, string>> = {
  talks: 'var(--talk)',
  pledges: 'var(--pledge)',
  ultimatums: 'var(--threat)',
  statements: 'var(--statement)',
};
const GAP = 0.14;

/** Drawn in a box of 100 × 100 units that is stretched to its place; decoration, the numbers are told elsewhere. */
export const DensityBars = memo(function DensityBars({
  buckets,
  deadlines,
}: {
  readonly buckets: readonly DensityBucket[];
  /** Stretches up to a deadline, drawn pale along the ground. */
  readonly deadlines: readonly Stretch[];
}) {
  const most = buckets.reduce((top, { total }) => Math.max(top, total), 1);
  const width = 100 / Math.max(1, buckets.length);
  const [first, last] = [buckets[0]?.days.start ?? 0, buckets.at(-1)?.days.end ?? 1];
  const x = (day: number) => ((day - first) / (last - first)) * 100;
  return (
    <svg className="tl-density" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {deadlines.map(({ start, end }, index) => (
        <rect
          key={index}
          x={x(start)}
          y={80}
          width={x(end) - x(start)}
          height={20}
          fill="var(--threat)"
          opacity={0.25}
        />
      ))}
      {buckets.flatMap((bucket, index) => {
        let top = 100;
        return lanes.flatMap((lane) => {
          const count = bucket.perLane[lane];
          if (count === 0) return [];
          const height = barHeight(count, bucket.total, most);
          top -= height;
          return [
            <rect
              key={`${String(index)}${lane}`}
              x={(index + GAP / 2) * width}
              y={top}
              width={width * (1 - GAP)}
              height={height}
              fill={laneColour[lane]}
            />,
          ];
        });
      })}
    </svg>
  );
});

/** Roots, so that a single event can still be seen beside a day with many; a lane's part of its column is true. */
function barHeight(count: number, total: number, most: number): number {
  return (Math.sqrt(total / most) * 100 * count) / total;
}

/** More than these along the ground would only be a tint. */
const MOST_DEADLINES = 40;

export function deadlineStretches(items: readonly TimelineItem[]): readonly Stretch[] {
  const bound = items.filter(({ deadlines }) => deadlines.length > 0);
  return bound.length > MOST_DEADLINES ? [] : bound.map(({ start, until }) => ({ start, end: until }));
}
