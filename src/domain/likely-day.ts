/** The one day a time stands for where only one can be counted or sorted by: "um den 4. Juli" counts on 4 July. */
import type { EventTime } from '../schema/time';
import { timeParts } from './event-time-parts';

/** A day that is named, be it about, else the first one allowed. */
export function likelyDay(time: EventTime): string {
  const parts = timeParts(time);
  return parts.kind === 'day' || parts.kind === 'until' ? parts.day : time.earliest;
}
