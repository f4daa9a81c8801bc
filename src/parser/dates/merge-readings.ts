/** Keeps one reading where several overlap: the longest, then the earliest, then the first rule. */
import type { Reading } from './time-rule';

/** Readings without overlap, in order. `found` holds them by sentence, each sentence in order of its words. */
export function mergeReadings(found: readonly Reading[]): Reading[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Reading[] = [];
  for (const reading of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= reading.start) kept.push(reading);
    else if (reading.end - reading.start > last.end - last.start) kept[kept.length - 1] = reading;
  }
  return kept;
}
