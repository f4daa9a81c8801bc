/** The words with which an account says on which day it happened: "am 4. Juli", "am Freitag", "gestern". */
import { addDays, daysBetween, isDay, isoWeekday } from '../../base/day';
import type { Account, Passage, WortlautEvent } from '../../schema/event';
import { overlaps } from '../../schema/span';
import type { Span } from '../../schema/span';
import type { EventTime } from '../../schema/time';
import type { CorpusIndex } from '../corpus-index';

export type DayWords = {
  /** In the article's body. */
  readonly span: Span;
  /** The day they mean; null where they cannot be told from the words and the article's day. */
  readonly day: string | null;
};

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const NEAR_WORDS: Readonly<Record<string, number>> = { heute: 0, gestern: -1, vorgestern: -2 };

/** Borders are letters and figures. "bis", "ab", "nach" and "kommenden" lead to other days. */
const DAY_WORDS = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.])(?<limit>(?:(?:bis|ab|seit|vor|nach)(?:\\s+(?:zum|dem|der))?|kommenden|nächsten)\\s+)?(?<words>`,
    `(?<date>\\d{1,2})\\.\\s?(?:(?<month>${MONTHS.join('|')})|(?<number>\\d{1,2})\\.)(?:\\s?(?<year>\\d{4}))?`,
    `|(?<weekday>${WEEKDAYS.join('|')}|Sonnabend)(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?`,
    `|(?<near>vorgestern|gestern|heute))(?![\\p{L}\\p{N}])`,
  ].join(''),
  'giu',
);

/** A week either way: what lies farther off tells of another day's happening. */
const NEAR = 7;

/**
 * The account's words for the event's day: those that fit it, else those that name another day nearby. Words inside a
 * quotation and the words of a deadline tell of something else.
 */
export function dayWordsOf(index: CorpusIndex, event: WortlautEvent, account: Account): readonly DayWords[] {
  const published = index.articles.get(account.article)?.publishedOn ?? null;
  const evidence = event.time?.evidence;
  const proof =
    evidence?.article === account.article ? [{ span: evidence.span, day: event.time?.earliest ?? null }] : [];
  const found = account.passages
    .flatMap((passage) => daysIn(passage, event.time, published))
    .filter(({ span }) => account.told.deadline === undefined || !overlaps(account.told.deadline.span, span))
    .filter(({ span }) => !proof.some((one) => overlaps(one.span, span)));
  const fitting = [...proof, ...found.filter(({ day }) => fits(event.time, day))];
  if (fitting.length > 0) return fitting;
  return found.filter(({ day }) => isNear(event.time, day));
}

/** True when the day is one the event's time allows. */
function fits(time: EventTime | null, day: string | null): boolean {
  return time !== null && day !== null && time.earliest <= day && day <= time.latest;
}

function isNear(time: EventTime | null, day: string | null): boolean {
  if (time === null || day === null) return true;
  return daysBetween(day, time.earliest) <= NEAR && daysBetween(time.latest, day) <= NEAR;
}

function daysIn(passage: Passage, time: EventTime | null, published: EventTime | null): readonly DayWords[] {
  const quoted = passage.speech.filter(({ form }) => form === 'direct');
  return [...passage.exact.matchAll(DAY_WORDS)].flatMap((match) => {
    const { limit, words = '' } = match.groups ?? {};
    const start = passage.span.start + match.index + (limit?.length ?? 0);
    const span = { start, end: start + words.length };
    if (limit !== undefined || quoted.some((speech) => overlaps(speech.span, span))) return [];
    return [{ span, day: dayMeant(match.groups ?? {}, time, published) }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayMeant(groups: Groups, time: EventTime | null, published: EventTime | null): string | null {
  const { date, month, number, year, weekday, near } = groups;
  const articleDay =
    published !== null && published.earliest === published.latest ? published.earliest : null;
  if (date !== undefined) {
    const monthNumber = number ?? `${MONTHS.findIndex((name) => sameWord(name, month)) + 1}`;
    const inYear = year ?? (time ?? published)?.earliest.slice(0, 4);
    const day = `${inYear ?? ''}-${monthNumber.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return isDay(day) ? day : null;
  }
  if (articleDay === null) return null;
  if (near !== undefined) return addDays(articleDay, NEAR_WORDS[near.toLowerCase()] ?? 0);
  return weekday === undefined ? null : weekdayMeant(weekday, articleDay, time);
}

/** The weekday within a week of the article that the event's time allows, else the last one before the article. */
function weekdayMeant(weekday: string, articleDay: string, time: EventTime | null): string {
  const named = sameWord(weekday, 'Sonnabend') ? 'Samstag' : weekday;
  const wanted = WEEKDAYS.findIndex((name) => sameWord(name, named)) + 1;
  const back = (isoWeekday(articleDay) - wanted + 7) % 7;
  const last = addDays(articleDay, -back);
  return [last, addDays(last, 7), addDays(last, -7)].find((day) => fits(time, day)) ?? last;
}

function sameWord(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}
