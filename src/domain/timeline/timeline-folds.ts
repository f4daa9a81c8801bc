/** Long stretches without an event can be folded: a piecewise-linear map between days and positions on the axis. */

/** A stretch of days, the end excluded. */
export type Stretch = { readonly start: number; readonly end: number };

/** One piece of the axis. Outside a fold one day is one unit long. */
export type AxisPiece = {
  readonly days: Stretch;
  readonly axis: Stretch;
  /** Of a fold: how many days pass without an event, its unfolded margins included; else null. */
  readonly quietDays: number | null;
};

/** Pieces in order, without gaps. Before the first and after the last one day is one unit long. */
export type TimeAxis = { readonly pieces: readonly AxisPiece[] };

/** Shorter stretches are read more easily than a break in the axis. */
export const SHORTEST_FOLD_DAYS = 14;
/** Share of the remaining axis that one break takes, and that is kept free before and after it. */
const BREAK_SHARE = 0.05;
/** Cards reach to the right of their day: room for them before a break keeps it legible. */
const BEFORE_SHARE = 0.14;
const AFTER_SHARE = 0.03;
/** All breaks with their margins never take more than this share. */
const ALL_BREAKS_SHARE = 0.5;
/** A stretch is folded only if it would otherwise be that many times as long as its break. */
const WORTH_FOLDING = 3;
/** Folding is offered as the first view only if it saves this share of the whole. */
const HELPS_SHARE = 0.25;

/** The plain axis: nothing folded. */
export function plainAxis(period: Stretch): TimeAxis {
  return { pieces: [{ days: period, axis: period, quietDays: null }] };
}

/** The axis over a period with every long quiet stretch folded; plain when there is none. */
export function foldedAxis(period: Stretch, busy: readonly Stretch[]): TimeAxis {
  const gaps = gapsBetween(busy).filter((gap) => lengthOf(gap) >= SHORTEST_FOLD_DAYS);
  const rest = lengthOf(period) - gaps.reduce((sum, gap) => sum + lengthOf(gap), 0);
  const share = ALL_BREAKS_SHARE / Math.max(1, gaps.length) / (BREAK_SHARE + BEFORE_SHARE + AFTER_SHARE);
  const breakLength = Math.max(0.5, rest * BREAK_SHARE * Math.min(1, share));
  // Whole days, so that a break begins and ends where a day does.
  const margin = (part: number) => Math.max(1, Math.round(rest * part * Math.min(1, share)));
  const folds = gaps
    .map((gap) => ({
      start: gap.start + margin(BEFORE_SHARE),
      end: gap.end - margin(AFTER_SHARE),
      quietDays: lengthOf(gap),
    }))
    .filter((fold) => lengthOf(fold) >= Math.max(SHORTEST_FOLD_DAYS, WORTH_FOLDING * breakLength));
  return withFolds(period, folds, breakLength);
}

/** True when the folded axis is so much shorter that it is the better first view. */
export function foldingHelps(axis: TimeAxis): boolean {
  const days = axis.pieces.reduce((sum, piece) => sum + lengthOf(piece.days), 0);
  const length = axis.pieces.reduce((sum, piece) => sum + lengthOf(piece.axis), 0);
  return days - length >= days * HELPS_SHARE;
}

/** The position of a day (fractions allowed) on the axis. */
export function toAxis(axis: TimeAxis, day: number): number {
  return convert(axis, day, 'days', 'axis');
}

/** The day at a position: the inverse of `toAxis`. */
export function toDay(axis: TimeAxis, position: number): number {
  return convert(axis, position, 'axis', 'days');
}

/** The folded pieces only. */
export function foldsOf(axis: TimeAxis): readonly AxisPiece[] {
  return axis.pieces.filter((piece) => piece.quietDays !== null);
}

/** The stretch of the axis the whole period takes. */
export function axisBounds(axis: TimeAxis): Stretch {
  return {
    start: axis.pieces[0]?.axis.start ?? 0,
    end: axis.pieces.at(-1)?.axis.end ?? 0,
  };
}

/** The stretches between busy ones; these need not be sorted and may overlap. */
export function gapsBetween(busy: readonly Stretch[]): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let reached: number | null = null;
  for (const stretch of [...busy].sort((a, b) => a.start - b.start)) {
    if (reached !== null && stretch.start > reached) gaps.push({ start: reached, end: stretch.start });
    reached = reached === null ? stretch.end : Math.max(reached, stretch.end);
  }
  return gaps;
}

function lengthOf(stretch: Stretch): number {
  return stretch.end - stretch.start;
}

type Fold = Stretch & { readonly quietDays: number };

function withFolds(period: Stretch, folds: readonly Fold[], breakLength: number): TimeAxis {
  const pieces: AxisPiece[] = [];
  let day = period.start;
  let position = period.start;
  const add = (end: number, length: number, quietDays: number | null) => {
    if (end <= day) return;
    pieces.push({
      days: { start: day, end },
      axis: { start: position, end: position + length },
      quietDays,
    });
    day = end;
    position += length;
  };
  for (const fold of folds) {
    add(fold.start, fold.start - day, null);
    add(fold.end, breakLength, fold.quietDays);
  }
  add(period.end, period.end - day, null);
  return { pieces };
}

function convert(axis: TimeAxis, value: number, from: 'days' | 'axis', to: 'days' | 'axis'): number {
  const piece = pieceAt(axis.pieces, value, from);
  if (piece === undefined) return value;
  const source = piece[from];
  const target = piece[to];
  if (value <= source.start) return target.start + (value - source.start);
  if (value >= source.end) return target.end + (value - source.end);
  return target.start + ((value - source.start) / lengthOf(source)) * lengthOf(target);
}

/** The piece that holds a value, or the outermost one on its side. */
function pieceAt(pieces: readonly AxisPiece[], value: number, side: 'days' | 'axis'): AxisPiece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (pieces[middle]?.[side].end ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return pieces[low];
}
