/** Resolves clock times and parts of the day: their day is named near them, or is the article's. */
import { addDays } from '../../base/day';
import { two } from './calendar-arithmetic';
import { countBefore, dayInMind, dayTold, directionOf, isEvening, type Context } from './text-memory';
import type { Reading, Resolved, Said } from './time-rule';

/** The day of a clock time or part of the day: named in its sentence, or just before, or the article's. */
export function resolveInDay(reading: Reading, context: Context): Resolved {
  const { said } = reading;
  const suffix = said.kind === 'part' ? `T${said.part}` : clockSuffix(said, isAfternoon(reading, context));
  if (said.kind === 'clock' && isHabit(reading, context))
    return { value: suffix, type: 'TIME', basis: 'stated' };
  const next = countBefore(context.fixed, reading.start);
  const near = [
    context.fixed[next - 1],
    isBeside(reading, context.fixed[next], context) ? context.fixed[next] : undefined,
  ];
  const sameSentence = near.find((fixed) => fixed?.at.sentence === reading.sentence);
  const before = sameSentence === undefined ? dayBefore(reading, context) : null;
  const named = sameSentence?.day ?? before ?? context.day;
  const day = named !== null && isPastMidnight(reading, named, context) ? addDays(named, 1) : named;
  context.hour =
    day === null
      ? null
      : {
          sentence: reading.sentence,
          day,
          isEvening: isEvening(said) || (context.hour?.day === day && context.hour.isEvening),
        };
  if (day === null)
    return { value: said.kind === 'clock' ? suffix : `XXXX-XX-XX${suffix}`, type: 'TIME', basis: 'stated' };
  const resolved: Resolved = { value: day + suffix, type: 'TIME', basis: 'resolved' };
  if (suffix !== 'TNI') return resolved;
  // "Am Donnerstag … In der Nacht …": the one behind that day. In a report it may be the one that ended on its day.
  const earliest = before === null || before === context.day ? addDays(day, -1) : day;
  return { ...resolved, days: { earliest, latest: addDays(earliest, 1) } };
}

/** "Um 8 Uhr öffnen die Lokale, am Freitag wird gezählt": the day of another clause is not this one's; that of "um 8 Uhr, am Freitag," is. */
function isBeside({ end }: Reading, next: { readonly at: Reading } | undefined, { text }: Context): boolean {
  if (next === undefined) return false;
  const between = text.slice(end, next.at.start);
  return !/[,;:]/u.test(between) || /^,\s(?:[Aa]m|dem|den)\s$/u.test(between);
}

/** "täglich von 14 bis 18 Uhr", "jeweils um 20 Uhr": an hour of no particular day. */
function isHabit(reading: Reading, context: Context): boolean {
  if (context.habits.has(reading.sentence)) return true;
  const sentence = context.sentences[reading.sentence];
  if (sentence === undefined) return false;
  const before = context.text.slice(Math.max(sentence.start, reading.start - 60), reading.start);
  return EACH.test(before) || OF_TWO_DAYS.test(before);
}

const EACH = /(?<!\p{L})(?:[Jj]eweils|[Bb]eispielsweise)(?!\p{L})[^.;]{0,30}$/u;
/** "am 5. und 6. August von 10 bis 18 Uhr", "am Samstag und Sonntag ab 10 Uhr". */
const OF_TWO_DAYS =
  /(?:\d\.|tag|abend|woch)(?:\s+(?:und|sowie)\s+|\s?\/\s?)(?:am\s+)?(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}{2,8}\.?)(?:\s?\d{4})?|\p{Lu}\p{Ll}{3,6}(?:tag|woch|abend)),?\s+(?:von|ab|um|zwischen)\s+(?:[\d.:]{1,5}\s?(?:-|–|bis|und)\s?)?$/u;

/** A sentence without a verb is an entry of a list and starts anew from the article's day. */
function dayBefore(reading: Reading, context: Context): string | null {
  // "Um 9 Uhr startet das Rennen, um 12.15 …": both on the same day.
  if (context.hour?.sentence === reading.sentence) return context.hour.day;
  const { tense } = directionOf(reading, context);
  if (tense === 'open') return null;
  if (tense === 'past') return dayTold(reading, context);
  // "Am Dienstag kam er. Sie will am Abend reden": what lies ahead is on no day gone by.
  const last = dayInMind(reading, context);
  return last !== null && context.day !== null && last < context.day ? null : last;
}

/** "Gegen 22 Uhr fielen Schüsse. Um 0.30 Uhr …": that is on the day after. */
function isPastMidnight({ said, sentence }: Reading, named: string, { hour }: Context): boolean {
  if (said.kind !== 'clock' || said.hour > 4 || hour === null || !hour.isEvening) return false;
  return hour.day === named && sentence - hour.sentence <= 1;
}

/** "am Sonntagabend um halb elf", "nachmittags gegen drei Uhr". */
function isAfternoon({ start }: Reading, { text }: Context): boolean {
  return EVENING_BEFORE.test(text.slice(Math.max(0, start - 40), start));
}

const EVENING_BEFORE =
  /(?:abend|[Aa]bends|nachmittag|[Nn]achmittags|Abend|Nachmittag),?\s(?:um|gegen|ab|so\sgegen|kurz\s(?:vor|nach))\s$/u;

function clockSuffix(said: Said, isLate: boolean): string {
  if (said.kind !== 'clock') return '';
  const hour = isLate && said.hour > 0 && said.hour < 12 ? said.hour + 12 : said.hour;
  return `T${two(hour)}:${two(said.minute)}`;
}
