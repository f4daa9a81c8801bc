/** Parts of the day: evenings, nights, early hours. */
import { dayParts } from '../words/calendar-lexicon';
import {
  GAP,
  LEFT,
  MONTH,
  monthOf,
  oneOf,
  partOf,
  RIGHT,
  SHIFT,
  shiftOf,
  sticky,
  WEEKDAY_BEFORE,
  YEAR_AFTER,
  yearOf,
} from '../pattern-parts';
import type { TimeRule } from '../time-rule';

const HOURS_OF_PART = [
  'Morgenstunde',
  'Vormittagsstunde',
  'Mittagsstunde',
  'Nachmittagsstunde',
  'Abendstunde',
  'Nachtstunde',
];

export const dayPartRules: readonly TimeRule[] = [
  {
    id: 'de/day/part-of-date',
    starts: [...dayParts.keys()],
    pattern: sticky(
      `(?<noun>${oneOf(dayParts.keys())})${GAP}(?:des|vom)${GAP}(?:${WEEKDAY_BEFORE})?(?<day>\\d{1,2})\\.${GAP}${MONTH}${YEAR_AFTER}`,
    ),
    read: ({ groups }) => {
      const part = partOf(groups['noun']);
      const month = monthOf(groups['month']);
      const day = Number(groups['day']);
      if (month === null || day < 1 || day > 31) return null;
      return { said: { kind: 'calendar', year: yearOf(groups), month, day, part } };
    },
    finds: [
      {
        text: 'am Abend des 4. Juli 2025',
        found: 'Abend des 4. Juli 2025',
        value: '2025-07-04TEV',
        type: 'TIME',
      },
    ],
    ignores: ['am Abend des 14. Kongresses'],
  },
  {
    id: 'de/day/part-from-text',
    starts: ['Morgen', 'Vormittag', 'Mittag', 'Nachmittag', 'Abend', 'Nacht'],
    pattern: sticky(
      `(?:(?<=(?<before>${LEFT}(?<next>nächsten|(?:darauf\\s?)?folgenden)${GAP}))(?<noun>Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)${RIGHT}|(?<=${LEFT}(?:[Aa]m|[Ii]n${GAP}der|[Dd]er|[Dd]ie|[Dd]en)${GAP})(?<part>Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)${GAP}(?:(?<later>darauf|danach)|zuvor|davor)${RIGHT})`,
    ),
    read: ({ groups }) => {
      const part = partOf(groups['noun'] ?? groups['part']);
      if (part === null) return null;
      const days = groups['next'] === undefined && groups['later'] === undefined ? -1 : 1;
      return { said: { kind: 'day-offset', from: 'text', days, part } };
    },
    finds: [
      {
        text: 'Am 1. Juli kam er. Am nächsten Morgen ging er.',
        found: 'nächsten Morgen',
        value: '2025-07-02TMO',
        type: 'TIME',
      },
      { text: 'Am 1. Juli kam er. Am Abend zuvor war Ruhe.', found: 'Abend zuvor', value: '2025-06-30TEV' },
    ],
    ignores: ['am späten Abend', 'der nächste Morgen', 'am Abend des 1. Juli'],
  },
  {
    id: 'de/day/night',
    starts: ['Nacht'],
    pattern: sticky(
      `(?<=(?<before>(?:${LEFT}[Dd](?:er|ie)${GAP})?(?<shift>${SHIFT})${GAP}))Nacht${RIGHT}(?!${GAP}(?:zu|zum|auf|des|vom)${RIGHT})`,
    ),
    read: ({ groups }) => {
      const shift = shiftOf(groups['shift']);
      if (shift === null || shift === 0) return null;
      return { said: { kind: 'night', nights: shift < 0 ? shift : shift - 1 } };
    },
    finds: [
      {
        text: 'In der vergangenen Nacht fielen Schüsse.',
        found: 'der vergangenen Nacht',
        value: '2025-07-03TNI',
        type: 'TIME',
      },
      { text: 'Kommende Nacht wird es kalt.', found: 'Kommende Nacht', value: '2025-07-04TNI' },
    ],
    ignores: ['in dieser Nacht', 'die lange Nacht', 'in der vergangenen Nacht zum Freitag'],
  },
  {
    id: 'de/day/hours-of-part',
    starts: HOURS_OF_PART.flatMap((noun) => [noun, `${noun}n`]),
    pattern: sticky(
      `(?<=(?<before>(?:(?:${LEFT}[Dd](?:en|ie|er)${GAP})?${LEFT}(?:frühe[nr]?|spät(?:e[nr]?|eren)|erste[nr]?)${GAP})?))(?<part>Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)s?stunden?${RIGHT}`,
    ),
    read: ({ groups }) => {
      const part = partOf(groups['part']);
      return part === null ? null : { said: { kind: 'part', part } };
    },
    finds: [
      {
        text: 'bis in die frühen Morgenstunden',
        found: 'die frühen Morgenstunden',
        value: '2025-07-04TMO',
        type: 'TIME',
      },
    ],
    ignores: ['die Sternstunden', 'zur Mittagsstundenzahl'],
  },
  {
    id: 'de/day/part',
    starts: [
      ...[...dayParts.keys()].flatMap((part) => [part, `${part}s`]),
      'abends',
      'nachts',
      'mittags',
      'morgens',
      'vormittags',
      'nachmittags',
    ],
    pattern: sticky(
      `(?:(?<=(?<before>(?<shift>${LEFT}(?:[Dd]iese[mnrs]|selben|gleichen|frühen|späten|heutigen))${GAP}|))(?<=${LEFT}(?:[Aa]m|[Ii]n${GAP}der|[Ii]n|[Zz]ur|[Gg]egen|[Ss]eit|[Bb]is(?:${GAP}zum)?|[Ii]m${GAP}Laufe${GAP}des|[Uu]m|[Dd]es|[Ii]n${GAP}dieser|an|[Ff]ür${GAP}den|[Ii]n${GAP}derselben|[Üü]ber(?=${GAP}Nacht)|[Ii]n${GAP}d(?:ie(?=${GAP}Nacht)|en(?=${GAP}(?:Morgen|Abend)))|(?:[Nn]ach|[Vv]or|[Aa]b)(?=${GAP}Mitternacht))${GAP}(?:(?:diese[mnrs]|selben|gleichen|frühen|späten|heutigen)${GAP})?)(?<noun>${oneOf(dayParts.keys())})s?|(?<adverb>abends|nachts|mittags|nachmittags|vormittags)(?<!Uhr${GAP}\\p{L}{5,11}))${RIGHT}(?!${GAP}(?:zu|zum|auf|vor|der|des)${RIGHT})`,
    ),
    read: ({ groups }) => {
      const part = partOf(groups['noun']) ?? partOf(groups['adverb']);
      return part === null ? null : { said: { kind: 'part', part } };
    },
    finds: [
      {
        text: 'Am 4. Juli 2025 kam er. Am Nachmittag ging er.',
        found: 'Nachmittag',
        value: '2025-07-04TAF',
        type: 'TIME',
      },
      { text: 'Am Abend wurde verhandelt.', found: 'Abend', value: '2025-07-04TEV', day: '2025-07-04' },
      { text: 'Kurz nach Mitternacht wurde es still.', found: 'Mitternacht', value: '2025-07-04TNI' },
    ],
    ignores: ['der Abend der Begegnung', 'ein Morgen Land', 'um 3 Uhr nachts'],
  },
];
