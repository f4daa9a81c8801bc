/** Decades and centuries. */
import { EDGE, edgeOf, eitherCase, GAP, LEFT, oneOf, RIGHT, sticky } from '../pattern-parts';
import type { Caught, TimeRule } from '../time-rule';

/** Decades by their word: "Nullerjahre", "neunziger Jahre". */
const DECADES: ReadonlyMap<string, string> = new Map([
  ['null', '200'],
  ['zehn', '201'],
  ['zwanzig', '192'],
  ['dreißig', '193'],
  ['dreissig', '193'],
  ['vierzig', '194'],
  ['fünfzig', '195'],
  ['sechzig', '196'],
  ['siebzig', '197'],
  ['achtzig', '198'],
  ['neunzig', '199'],
]);
const DECADE_BEFORE = `(?<=(?<before>(?:(?<edge>${EDGE})${GAP})?(?:${LEFT}(?:[Dd](?:en|er|ie)|[Ii]n)${GAP})?(?:(?<early>frühen|späten)${GAP})?))`;

function decade(digits: string): string {
  if (digits.length === 4) return digits.slice(0, 3);
  return Number(digits) < 20 ? `20${digits.charAt(0)}` : `19${digits.charAt(0)}`;
}

/** The tenth to the twentieth, in words. */
const CENTURIES =
  'zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst'.split(
    ' ',
  );

function centuryOf({ number, word }: Caught['groups']): number {
  return word === undefined ? Number(number) : CENTURIES.indexOf(word.toLowerCase()) + 10;
}

export const decadeRules: readonly TimeRule[] = [
  {
    id: 'de/period/decade',
    starts: ['#-', '#e'],
    pattern: sticky(
      `${DECADE_BEFORE}(?<decade>(?:1[89]\\d|20\\d|\\d)0)-?er(?:n${RIGHT}|${RIGHT}(?:(?:\\s|-|\\s-\\s)Jahren?)${RIGHT}|(?:(?<=\\d{4}er)|(?<=${EDGE}${GAP}der${GAP}\\d{2}er)(?!${GAP}\\p{Lu}))${RIGHT}(?!-))`,
    ),
    read: ({ groups }) => ({
      said: { kind: 'fixed', value: decade(groups['decade'] ?? ''), type: 'DATE' },
      mod: edgeOf(groups['edge'] ?? groups['early']),
    }),
    finds: [
      { text: 'in den 1970-er Jahren', found: 'den 1970-er Jahren', value: '197' },
      { text: 'in den 60er Jahren', found: 'den 60er Jahren', value: '196' },
      { text: 'Ende der 1990er-Jahre', found: 'Ende der 1990er-Jahre', value: '199', mod: 'END' },
      { text: 'Mitte der 90er war das anders.', found: 'Mitte der 90er', value: '199', mod: 'MID' },
    ],
    ignores: ['ein 40er Bus', 'die 68er', 'am Ende der 60er Bus'],
  },
  {
    id: 'de/period/decade-in-words',
    starts: [...DECADES.keys()].flatMap((ten) =>
      eitherCase([`${ten}er`, `${ten}erjahre`, `${ten}erjahren`, `${ten}ern`]),
    ),
    pattern: sticky(
      `${DECADE_BEFORE}(?<decade>${oneOf(eitherCase(DECADES.keys()))})er(?:n|jahren?|${GAP}Jahren?|-Jahren?|(?=${GAP}(?:und|bis|oder)${GAP}(?:\\p{Ll}{3,9}|\\d0)er(?:jahre|${GAP}Jahre|-Jahre)n?${RIGHT})|(?<=${EDGE}${GAP}der${GAP}\\p{Lu}\\p{Ll}{5,9})(?!${GAP}\\p{Lu}))${RIGHT}`,
    ),
    read: ({ groups }) => {
      const value = DECADES.get((groups['decade'] ?? '').toLowerCase());
      return value === undefined
        ? null
        : { said: { kind: 'fixed', value, type: 'DATE' }, mod: edgeOf(groups['edge'] ?? groups['early']) };
    },
    finds: [
      { text: 'in den siebziger Jahren', found: 'den siebziger Jahren', value: '197' },
      { text: 'Mitte der Neunziger zog er fort.', found: 'Mitte der Neunziger', value: '199', mod: 'MID' },
      { text: 'in den Nullerjahren', found: 'den Nullerjahren', value: '200' },
      { text: 'in den siebziger und achtziger Jahren', found: 'den siebziger', value: '197' },
    ],
    ignores: ['ein Zwanziger aus Papier', 'der Zehner im Bad'],
  },
  {
    id: 'de/period/century',
    starts: ['Jahrhundert', 'Jahrhunderts', 'Jahrhunderte'],
    pattern: sticky(
      `(?<=(?<before>(?:(?:${LEFT}[Dd](?:er|ie)${GAP})?(?:ersten?|zweiten?)${GAP}Hälfte${GAP}des${GAP}|(?:${EDGE})${GAP}des${GAP})?(?:(?<number>${LEFT}\\d{1,2})\\.|(?<word>${LEFT}${oneOf(eitherCase(CENTURIES))})e[nrs]?)${GAP}))Jahrhundert(?:e?s|e)?${RIGHT}`,
    ),
    read: ({ groups }) => ({
      said: {
        kind: 'fixed',
        value: String(centuryOf(groups) - 1).padStart(2, '0'),
        type: 'DATE',
      },
    }),
    finds: [
      { text: 'im 19. Jahrhundert', found: '19. Jahrhundert', value: '18' },
      { text: 'im neunzehnten Jahrhundert', found: 'neunzehnten Jahrhundert', value: '18' },
    ],
    ignores: ['das Jahrhundert der Kriege', 'im zehnjährigen Jahrhundert'],
  },
];
