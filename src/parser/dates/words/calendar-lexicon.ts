/** Names of months, weekdays, seasons, parts of the day, as German news writes them (Austria and South Tyrol too). Data. */
import type { DayPart, Season } from '../time-rule';

/** Months by every written form; short forms without their full stop. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'Januar Jänner Jän Jan',
    'Februar Feber Febr Feb',
    'März Mär Mrz',
    'April Apr',
    'Mai',
    'Juni Jun',
    'Juli Jul',
    'August Aug',
    'September Sept Sep',
    'Oktober Okt',
    'November Nov',
    'Dezember Dez',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

const FOUR_LETTERS_OR_LESS = ['Mai', 'Juni', 'Juli', 'März'];

/** Months that are written out; short forms need a number beside them. */
export const longMonths: readonly string[] = [...months.keys()].filter(
  (name) => name.length > 4 || FOUR_LETTERS_OR_LESS.includes(name),
);
export const shortMonths: readonly string[] = [...months.keys()].filter((name) => !longMonths.includes(name));

/** 1 = Monday … 7 = Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['Montag', 1],
  ['Dienstag', 2],
  ['Mittwoch', 3],
  ['Donnerstag', 4],
  ['Freitag', 5],
  ['Samstag', 6],
  ['Sonnabend', 6],
  ['Sonntag', 7],
]);

/** Two-letter weekdays; only read in front of a date. */
export const shortWeekdays: readonly string[] = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

/** Parts of the day by the nouns (and adverbs behind a day) that name them. */
export const dayParts: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['Morgen', 'MO'],
  ['Früh', 'MO'],
  ['Vormittag', 'MO'],
  ['Mittag', 'MI'],
  ['Nachmittag', 'AF'],
  ['Abend', 'EV'],
  ['Nacht', 'NI'],
  ['Mitternacht', 'NI'],
]);

export const seasons: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['Frühling', 'SP'],
  ['Frühjahr', 'SP'],
  ['Sommer', 'SU'],
  ['Frühsommer', 'SU'],
  ['Hochsommer', 'SU'],
  ['Spätsommer', 'SU'],
  ['Herbst', 'FA'],
  ['Frühherbst', 'FA'],
  ['Spätherbst', 'FA'],
  ['Winter', 'WI'],
]);

/** Modifiers that move a period or weekday by one, without their endings. */
export const shifts: ReadonlyMap<string, number> = new Map([
  ['vergangen', -1],
  ['letzt', -1],
  ['vorig', -1],
  ['verflossen', -1],
  ['abgelaufen', -1],
  ['zurückliegend', -1],
  ['vorletzt', -2],
  ['vorvergangen', -2],
  ['vorvorig', -2],
  ['dies', 0],
  ['laufend', 0],
  ['aktuell', 0],
  ['heurig', 0],
  ['jetzig', 0],
  ['gegenwärtig', 0],
  ['kommend', 1],
  ['nächst', 1],
  ['bevorstehend', 1],
  ['übernächst', 2],
]);
