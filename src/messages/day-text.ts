/** Days as a reader says them, from an EDTF value and the days it allows. No clock; calendar days in UTC. */
import { daysInMonth } from '../base/day';
import type { EventTime } from '../schema/time';
import { messages, type Lang } from './messages';

/** How much of a day to say: "Freitag, 4. Juli 2025" · "4. Juli 2025" · "4. Juli" */
export type DayStyle = 'full' | 'long' | 'short';

type ReadTime = Pick<EventTime, 'edtf' | 'earliest' | 'latest'>;

const locales: Readonly<Record<Lang, string>> = { de: 'de-DE', en: 'en-GB' };
const options: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
};
const monthOptions: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };

// Building a formatter costs far more than using one.
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(lang: Lang, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(shape);
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[lang], { ...shape, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** One calendar day. */
export function dayText(day: string, lang: Lang, style: DayStyle = 'long'): string {
  return formatter(lang, options[style]).format(noon(day));
}

/** "Juli 2025", for headings. */
export function monthText(day: string, lang: Lang): string {
  return formatter(lang, monthOptions).format(noon(day));
}

/** A time with what is uncertain about it: "um den 3. Juli 2025", "bis 2. September 2025", "1.–2. Juli 2025". */
export function timeText(time: ReadTime | null, lang: Lang, style: DayStyle = 'long'): string {
  const words = messages[lang].day;
  if (time === null) return words.unknown;
  const { edtf } = time;
  if (edtf.startsWith('../') || edtf.startsWith('/'))
    return fill(words.until, dayText(time.latest, lang, style));
  if (edtf.endsWith('/..') || edtf.endsWith('/'))
    return fill(words.since, dayText(time.earliest, lang, style));
  const days = stretchText(time, lang, style);
  const named = /^(?<day>\d{4}-\d{2}-\d{2})[~%]$/.exec(edtf)?.groups?.['day'];
  // "2025-07-03~" allows days around the third; what a reader should hear is the third.
  if (named !== undefined) return fill(words.aboutDay, dayText(named, lang, style));
  if (/[~%]/.test(edtf)) return fill(words.about, days);
  return edtf.includes('?') ? fill(words.perhaps, days) : days;
}

/** True when the value names one calendar day without doubt. */
export function isExactDay(time: ReadTime): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(time.edtf);
}

function stretchText({ earliest, latest }: ReadTime, lang: Lang, style: DayStyle): string {
  if (earliest === latest) return dayText(earliest, lang, style);
  if (isWholeMonth(earliest, latest)) return monthText(earliest, lang);
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) return earliest.slice(0, 4);
  return formatter(lang, options[style === 'full' ? 'long' : style]).formatRange(
    noon(earliest),
    noon(latest),
  );
}

function isWholeMonth(earliest: string, latest: string): boolean {
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  return (
    earliest.endsWith('-01') &&
    latest.slice(0, 7) === earliest.slice(0, 7) &&
    Number(latest.slice(8)) === daysInMonth(year, month)
  );
}

function fill(pattern: string, day: string): string {
  return pattern.replace('{day}', () => day);
}
