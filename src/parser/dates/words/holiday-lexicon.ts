/** Holidays with their place in the year: fixed, or so many days from Easter Sunday or the first Sunday of Advent. Data. */
import type { DayPart } from '../time-rule';

type Holiday = (
  { readonly month: number; readonly day: number } | { readonly easter: number } | { readonly advent: number }
) & {
  /** "Silvesternacht". */
  readonly part?: DayPart;
  /** "Osterwochenende": the one the day lies in. */
  readonly weekend?: true;
};

export const holidays: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['Neujahr', { month: 1, day: 1 }],
  ['Neujahrstag', { month: 1, day: 1 }],
  ['Dreikönigstag', { month: 1, day: 6 }],
  ['Heilige Drei Könige', { month: 1, day: 6 }],
  ['Heiligen Drei Könige', { month: 1, day: 6 }],
  ['Heiligen Drei Königen', { month: 1, day: 6 }],
  ['Mariä Lichtmess', { month: 2, day: 2 }],
  ['Rosenmontag', { easter: -48 }],
  ['Faschingsdienstag', { easter: -47 }],
  ['Aschermittwoch', { easter: -46 }],
  ['Palmsonntag', { easter: -7 }],
  ['Gründonnerstag', { easter: -3 }],
  ['Karfreitag', { easter: -2 }],
  ['Karsamstag', { easter: -1 }],
  ['Ostersamstag', { easter: -1 }],
  ['Osterwochenende', { easter: 0, weekend: true }],
  ['Ostersonntag', { easter: 0 }],
  ['Ostern', { easter: 0 }],
  ['Ostermontag', { easter: 1 }],
  ['Christi Himmelfahrt', { easter: 39 }],
  ['Pfingstsamstag', { easter: 48 }],
  ['Pfingstwochenende', { easter: 49, weekend: true }],
  ['Pfingstsonntag', { easter: 49 }],
  ['Pfingsten', { easter: 49 }],
  ['Pfingstmontag', { easter: 50 }],
  ['Fronleichnam', { easter: 60 }],
  ['Mariä Himmelfahrt', { month: 8, day: 15 }],
  ['Maria Himmelfahrt', { month: 8, day: 15 }],
  ['Allerheiligen', { month: 11, day: 1 }],
  ['Allerseelen', { month: 11, day: 2 }],
  ['Reformationstag', { month: 10, day: 31 }],
  ['Martinstag', { month: 11, day: 11 }],
  ['Volkstrauertag', { advent: -14 }],
  ['Buß- und Bettag', { advent: -11 }],
  ['Totensonntag', { advent: -7 }],
  ['Ewigkeitssonntag', { advent: -7 }],
  ['1. Advent', { advent: 0 }],
  ['2. Advent', { advent: 7 }],
  ['3. Advent', { advent: 14 }],
  ['4. Advent', { advent: 21 }],
  ['Nikolaustag', { month: 12, day: 6 }],
  ['Mariä Empfängnis', { month: 12, day: 8 }],
  ['Heiligabend', { month: 12, day: 24 }],
  ['Heiligen Abend', { month: 12, day: 24 }],
  ['Weihnachten', { month: 12, day: 25 }],
  ['1. Weihnachtstag', { month: 12, day: 25 }],
  ['2. Weihnachtstag', { month: 12, day: 26 }],
  ['Christtag', { month: 12, day: 25 }],
  ['Stephanstag', { month: 12, day: 26 }],
  ['Silvester', { month: 12, day: 31 }],
  ['Silvesterabend', { month: 12, day: 31, part: 'EV' }],
  ['Silvesternacht', { month: 12, day: 31, part: 'NI' }],
  ['Neujahrsnacht', { month: 12, day: 31, part: 'NI' }],
  ['Tag der Arbeit', { month: 5, day: 1 }],
  ['Tag der Deutschen Einheit', { month: 10, day: 3 }],
]);
