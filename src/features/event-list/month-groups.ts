/** The list's order and headings: events by month, those without a known day in a group of their own at the end. */
import type { ListOrder } from '../../domain/list-blocks';
import type { WortlautEvent } from '../../schema/event';

export type MonthGroup = {
  /** "2025-07"; null for events without a known day. */
  readonly month: string | null;
  readonly events: readonly WortlautEvent[];
};

/** `events` come in ascending order; undated ones stay last whichever way the days run. */
export function groupByMonth(events: readonly WortlautEvent[], order: ListOrder): readonly MonthGroup[] {
  const dated = events.filter((event) => event.time !== null);
  const undated = events.filter((event) => event.time === null);
  if (order === 'descending') dated.reverse();
  const groups: { month: string | null; events: WortlautEvent[] }[] = [];
  for (const event of dated) {
    const month = event.time?.earliest.slice(0, 7) ?? null;
    const last = groups.at(-1);
    if (last?.month === month) last.events.push(event);
    else groups.push({ month, events: [event] });
  }
  if (undated.length > 0) groups.push({ month: null, events: undated });
  return groups;
}
