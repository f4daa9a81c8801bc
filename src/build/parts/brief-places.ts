/** Which part each brief goes into: the most told events of all stand together, since every wide view asks for them first. */
import type { EventColumns } from '../../domain/event-columns';
import type { EventRow } from '../../domain/event-brief';

const PART_BRIEFS = 256;
const MOST_TOLD = 4096;

/** Rows of each part, ascending; the first parts hold the most told, the others follow the time. */
export function briefPlaces({
  rank,
  count,
}: Pick<EventColumns, 'rank' | 'count'>): readonly (readonly EventRow[])[] {
  const byRank = Array.from({ length: count }, (_, row) => row).sort(
    (a, b) => (rank[b] ?? 0) - (rank[a] ?? 0),
  );
  const told = byRank.slice(0, MOST_TOLD);
  const rest = byRank.slice(MOST_TOLD).sort((a, b) => a - b);
  const parts: EventRow[][] = [];
  for (const rows of [told, rest]) {
    for (let at = 0; at < rows.length; at += PART_BRIEFS) {
      parts.push(rows.slice(at, at + PART_BRIEFS).sort((a, b) => a - b));
    }
  }
  return parts;
}
