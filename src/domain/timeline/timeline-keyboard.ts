/** Which event a key leads to: left and right along the lane, up and down between lanes, page keys through all. */
import type { EventId } from '../../schema/ids';
import { lanes, type Lane } from '../event-kinds';
import type { Stretch } from './timeline-folds';
import type { TimelineItem } from './timeline-items';

export type WalkKey =
  'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown';

const walkKeys: readonly WalkKey[] = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
];

/** True for a key that walks from event to event. */
export function isWalkKey(key: string): key is WalkKey {
  return walkKeys.some((walkKey) => walkKey === key);
}

/** The event to go to, or null where there is none that way. `items` are in time order, `visible` in days. */
export function walk(
  items: readonly TimelineItem[],
  from: EventId | null,
  key: WalkKey,
  visible: Stretch,
): EventId | null {
  const here = items.findIndex((item) => item.id === from);
  const current = items[here];
  if (current === undefined) return firstInSight(items, visible)?.id ?? null;
  switch (key) {
    case 'ArrowLeft':
      return lastOf(items.slice(0, here), current.lane)?.id ?? null;
    case 'ArrowRight':
      return items.slice(here + 1).find((item) => item.lane === current.lane)?.id ?? null;
    case 'ArrowUp':
      return nearestInLane(items, current, -1)?.id ?? null;
    case 'ArrowDown':
      return nearestInLane(items, current, 1)?.id ?? null;
    case 'Home':
      return items.find((item) => item.lane === current.lane)?.id ?? null;
    case 'End':
      return lastOf(items, current.lane)?.id ?? null;
    case 'PageUp':
      return items[here - 1]?.id ?? null;
    case 'PageDown':
      return items[here + 1]?.id ?? null;
  }
}

function lastOf(items: readonly TimelineItem[], lane: Lane): TimelineItem | undefined {
  return items.findLast((item) => item.lane === lane);
}

function firstInSight(items: readonly TimelineItem[], visible: Stretch): TimelineItem | undefined {
  return items.find((item) => item.start >= visible.start && item.start < visible.end) ?? items[0];
}

/** The event of the next lane that has any, whose start is nearest; the earlier one of two. */
function nearestInLane(
  items: readonly TimelineItem[],
  current: TimelineItem,
  step: -1 | 1,
): TimelineItem | null {
  for (let index = lanes.indexOf(current.lane) + step; lanes[index] !== undefined; index += step) {
    let nearest: TimelineItem | null = null;
    for (const item of items) {
      if (item.lane !== lanes[index]) continue;
      const closer = nearest === null || distance(item, current) < distance(nearest, current);
      if (closer) nearest = item;
    }
    if (nearest !== null) return nearest;
  }
  return null;
}

function distance(a: TimelineItem, b: TimelineItem): number {
  return Math.abs(a.start - b.start);
}
