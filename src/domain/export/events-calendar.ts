/** Events and deadlines as a calendar (iCalendar, RFC 5545). Days, never hours: a calendar must not claim more than we know. */
import { addDays } from '../../base/day';
import type { WortlautEvent } from '../../schema/event';
import type { EventTime } from '../../schema/time';
import { isUncertain } from '../event-time-parts';
import { outletName } from '../names/outlet-name';
import { textLine, writeLines } from './content-lines';
import { deadlineEntries, followersOf, type DeadlineEntry } from './deadline-entries';
import type { ExportContext } from './export-context';

/** Nine in the morning of the day before: a day's entry begins at midnight. */
const ALARM = '-PT15H';

/** Where no article has a day, any fixed moment will do. */
const NO_DAY = '1970-01-01';

/**
 * One calendar. Entries keep their UID over all releases, so that a program that reads the file again updates them.
 * DTSTAMP, which the format demands, is the day of the newest article behind the entry: the corpus, not a clock, says
 * when what we know last changed, and the same corpus always makes the same bytes.
 */
export function eventsCalendar(context: ExportContext, events: readonly WortlautEvent[]): string {
  const followers = followersOf(context.index);
  return writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wortlaut//Wortlaut 1//DE',
    'CALSCALE:GREGORIAN',
    textLine('NAME', 'Wortlaut'),
    textLine('X-WR-CALNAME', 'Wortlaut'),
    ...events.flatMap((event) => [
      ...eventLines(context, event),
      ...deadlineEntries(event, followers).flatMap((entry) => deadlineLines(context, event, entry)),
    ]),
    'END:VCALENDAR',
  ]);
}

/** An event without a day is a journal entry: a calendar's event cannot do without one, and nothing is dropped. */
function eventLines(context: ExportContext, event: WortlautEvent): readonly string[] {
  const component = event.time === null ? 'VJOURNAL' : 'VEVENT';
  return [
    `BEGIN:${component}`,
    ...sharedLines(context, event, [event]),
    `UID:${event.id}@wortlaut`,
    ...(event.time === null ? [] : timeLines(event.time)),
    textLine('SUMMARY', event.title[context.lang]),
    textLine('DESCRIPTION', accountsText(context, event)),
    ...(event.time === null ? [] : [`STATUS:${isFirm(event) ? 'CONFIRMED' : 'TENTATIVE'}`]),
    `END:${component}`,
  ];
}

function deadlineLines(
  context: ExportContext,
  event: WortlautEvent,
  entry: DeadlineEntry,
): readonly string[] {
  const { day, cancelledBy, readings } = entry;
  const { lang, words, index, eventUrl } = context;
  const summary = `${words.deadline}: ${event.title[lang]}`;
  const by = readings.map(({ article }) => outletName(index, article)).join(', ');
  const after = cancelledBy === null ? [] : ['', cancelledBy.title[lang], eventUrl(cancelledBy.id)];
  return [
    'BEGIN:VEVENT',
    ...sharedLines(context, event, cancelledBy === null ? [event] : [event, cancelledBy]),
    `UID:${event.id}-${day}@wortlaut`,
    ...spanLines(day, day),
    'TRANSP:TRANSPARENT',
    textLine('SUMMARY', summary),
    textLine(
      'DESCRIPTION',
      [`${words.sources}: ${by}`, '', accountsText(context, event), ...after].join('\n'),
    ),
    `SEQUENCE:${cancelledBy === null ? 0 : 1}`,
    `STATUS:${cancelledBy === null ? 'CONFIRMED' : 'CANCELLED'}`,
    // Nobody is to be woken by a deadline that no longer stands.
    ...(cancelledBy === null
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${ALARM}`, textLine('DESCRIPTION', summary), 'END:VALARM']
      : []),
    'END:VEVENT',
  ];
}

function sharedLines(
  { index, eventUrl, words }: ExportContext,
  event: WortlautEvent,
  behind: readonly WortlautEvent[],
): readonly string[] {
  const days = behind.flatMap(({ accounts }) =>
    accounts.flatMap(({ article }) => index.articles.get(article)?.publishedOn?.latest ?? []),
  );
  return [
    `DTSTAMP:${compact([NO_DAY, ...days].sort().at(-1) ?? NO_DAY)}T000000Z`,
    `URL:${eventUrl(event.id)}`,
    textLine('CATEGORIES', words.kind(event.kind)),
  ];
}

/** The days it may have been, and beside them the value that says how sure that is. */
function timeLines({ earliest, latest, edtf }: EventTime): readonly string[] {
  return [...spanLines(earliest, latest), 'TRANSP:TRANSPARENT', textLine('X-WORTLAUT-EDTF', edtf)];
}

/** The end is the first day that no longer belongs to it. */
function spanLines(first: string, last: string): readonly string[] {
  return [`DTSTART;VALUE=DATE:${compact(first)}`, `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** It took place, and on a day that is known. */
function isFirm(event: WortlautEvent): boolean {
  return event.status === 'held' && !isUncertain(event.time);
}

/** Each source with its words and its address. */
function accountsText({ index, eventUrl }: ExportContext, event: WortlautEvent): string {
  const accounts = event.accounts.map(({ article, passages }) => {
    const url = index.articles.get(article)?.url ?? null;
    const lines = [outletName(index, article), ...passages.map(({ exact }) => exact)];
    return [...lines, ...(url === null ? [] : [url])].join('\n');
  });
  return [...accounts, eventUrl(event.id)].join('\n\n');
}
