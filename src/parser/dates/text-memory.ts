/** What a text has fixed so far: days, years, habits; and what of it a reading may lean on. */
import { leanPattern } from '../language/lean-pattern';
import { addDays, daysBetween, isDay } from '../../base/day';
import type { Span } from '../../schema/span';
import { yearPart } from './calendar-arithmetic';
import { clauseAround, lastsInClause, tellsOfBefore, tenseAround, type Tense } from './tense';
import type { Reading, Resolved, Said } from './time-rule';
import { DAY, daysOf } from './value-days';

/** How many sentences a day or year named in the text stays in the reader's mind. */
const MEMORY = 3;
/** "Am Dienstag wies Ostland … zurück. … Am Abend …": so many sentences what the report is about does. */
const TOLD_MEMORY = 9;
/** … as long as it is news. Days. */
const NEWS = 4;

type Fixed = { readonly at: Reading; readonly day: string; readonly full: boolean };
type KnownYear = { readonly year: number; readonly sentence: number };

/** What is known while the readings are walked in order. */
export type Context = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly day: string | null;
  readonly fixed: Fixed[];
  /** Sentences that name something that comes back. */
  readonly habits: ReadonlySet<number>;
  year: KnownYear | null;
  /** The sentence in which something long past was named last. */
  longAgo: number | null;
  /** The week named last, by its Monday. */
  week: { readonly sentence: number; readonly monday: string } | null;
  /** The day of the clock time or part of a day read last. */
  hour: { readonly sentence: number; readonly day: string; readonly isEvening: boolean } | null;
};

/** Keeps the day and year a reading fixes. */
export function remember(reading: Reading, resolved: Resolved, context: Context): void {
  if (isLongAgo(reading, resolved.value, context)) context.longAgo = reading.sentence;
  const named = weekNamed(reading, resolved.value);
  if (named !== null) context.week = { sentence: reading.sentence, monday: named };
  const day = DAY.exec(resolved.value)?.[1];
  const { said } = reading;
  if (day !== undefined && isDay(day) && resolved.type !== 'DURATION')
    context.fixed.push({ at: reading, day, full: said.kind === 'calendar' });
  // "zu Wochenbeginn …, einen Tag später …"
  const monday = reading.mod === 'START' ? mondayOf(resolved.value) : null;
  if (monday !== null) context.fixed.push({ at: reading, day: monday, full: false });
  // "Von 2019 bis 2021 …, in diesem Jahr …": the story is back in the article's year.
  if (said.kind === 'period' && said.unit === 'year' && (said.shift ?? -1) >= 0) context.year = null;
  if (!('year' in said)) return;
  const year = /^\d{4}/.exec(resolved.value)?.[0];
  const isSaid = said.year !== null || (said.kind === 'calendar' && context.year?.year === Number(year));
  const alone =
    said.kind === 'calendar' &&
    (said.month === null || SINCE.test(context.text.slice(Math.max(0, reading.start - 10), reading.start)));
  if (year !== undefined && isSaid && !(alone && isAside(reading, context)))
    context.year = { year: Number(year), sentence: reading.sentence };
}

/** "in der kommenden Woche": what its weekdays are counted from. */
function weekNamed({ said }: Reading, value: string): string | null {
  return said.kind === 'period' && said.unit === 'week' && said.shift !== null && said.shift !== 0
    ? mondayOf(value)
    : null;
}

/** "Kommende Woche reist sie nach Kleinau (Dienstag) und Westburg (Freitag)": the weekday in the week its sentence names. */
export function dayOfWeekNamed(
  { sentence }: Reading,
  weekday: number,
  context: Context,
  tense: Tense,
): string | null {
  if (context.week?.sentence !== sentence || context.day === null) return null;
  const day = addDays(context.week.monday, weekday - 1);
  return tense === (day < context.day ? 'future' : 'past') ? null : day;
}

/** A decade, a century, "damals", a year that is not the article's or one just gone, "vor zehn Jahren". */
function isLongAgo({ start, said }: Reading, value: string, { text, day }: Context): boolean {
  if (value === 'PAST_REF') return true;
  if (said.kind === 'duration')
    return /^P\d+(?:Y|DE|CE)$/.test(value) && /\s?[Vv]or $/.test(text.slice(Math.max(0, start - 5), start));
  if (day === null || !/^\d{2,4}(?!\d)/.test(value)) return false;
  const year = /^\d+/.exec(value)?.[0] ?? '';
  return Number(year.padEnd(4, '9')) <= yearPart(day) - YEARS_GONE;
}

const YEARS_GONE = 3;

/** "Damals gab es zwanzig Höfe, heute sind es vier": beside what is long past, and with a verb of what lasts, "heute" is nowadays. */
export function isNowadays(
  { start, end, sentence }: Reading,
  { text, sentences, longAgo }: Context,
): boolean {
  const around = sentences[sentence];
  if (longAgo === null || sentence - longAgo > 1 || around === undefined) return false;
  const clause = clauseAround(text, around, { start, end });
  return lastsInClause(text.slice(clause.start, clause.end));
}

/** "Nachforderungen aus den Jahren 2002 und 2003", "schon vor 1918": a year named by the way, in which nothing goes on. */
function isAside({ start, sentence }: Reading, { text, sentences }: Context): boolean {
  return BY_THE_WAY.test(text.slice(Math.max(sentences[sentence]?.start ?? 0, start - 48), start));
}

const BY_THE_WAY = leanPattern(
  /(?<!\p{L})(?:aus|vor|[Ss]eit|bis|von|gegenüber|zu|ab)(?: de[rnm])?(?: Jahre?n?)?(?: \d{4} (?:und|bis|oder))?(?: (?:Anfang|Mitte|Ende))? $/u,
);

function mondayOf(week: string): string | null {
  return /^\d{4}-W\d\d$/.test(week) ? (daysOf(week, null)?.earliest ?? null) : null;
}

type Direction = { readonly tense: Tense; readonly sure: boolean };

/** Past or future by the words around a reading; `sure` where a preposition says it. */
export function directionOf(reading: Reading, context: Context): Direction {
  const sentence = context.sentences[reading.sentence];
  if (sentence === undefined) return { tense: 'open', sure: false };
  const before = context.text.slice(Math.max(sentence.start, reading.start - 24), reading.start);
  if (SINCE.test(before)) return { tense: 'past', sure: true };
  if (UNTIL.test(before) && !isEndOfStretch(reading, sentence.start, context.text))
    return aheadOf(reading, sentence, context);
  const isSetFor =
    (FOR.test(before) && !wasFor(context.text.slice(sentence.start, sentence.end))) ||
    (FROM_DAY_TO_DAY.test(before) && MOVED.test(context.text.slice(sentence.start, sentence.end)));
  if (isSetFor) return aheadOf(reading, sentence, context);
  const tense = tenseAround(context.text, sentence, reading);
  const isBehind =
    tense !== 'future' &&
    (isDated(reading, before, context.text) ||
      (tense === 'past' && tellsOfBefore(context.text, sentence, reading)));
  return isBehind ? { tense: 'past', sure: true } : { tense, sure: false };
}

/** "Die Frist lief bis zum 25. Januar", told in February: of a term that was set the nearest day is meant. */
function aheadOf(reading: Reading, sentence: Span, { text }: Context): Direction {
  return { tense: 'future', sure: tenseAround(text, sentence, reading) !== 'past' };
}

const SINCE = leanPattern(/(?<!\p{L})[Ss]eit(?:\sdem)?\s+$/u);
/** "die Anschläge vom 11. September", no stretch of days: what is named after its day lies behind. */
function isDated({ said, end }: Reading, before: string, text: string): boolean {
  return said.kind === 'calendar' && NAMED_AFTER.test(before) && !GOES_ON.test(text.slice(end, end + 8));
}

const NAMED_AFTER = leanPattern(/(?<!\p{L})\p{Lu}\p{Ll}{2,}\s+vom\s+$/u);
const GOES_ON = /^\.?\s*(?:bis|auf|zum|und|[-–/])/u;
/** "lud beide für Sonntag ein", "auf Mai verlegt": what is set for a day lies ahead of whoever sets it, told in whatever tense. */
const FOR = leanPattern(
  /(?<!\p{L})(?:[Ff]ür|(?<!(?:Nacht|tag|woch|abend|\d\.?|ber|ar|März|April|Mai|Juni|Juli|August)\s+)auf)(?:\s(?:den|kommenden|diesen))?\s+$/u,
);
/** "von Montag auf Mittwoch verschoben"; "von Montag auf Dienstag" by itself is a night. */
const FROM_DAY_TO_DAY = /(?:tag|woch|abend)\s+auf(?:\s(?:den|kommenden))?\s+$/u;
const MOVED = leanPattern(/(?<!\p{L})(?:verschob|verschieb|verleg|vertag)\p{Ll}{1,4}(?!\p{L})/u);
const wasFor = (sentence: string): boolean =>
  /(?<!\p{L})(?:hatten?|waren?|worden|stattfinden sollen|sollten?)(?!\p{L})/u.test(sentence);
const UNTIL = leanPattern(/(?<!\p{L})[Bb]is(?:\szum)?\s+$/u);

/** "von April bis Mai": no term, but the end of a stretch. */
function isEndOfStretch({ start }: Reading, from: number, text: string): boolean {
  return STRETCH.test(text.slice(Math.max(from, start - 40), start));
}

const STRETCH = leanPattern(
  /(?<!\p{L})(?:[Vv]on|[Vv]om|[Zz]wischen)\s(?:(?:Anfang|Mitte|Ende|\d{1,2}\.)\s)?[\p{Lu}\d][\p{L}\d.]*(?:\s\d{4})?\s[Bb]is\s(?:zum\s)?$/u,
);

/** A year said shortly before that is not the article's: a story of old days goes on in it. */
export function yearInMind(reading: Reading, context: Context): { readonly year: number } | null {
  const known = context.year;
  if (known === null || context.day === null || reading.sentence - known.sentence > MEMORY) return null;
  return known.year < yearPart(context.day) ? { year: known.year } : null;
}

/** "im November und Dezember jenes Jahres": of the year named before. */
export function yearSaidAgain({ start, end, sentence }: Reading, { text, year }: Context): number | null {
  if (year === null || sentence - year.sentence > MEMORY) return null;
  return SAME_YEAR.test(text.slice(start, end)) || SAME_YEAR_BEHIND.test(text.slice(end, end + 40))
    ? year.year
    : null;
}

const SAME_YEAR = /\s(?:jenes|des(?:selben|\s(?:selben|gleichen)))\sJahres$/u;
const SAME_YEAR_BEHIND =
  /^(?:\s(?:und|bis|oder)\s\p{Lu}\p{Ll}{2,8})?\s(?:jenes|des(?:selben|\s(?:selben|gleichen)))\sJahres(?!\p{L})/u;

/** A date said in full shortly before that lies ahead: "am 18. Dezember …, am Freitag …" goes on from there. */
export function futureAnchor(reading: Reading, context: Context): string | null {
  const last = context.fixed.at(-1);
  if (last === undefined || context.day === null || !last.full) return null;
  const near = reading.sentence - last.at.sentence <= 1;
  return near && daysBetween(context.day, last.day) > 0 ? addDays(last.day, 1) : null;
}

/** "am 12. Dezember, einem Sonntag": the day right before that a weekday only describes. */
export function dayBeside({ start }: Reading, { fixed, text }: Context): string | null {
  const last = fixed.at(-1);
  if (last?.at.said.kind !== 'calendar' || last.at.end > start) return null;
  return BESIDE.test(text.slice(last.at.end, start)) ? last.day : null;
}

const BESIDE = /^(?:,| \(|\s[-–])\s?(?:also\s)?(?:(?:ein|einem|einen|dem|der|den|es war ein)\s)?$/u;

/** How many fixed days stand before a place; they are in order, so this halves its way. */
export function countBefore(fixed: readonly Fixed[], place: number): number {
  let low = 0;
  let high = fixed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fixed[middle]?.at.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The day last named within the reader's memory, before the reading. */
export function dayInMind(reading: Reading, context: Context): string | null {
  const last = context.fixed[countBefore(context.fixed, reading.start) - 1];
  if (last === undefined || reading.sentence - last.at.sentence > MEMORY) return null;
  return last.day;
}

/** The day of what was told last as done, for "am Abend": no term, no day to come, none of what had been before. */
export function dayTold(reading: Reading, context: Context): string | null {
  const { fixed, day } = context;
  for (let at = countBefore(fixed, reading.start) - 1; at >= 0; at -= 1) {
    const one = fixed[at];
    if (one === undefined) return null;
    const away = reading.sentence - one.at.sentence;
    if (away > TOLD_MEMORY) return null;
    const near = away <= MEMORY || (day !== null && Math.abs(daysBetween(one.day, day)) <= NEWS);
    // "in der Nacht zum Donnerstag": what follows is on Thursday, but for its evening.
    if (near && isTold(one, reading, context))
      return one.at.rule.endsWith('night-to') && !isEvening(reading.said) ? addDays(one.day, 1) : one.day;
  }
  return null;
}

export const isEvening = (said: Said): boolean =>
  said.kind === 'clock' ? said.hour >= 18 : said.kind === 'part' && said.part === 'EV';

function isTold({ at, day }: Fixed, reading: Reading, context: Context): boolean {
  if (context.day !== null && day > context.day) return false;
  if (countsBack(at.said) && countsBack(reading.said)) return false;
  const sentence = context.sentences[at.sentence];
  if (sentence === undefined) return false;
  const before = context.text.slice(Math.max(sentence.start, at.start - 24), at.start);
  if (NO_DAY_OF_A_DEED.test(before)) return false;
  const isBefore = (span: Span | undefined): boolean =>
    span !== undefined && HAD.test(context.text.slice(span.start, span.end));
  return !isBefore(sentence) || isBefore(context.sentences[reading.sentence]);
}

/** "Am Tag zuvor …, der Sieger vom Vortag": both count from the same day. */
function countsBack(said: Said): boolean {
  if (said.kind === 'later') return said.amount !== null && said.amount < 0;
  return said.kind === 'day-offset' && said.from === 'text' && said.days < 0;
}

/** The day that "am Tag darauf", "zwei Wochen zuvor" count from. */
export function dayCountedFrom(reading: Reading, context: Context): string | null {
  if (countsBack(reading.said)) return dayTold(reading, context) ?? dayInMind(reading, context);
  const last = dayInMind(reading, context);
  const sentence = context.sentences[reading.sentence];
  if (last === null || context.day === null || last <= context.day || sentence === undefined) return last;
  // "Der Austausch soll am 15. beginnen. Einen Tag später gab …": what was done follows on no day to come.
  return tenseAround(context.text, sentence, reading) === 'past' ? (dayTold(reading, context) ?? last) : last;
}

/** "bis Freitag", "keinen Mittwoch", "seit Montag", "die Frist vom Montag". */
const NO_DAY_OF_A_DEED = leanPattern(
  /(?<!\p{L})(?:bis|seit|ab|von|vom|für|kein\p{L}*|[Bb]is|[Ss]eit|[Aa]b)(?: (?:zum|zur|dem|den|kommenden|nächsten|spätestens))* $/u,
);
/** What had been before what is told. */
const HAD = leanPattern(
  /(?<!\p{L})(?:hatten?|war(?:en)? [^,;.]*(?:worden|gekommen|gegangen|getreten))(?!\p{L})/u,
);
