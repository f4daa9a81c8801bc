/** Takes an event's time apart, so that messages can word it: "am 4. Juli", "um den 3. Juli", "bis 2. September". */
import { isDay } from '../base/day';
import type { BareTime } from '../schema/time';

/** `approx` says the text is not exact about it: "um den 3. Juli", "etwa Mitte Juli". */
export type TimeParts =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'day'; readonly day: string; readonly approx: boolean }
  /** `month` counts from 1. */
  | { readonly kind: 'month'; readonly year: number; readonly month: number; readonly approx: boolean }
  | { readonly kind: 'year'; readonly year: number; readonly approx: boolean }
  /** Both days included: it happened then, or on a day between. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly approx: boolean }
  /** At the latest on that day. */
  | { readonly kind: 'until'; readonly day: string; readonly approx: boolean }
  /** At the earliest on that day. */
  | { readonly kind: 'since'; readonly day: string; readonly approx: boolean };

/** Reads EDTF level 1; a value of another shape becomes the days it allows, which the corpus always knows. */
export function timeParts(time: BareTime | null): TimeParts {
  if (time === null) return { kind: 'unknown' };
  const approx = /[~?%]/.test(time.edtf);
  const sides = time.edtf.replace(/[~?%]/g, '').split('/');
  const [from, to] = sides;
  if (sides.length === 1 && from !== undefined) return onePart(from, time, approx);
  if (from === '..' || from === '') return { kind: 'until', day: time.latest, approx };
  if (to === '..' || to === '') return { kind: 'since', day: time.earliest, approx };
  return rangeOf(time, approx);
}

/** True when the day itself is open, so that drawing it as one point would claim too much. */
export function isUncertain(time: BareTime | null): boolean {
  return time === null || time.earliest !== time.latest || /[~?%]/.test(time.edtf);
}

function onePart(text: string, time: BareTime, approx: boolean): TimeParts {
  if (isDay(text)) return { kind: 'day', day: text, approx };
  const found = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2]))?$/.exec(text)?.groups;
  if (found === undefined) return rangeOf(time, approx);
  const year = Number(found['year']);
  const month = found['month'];
  return month === undefined
    ? { kind: 'year', year, approx }
    : { kind: 'month', year, month: Number(month), approx };
}

function rangeOf(time: BareTime, approx: boolean): TimeParts {
  if (time.earliest === time.latest) return { kind: 'day', day: time.earliest, approx };
  return { kind: 'range', from: time.earliest, to: time.latest, approx };
}
