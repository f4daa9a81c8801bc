/** Resolves clock times and parts of the day: their day is named near them, or is the article's. */
import { addDays } from '../../base/day';
import { two } from './calendar-arithmetic';
import { countBefore, dayInMind, directionOf, type Context } from './text-memory';
import type { Reading, Resolved, Said } from './time-rule';

/** The day of a clock time or part of the day: named in its sentence, or just before, or the article's. */
export function resolveInDay(reading: Reading, context: Context): Resolved {
  const { said } = reading;
  const suffix = said.kind === 'part' ? `T${said.part}` : clockSuffix(said);
  if (said.kind === 'clock' && isHabit(reading, context))
    return { value: suffix, type: 'TIME', basis: 'stated' };
  const next = countBefore(context.fixed, reading.start);
  const near = [context.fixed[next - 1], context.fixed[next]];
  const sameSentence = near.find((fixed) => fixed?.at.sentence === reading.sentence);
  const day = sameSentence?.day ?? dayBefore(reading, context) ?? context.day;
  if (day === null)
    return { value: said.kind === 'clock' ? suffix : `XXXX-XX-XX${suffix}`, type: 'TIME', basis: 'stated' };
  const resolved: Resolved = { value: day + suffix, type: 'TIME', basis: 'resolved' };
  // "in der Nacht" in a report may be the one that ended on that day.
  return suffix === 'TNI' ? { ...resolved, days: { earliest: addDays(day, -1), latest: day } } : resolved;
}

/** "täglich von 14 bis 18 Uhr", "jeweils um 20 Uhr": an hour of no particular day. */
function isHabit(reading: Reading, context: Context): boolean {
  if (context.habits.has(reading.sentence)) return true;
  const sentence = context.sentences[reading.sentence];
  if (sentence === undefined) return false;
  return EACH.test(context.text.slice(Math.max(sentence.start, reading.start - 40), reading.start));
}

const EACH = /(?<!\p{L})(?:[Jj]eweils|[Bb]eispielsweise)(?!\p{L})[^.;]{0,30}$/u;

/** A sentence without a verb is an entry of a list and starts anew from the article's day. */
function dayBefore(reading: Reading, context: Context): string | null {
  return directionOf(reading, context).tense === 'open' ? null : dayInMind(reading, context);
}

function clockSuffix(said: Said): string {
  return said.kind === 'clock' ? `T${two(said.hour)}:${two(said.minute)}` : '';
}
