/**
 * Calendar days as a reader of each language writes them. No clock; days stand in UTC. Words of our own: a browser takes as long to
 * build its first formatter as to draw a page, and would not write every day as the page was written when the site was built.
 */
import type { Lang } from './messages';

/** How much of a day to say: "Freitag, 4. Juli 2025" · "4. Juli 2025" · "4. Juli" */
export type DayStyle = 'full' | 'long' | 'short';

type Calendar = {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** What follows the number of a day. */
  readonly afterDay: string;
  /** Between two days of one month. */
  readonly betweenDays: string;
};

/** A dash between thin spaces, as a browser would write it. */
const APART = '\u2009–\u2009';

const calendars: Readonly<Record<Lang, Calendar>> = {
  de: {
    months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    shortMonths: words('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
    weekdays: words('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
    shortWeekdays: words('So Mo Di Mi Do Fr Sa'),
    afterDay: '.',
    betweenDays: '–',
  },
  en: {
    months: words('January February March April May June July August September October November December'),
    shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
    weekdays: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    shortWeekdays: words('Sun Mon Tue Wed Thu Fri Sat'),
    afterDay: '',
    betweenDays: APART,
  },
};

function words(text: string): readonly string[] {
  return text.split(' ');
}

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** One calendar day. */
export function dayText(day: string, lang: Lang, style: DayStyle = 'long'): string {
  return dateText(noon(day), lang, style);
}

/** The same of a moment. */
export function dateText(date: Date, lang: Lang, style: DayStyle): string {
  if (style === 'short') return `${dayOfMonth(date, lang)} ${monthName(date, lang, 'short')}`;
  const long = `${dayOfMonth(date, lang)} ${monthName(date, lang)} ${yearText(date)}`;
  if (style === 'long') return long;
  return `${weekdayName(date, lang)}${lang === 'de' ? ',' : ''} ${long}`;
}

/** "4." */
export function dayOfMonth(date: Date, lang: Lang): string {
  return `${date.getUTCDate()}${calendars[lang].afterDay}`;
}

/** "Juli", "Sept.": as in a date, not the bare "Sep" that stands alone. */
export function monthName(date: Date, lang: Lang, style: 'long' | 'short' = 'long'): string {
  const { months, shortMonths } = calendars[lang];
  return (style === 'long' ? months : shortMonths)[date.getUTCMonth()] ?? '';
}

/** "Freitag", "Fr" */
export function weekdayName(date: Date, lang: Lang, style: 'long' | 'short' = 'long'): string {
  const { weekdays, shortWeekdays } = calendars[lang];
  return (style === 'long' ? weekdays : shortWeekdays)[date.getUTCDay()] ?? '';
}

/** "2025" */
export function yearText(date: Date): string {
  return `${date.getUTCFullYear()}`;
}

/** "Juli 2025", for headings; "Feb. 2025", for axes. */
export function monthText(day: string, lang: Lang, style: 'long' | 'short' = 'long'): string {
  const date = noon(day);
  return `${monthName(date, lang, style)} ${yearText(date)}`;
}

/** "1.–2. Juli 2025", "30. Juni – 2. Juli 2025"; both days included. A year is said once, or with both days. */
export function rangeText(from: string, to: string, lang: Lang, style: DayStyle = 'long'): string {
  const [first, last] = [noon(from), noon(to)];
  const months = style === 'short' ? 'short' : 'long';
  const withMonth = (date: Date): string => `${dayOfMonth(date, lang)} ${monthName(date, lang, months)}`;
  const withYear = (date: Date): string => `${withMonth(date)} ${yearText(date)}`;
  if (from.slice(0, 4) !== to.slice(0, 4)) return withYear(first) + APART + withYear(last);
  const end = style === 'short' ? withMonth(last) : withYear(last);
  if (from === to) return end;
  if (from.slice(0, 7) !== to.slice(0, 7)) return withMonth(first) + APART + end;
  return `${dayOfMonth(first, lang)}${calendars[lang].betweenDays}${end}`;
}
