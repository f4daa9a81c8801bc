/** Weeks, months and years counted from the article's; seasons and quarters. */
import { seasons } from '../words/calendar-lexicon';
import { ordinals } from '../words/number-lexicon';
import {
  ARTICLE,
  EDGE,
  edgeOf,
  eitherCase,
  GAP,
  LEFT,
  oneOf,
  RIGHT,
  SHIFT,
  shiftOf,
  sticky,
  YEAR_AFTER,
  YEAR_DIGITS,
  yearOf,
} from '../pattern-parts';
import type { PeriodUnit, SaidYear, TimeRule } from '../time-rule';

const PERIOD_NOUNS: ReadonlyMap<string, PeriodUnit> = new Map<string, PeriodUnit>([
  ['Woche', 'week'],
  ['Wochenende', 'weekend'],
  ['Wochenendes', 'weekend'],
  ['Monat', 'month'],
  ['Monats', 'month'],
  ['Quartal', 'quarter'],
  ['Quartals', 'quarter'],
  ['Jahr', 'year'],
  ['Jahres', 'year'],
  ['Jahrzehnt', 'decade'],
  ['Jahrzehnts', 'decade'],
  ['Jahrhundert', 'century'],
  ['Jahrhunderts', 'century'],
]);

const EDGE_NOUNS: ReadonlyMap<string, readonly [PeriodUnit, 'START' | 'MID' | 'END']> = new Map([
  ['Jahresende', ['year', 'END']],
  ['Jahresanfang', ['year', 'START']],
  ['Jahresbeginn', ['year', 'START']],
  ['Jahresmitte', ['year', 'MID']],
  ['Monatsende', ['month', 'END']],
  ['Monatsanfang', ['month', 'START']],
  ['Monatsbeginn', ['month', 'START']],
  ['Monatsmitte', ['month', 'MID']],
  ['Wochenbeginn', ['week', 'START']],
  ['Wochenanfang', ['week', 'START']],
  ['Wochenmitte', ['week', 'MID']],
  ['Wochenauftakt', ['week', 'START']],
  ['Wochenausklang', ['week', 'END']],
]);

const SEASON_FORMS = [...seasons.keys()].flatMap((name) => [
  name,
  `${name}s`,
  `${name}monate`,
  `${name}monaten`,
]);
const SEASON_CONTEXT = `(?:[Ii]m|[Vv]om|[Ss]eit|[Bb]is|[Aa]b|[Zz]um|[Ii]n|[Dd]en|[Dd]em|[Dd]es|[Ff]ür|[Aa]nfang|[Ee]nde|[Mm]itte|[Ww]ährend der|[Ii]n den|[Dd]ie)`;
function isCounted(unit: PeriodUnit): unit is 'week' | 'month' | 'year' {
  return unit === 'week' || unit === 'month' || unit === 'year';
}

function yearAfterShift(groups: Readonly<Record<string, string | undefined>>): SaidYear {
  const said = yearOf(groups);
  const shift = shiftOf(groups['shift']);
  if (said !== null || shift === null) return said;
  return { towards: shift };
}

export const periodRules: readonly TimeRule[] = [
  {
    id: 'de/period/shifted',
    starts: [...PERIOD_NOUNS.keys()],
    pattern: sticky(
      `(?<=(?<before>(?:(?<edge>${EDGE})${GAP})?(?:${LEFT}[Dd](?:er|ie|as|en|es)${GAP})?(?<shift>${SHIFT})${GAP}))(?<noun>${oneOf(PERIOD_NOUNS.keys())})${RIGHT}`,
    ),
    read: ({ groups }) => {
      const unit = PERIOD_NOUNS.get(groups['noun'] ?? '');
      const shift = shiftOf(groups['shift']);
      return unit === undefined || shift === null
        ? null
        : { said: { kind: 'period', unit, shift }, mod: edgeOf(groups['edge']) };
    },
    finds: [
      {
        text: 'in der kommenden Woche',
        found: 'der kommenden Woche',
        value: '2025-W28',
        day: '2025-07-04',
      },
      {
        text: 'Ende vergangenen Jahres kam es dazu',
        found: 'Ende vergangenen Jahres',
        value: '2024',
        day: '2025-07-04',
        mod: 'END',
      },
      { text: 'Dieses Jahr fehlt Geld.', found: 'Dieses Jahr', value: '2025', day: '2025-07-04' },
      {
        text: 'am vergangenen Wochenende',
        found: 'vergangenen Wochenende',
        value: '2025-W26-WE',
        day: '2025-07-04',
      },
      { text: 'im vergangenen Quartal', found: 'vergangenen Quartal', value: '2025-Q2', day: '2025-07-04' },
      { text: 'im vorigen Jahrhundert', found: 'vorigen Jahrhundert', value: '19' },
      { text: 'im letzten Jahrzehnt', found: 'letzten Jahrzehnt', value: '201' },
      { text: 'im nächsten Monat', found: 'nächsten Monat', value: '2025-08', day: '2025-07-04' },
    ],
    ignores: ['der Sportler des Jahres', 'eine schöne Woche'],
  },
  {
    id: 'de/period/shifted-dative',
    starts: ['Jahre', 'Monate'],
    pattern: sticky(
      `(?<=(?<before>(?:(?<=${LEFT}(?:[Ii]m|[Vv]om|[Zz]um|[Bb]eim|[Dd]em)${GAP})(?<shift>${SHIFT})|(?<this>${LEFT}[Dd]iesem))${GAP}))(?<noun>Jahr|Monat)e${RIGHT}`,
    ),
    read: ({ groups }) => {
      const unit = PERIOD_NOUNS.get(groups['noun'] ?? '');
      const shift = groups['this'] === undefined ? shiftOf(groups['shift']) : 0;
      return unit === undefined || shift === null ? null : { said: { kind: 'period', unit, shift } };
    },
    finds: [
      { text: 'zum dritten Male in diesem Jahre', found: 'diesem Jahre', value: '2025', day: '2025-07-04' },
      { text: 'im vorigen Jahre', found: 'vorigen Jahre', value: '2024', day: '2025-07-04' },
    ],
    ignores: ['in Jahre', 'zu jedem Jahre'],
  },
  {
    id: 'de/period/edge',
    starts: ['Woche', 'Monats', 'Monat', 'Jahres', 'Jahr'],
    pattern: sticky(
      `(?<=(?<before>(?<edge>${EDGE})${GAP}(?:de[sr]${GAP})?))(?<noun>Woche|Monats?|Jahr(?:es)?)${RIGHT}(?!${GAP}(?:\\d{4}|für${RIGHT}))`,
    ),
    read: ({ groups }) => {
      const unit = PERIOD_NOUNS.get(groups['noun'] ?? '');
      return unit === undefined
        ? null
        : { said: { kind: 'period', unit, shift: null }, mod: edgeOf(groups['edge']) };
    },
    finds: [
      { text: 'Ende des Monats', found: 'Ende des Monats', value: '2025-07', day: '2025-07-04', mod: 'END' },
      { text: 'bis Ende Woche', found: 'Ende Woche', value: '2025-W27', day: '2025-07-04', mod: 'END' },
    ],
    ignores: ['am Ende der Wochenschau', 'zu Ende Jahr für Jahr'],
  },
  {
    id: 'de/period/edge-noun',
    starts: [...EDGE_NOUNS.keys()],
    pattern: sticky(`(?<noun>${oneOf(EDGE_NOUNS.keys())})${RIGHT}(?:${GAP}(?<year>${YEAR_DIGITS}))?`),
    read: ({ groups }) => {
      const edge = EDGE_NOUNS.get(groups['noun'] ?? '');
      if (edge === undefined) return null;
      const year = yearOf(groups);
      const [unit, mod] = edge;
      return year === null
        ? { said: { kind: 'period', unit, shift: null }, mod }
        : { said: { kind: 'calendar', year, month: null, day: null, part: null }, mod };
    },
    finds: [{ text: 'bis Jahresende', found: 'Jahresende', value: '2025', day: '2025-07-04', mod: 'END' }],
    ignores: ['die Jahresendfeier'],
  },
  {
    id: 'de/period/from-text',
    starts: ['Jahr', 'Jahres', 'Monat', 'Woche'],
    pattern: sticky(
      `(?:(?<=(?<before>(?:selben|gleichen|jene[mr])${GAP}))(?<same>Jahr|Monat|Woche)${RIGHT}|(?<=(?:jenes|des(?:selben|${GAP}(?:selben|gleichen)))${GAP})(?<same2>Jahres)${RIGHT}|(?<=${LEFT}(?:[Ii]m|[Ii]n${GAP}der|[Dd]as|[Dd]ie)${GAP})(?<noun>Jahr|Monat|Woche)${GAP}(?:(?<later>darauf|danach)|zuvor|davor)${RIGHT})`,
    ),
    read: ({ groups }) => {
      const unit = PERIOD_NOUNS.get(groups['same'] ?? groups['same2'] ?? groups['noun'] ?? '');
      if (unit === undefined || !isCounted(unit)) return null;
      let amount = 0;
      if (groups['noun'] !== undefined) amount = groups['later'] === undefined ? -1 : 1;
      return { said: { kind: 'later', unit, amount, whole: true } };
    },
    finds: [
      { text: '1992 begann es. Noch im selben Jahr endete es.', found: 'selben Jahr', value: '1992' },
      { text: '1992 begann es. Die Ernte jenes Jahres war schlecht.', found: 'Jahres', value: '1992' },
      { text: '1992 begann es. Im Jahr darauf endete es.', found: 'Jahr darauf', value: '1993' },
    ],
    ignores: ['im Jahr der Wahl', 'die gleichen Jahre'],
  },
  {
    id: 'de/period/weekend',
    starts: ['Wochenende', 'Wochenendes'],
    pattern: sticky(
      `(?<=(?:[Aa]m|[Zz]um|[Uu]nterm|[Üü]bers|[Vv]om|[Dd]as|[Dd]em|[Dd]es|[Bb]is|[Vv]orm)${GAP}(?:ganzen${GAP})?)Wochenendes?${RIGHT}`,
    ),
    read: () => ({ said: { kind: 'period', unit: 'weekend', shift: null } }),
    finds: [
      { text: 'Am Wochenende redeten beide.', found: 'Wochenende', value: '2025-W26-WE', day: '2025-07-01' },
      {
        text: 'Am Wochenende werden beide reden.',
        found: 'Wochenende',
        value: '2025-W27-WE',
        day: '2025-07-01',
      },
    ],
    ignores: ['die Wochenendarbeit', 'Wochenende für Wochenende'],
  },
  {
    id: 'de/period/before-this',
    starts: [
      'Vorjahr',
      'Vorjahres',
      'Vorjahrs',
      'Vormonat',
      'Vormonats',
      'Vorwoche',
      'heuer',
      'Heuer',
      'heurigen',
      'heurige',
      'vorletztes',
    ],
    pattern: sticky(
      `(?<word>Vorjahre?s?|Vormonats?|(?<=(?<before>(?:${LEFT}[Dd]er${GAP})?))Vorwoche|[Hh]euer|[Hh]eurigen?(?!${GAP}(?:Jahr|Sommer|Winter|Herbst|Früh)))${RIGHT}`,
    ),
    read: ({ groups }) => {
      const word = groups['word'] ?? '';
      if (word.startsWith('Vorm')) return { said: { kind: 'period', unit: 'month', shift: -1 } };
      if (word.startsWith('Vorw')) return { said: { kind: 'period', unit: 'week', shift: -1 } };
      return { said: { kind: 'period', unit: 'year', shift: word.startsWith('Vor') ? -1 : 0 } };
    },
    finds: [
      { text: 'im Vorjahr', found: 'Vorjahr', value: '2024', day: '2025-07-04' },
      { text: 'heuer zum zweiten Mal', found: 'heuer', value: '2025', day: '2025-07-04' },
    ],
    ignores: ['der Vorjahressieger', 'im Heuerbüro'],
  },
  {
    id: 'de/period/season',
    starts: SEASON_FORMS,
    pattern: sticky(
      `(?<=(?<before>(?:(?<edge>${EDGE})${GAP}(?:des${GAP})?)?(?:(?:${ARTICLE})?(?<shift>${SHIFT})${GAP}(?:\\p{Ll}{3,12}en${GAP})?)?))(?<season>${oneOf(seasons.keys())})(?:s|monaten?)?${RIGHT}(?!-)(?:(?<=(?:${SHIFT}|${LEFT}${SEASON_CONTEXT})${GAP}(?:\\p{Ll}{3,12}e?n${GAP})?\\p{L}{6,16})|(?=${GAP}\\d{4}))${YEAR_AFTER}(?:/\\d{2,4}(?!\\d))?`,
    ),
    read: ({ groups }) => {
      const season = seasons.get(groups['season'] ?? '');
      return season === undefined
        ? null
        : { said: { kind: 'season', season, year: yearAfterShift(groups) }, mod: edgeOf(groups['edge']) };
    },
    finds: [
      { text: 'im Sommer 2022', found: 'Sommer 2022', value: '2022-SU' },
      { text: 'im vergangenen Herbst', found: 'vergangenen Herbst', value: '2024-FA', day: '2025-07-04' },
      { text: 'Im Frühjahr begann es.', found: 'Frühjahr', value: '2025-SP', day: '2025-07-04' },
    ],
    ignores: ['Lena Sommer sprach.', 'der Wintersport', 'Herbstferien'],
  },
  {
    id: 'de/period/year-part',
    starts: ['Quartal', 'Quartals', 'Trimester', 'Halbjahr', 'Halbjahres', 'Jahreshälfte'],
    pattern: sticky(
      `(?<=(?<before>(?:${LEFT}[Dd](?:er|ie|as|em|en|es)${GAP})?(?<ordinal>${LEFT}(?:${oneOf(eitherCase(ordinals.keys()))}(?:e[nrsm]?)|[1-4]\\.))${GAP}))(?<noun>Quartal|Trimester|Halbjahr|Jahreshälfte)(?:e?s)?${RIGHT}${YEAR_AFTER}`,
    ),
    read: ({ groups }) => {
      const word = (groups['ordinal'] ?? '').toLowerCase();
      const count = ordinals.get(word.replace(/e[nrsm]?$/, '')) ?? Number(word.charAt(0));
      const half = /^(?:Halbjahr|Jahreshälfte)/.test(groups['noun'] ?? '');
      if (half && count > 2) return null;
      return { said: { kind: 'year-part', code: `${half ? 'H' : 'Q'}${count}`, year: yearOf(groups) } };
    },
    finds: [
      { text: 'im dritten Quartal 2024', found: 'dritten Quartal 2024', value: '2024-Q3' },
      {
        text: 'in der zweiten Jahreshälfte',
        found: 'der zweiten Jahreshälfte',
        value: '2025-H2',
        day: '2025-07-04',
      },
    ],
    ignores: ['das Quartal der Gerber', 'im dritten Halbjahr 2024'],
  },
  {
    id: 'de/period/quarter-in-short',
    starts: ['Q'],
    pattern: sticky(`(?<!Audi${GAP})Q(?<quarter>[1-4])${RIGHT}(?:(?:${GAP}|/)(?<year>${YEAR_DIGITS}))?`),
    read: ({ groups }) => ({
      said: { kind: 'year-part', code: `Q${groups['quarter'] ?? ''}`, year: yearOf(groups) },
    }),
    finds: [{ text: 'die Zahlen für Q3 2024', found: 'Q3 2024', value: '2024-Q3' }],
    ignores: ['ein Audi Q3', 'Q7 und mehr'],
  },
  {
    id: 'de/period/calendar-week',
    starts: ['KW', 'Kalenderwoche'],
    pattern: sticky(
      `(?:(?<=(?<before>(?<nth>${LEFT}\\d{1,2})\\.${GAP}))(?:KW|Kalenderwoche)${RIGHT}|(?:KW|Kalenderwoche)${GAP}(?<week>\\d{1,2})${RIGHT})(?:(?:${GAP}|/)(?<year>${YEAR_DIGITS}))?`,
    ),
    read: ({ groups }) => {
      const week = Number(groups['nth'] ?? groups['week']);
      return week < 1 || week > 53
        ? null
        : { said: { kind: 'year-part', code: `W${String(week).padStart(2, '0')}`, year: yearOf(groups) } };
    },
    finds: [
      { text: 'in der 12. Kalenderwoche', found: '12. Kalenderwoche', value: '2025-W12' },
      { text: 'ab KW 9/2026', found: 'KW 9/2026', value: '2026-W09' },
    ],
    ignores: ['mit 100 KW', 'KW 75'],
  },
  {
    id: 'de/period/new-year',
    starts: ['Jahr', 'Jahres'],
    pattern: sticky(
      `(?<=${LEFT}(?:[Ii]m|[Ii]ns|[Ff]ürs?|[Zz]um|[Dd]as|[Dd]es|[Ss]eit${GAP}dem)${GAP}(?<before>neuen?${GAP}))Jahr(?:es)?${RIGHT}`,
    ),
    read: () => ({ said: { kind: 'new-year' } }),
    finds: [
      { text: 'Im neuen Jahr reden sie.', found: 'neuen Jahr', value: '2026', day: '2025-12-20' },
      { text: 'Im neuen Jahr reden sie.', found: 'neuen Jahr', value: '2026', day: '2026-01-05' },
    ],
    ignores: ['ein neues Jahr', 'im neuen Jahrbuch'],
  },
];
