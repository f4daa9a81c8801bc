/** One order of events for timeline, list and "next": by day, unknown days last. */
import type { WortlautEvent } from '../schema/event';
import { eventKindRecords } from './event-kinds';

const AFTER_ALL_DAYS = '9999-99-99';

/** Earliest day, then the narrower time first, then the order of kinds, then the id: never a tie. */
export function compareEvents(a: WortlautEvent, b: WortlautEvent): number {
  return (
    compareText(a.time?.earliest ?? AFTER_ALL_DAYS, b.time?.earliest ?? AFTER_ALL_DAYS) ||
    compareText(a.time?.latest ?? AFTER_ALL_DAYS, b.time?.latest ?? AFTER_ALL_DAYS) ||
    eventKindRecords[a.kind].order - eventKindRecords[b.kind].order ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
