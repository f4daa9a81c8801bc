/** A list of any length as it is asked for: its months, and each line when it is to be drawn. */
import type { MonthCount } from '../../domain/list-blocks';
import type { ListedEvent } from './listed-event';

/** 'waiting' while it is on its way, 'missing' where it could not be had. */
export type ListedLine = ListedEvent | 'waiting' | 'missing';

export type ListLines = {
  /** In the order of the list. */
  readonly months: readonly MonthCount[];
  /** The line at a place, counted from 0. */
  readonly lineAt: (place: number) => ListedLine;
  /** Says which lines come into sight, so that they can be fetched; left out where all are here. */
  readonly want?: (first: number, count: number) => void;
};
