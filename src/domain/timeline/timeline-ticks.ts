/** Where the axis is labelled: days, weeks, months or years as room allows, on a plain or folded axis. */
import { dayFromNumber, dayNumber } from '../../base/day';
import { foldsOf, toAxis, toDay, type Stretch, type TimeAxis } from './timeline-folds';

export type TickUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export type Tick = {
  /** Day number the label names. */
  readonly day: number;
  readonly unit: TickUnit;
  /** Position on the axis. */
  readonly at: number;
  /** A label that holds for the visible stretch from here on, though its month or year began before. */
  readonly carried: boolean;
};

export type Ticks = { readonly major: readonly Tick[]; readonly minor: readonly Tick[] };

type Scale = { readonly minor: TickUnit; readonly major: TickUnit; readonly days: number };

/** Finest first: the minor unit with its length in days. */
const scales: readonly Scale[] = [
  { minor: 'day', major: 'month', days: 1 },
  { minor: 'week', major: 'month', days: 7 },
  { minor: 'month', major: 'year', days: 30.4 },
  { minor: 'quarter', major: 'year', days: 91.3 },
];
/** "Mon 24" takes 44 of them. */
const MINOR_PIXELS = 52;
const MAJOR_PIXELS = 112;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The labels of a visible stretch of the axis drawn over that many pixels. Nothing is labelled inside a fold. */
export function ticksIn(axis: TimeAxis, visible: Stretch, pixels: number): Ticks {
  const perDay = pixels / (visible.end - visible.start);
  if (!(perDay > 0) || !Number.isFinite(perDay)) return { major: [], minor: [] };
  const runs = visibleRuns(axis, visible);
  const scale = scales.find(({ days }) => days * perDay >= MINOR_PIXELS);
  if (scale === undefined) return { major: yearTicks(axis, runs, perDay), minor: [] };
  const major = apart(
    runs.flatMap((run) => majorTicks(axis, run, scale.major)),
    MAJOR_PIXELS / perDay,
  );
  const minor = apart(
    runs.flatMap((run) => startsIn(run, scale.minor).map((day) => tick(axis, day, scale.minor, false))),
    (MINOR_PIXELS * 0.9) / perDay,
  );
  return { major, minor };
}

const calendarUnits: readonly TickUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Cuts a period along the calendar, as finely as gives at most that many parts; years are joined where there are more. */
export function calendarStretches(
  period: Stretch,
  most: number,
  finest: TickUnit = 'day',
): readonly Stretch[] {
  const within = (unit: TickUnit) => startsIn(period, unit).filter((day) => day > period.start);
  const fitting = calendarUnits
    .slice(calendarUnits.indexOf(finest))
    .map(within)
    .find((days) => days.length < most);
  const starts = [period.start, ...(fitting ?? everyFew(within('year'), most))];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? period.end }));
}

function everyFew(days: readonly number[], most: number): readonly number[] {
  const step = Math.ceil((days.length + 1) / most);
  return days.filter((_, index) => index % step === step - 1);
}

/** The visible days of each unfolded piece. */
function visibleRuns(axis: TimeAxis, visible: Stretch): readonly Stretch[] {
  const days = { start: toDay(axis, visible.start), end: toDay(axis, visible.end) };
  const folded = foldsOf(axis).map((piece) => piece.days);
  const runs: Stretch[] = [];
  let start = days.start;
  for (const fold of [...folded, { start: days.end, end: days.end }]) {
    const end = Math.min(fold.start, days.end);
    if (end > start) runs.push({ start, end });
    start = Math.max(start, fold.end);
  }
  return runs;
}

function tick(axis: TimeAxis, day: number, unit: TickUnit, carried: boolean): Tick {
  return { day, unit, at: toAxis(axis, day), carried };
}

/** The unit that already runs at the start of a stretch, and each that begins in it. */
function majorTicks(axis: TimeAxis, run: Stretch, unit: TickUnit): readonly Tick[] {
  const carried = { day: startOf(run.start, unit), unit, at: toAxis(axis, run.start), carried: true };
  const begins = startsIn(run, unit).map((day) => tick(axis, day, unit, false));
  return begins[0]?.at === carried.at ? begins : [carried, ...begins];
}

function yearTicks(axis: TimeAxis, runs: readonly Stretch[], perDay: number): readonly Tick[] {
  const step = YEAR_STEPS.find((years) => years * 365.25 * perDay >= MINOR_PIXELS) ?? 1000;
  return runs
    .flatMap((run) => startsIn(run, 'year'))
    .filter((day) => yearOf(day) % step === 0)
    .map((day) => tick(axis, day, 'year', false));
}

/** Leaves out ticks nearer than that to the one before; a carried label gives way to one that begins. */
function apart(ticks: readonly Tick[], distance: number): readonly Tick[] {
  const kept: Tick[] = [];
  for (const next of ticks) {
    const last = kept.at(-1);
    // Behind a fold the same year goes on: saying it again would look like another one.
    if (next.carried && last?.day === next.day) continue;
    if (last !== undefined && next.at - last.at < distance) {
      if (!last.carried || next.carried) continue;
      kept.pop();
    }
    kept.push(next);
  }
  return kept;
}

/** The first days of all units that begin in a stretch. */
function startsIn(stretch: Stretch, unit: TickUnit): readonly number[] {
  const starts: number[] = [];
  let day = startOf(stretch.start, unit);
  if (day < stretch.start) day = nextStart(day, unit);
  for (; day < stretch.end; day = nextStart(day, unit)) starts.push(day);
  return starts;
}

/** The first day of the unit a day belongs to. */
function startOf(time: number, unit: TickUnit): number {
  const day = Math.floor(time);
  const [year, month] = [yearOf(day), Number(dayFromNumber(day).slice(-5, -3))];
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      // Day 0 was a Thursday; weeks begin on Monday.
      return day - ((((day + 3) % 7) + 7) % 7);
    case 'month':
      return firstOf(year, month);
    case 'quarter':
      return firstOf(year, month - ((month - 1) % 3));
    case 'year':
      return firstOf(year, 1);
  }
}

function nextStart(start: number, unit: TickUnit): number {
  switch (unit) {
    case 'day':
      return start + 1;
    case 'week':
      return start + 7;
    // Long enough to reach the next one, too short to reach the one after it.
    case 'month':
      return startOf(start + 32, 'month');
    case 'quarter':
      return startOf(start + 94, 'quarter');
    case 'year':
      return startOf(start + 367, 'year');
  }
}

function yearOf(day: number): number {
  return Number(dayFromNumber(day).slice(0, -6));
}

function firstOf(year: number, month: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}
