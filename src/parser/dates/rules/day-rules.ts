/** Weekdays, parts of the day, and days counted from today or from the day just named. */
import { dayParts, weekdays } from '../words/calendar-lexicon';
import {
  eitherCase,
  GAP,
  LEFT,
  MONTH,
  monthOf,
  NUMBER,
  oneOf,
  RIGHT,
  SHIFT,
  shiftOf,
  sticky,
  VAGUE_AMOUNT,
  WEEKDAY_BEFORE,
  YEAR_AFTER,
  yearOf,
} from '../pattern-parts';
import { numberOf } from '../words/number-lexicon';
import { unitByForm } from '../words/unit-lexicon';
import type { DayPart, ReadResult, TimeRule, WeekSaid } from '../time-rule';

const PART_ENDINGS = ['abend', 'nachmittag', 'vormittag', 'morgen', 'mittag', 'nacht', 'früh'];
const PART_AFTER = `(?:(?:${GAP}|-)(?<part>[Aa]bend|[Nn]achmittag|[Vv]ormittag|[Mm]orgen|[Mm]ittag|[Nn]acht|[Ff]rüh)s?${RIGHT})?`;
const CLOSED_WEEKDAY = `(?:${oneOf(weekdays.keys())})(?:s|${oneOf(PART_ENDINGS)}s?)?`;
const NAMES_OF_PAPERS = '(?<!(?:Bild|Welt)\\sam\\s)';

function partOf(word: string | undefined): DayPart | null {
  if (word === undefined) return null;
  const capital = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return dayParts.get(capital) ?? dayParts.get(capital.replace(/s$/, '')) ?? null;
}

const TODAY_ADJECTIVES: ReadonlyMap<string, number> = new Map([
  ['heutig', 0],
  ['gestrig', -1],
  ['morgig', 1],
]);

/** Which week "vergangenen", "kommenden", "dieses", "heutigen" put a weekday in. */
function weekOf(shiftWord: string | undefined, todayWord: string | undefined): WeekSaid {
  const today = TODAY_ADJECTIVES.get((todayWord ?? '').toLowerCase().replace(/e[nrsm]?$/, ''));
  if (today !== undefined) return { fromArticle: today };
  const shift = shiftOf(shiftWord);
  if (shift === null) return 'open';
  if (shift === 0) return 'this';
  return shift < 0 ? 'last' : 'next';
}

/** "dieser Woche", "vergangener Woche", "in einer Woche" behind a weekday. */
function weekAfter(word: string | undefined): WeekSaid | null {
  if (word === undefined) return null;
  if (/^in\s/.test(word)) return { weeks: 1 };
  const shift = shiftOf(word.replace(/^der\s+/, '').split(/\s/)[0]);
  return shift === null ? null : { weeks: shift };
}

const readWeekday = (caught: {
  readonly head: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}): ReadResult => {
  const { groups } = caught;
  const weekday = weekdays.get(groups['weekday'] ?? '');
  if (weekday === undefined) return null;
  const week = weekAfter(groups['weekAfter']) ?? weekOf(groups['shift'], groups['today']);
  return {
    said: { kind: 'weekday', weekday, week, part: partOf(groups['ending']) ?? partOf(groups['part']) },
  };
};

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['heute', 0],
  ['gestern', -1],
  ['vorgestern', -2],
  ['morgen', 1],
  ['übermorgen', 2],
]);

export const dayRules: readonly TimeRule[] = [
  {
    id: 'de/day/weekday',
    starts: [...weekdays.keys()].flatMap((day) => [
      day,
      `${day}s`,
      ...PART_ENDINGS.flatMap((part) => [`${day}${part}`, `${day}${part}s`]),
    ]),
    pattern: sticky(
      `(?<=(?<before>(?:(?<shift>${SHIFT})${GAP})?))(?<=(?<today>(?:[Hh]eutig|[Gg]estrig|[Mm]orgig)e[nrsm]?)${GAP}|)(?<!\\p{L}-)${NAMES_OF_PAPERS}(?<weekday>${oneOf(weekdays.keys())})(?<ending>${oneOf(PART_ENDINGS)})?s?${RIGHT}${PART_AFTER}(?:${GAP}(?<weekAfter>(?:der${GAP})?${SHIFT}${GAP}Woche|in${GAP}einer${GAP}Woche)${RIGHT})?`,
    ),
    read: readWeekday,
    finds: [
      { text: 'Am Mittwoch sprach sie.', found: 'Mittwoch', value: '2025-07-02', day: '2025-07-04' },
      { text: 'Sie sprachen am Freitag.', found: 'Freitag', value: '2025-07-04', day: '2025-07-04' },
      {
        text: 'bis kommenden Donnerstag',
        found: 'kommenden Donnerstag',
        value: '2025-07-10',
        day: '2025-07-04',
      },
      {
        text: 'Am vergangenen Freitag kam er.',
        found: 'vergangenen Freitag',
        value: '2025-06-27',
        day: '2025-07-04',
      },
      {
        text: 'Am Mittwochabend telefonierten beide.',
        found: 'Mittwochabend',
        value: '2025-07-02TEV',
        day: '2025-07-04',
        type: 'TIME',
      },
      {
        text: 'Am Dienstag Abend kam er.',
        found: 'Dienstag Abend',
        value: '2025-07-01TEV',
        day: '2025-07-04',
      },
      { text: 'Am heutigen Freitag ruht es.', found: 'Freitag', value: '2025-07-04', day: '2025-07-04' },
      {
        text: 'Am Montag kommender Woche reden sie.',
        found: 'Montag kommender Woche',
        value: '2025-07-07',
        day: '2025-07-04',
      },
      { text: 'Am Mittwoch sprach sie.', found: 'Mittwoch', value: 'XXXX-WXX-3', day: null },
    ],
    ignores: ['der Mittwochskreis', 'sagte er der „Welt am Sonntag“', 'der Nord-Mittwoch'],
  },
  {
    id: 'de/day/night-to',
    starts: ['Nacht'],
    pattern: sticky(
      `Nacht${GAP}(?:von${GAP}${CLOSED_WEEKDAY}${GAP})?(?:zum|zu|auf)${GAP}(?:den${GAP}|heutigen${GAP}|gestrigen${GAP})?(?<weekday>${oneOf(weekdays.keys())})${RIGHT}`,
    ),
    read: ({ groups }) => {
      const weekday = weekdays.get(groups['weekday'] ?? '');
      return weekday === undefined ? null : { said: { kind: 'weekday', weekday, week: 'open', part: 'NI' } };
    },
    finds: [
      {
        text: 'In der Nacht zu Mittwoch fielen Schüsse.',
        found: 'Nacht zu Mittwoch',
        value: '2025-07-01TNI',
        day: '2025-07-04',
        type: 'TIME',
      },
      {
        text: 'in der Nacht von Dienstag auf Mittwoch wurde gefeuert',
        found: 'Nacht von Dienstag auf Mittwoch',
        value: '2025-07-01TNI',
        day: '2025-07-04',
      },
    ],
    ignores: ['die Nacht zum Tag machen', 'Nacht zu Nacht'],
  },
  {
    id: 'de/day/nowadays',
    starts: eitherCase(['heute']),
    pattern: sticky(
      `(?:(?<=${LEFT}[Bb]is${GAP})[Hh]eute(?!${GAP}(?:Abend|Nachmittag|Mittag|früh|um|\\d))|[Hh]eute(?=${GAP}(?:noch|würden?|wissen|weiß)${RIGHT})|(?<=${LEFT}(?:[Dd]amals|[Ff]rüher|[Ee]inst|[Gg]estern)${GAP}(?:wie|und)${GAP})heute)${RIGHT}`,
    ),
    read: () => ({ said: { kind: 'fixed', value: 'PRESENT_REF', type: 'DATE' } }),
    finds: [{ text: 'Das gilt bis heute.', found: 'heute', value: 'PRESENT_REF', type: 'DATE' }],
    ignores: ['bis heute Abend', 'Sie reden heute.', 'Heute wird geredet.'],
  },
  {
    id: 'de/day/from-today',
    starts: eitherCase(relativeDays.keys()),
    pattern: sticky(
      `(?<!(?:[Aa]m|[Dd]er|[Jj]ede[nrsm]?|[Gg]uten|[Ff]rühen|[Dd]iesem|[Bb]is zum|[Gg]egen|${oneOf(weekdays.keys())}|[Hh]eute|[Gg]estern)\\s{1,4}(?=[Mm]orgen))(?<word>${oneOf(eitherCase(relativeDays.keys()))})${RIGHT}${PART_AFTER}`,
    ),
    read: ({ groups }) => {
      const word = groups['word'] ?? '';
      const days = relativeDays.get(word.toLowerCase());
      if (days === undefined) return null;
      return { said: { kind: 'day-offset', from: 'article', days, part: partOf(groups['part']) } };
    },
    finds: [
      { text: 'Sie reden heute weiter.', found: 'heute', value: '2025-07-04', day: '2025-07-04' },
      { text: 'gestern Abend kam er', found: 'gestern Abend', value: '2025-07-03TEV', day: '2025-07-04' },
      { text: 'morgen früh', found: 'morgen früh', value: '2025-07-05TMO', day: '2025-07-04' },
      { text: 'Heute wurde nichts gesagt.', found: 'Heute', value: 'XXXX-XX-XX', day: null },
    ],
    ignores: ['die Gestrigen', 'Guten Morgen!'],
  },
  {
    id: 'de/day/of-today',
    starts: eitherCase(['heutigen', 'gestrigen', 'morgigen']),
    pattern: sticky(
      `(?<word>[Hh]eutig|[Gg]estrig|[Mm]orgig)en${GAP}(?:Tag(?:es)?|(?<part>Abend|Nachmittag|Vormittag|Morgen|Nacht)s?)${RIGHT}`,
    ),
    read: ({ groups }) => {
      const days = TODAY_ADJECTIVES.get((groups['word'] ?? '').toLowerCase());
      return days === undefined
        ? null
        : { said: { kind: 'day-offset', from: 'article', days, part: partOf(groups['part']) } };
    },
    finds: [
      { text: 'am heutigen Tag', found: 'heutigen Tag', value: '2025-07-04', day: '2025-07-04' },
      { text: 'am gestrigen Abend', found: 'gestrigen Abend', value: '2025-07-03TEV', day: '2025-07-04' },
    ],
    ignores: ['die heutigen Grenzen'],
  },
  {
    id: 'de/day/from-text',
    starts: ['Tag', 'Tages', 'tags', 'Tags', 'Vortag', 'Folgetag', 'Vorabend'],
    pattern: sticky(
      `(?:(?<=(?<before>(?<shift>${LEFT}(?:[Dd]iese[mns]|selben|gleichen|nächsten|folgenden|darauffolgenden))${GAP}))Tag(?:es)?${RIGHT}|(?<=[Aa]m${GAP})Tag${GAP}(?<later>darauf|danach)${RIGHT}|(?<=[Aa]m${GAP})Tag${GAP}(?<earlier>davor|zuvor)${RIGHT}|[Tt]ags${GAP}(?:(?<laterS>darauf|danach)|(?<earlierS>zuvor|davor))${RIGHT}|(?<=(?:[Aa]m|[Vv]om|[Dd]es)${GAP})(?<noun>Vortag|Folgetag|Vorabend)(?:es|s)?${RIGHT})`,
    ),
    read: ({ groups }) => {
      const noun = groups['noun'];
      const shift = groups['shift'] ?? '';
      const later =
        groups['later'] ?? groups['laterS'] ?? /^(?:nächsten|folgenden|darauffolgenden)$/.exec(shift)?.[0];
      const earlier = groups['earlier'] ?? groups['earlierS'];
      let days = 0;
      if (later !== undefined || noun === 'Folgetag') days = 1;
      if (earlier !== undefined || noun === 'Vortag' || noun === 'Vorabend') days = -1;
      return {
        said: { kind: 'day-offset', from: 'text', days, part: noun === 'Vorabend' ? 'EV' : null },
      };
    },
    finds: [
      { text: 'Am 4. Juli 2025 kam er. Am Tag darauf ging er.', found: 'Tag darauf', value: '2025-07-05' },
      { text: 'Am 4. Juli 2025 kam er. Am selben Tag ging er.', found: 'selben Tag', value: '2025-07-04' },
      { text: 'Am 4. Juli 2025 kam er. Tags zuvor war Ruhe.', found: 'Tags zuvor', value: '2025-07-03' },
      { text: 'Wie am Vortag schwieg sie.', found: 'Vortag', value: '2025-07-03', day: '2025-07-04' },
    ],
    ignores: ['Guten Tag!', 'der Tag der Befreiung', 'eines Tages'],
  },
  {
    id: 'de/day/later',
    starts: [...unitByForm.keys()],
    pattern: sticky(
      `(?=\\S+\\s{1,4}[sdzv])(?<=(?<before>(?:(?<number>${NUMBER})|${VAGUE_AMOUNT})${GAP}|))(?<unit>${oneOf(unitByForm.keys())})${GAP}(?:(?<later>später|darauf|danach)|zuvor|davor|vorher)${RIGHT}`,
    ),
    read: ({ groups }) => {
      const unit = unitByForm.get(groups['unit'] ?? '');
      if (
        unit === undefined ||
        (groups['before'] === '' && /^(?:Tag|Woche|Jahr|Monat|Stunde)$/.test(groups['unit'] ?? ''))
      )
        return null;
      const amount = numberOf(groups['number'] ?? '');
      const sign = groups['later'] === undefined ? -1 : 1;
      return {
        said: {
          kind: 'later',
          unit: unit.unit,
          amount: amount === null ? null : amount * unit.times * sign,
          whole: false,
        },
      };
    },
    finds: [
      {
        text: 'Am 4. Juli 2025 kam er. Zwei Wochen später ging er.',
        found: 'Zwei Wochen später',
        value: '2025-07-18',
        type: 'DATE',
      },
      { text: '2019 begann es. Ein Jahr zuvor war Ruhe.', found: 'Ein Jahr zuvor', value: '2018' },
      { text: 'Drei Minuten später fiel das Tor.', found: 'Drei Minuten später', value: 'XXXX-XX-XXTXX:XX' },
    ],
    ignores: ['zwei Tage lang', 'am Tag danach'],
  },
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
      `(?:(?<=(?<before>(?<shift>${LEFT}(?:[Dd]iese[mnrs]|selben|gleichen|frühen|späten|heutigen))${GAP}|))(?<=${LEFT}(?:[Aa]m|[Ii]n${GAP}der|[Ii]n|[Zz]ur|[Gg]egen|[Ss]eit|[Bb]is(?:${GAP}zum)?|[Ii]m${GAP}Laufe${GAP}des|[Uu]m|[Dd]es|[Ii]n${GAP}dieser|an|[Ff]ür${GAP}den|[Ii]n${GAP}derselben)${GAP}(?:(?:diese[mnrs]|selben|gleichen|frühen|späten|heutigen)${GAP})?)(?<noun>${oneOf(dayParts.keys())})s?|(?<adverb>abends|nachts|mittags|nachmittags|vormittags)(?<!Uhr${GAP}\\p{L}{5,11}))${RIGHT}(?!${GAP}(?:zu|zum|auf|vor|der|des)${RIGHT})`,
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
    ],
    ignores: ['der Abend der Begegnung', 'ein Morgen Land', 'um 3 Uhr nachts'],
  },
];
