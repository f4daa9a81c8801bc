/** Pieces that several rule families share: borders, blanks, numbers, modifiers, and readers for what they catch. */
import { leanPattern } from '../language/lean-pattern';
import {
  dayParts,
  longMonths,
  months,
  shifts,
  shortMonths,
  shortWeekdays,
  weekdays,
} from './words/calendar-lexicon';
import { numberWords, vagueAmounts } from './words/number-lexicon';
import type { DayPart, SaidYear } from './time-rule';

/** Longest first, so that "Juni" is not read as "Jun". */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => word.replaceAll('.', '\\.').replaceAll(' ', '\\s{1,4}')).join('|')})`;
}

/** A sticky pattern; what it catches starts at the trigger word. */
export function sticky(source: string): RegExp {
  return leanPattern(new RegExp(source, 'uy'));
}

/** With its small first letter also capital, as at the head of a sentence. */
export function eitherCase(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    return capital === word ? [word] : [word, capital];
  });
}

/** White space between two words; bounded, because texts carry double blanks and single line ends, not pages of them. */
export const GAP = '\\s{1,4}';
export const MAYBE_GAP = '\\s{0,4}';
/** No letter, digit on this side. */
export const LEFT = '(?<![\\p{L}\\d])';
export const RIGHT = '(?![\\p{L}\\d])';
/** Not behind "1," or "12.": the number is a whole one. */
export const NOT_IN_NUMBER = '(?<!\\d[.,:]|\\p{L})';

/** Articles and the like that belong to an expression when a modifier follows. */
export const ARTICLE = `${LEFT}(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine[mnrs]?)${GAP}`;

const SHIFT_STEMS = oneOf([...shifts.keys()].filter((stem) => stem !== 'dies'));
/** "vergangenen", "dieses", "nächste", with or without an article in front; nameless, see `shiftOf`. */
export const SHIFT = `${LEFT}(?:${SHIFT_STEMS}(?:e[nrsm]?)|[Dd]iese[nrsm]?|${capitals(SHIFT_STEMS)}(?:e[nrsm]?))`;

function capitals(group: string): string {
  return group.replace(/(?<=[|:])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** How far "vergangenen", "dieses", "übernächste" move; null for a word that moves nothing. */
export function shiftOf(word: string | undefined): number | null {
  const stem = word
    ?.trim()
    .toLowerCase()
    .replace(/e[nrsm]?$/u, '');
  return stem === undefined ? null : (shifts.get(stem) ?? null);
}

/** 1000 to 2099 in digits. */
export const YEAR_DIGITS = '(?:1\\d{3}|20\\d{2})(?!\\d|[.,:]\\d)';

/** What may follow a month or season and says its year; catches `year` or `yearWord`. */
export const YEAR_AFTER = `(?:${GAP}(?:(?:des${GAP}Jahres${GAP})?(?<year>${YEAR_DIGITS}|['’‘]\\d{2}(?!\\d))|(?:des${GAP})?(?<yearWord>(?:${SHIFT_STEMS}en|dieses|desselben|selben|gleichen|jenes)${GAP}Jahres|Vorjahres|[dv]\\.\\s?J\\.)${RIGHT}))?`;

/** The year a pattern with `YEAR_AFTER` caught. */
export function yearOf(groups: Readonly<Record<string, string | undefined>>): SaidYear {
  if (groups['year'] !== undefined) return { year: fullYear(groups['year']) };
  const word = groups['yearWord'];
  if (word === undefined) return null;
  if (word === 'Vorjahres' || word.startsWith('v.')) return { shift: -1 };
  if (word.startsWith('d.')) return { shift: 0 };
  const shift = shiftOf(word.split(/\s/)[0]);
  return shift === null ? null : { shift };
}

/** Two digits count into 1950 to 2049. */
function fullYear(said: string): number {
  const digits = said.replace(/^['’‘]/, '');
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

/** Month number of a written or short month, its stop and genitive ignored. */
export function monthOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const bare = word.replace(/\.$/, '');
  return months.get(bare) ?? months.get(bare.replace(/e?s$/, '')) ?? null;
}

/** A month behind a day number, where short forms are safe if a stop or year shows that they are short. */
export const MONTH = `(?<month>(?:${oneOf(longMonths)}s?(?!\\p{L})|${oneOf(shortMonths)}(?:\\.|(?!\\p{L})(?=\\s{1,4}\\d{2}|[,;)]|$))))`;

/** "Donnerstag, " or "Do., den " in front of a date. */
export const WEEKDAY_BEFORE = `${LEFT}(?:${SHIFT}${GAP})?(?:${oneOf(weekdays.keys())}(?:abend|nachmittag|vormittag|morgen|nacht)?|${oneOf(shortWeekdays)}\\.?),?${GAP}(?:de[nmr]${GAP})?`;

/** A number as it stands in front of a unit: digits, word, "ein halbes". */
export const NUMBER = `${LEFT}(?<![\\d][.,:/]|\\d[ \\u00a0](?=\\d{3}(?!\\d)))(?:\\d{1,3}(?:[. \\u00a0]\\d{3}){1,2}|\\d{1,4}(?:,\\d{1,2})?|${oneOf(eitherCase(numberWords.keys()))}|(?:[Ee]ine[mnrs]?${GAP})?[Hh]albe[mnrs]?|[Ee]in${GAP}halbes)`;
export const VAGUE_AMOUNT = `${LEFT}${oneOf(eitherCase(vagueAmounts))}`;

/** START, MID or END for the words that name the edge of a period; null without one. */
export function edgeOf(word: string | undefined): 'START' | 'MID' | 'END' | null {
  if (word === undefined) return null;
  if (/anfang|beginn|früh/iu.test(word)) return 'START';
  if (/mitte/iu.test(word)) return 'MID';
  return /ende|spät/iu.test(word) ? 'END' : null;
}

export const EDGE = `${LEFT}(?:[Aa]nfang|[Bb]eginn|[Mm]itte|[Ee]nde)`;

/** "Abend", "abends", "Abends": the part of the day; null for no word and for any other. */
export function partOf(word: string | undefined): DayPart | null {
  if (word === undefined) return null;
  const capital = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return dayParts.get(capital) ?? dayParts.get(capital.replace(/s$/, '')) ?? null;
}
