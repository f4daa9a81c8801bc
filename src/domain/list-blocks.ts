/** Cuts a long list into blocks of lines of one month, and into pages: what is drawn at a time, worked out from counts alone. */

export type ListOrder = 'ascending' | 'descending';

/** Where the list has its months, for headings and for a scroll bar that tells where it leads. */
export type MonthCount = {
  /** YYYY-MM; null for events without a time, which come last in either order. */
  readonly month: string | null;
  readonly count: number;
};

/** Lines of one month that are drawn together. */
export type ListBlock = {
  readonly month: string | null;
  /** Place in the list of its first line, counted from 0. */
  readonly first: number;
  readonly count: number;
  /** The month begins with it: its name stands above. */
  readonly isHead: boolean;
};

/** Blocks of a stretch of the list, from `first` on; a page may begin within a month, and still says which. */
export function listBlocks(
  months: readonly MonthCount[],
  { first, count }: { readonly first: number; readonly count: number },
  most: number,
): readonly ListBlock[] {
  const end = first + count;
  const blocks: ListBlock[] = [];
  let start = 0;
  for (const { month, count: length } of months) {
    const from = Math.max(start, first);
    const to = Math.min(start + length, end);
    for (let at = from; at < to; at += most) {
      blocks.push({ month, first: at, count: Math.min(most, to - at), isHead: at === from });
    }
    start += length;
  }
  return blocks;
}

/** Place of the first line of a month; null where no line is of it. */
export function firstOfMonth(months: readonly MonthCount[], wanted: string | null): number | null {
  let start = 0;
  for (const { month, count } of months) {
    if (month === wanted) return start;
    start += count;
  }
  return null;
}

/** Lines of all months. */
export function lineCount(months: readonly MonthCount[]): number {
  return months.reduce((sum, { count }) => sum + count, 0);
}
