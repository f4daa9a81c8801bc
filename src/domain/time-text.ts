/** An event's time as a reader says it, with what is uncertain about it: "um den 3. Juli", "bis 2. September". */
import { assertNever } from '../base/assert';
import { dayText, monthText, rangeText, type DayStyle } from '../messages/day-text';
import type { Lang } from '../messages/messages';
import { timeWords } from '../messages/time-words';
import type { BareTime } from '../schema/time';
import { timeParts } from './event-time-parts';

/** "um den 3. Juli 2025", "1.–2. Juli 2025", "bis 2. September 2025", "Tag unbekannt" */
export function timeText(time: BareTime | null, lang: Lang, style: DayStyle = 'long'): string {
  const words = timeWords[lang];
  const parts = timeParts(time);
  switch (parts.kind) {
    case 'unknown':
      return words.unknown;
    case 'day':
      return fill(parts.approx ? words.aboutDay : '{day}', dayText(parts.day, lang, style));
    case 'until':
      return fill(words.until, dayText(parts.day, lang, style));
    case 'since':
      return fill(words.since, dayText(parts.day, lang, style));
    case 'month':
      return fill(parts.approx ? words.about : '{day}', monthText(firstOf(parts.year, parts.month), lang));
    case 'year':
      return fill(parts.approx ? words.about : '{day}', `${parts.year}`);
    case 'range':
      return fill(parts.approx ? words.about : '{day}', rangeText(parts.from, parts.to, lang, style));
    default:
      return assertNever(parts);
  }
}

function firstOf(year: number, month: number): string {
  return `${year}-${`${month}`.padStart(2, '0')}-01`;
}

function fill(pattern: string, day: string): string {
  return pattern.replace('{day}', () => day);
}
