/** EDTF text written by people (sidecars, editorial notes) -> the days it allows. Reading is edtf.js's job. */
import edtf from 'edtf';
import { addDays } from '../../base/day';

export type EdtfDays = { readonly earliest: string; readonly latest: string };

/**
 * The days an EDTF value allows, or null when it is no EDTF or open on both sides.
 * House rule for "~" on a single day: EDTF leaves its width open, we allow one day on either side.
 * An open side is bounded by `bounds`, what else is known (for instance: not after the article appeared).
 */
export function readEdtf(text: string, bounds: EdtfDays | null): EdtfDays | null {
  // edtf.js takes a bare number for milliseconds.
  const value = /\d{5}/.test(text) ? null : parse(text);
  if (value === null) return null;
  const earliest = dayOf(value.min) ?? bounds?.earliest;
  const latest = dayOf(value.max) ?? bounds?.latest;
  if (earliest === undefined || latest === undefined || earliest > latest) return null;
  const aroundOneDay = /^\d{4}-\d{2}-\d{2}[~%]$/.test(text);
  return aroundOneDay
    ? { earliest: addDays(earliest, -1), latest: addDays(latest, 1) }
    : { earliest, latest };
}

/** The one day an EDTF value is built around: `2025-07-04` and `2025-07-04~` have one, `2025-07` has none. */
export function dayOfEdtf(text: string): string | null {
  return /^(\d{4}-\d{2}-\d{2})[~?%]?$/.exec(text)?.[1] ?? null;
}

function parse(text: string): { readonly min: number; readonly max: number } | null {
  try {
    if (text.startsWith('../')) return { min: -Infinity, max: edtf(text.slice(3)).max };
    if (text.endsWith('/..')) return { min: edtf(text.slice(0, -3)).min, max: Infinity };
    const value = edtf(text);
    return { min: value.min, max: value.max };
  } catch {
    // edtf.js throws a syntax error with a parser dump; the caller names file, line and key instead.
    return null;
  }
}

function dayOf(ms: number): string | undefined {
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : undefined;
}
