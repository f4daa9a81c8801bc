/** Calendar days as a reader of each language writes them. No clock; days stand in UTC. */
import type { Lang } from './messages';

/** How much of a day to say: "Freitag, 4. Juli 2025" · "4. Juli 2025" · "4. Juli" */
export type DayStyle = 'full' | 'long' | 'short';

const locales: Readonly<Record<Lang, string>> = { de: 'de-DE', en: 'en-GB' };
const options: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
};
const monthOptions: Readonly<Record<'long' | 'short', Intl.DateTimeFormatOptions>> = {
  long: { month: 'long', year: 'numeric' },
  short: { month: 'short', year: 'numeric' },
};

// Building a formatter costs far more than using one.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Of a shape that no style below has. */
export function dayFormatter(lang: Lang, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
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
  return dayFormatter(lang, options[style]).format(noon(day));
}

/** "Juli 2025", for headings; "Feb. 2025", for axes. */
export function monthText(day: string, lang: Lang, style: 'long' | 'short' = 'long'): string {
  return dayFormatter(lang, monthOptions[style]).format(noon(day));
}

/** "1.–2. Juli 2025"; both days included. */
export function rangeText(from: string, to: string, lang: Lang, style: DayStyle = 'long'): string {
  return dayFormatter(lang, options[style === 'full' ? 'long' : style]).formatRange(noon(from), noon(to));
}
