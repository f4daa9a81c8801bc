/** What comes back: "jährlich", "jeden Montag", "alle zwei Jahre", "einmal im Monat". */
import { dayParts, weekdays } from '../words/calendar-lexicon';
import { eitherCase, GAP, LEFT, NUMBER, oneOf, RIGHT, sticky } from '../pattern-parts';
import { numberOf, ordinals } from '../words/number-lexicon';
import { unitByForm } from '../words/unit-lexicon';
import type { ReadResult, TimeRule } from '../time-rule';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['jährlich', 'P1Y'],
  ['alljährlich', 'P1Y'],
  ['halbjährlich', 'P6M'],
  ['vierteljährlich', 'P3M'],
  ['monatlich', 'P1M'],
  ['wöchentlich', 'P1W'],
  ['täglich', 'P1D'],
  ['tagtäglich', 'P1D'],
  ['stündlich', 'PT1H'],
]);

const UNIT_CODES: ReadonlyMap<string, string> = new Map([
  ['Jahr', 'P1Y'],
  ['Monat', 'P1M'],
  ['Woche', 'P1W'],
  ['Tag', 'P1D'],
  ['Stunde', 'PT1H'],
  ['Minute', 'PT1M'],
  ['Quartal', 'P3M'],
  ['Wochenende', 'P1WE'],
]);

function everyUnit(noun: string | undefined, nth = 1): ReadResult {
  const value = UNIT_CODES.get((noun ?? '').replace(/e?s$/, '')) ?? UNIT_CODES.get(noun ?? '');
  return value === undefined ? null : { said: { kind: 'set', value: value.replace('1', String(nth)) } };
}

const EVERY = `${LEFT}[Jj]ede[nrsm]?${GAP}(?:(?:einzelne[nsr]?|(?<nth>\\p{Ll}{3,8}t)e[nsr]?)${GAP})?`;

export const setRules: readonly TimeRule[] = [
  {
    id: 'de/set/adverb',
    starts: [...ADVERBS.keys()].flatMap((word) =>
      eitherCase(['', 'e', 'en', 'er', 'es'].map((ending) => word + ending)),
    ),
    pattern: sticky(`(?<word>\\p{L}{3,14}lich)(?:e[nrs]?)?${RIGHT}`),
    read: ({ groups }) => {
      const value = ADVERBS.get((groups['word'] ?? '').toLowerCase());
      return value === undefined ? null : { said: { kind: 'set', value } };
    },
    finds: [{ text: 'Sie reden täglich.', found: 'täglich', value: 'P1D', type: 'SET' }],
    ignores: ['alltäglichkeiten', 'gründlich'],
  },
  {
    id: 'de/set/every-unit',
    starts: [...UNIT_CODES.keys(), 'Tages', 'Jahres', 'Monats'],
    pattern: sticky(
      `(?<=(?<before>${EVERY}))(?<noun>${oneOf([...UNIT_CODES.keys(), 'Tages', 'Jahres', 'Monats'])})${RIGHT}`,
    ),
    read: ({ groups }) => everyUnit(groups['noun'], ordinals.get(groups['nth'] ?? '')),
    finds: [
      { text: 'jedes Jahr', found: 'jedes Jahr', value: 'P1Y', type: 'SET' },
      { text: 'an jedem zweiten Tag', found: 'jedem zweiten Tag', value: 'P2D' },
      { text: 'jede dritte Woche', found: 'jede dritte Woche', value: 'P3W' },
    ],
    ignores: ['jeder Tagesordnung'],
  },
  {
    id: 'de/set/every-weekday',
    starts: [...weekdays.keys()].flatMap((day) => [
      day,
      `${day}abend`,
      `${day}nachmittag`,
      `${day}vormittag`,
      `${day}morgen`,
    ]),
    pattern: sticky(
      `(?<=(?<before>${EVERY}))(?<weekday>${oneOf(weekdays.keys())})(?<evening>abend)?(?:nachmittag|vormittag|morgen)?${RIGHT}(?<monthly>${GAP}im${GAP}Monat${RIGHT})?`,
    ),
    read: ({ groups }) => {
      const weekday = weekdays.get(groups['weekday'] ?? '');
      if (groups['monthly'] !== undefined) return { said: { kind: 'set', value: 'P1M' } };
      const part = groups['evening'] === undefined ? '' : 'TEV';
      return weekday === undefined ? null : { said: { kind: 'set', value: `XXXX-WXX-${weekday}${part}` } };
    },
    finds: [
      { text: 'jeden Donnerstag', found: 'jeden Donnerstag', value: 'XXXX-WXX-4', type: 'SET' },
      { text: 'an jedem ersten Montag im Monat', found: 'jedem ersten Montag im Monat', value: 'P1M' },
    ],
    ignores: ['am Donnerstag'],
  },
  {
    id: 'de/set/weekdays',
    starts: eitherCase([...weekdays.keys()].map((day) => `${day.toLowerCase()}s`)),
    pattern: sticky(
      `(?<weekday>${oneOf(eitherCase([...weekdays.keys()].map((day) => day.toLowerCase())))})s(?<!\\p{L}${GAP}\\p{Lu}\\p{Ll}{5,10})${RIGHT}`,
    ),
    read: ({ groups }) => {
      const word = groups['weekday'] ?? '';
      const weekday = weekdays.get(word.charAt(0).toUpperCase() + word.slice(1));
      return weekday === undefined ? null : { said: { kind: 'set', value: `XXXX-WXX-${weekday}` } };
    },
    finds: [
      { text: 'Dienstags ist Markt.', found: 'Dienstags', value: 'XXXX-WXX-2' },
      { text: 'Man trifft sich montags.', found: 'montags', value: 'XXXX-WXX-1', type: 'SET' },
    ],
    ignores: ['des Montags'],
  },
  {
    id: 'de/set/every-part',
    starts: [...dayParts.keys()],
    pattern: sticky(`(?<=(?<before>${EVERY}))(?<part>${oneOf(dayParts.keys())})${RIGHT}`),
    read: ({ groups }) => {
      const part = dayParts.get(groups['part'] ?? '');
      return part === undefined ? null : { said: { kind: 'set', value: `XXXX-XX-XXT${part}` } };
    },
    finds: [{ text: 'jeden Abend', found: 'jeden Abend', value: 'XXXX-XX-XXTEV', type: 'SET' }],
    ignores: ['jede Nachtschicht'],
  },
  {
    id: 'de/set/every-few',
    starts: ['alle', 'Alle'],
    pattern: sticky(
      `${LEFT}[Aa]lle${GAP}(?:(?<number>${NUMBER})(?:${GAP}(?:bis|oder)${GAP}${NUMBER})?|paar)${GAP}(?<unit>${oneOf(unitByForm.keys())})${RIGHT}`,
    ),
    read: ({ groups }) => {
      const unit = unitByForm.get(groups['unit'] ?? '');
      if (unit === undefined) return null;
      if (/halb/iu.test(groups['number'] ?? '') && unit.code === 'TH')
        return { said: { kind: 'set', value: 'PT30M' } };
      const amount = groups['number'] === undefined ? 'X' : (numberOf(groups['number']) ?? 'X');
      const value = unit.code.startsWith('T') ? `PT${amount}${unit.code.slice(1)}` : `P${amount}${unit.code}`;
      return { said: { kind: 'set', value } };
    },
    finds: [
      { text: 'alle zwei Jahre', found: 'alle zwei Jahre', value: 'P2Y', type: 'SET' },
      { text: 'alle drei bis vier Monate', found: 'alle drei bis vier Monate', value: 'P3M' },
    ],
    ignores: ['alle Jahre'],
  },
  {
    id: 'de/set/per-unit',
    starts: [...UNIT_CODES.keys()],
    pattern: sticky(
      `(?<=(?<before>(?:(?<times>${LEFT}(?:(?:\\p{Ll}{2,6}|\\d{1,3})-?[Mm]al))${GAP}(?:pro|im|am|in${GAP}der|je)${GAP}|(?<!(?:[Mm]etern?|km)${GAP})${LEFT}(?:pro|je)${GAP}|(?<=(?:Euro|Prozent|Stunden|Tonnen|Liter|Dollar)${GAP})(?:im|in${GAP}der|am)${GAP})))(?<noun>${oneOf(UNIT_CODES.keys())})${RIGHT}(?!${GAP}\\d{4})`,
    ),
    read: ({ groups }) => everyUnit(groups['noun']),
    finds: [
      { text: 'einmal im Monat', found: 'einmal im Monat', value: 'P1M', type: 'SET' },
      { text: '400 Euro im Jahr', found: 'im Jahr', value: 'P1Y' },
      { text: 'zehn Tonnen pro Woche', found: 'pro Woche', value: 'P1W' },
    ],
    ignores: ['100 Kilometer pro Stunde', 'im Monat davor', 'pro Tagung'],
  },
  {
    id: 'de/set/working-days',
    starts: eitherCase(['wochentags', 'werktags']),
    pattern: sticky(`(?<word>[Ww](?:ochen|erk)tags)${RIGHT}`),
    read: ({ groups }) => ({
      said: { kind: 'set', value: (groups['word'] ?? '').toLowerCase() === 'werktags' ? 'P6D' : 'P5D' },
    }),
    finds: [{ text: 'werktags ab 8', found: 'werktags', value: 'P6D', type: 'SET' }],
    ignores: ['Wochentagsruhe'],
  },
];
