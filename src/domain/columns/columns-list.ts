/** The list over columns: its pages, its months, and the steps from one event to the next. */
import { dayFromNumber } from '../../base/day';
import type { EventRow } from '../event-brief';
import type { EventColumns } from './event-columns';
import { firstFrom, lanePlace } from './columns-stretch';
import { lanes } from '../event-kinds';
import type { ListOrder, MonthCount } from '../list-blocks';
import type { PageAnswer, PageQuestion, StepsAnswer, StepsQuestion } from './row-questions';

/** Rows at some places of the list. Events without a time come last in either order. */
export function pageOf(
  columns: EventColumns,
  passing: Uint32Array,
  { order, first, count }: Pick<PageQuestion, 'order' | 'first' | 'count'>,
): PageAnswer {
  const total = passing.length;
  const dated = datedCount(columns, passing);
  const rows: EventRow[] = [];
  for (let place = Math.max(0, first); place < Math.min(total, first + count); place += 1) {
    const at = order === 'descending' && place < dated ? dated - 1 - place : place;
    rows.push(passing[at] ?? 0);
  }
  return { total, rows };
}

/** Months with the number of their events, in the order of the list. */
export function monthsOf(
  columns: EventColumns,
  passing: Uint32Array,
  order: ListOrder,
): readonly MonthCount[] {
  const dated = datedCount(columns, passing);
  const months: MonthCount[] = [];
  for (let at = 0; at < dated;) {
    const month = dayFromNumber(columns.start[passing[at] ?? 0] ?? 0).slice(0, 7);
    const next = Math.min(dated, firstFrom(columns, passing, firstDayAfter(month)));
    months.push({ month, count: next - at });
    at = next;
  }
  if (order === 'descending') months.reverse();
  const undated = passing.length - dated;
  return undated === 0 ? months : [...months, { month: null, count: undated }];
}

/** Where one can go from a row that passes, or from the place where it would stand. */
export function stepsFrom(
  columns: EventColumns,
  passing: Uint32Array,
  { row, lane }: Pick<StepsQuestion, 'row' | 'lane'>,
): StepsAnswer {
  const among = lane === null ? passing : ofLane(columns, passing, lanes.indexOf(lane));
  const at = placeOf(among, row);
  const isListed = among[at] === row;
  return {
    previous: among[at - 1] ?? null,
    next: among[isListed ? at + 1 : at] ?? null,
    first: among[0] ?? null,
    last: among.at(-1) ?? null,
    position: isListed ? at + 1 : null,
    count: among.length,
  };
}

/** Of rows in ascending order, how many have a time. */
export function datedCount({ dated }: EventColumns, rows: Uint32Array): number {
  return placeOf(rows, dated);
}

function ofLane(columns: EventColumns, passing: Uint32Array, lane: number): Uint32Array {
  return passing.filter((row) => row < columns.dated && lanePlace(columns, row) === lane);
}

/** Place of the first row that is not before `row`; `rows` ascend. */
function placeOf(rows: Uint32Array, row: EventRow): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstDayAfter(month: string): number {
  const [year = 0, place = 0] = month.split('-').map(Number);
  const MS_PER_DAY = 86_400_000;
  return Date.UTC(year, place, 1) / MS_PER_DAY;
}
