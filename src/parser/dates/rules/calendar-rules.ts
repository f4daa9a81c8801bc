/** Dates, months and years as a calendar writes them. */
import { daysInMonth } from '../../../base/day';
import { months, longMonths, shortWeekdays, weekdays } from '../words/calendar-lexicon';
import {
  EDGE,
  edgeOf,
  GAP,
  LEFT,
  MAYBE_GAP,
  MONTH,
  monthOf,
  NOT_IN_NUMBER,
  oneOf,
  RIGHT,
  SHIFT,
  shiftOf,
  sticky,
  WEEKDAY_BEFORE,
  YEAR_AFTER,
  YEAR_DIGITS,
  yearOf,
} from '../pattern-parts';
import type { Caught, ReadResult, SaidYear, TimeRule } from '../time-rule';

const LEAP_YEAR = 2000;
/** "d. M." is this month, "v. M." the one before, "n. M." the next. */
const SHORT_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['d', 0],
  ['v', -1],
  ['n', 1],
]);

function readDate({ groups }: Caught): ReadResult {
  const month = monthOf(groups['month']) ?? Number(groups['monthNumber']);
  const day = Number(groups['day']);
  if (!(month >= 1 && month <= 12) || day < 1 || day > daysInMonth(LEAP_YEAR, month)) return null;
  const weekday = weekdayIn(groups['before']);
  return { said: { kind: 'calendar', year: yearOf(groups), month, day, part: null, weekday } };
}

/** The weekday in "Donnerstag, den", "Do.,". */
function weekdayIn(before: string | undefined): number | null {
  const name = WEEKDAY_NAME.exec(before ?? '')?.[0];
  if (name === undefined) return null;
  return weekdays.get(name) ?? shortWeekdays.indexOf(name) + 1;
}

const WEEKDAY_NAME = new RegExp(`${oneOf(weekdays.keys())}|\\b${oneOf(shortWeekdays)}\\b`);

const AND = `${MAYBE_GAP}(?:,${MAYBE_GAP}(?:und|sowie)|,|/|-|–|und|bis|oder|sowie|bzw\\.|&|auf|zum)${MAYBE_GAP}(?:(?:am|vom|zum|den|dem)${GAP})?`;
const AMBIGUOUS = 'März|Mai|April|August|Juni';
const PLAIN_MONTH = oneOf(longMonths.filter((name) => !AMBIGUOUS.includes(name)));
/** What stands in front of a month and makes "August" or "Mai" no name. */
const MONTH_CONTEXT = `(?:[Ii]m|[Vv]om|[Ss]eit|[Bb]is|[Aa]b|[Zz]um|[Vv]on|[Vv]or|[Nn]ach|[Ff]ür|[Gg]egen|${oneOf(longMonths)}${GAP}(?:und|oder)|[Aa]nfang|[Mm]itte|[Ee]nde|[Bb]eginn|${SHIFT})`;

const CONTEXT_YEAR = `(?<=(?:${LEFT}(?:[Ss]eit|[Uu]m|[Aa]b|[Bb]is|[Vv]on|[Vv]or|[Nn]ach|[Ii]n|[Zz]wischen|[Gg]egen|[Aa]nno|Jahre?n?|Anfang|Mitte|Ende|Herbst|Sommer|Winter|Frühjahr)${GAP}|(?:(?<!\\d\\s?)[-–/(]|(?<!\\d)(?:\\d{1,2}|1\\d{3}|20\\d{2})\\s?[-–/])\\s?))`;
/** "2000 bis 3000 Grad" counts something. */
const NO_RANGE_OF_AMOUNTS = `(?!${GAP}(?:bis|und|oder|auf)${GAP}(?!${YEAR_DIGITS})\\d{3})`;
const COUNTED = `(?:Euro|Dollar|Franken|Pfund|Rubel|Mark|Lire|Kilometer|km|Meter|Metern|Quadrat\\p{L}*|Hektar|Tonnen|Litern?|Kilo\\p{L}*|Megawatt|Grad|Menschen|Personen|Einwohner\\p{L}*|Mitglieder\\p{L}*|Soldaten|Stimmen|Prozent|Mal|Jahre|Jahren|Stunden|Tage|Tagen|Minuten|Punkte|Punkten|Zähler|Zählern|Yen|Kronen|Schilling|Barrel|Gramm|Watt|Kilowatt|Volt|PS|Höhenmeter\\p{L}*|Zuschauer\\p{L}*|Teilnehmer\\p{L}*|Besucher\\p{L}*|Stück|Seiten|Einsätze\\p{L}*|Uhr|m|kg|ha|%|€)`;
const NUMBERED =
  '(?:Resolution|Bundesstraße|Landesstraße|Route|\\p{Lu}\\p{L}{2,20}(?:straße|strasse|gasse|allee)|Flug|Zimmer|Raum|Seite|Kapitel|Drucksache|Windows|Apollo|Vision|Nr\\.|Nummer|Paragraf|Paragraph|§|Artikel|Art\\.|Tel\\.?|Telefon|Postfach|Agenda|Boeing|PLZ|Euro|Dollar|€|\\$|Mio\\.|rund|etwa|circa|ca\\.|fast|knapp|über|mehr als|mindestens|insgesamt)';

export const calendarRules: readonly TimeRule[] = [
  {
    id: 'de/calendar/day-month',
    starts: ['#2.'],
    pattern: sticky(
      `(?=\\d{1,2}\\.)(?<=(?<before>${WEEKDAY_BEFORE})?)${NOT_IN_NUMBER}(?<day>\\d{1,2})\\.${MAYBE_GAP}${MONTH}${YEAR_AFTER}`,
    ),
    read: readDate,
    finds: [
      { text: 'Er kam am 4. Juli 2025 an.', found: '4. Juli 2025', value: '2025-07-04' },
      {
        text: 'Am Freitag, dem 4. Juli 2025, riefen sie an.',
        found: 'Freitag, dem 4. Juli 2025',
        value: '2025-07-04',
      },
      { text: 'Am 3. Jänner reiste sie ab.', found: '3. Jänner', value: '2025-01-03', day: '2025-01-20' },
      { text: 'Seit dem 12. Okt. 2024 ruht es.', found: '12. Okt. 2024', value: '2024-10-12' },
      {
        text: 'Am 5. Mai vorigen Jahres fiel der Entschluss.',
        found: '5. Mai vorigen Jahres',
        value: '2024-05-05',
        day: '2025-02-01',
      },
      { text: 'Am 4. Juli wurde gesprochen.', found: '4. Juli', value: 'XXXX-07-04', day: null },
      {
        text: 'Am Mittwoch, 3. Dezember, sprach sie.',
        found: 'Mittwoch, 3. Dezember',
        value: '2025-12-03',
      },
    ],
    ignores: [
      'am 31. Juni',
      'der 45. Maiglöckchenball',
      'mit 3.14. Marzipan',
      'der Vorsitzende der 14. Division',
    ],
  },
  {
    id: 'de/calendar/day-month-without-stop',
    starts: ['#2'],
    pattern: sticky(`${NOT_IN_NUMBER}(?<day>\\d{1,2})${GAP}${MONTH}${GAP}(?<year>${YEAR_DIGITS})`),
    read: readDate,
    finds: [{ text: 'Nordblatt - 07 Mai 2023 09:14', found: '07 Mai 2023', value: '2023-05-07' }],
    ignores: ['Raum 4 Juli', '45 Juli 2025'],
  },
  {
    id: 'de/calendar/day-of-list',
    starts: ['#2'],
    pattern: sticky(
      `(?=\\d{1,2}\\.?${AND})(?<=(?<before>${WEEKDAY_BEFORE})?)${NOT_IN_NUMBER}(?<day>\\d{1,2})(?=\\.?(?:${AND}(?:${WEEKDAY_BEFORE})?\\d{1,2}\\.?){0,8}${AND}(?:${WEEKDAY_BEFORE})?\\d{1,2}\\.${MAYBE_GAP}${MONTH}${YEAR_AFTER})`,
    ),
    read: readDate,
    finds: [
      { text: 'vom 5. bis 22. November 2024', found: '5', value: '2024-11-05' },
      { text: 'am 11., 18. und 25. März 2025', found: '18', value: '2025-03-18' },
      { text: 'in der Nacht vom 10. zum 11. Mai 2025', found: '10', value: '2025-05-10' },
      { text: 'am 10./11. Mai 2025', found: '10', value: '2025-05-10' },
    ],
    ignores: ['Platz 5 und 22 Tore', 'die 5. und die 22. Brigade'],
  },
  {
    id: 'de/calendar/numeric',
    starts: ['#2.'],
    pattern: sticky(
      `(?=\\d{1,2}\\.\\s?\\d)(?<=(?<before>${WEEKDAY_BEFORE})?)${NOT_IN_NUMBER}(?<day>\\d{1,2})\\.\\s?(?<monthNumber>\\d{1,2})\\.\\s?(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d:]|[.,]\\d|\\s?Uhr)`,
    ),
    read: readDate,
    finds: [
      { text: 'Stand: 04.07.2025', found: '04.07.2025', value: '2025-07-04' },
      { text: 'am 4. 7. 25 in Kleinau', found: '4. 7. 25', value: '2025-07-04' },
    ],
    ignores: ['Version 3.14.15.92', 'um 12.30.15 Uhr', 'am 44.13.2025'],
  },
  {
    id: 'de/calendar/numeric-without-year',
    starts: ['#2.'],
    pattern: sticky(
      `(?=\\d{1,2}\\.\\s?\\d)(?<=(?<before>${WEEKDAY_BEFORE})?)(?:(?<=(?:[Aa]m|[Vv]om|[Zz]um|[Dd]en|[Dd]em|[Aa]b|[Bb]is|(?:${oneOf(weekdays.keys())}|${oneOf(shortWeekdays)}\\.?),|${LEFT}${oneOf(shortWeekdays)}\\.)\\s{1,4})|(?<=\\()(?=[\\d.]{3,5}\\.\\)))(?<day>\\d{1,2})\\.\\s?(?<monthNumber>\\d{1,2})\\.(?!\\d)(?!\\s?Uhr)`,
    ),
    read: readDate,
    finds: [
      { text: 'Antrag bis zum 4.7. stellen', found: '4.7.', value: '2025-07-04', day: '2025-06-20' },
      { text: 'Fr., 4.7., im Rathaus', found: 'Fr., 4.7.', value: '2025-07-04', day: '2025-06-20' },
      { text: 'am Freitag (4.7.) im Rathaus', found: '4.7.', value: '2025-07-04', day: '2025-06-20' },
    ],
    ignores: ['Tabelle 4.7. zeigt es', 'ab 12.30 Uhr', 'siehe (4.7.1)'],
  },
  {
    id: 'de/calendar/slashed',
    starts: ['#2/'],
    pattern: sticky(
      `${NOT_IN_NUMBER}(?<!/)(?<day>\\d{1,2})/(?<monthNumber>\\d{1,2})/(?<year>(?:19|20)\\d{2})(?![\\d/])`,
    ),
    read: readDate,
    finds: [{ text: 'Bescheid vom 04/07/2025', found: '04/07/2025', value: '2025-07-04' }],
    ignores: ['Akte 44/13/2025', 'Az. 4/7/2025/11'],
  },
  {
    id: 'de/calendar/day-of-this-month',
    starts: ['Monats', 'M', 'Mts'],
    pattern: sticky(
      `(?<=(?<before>(?<![\\d.,:])(?<day>\\d{1,2})\\.${GAP}(?:(?<short>[dvn])\\.\\s?|(?:des${GAP})?(?<shift>${SHIFT})${GAP})))(?:Monats${RIGHT}|(?:M|Mts)\\.)`,
    ),
    read: ({ groups }) => {
      const day = Number(groups['day']);
      const shift = shiftOf(groups['shift']) ?? SHORT_SHIFTS.get(groups['short'] ?? '');
      return shift === undefined || day < 1 || day > 31 ? null : { said: { kind: 'month-day', day, shift } };
    },
    finds: [
      { text: 'am 3. d. M. beraten', found: '3. d. M.', value: '2025-07-03', day: '2025-07-04' },
      { text: 'Ihr Brief vom 28. v. M. kam an.', found: '28. v. M.', value: '2025-06-28', day: '2025-07-04' },
      {
        text: 'Am 20. dieses Monats läuft die Frist ab.',
        found: '20. dieses Monats',
        value: '2025-07-20',
        day: '2025-07-04',
      },
    ],
    ignores: ['am 3. des Monats', 'Platz 3. M. Okker', 'im Laufe dieses Monats'],
  },
  {
    id: 'de/calendar/iso',
    starts: ['#4-'],
    pattern: sticky(
      `${NOT_IN_NUMBER}(?<year>(?:19|20)\\d{2})-(?<monthNumber>\\d{2})-(?<day>\\d{2})(?![\\d-])`,
    ),
    read: readDate,
    finds: [{ text: 'gespeichert 2025-07-04', found: '2025-07-04', value: '2025-07-04' }],
    ignores: ['Akte 2025-77-04', 'Az. 2025-07-04-11'],
  },
  {
    id: 'de/calendar/iso-month',
    starts: ['#4-'],
    pattern: sticky(
      `${NOT_IN_NUMBER}(?<!-)(?<year>20\\d{2})-(?<monthNumber>0[1-9]|(?<=date\\s\\d{4}-)1[0-2])(?![\\d-])`,
    ),
    read: ({ groups }) => {
      const month = Number(groups['monthNumber']);
      return { said: { kind: 'calendar', year: yearOf(groups), month, day: null, part: null } };
    },
    finds: [{ text: 'date 2025-07 NORDHAFEN', found: '2025-07', value: '2025-07' }],
    ignores: ['von 2010-12', 'Nr. 7-2025-07'],
  },
  {
    id: 'de/calendar/month',
    starts: [...longMonths, ...longMonths.map((name) => `${name}s`)],
    pattern: sticky(
      `(?<=(?<before>(?:(?<yearBefore>${SHIFT}|${LEFT}[Hh]euer)${GAP}(?:Jahr${GAP})?im${GAP})?(?:(?<edge>${EDGE})${GAP}(?:de[rs]${GAP})?)?(?:(?<shift>${SHIFT})${GAP})?))(?:${PLAIN_MONTH}s?|(?:${AMBIGUOUS})s?(?:(?<=${LEFT}${MONTH_CONTEXT}${GAP}\\p{L}{3,7})|(?<!(?:\\p{Lu}[\\p{L}.]{0,20}\\s|-)\\p{L}{3,7})(?!${GAP}\\p{Lu})))${RIGHT}${YEAR_AFTER}(?=(?:${AND}${oneOf(months.keys())}${GAP}(?<yearLater>${YEAR_DIGITS}))?)`,
    ),
    read: ({ head, groups }) => {
      const month = monthOf(head.split(/\s/)[0]);
      const later = groups['yearLater'];
      const shift = shiftOf(groups['shift']);
      let year: SaidYear = yearOf(groups);
      if (year === null && later !== undefined) year = { year: Number(later) };
      if (month === null) return null;
      if (year === null && shift !== null) year = { towards: shift };
      const before = groups['yearBefore'];
      if (year === null && before !== undefined) year = { shift: shiftOf(before) ?? 0 };
      return { said: { kind: 'calendar', year, month, day: null, part: null }, mod: edgeOf(groups['edge']) };
    },
    finds: [
      { text: 'bis Ende Februar', found: 'Ende Februar', value: '2022-02', day: '2022-02-18', mod: 'END' },
      { text: 'Mitte März begann es.', found: 'Mitte März', value: '2025-03', day: '2025-05-02', mod: 'MID' },
      { text: 'im November 1970', found: 'November 1970', value: '1970-11' },
      { text: 'im Juli und August 2024', found: 'Juli', value: '2024-07' },
      {
        text: 'ab Juli dieses Jahres',
        found: 'Juli dieses Jahres',
        value: '2025-07',
        day: '2025-03-01',
      },
      {
        text: 'im vergangenen August warnte sie',
        found: 'vergangenen August',
        value: '2024-08',
        day: '2025-03-01',
      },
      { text: 'Letztes Jahr im Mai war Ruhe.', found: 'Letztes Jahr im Mai', value: '2024-05' },
      { text: 'Seit Mai wird verhandelt.', found: 'Mai', value: '2025-05', day: '2025-08-01' },
    ],
    ignores: [
      'Am Ende gab Februara Okker nach.',
      'das Ende Märzhausens',
      'Ministerin Klara Mai sprach.',
      'August Lindholm sprach zuerst.',
    ],
  },
  {
    id: 'de/calendar/year-named',
    starts: ['Jahr', 'Jahre', 'Jahren', 'Jahres'],
    pattern: sticky(
      `(?<=(?<before>(?:(?<edge>${EDGE})${GAP})?(?:${LEFT}[Dd](?:as|em|en|es|ie)${GAP})?))Jahr(?:e|en|es)?${GAP}(?<year>${YEAR_DIGITS})`,
    ),
    read: ({ groups }) => ({
      said: { kind: 'calendar', year: { year: Number(groups['year']) }, month: null, day: null, part: null },
      mod: edgeOf(groups['edge']),
    }),
    finds: [
      { text: 'im Jahr 2011', found: 'Jahr 2011', value: '2011' },
      { text: 'Ende des Jahres 2014 kam er', found: 'Ende des Jahres 2014', value: '2014', mod: 'END' },
    ],
    ignores: ['im Jahr 20115', 'im Jahr der Wahl'],
  },
  {
    id: 'de/calendar/year-near-a-sign',
    starts: ['#4'],
    pattern: sticky(
      `(?<=(?<before>(?:(?<edge>${EDGE})${GAP})?))${CONTEXT_YEAR}(?<!${LEFT}${NUMBERED}${GAP})(?<year>${YEAR_DIGITS})${RIGHT}(?!-\\p{L})(?!${MAYBE_GAP}${COUNTED}${RIGHT})${NO_RANGE_OF_AMOUNTS}(?<!00(?=${GAP}\\p{Lu}))`,
    ),
    read: ({ groups }) => ({
      said: { kind: 'calendar', year: { year: Number(groups['year']) }, month: null, day: null, part: null },
      mod: edgeOf(groups['edge']),
    }),
    finds: [
      { text: 'vor 2014', found: '2014', value: '2014' },
      { text: 'Ende 2024 stand es fest.', found: 'Ende 2024', value: '2024', mod: 'END' },
      { text: 'Anna Okker (1898-1976)', found: '1976', value: '1976' },
      { text: 'bis 2000 blieb das so', found: '2000', value: '2000' },
    ],
    ignores: [
      'von 2000 bis 3000 Grad',
      'von 2000 Menschen',
      'bis 1500 Euro',
      'Resolution 1973',
      'vor 1200 Jahren',
    ],
  },
  {
    id: 'de/calendar/year-alone',
    starts: ['#4'],
    pattern: sticky(
      `${NOT_IN_NUMBER}(?<!${LEFT}${NUMBERED}${GAP}|\\p{L}-|\\d{3}[/-]|(?<![\\d.])\\d{3,5}\\s)(?<year>(?:1[89]|20)\\d{2})${RIGHT}(?<!00)(?![.,:]\\d|-\\p{L}|\\s?[%€])(?!${GAP}${COUNTED}${RIGHT})`,
    ),
    read: ({ groups }) => ({
      said: { kind: 'calendar', year: { year: Number(groups['year']) }, month: null, day: null, part: null },
    }),
    finds: [{ text: 'Bereits 2006 begann es.', found: '2006', value: '2006' }],
    ignores: [
      'die Agenda 2030',
      '2014 Meter hoch',
      'über 2016 Zelte',
      'Tel. 1955',
      'auf 2045 Punkte',
      'unter 0800 1990',
      'Vorwahl 030/2010',
    ],
  },
  {
    // Before 1800 only where one thing happened then: "1656 kamen" may be so many people.
    id: 'de/calendar/old-year',
    starts: ['#4'],
    pattern: sticky(
      `(?<=^|[.;:(–]${GAP}|[Ee]rst${GAP}|[Ss]chon${GAP}|[Bb]ereits${GAP})(?<year>1[0-7]\\d[1-9])(?=${GAP}(?:wurde|war|kam|fiel|begann|brach|starb|ging|schloss|zog|verlor|gewann|entstand|gab|erschien|ließ|hatte|\\p{Ll}{3,14}te)${RIGHT})`,
    ),
    read: ({ groups }) => ({
      said: { kind: 'calendar', year: { year: Number(groups['year']) }, month: null, day: null, part: null },
    }),
    finds: [{ text: 'Das Tor ist alt; 1656 wütete die Pest.', found: '1656', value: '1656' }],
    ignores: ['1656 kamen zum Fest.', 'Gut 1656 wütete.', '1650 war viel.'],
  },
  {
    id: 'de/calendar/two-years',
    starts: ['#4/'],
    pattern: sticky(
      `(?=\\d{4}/)(?<=(?<before>(?:de[rs]${GAP})?Saison${GAP})?)${NOT_IN_NUMBER}(?<year>(?:1[89]|20)\\d{2})/\\s?\\d{2}(?!\\d)`,
    ),
    read: ({ groups }) => ({
      said: { kind: 'calendar', year: { year: Number(groups['year']) }, month: null, day: null, part: null },
    }),
    finds: [{ text: 'der Haushalt 2007/08', found: '2007/08', value: '2007' }],
    ignores: ['2007/123', 'Aktenzeichen 12/07'],
  },
];
