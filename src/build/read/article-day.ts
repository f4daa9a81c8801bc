/** The day an article appeared: the sidecar's, else what the text says of itself, else the day given by the caller. */
import { isDay } from '../../base/day';
import type { Diagnostic } from '../../parser/diagnostics';
import type { Header } from '../../parser/segment/read-header';
import type { ArticleId } from '../../schema/ids';
import type { EventTime } from '../../schema/time';
import { dayOfEdtf, readEdtf } from './read-edtf';
import type { Sidecar } from './read-sidecar';

export type DaySource = {
  readonly sidecar: Sidecar;
  readonly header: Header;
  /** `--day`: for texts without a day; YYYY-MM-DD. */
  readonly fallback: string | null;
  readonly file: string;
};

export type ArticleDay = { readonly time: EventTime | null; readonly diagnostics: readonly Diagnostic[] };

/** When nothing gives a day on which "gestern" could stand, a diagnostic says so. */
export function readArticleDay(article: ArticleId, source: DaySource): ArticleDay {
  const { sidecar, header, fallback, file } = source;
  const time =
    ofSidecar(article, sidecar, header) ?? ofHeader(article, header.day, fallback) ?? ofCaller(fallback);
  return { time, diagnostics: dayOf(time) === null ? [dayMissing(file, time)] : [] };
}

/** The one day that "gestern" counts from: the day itself, or the last day of a short stretch; null for a whole month. */
export function dayOf(time: EventTime | null): string | null {
  if (time === null) return null;
  const day = dayOfEdtf(time.edtf);
  if (day !== null) return day;
  const short = time.earliest.slice(0, 7) === time.latest.slice(0, 7) && time.earliest.slice(8) > '01';
  return short ? time.latest : null;
}

function ofSidecar(article: ArticleId, sidecar: Sidecar, { day }: Header): EventTime | null {
  const { publishedOn: edtf, basis = 'editorial', note = null, noteUrl = null } = sidecar;
  const days = edtf === undefined ? null : readEdtf(edtf, null);
  if (edtf === undefined || days === null) return null;
  const agrees = day !== null && day.earliest === days.earliest && day.latest === days.latest;
  return { edtf, ...days, basis, evidence: agrees ? { article, span: day.span } : null, note, noteUrl };
}

/** Where the text names a month only and the caller a day in it, the day is the caller's. */
function ofHeader(article: ArticleId, day: Header['day'], fallback: string | null): EventTime | null {
  if (day === null) return null;
  const { span, ...days } = day;
  const inside = fallback !== null && days.earliest <= fallback && fallback <= days.latest;
  if (days.earliest < days.latest && inside) return ofCaller(fallback);
  return { ...days, basis: 'stated', evidence: { article, span }, note: null, noteUrl: null };
}

function ofCaller(day: string | null): EventTime | null {
  if (day === null || !isDay(day)) return null;
  return {
    edtf: day,
    earliest: day,
    latest: day,
    basis: 'editorial',
    evidence: null,
    note: null,
    noteUrl: null,
  };
}

function dayMissing(file: string, time: EventTime | null): Diagnostic {
  return {
    code: 'seed/day-missing',
    severity: 'error',
    file,
    line: null,
    message:
      time === null
        ? 'Nothing says when this article appeared; relative days stay open.'
        : `Only "${time.edtf}" is known of the day this article appeared; relative days stay open.`,
    hint: 'Put "publishedOn: YYYY-MM-DD" into a .yaml of the same name.',
  };
}
