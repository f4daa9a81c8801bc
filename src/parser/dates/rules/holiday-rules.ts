/** Holidays by their name. */
import { holidays } from '../words/holiday-lexicon';
import { ordinals } from '../words/number-lexicon';
import { eitherCase, GAP, LEFT, oneOf, RIGHT, sticky, YEAR_AFTER, yearOf } from '../pattern-parts';
import type { TimeRule } from '../time-rule';

/** Those without a number of their own. */
const NAMED_HOLIDAYS = [...holidays.keys()].filter((name) => !/^\d/.test(name));

export const holidayRules: readonly TimeRule[] = [
  {
    id: 'de/period/holiday',
    starts: [...new Set(NAMED_HOLIDAYS.map((name) => /^\p{L}+/u.exec(name)?.[0] ?? name))],
    // Between quotation marks it is a title or a motto.
    pattern: sticky(
      `(?!(?<=["„“»«])[^"“”»«]{6,24}["“”»«])(?<holiday>${oneOf(NAMED_HOLIDAYS)})${RIGHT}${YEAR_AFTER}(?:/\\d{2,4}(?!\\d))?`,
    ),
    read: ({ groups }) => ({
      said: {
        kind: 'holiday',
        holiday: (groups['holiday'] ?? '').replace(/\s+/g, ' '),
        year: yearOf(groups),
      },
    }),
    finds: [
      { text: 'bis Ostern 2025', found: 'Ostern 2025', value: '2025-04-20' },
      {
        text: 'In der Silvesternacht wurde gefeuert.',
        found: 'Silvesternacht',
        value: '2024-12-31TNI',
        day: '2025-01-02',
        type: 'TIME',
      },
      { text: 'am Volkstrauertag', found: 'Volkstrauertag', value: '2025-11-16', day: '2025-11-20' },
      { text: 'am Osterwochenende', found: 'Osterwochenende', value: '2025-W16-WE', day: '2025-04-10' },
      {
        text: 'an Heiligabend wird nicht geredet',
        found: 'Heiligabend',
        value: '2024-12-24',
        day: '2024-12-20',
      },
    ],
    ignores: ['das Weihnachtsgeld', 'Tag der offenen Tür', 'ein Konzert unter dem Motto „Weihnachten“'],
  },
  {
    id: 'de/period/holiday-of-several',
    starts: ['Advent', 'Adventssonntag', 'Adventsonntag', 'Weihnachtstag', 'Weihnachtsfeiertag'],
    pattern: sticky(
      `(?<=(?<before>(?<ordinal>${LEFT}(?:${oneOf(eitherCase(ordinals.keys()))}e[nrsm]?|[1-4]\\.))${GAP}))(?:(?<advent>Advent)(?:s?sonntag)?|Weihnachts(?:feier)?tag)(?:e?s)?${RIGHT}${YEAR_AFTER}`,
    ),
    read: ({ groups }) => {
      const word = (groups['ordinal'] ?? '').toLowerCase();
      const count = ordinals.get(word.replace(/e[nrsm]?$/, '')) ?? Number(word.charAt(0));
      const holiday = `${count}. ${groups['advent'] === undefined ? 'Weihnachtstag' : 'Advent'}`;
      return holidays.has(holiday) ? { said: { kind: 'holiday', holiday, year: yearOf(groups) } } : null;
    },
    finds: [
      { text: 'am dritten Advent', found: 'dritten Advent', value: '2025-12-14', day: '2025-12-05' },
      {
        text: 'Am 1. Weihnachtsfeiertag wird gepredigt.',
        found: '1. Weihnachtsfeiertag',
        value: '2025-12-25',
        day: '2025-12-05',
      },
    ],
    ignores: ['im Advent', 'am dritten Weihnachtstag'],
  },
];
