/** Weekdays, and days counted from today or from the day just named. */
import { weekdays } from '../words/calendar-lexicon';
import { numberOf } from '../words/number-lexicon';
import { unitByForm } from '../words/unit-lexicon';
import {
  eitherCase,
  GAP,
  LEFT,
  NUMBER,
  oneOf,
  partOf,
  RIGHT,
  SHIFT,
  shiftOf,
  sticky,
  VAGUE_AMOUNT,
} from '../pattern-parts';
import type { ReadResult, TimeRule, WeekSaid } from '../time-rule';

const PART_ENDINGS = ['abend', 'nachmittag', 'vormittag', 'morgen', 'mittag', 'nacht', 'früh'];
const PART_AFTER = `(?:(?:${GAP}|-)(?<part>[Aa]bend|[Nn]achmittag|[Vv]ormittag|[Mm]orgen|[Mm]ittag|[Nn]acht|[Ff]rüh)s?${RIGHT})?`;
const CLOSED_WEEKDAY = `(?:${oneOf(weekdays.keys())})(?:s|${oneOf(PART_ENDINGS)}s?)?`;
const NAMES_OF_PAPERS = '(?<!(?:Bild|Welt)\\sam\\s)';

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
  return shift === 0 ? 'this' : { turns: shift };
}

/** "in acht Tagen", "vor zwei Wochen" behind a weekday: so many calendar weeks. */
const COUNTED_WEEKS: ReadonlyMap<string, number> = new Map([
  ['einer Woche', 1],
  ['acht Tagen', 1],
  ['zwei Wochen', 2],
  ['vierzehn Tagen', 2],
  ['14 Tagen', 2],
  ['drei Wochen', 3],
]);

const WEEK_AFTER = `(?:${GAP}(?<weekAfter>(?:der${GAP})?${SHIFT}${GAP}Woche|(?:in|vor)${GAP}${oneOf(COUNTED_WEEKS.keys())})${RIGHT})?`;

/** "dieser Woche", "vergangener Woche", "in einer Woche" beside a weekday. */
function weekAfter(word: string | undefined): WeekSaid | null {
  if (word === undefined) return null;
  const counted = COUNTED_WEEKS.get(word.replace(/^(?:in|vor)\s+/, '').replace(/\s+/g, ' '));
  if (counted !== undefined) return { weeks: word.startsWith('vor') ? -counted : counted };
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
  const week =
    weekAfter(groups['weekAfter'] ?? groups['weekBefore']) ??
    (groups['following'] === undefined ? weekOf(groups['shift'], groups['today']) : 'following');
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

/** Verbs of what lasts: with them "heute" is nowadays. */
const STATES =
  'gilt|gelten|lebt|leben|heißt|heißen|gehört|gehören|zählt|zählen|wohnt|wohnen|kennt|kennen|dient|dienen';
/** What makes it this very day after all. */
const NOT_NOW =
  'auf|an|bis|ab|um|von|nach|morgen|[Aa]bend|[Nn]acht|[Mm]ittag|[Nn]achmittag|[Vv]ormittag|früh|\\d';
/** With these "heute" is nowadays. */
const NOW_ADVERBS =
  'mehr\\s{1,4}denn\\s{1,4}je|längst|meist|meistens|üblicherweise|kaum|allgemein|gemeinhin|vielfach|vielerorts|überall|undenkbar|üblich|selbstverständlich|nur\\s{1,4}noch|niemand\\s{1,4}mehr|keine[rmn]?\\s{1,4}mehr';
const TODAYS =
  'Jugend|Kinder|Menschen|Frauen|Männer|Welt|Gesellschaft|Generation|Politik|Politiker|Technik|Europa|\\p{Lu}\\p{Ll}{2,12}land';

export const dayRules: readonly TimeRule[] = [
  {
    id: 'de/day/weekday',
    starts: [...weekdays.keys()].flatMap((day) => [
      day,
      `${day}s`,
      ...PART_ENDINGS.flatMap((part) => [`${day}${part}`, `${day}${part}s`]),
    ]),
    pattern: sticky(
      `(?<=(?<before>(?:(?:(?<shift>${SHIFT})|${LEFT}(?<following>(?:darauf\\s?)?folgenden)|(?<weekBefore>${SHIFT}${GAP}Woche)(?:,?${GAP}am)?)${GAP})?(?:${LEFT}(?:frühen|späten)${GAP})?))(?<=(?<today>(?:[Hh]eutig|[Gg]estrig|[Mm]orgig)e[nrsm]?)${GAP}|)(?<!\\p{L}-)${NAMES_OF_PAPERS}(?<weekday>${oneOf(weekdays.keys())})(?<ending>${oneOf(PART_ENDINGS)})?s?${RIGHT}${PART_AFTER}${WEEK_AFTER}`,
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
      {
        text: 'Nächste Woche Freitag wird gewählt.',
        found: 'Nächste Woche Freitag',
        value: '2025-07-11',
        day: '2025-07-02',
      },
      {
        text: 'Vergangene Woche am Montag kam er.',
        found: 'Vergangene Woche am Montag',
        value: '2025-06-23',
        day: '2025-07-04',
      },
      {
        text: 'Am 23. Juni kam er. Am folgenden Donnerstag ging er.',
        found: 'folgenden Donnerstag',
        value: '2025-06-26',
      },
      {
        text: 'Am Freitag in acht Tagen reden sie.',
        found: 'Freitag in acht Tagen',
        value: '2025-07-11',
        day: '2025-07-02',
      },
      {
        text: 'Am Mittwoch vor einer Woche kam er.',
        found: 'Mittwoch vor einer Woche',
        value: '2025-06-25',
        day: '2025-07-04',
      },
      {
        text: 'Am übernächsten Sonntag wird gewählt.',
        found: 'übernächsten Sonntag',
        value: '2025-07-13',
        day: '2025-07-02',
      },
      {
        text: 'Am späten Dienstagabend kam er.',
        found: 'späten Dienstagabend',
        value: '2025-07-01TEV',
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
      `Nacht${GAP}(?:vo[nm]${GAP}${CLOSED_WEEKDAY}${GAP})?(?:zum|zu|auf)${GAP}(?:den${GAP}|heutigen${GAP}|gestrigen${GAP})?(?<weekday>${oneOf(weekdays.keys())})${RIGHT}${WEEK_AFTER}`,
    ),
    read: ({ groups }) => {
      const weekday = weekdays.get(groups['weekday'] ?? '');
      const week = weekAfter(groups['weekAfter']) ?? 'open';
      return weekday === undefined ? null : { said: { kind: 'weekday', weekday, week, part: 'NI' } };
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
      {
        text: 'in der Nacht zum Mittwoch voriger Woche',
        found: 'Nacht zum Mittwoch voriger Woche',
        value: '2025-06-24TNI',
      },
    ],
    ignores: ['die Nacht zum Tag machen', 'Nacht zu Nacht'],
  },
  {
    id: 'de/day/nowadays',
    starts: eitherCase(['heute']),
    pattern: sticky(
      `(?:(?<=${LEFT}[Bb]is${GAP})[Hh]eute(?!${GAP}(?:Abend|Nachmittag|Mittag|früh|um|\\d))|[Hh]eute(?=${GAP}(?:noch|würden?|wissen|weiß)${RIGHT})|(?<=${LEFT}(?:[Dd]amals|[Ff]rüher|[Ee]inst|[Gg]estern)${GAP}(?:wie|und)${GAP})heute|(?<=${LEFT}(?:${TODAYS}|[Ww]ie|[Aa]us)${GAP}[Vv]on${GAP})heute(?!${GAP}(?:${NOT_NOW}))|[Hh]eute(?=${GAP}\\d{1,3}(?:-[Jj]ährig|${GAP}Jahre${GAP}alt))|(?<!${LEFT}(?:[Aa]b|[Ss]eit|[Vv]on|[Bb]is)${GAP})[Hh]eute(?=${GAP}(?:${STATES})${RIGHT}(?!${GAP}(?:${NOT_NOW})))|(?<=${LEFT}[Nn]och${GAP})heute(?=${GAP}erinner(?:t|n)${RIGHT})|(?<=${LEFT}(?:${STATES})${GAP}(?:(?:noch|auch|selbst)${GAP})?)heute(?!${GAP}(?:${NOT_NOW}))|heute(?=${GAP}[^,.;:]{3,40}\\s(?:zählt|zählen|gehört|gehören|lebt|leben|heißt|heißen)[,.])|[Hh]eute(?=${GAP}(?:${NOW_ADVERBS})${RIGHT})|(?<=${LEFT}(?:[Ww]er|[Ww]as${GAP}(?:wir|man)|(?:\\p{Ll}{2,12}er|mehr|anders)${GAP}als|so${GAP}\\p{Ll}{2,12}${GAP}wie)${GAP})heute(?!${GAP}(?:${NOT_NOW}))|(?<=${LEFT}(?:ist|sind)${GAP})heute(?=${GAP}vor${GAP}allem${RIGHT}))${RIGHT}`,
    ),
    read: () => ({ said: { kind: 'fixed', value: 'PRESENT_REF', type: 'DATE' } }),
    finds: [
      { text: 'Das gilt bis heute.', found: 'heute', value: 'PRESENT_REF', type: 'DATE' },
      { text: 'die Jugend von heute', found: 'heute', value: 'PRESENT_REF' },
      { text: 'die heute 70-jährige Okker', found: 'heute', value: 'PRESENT_REF' },
      { text: 'Heute gilt das Tal als ruhig.', found: 'Heute', value: 'PRESENT_REF' },
      { text: 'Noch heute erinnert ein Stein daran.', found: 'heute', value: 'PRESENT_REF' },
      { text: 'Sie lebt heute in Kleinau.', found: 'heute', value: 'PRESENT_REF' },
      { text: 'Wer heute durch Kleinau geht, sieht es.', found: 'heute', value: 'PRESENT_REF' },
      { text: 'Das Brot war billiger als heute.', found: 'heute', value: 'PRESENT_REF' },
      { text: 'ein Dorf, das heute 40 Menschen zählt.', found: 'heute', value: 'PRESENT_REF' },
    ],
    ignores: [
      'bis heute Abend',
      'Sie reden heute.',
      'Heute wird geredet.',
      'Ab heute gilt die Sperre.',
      'Die Sperre gilt heute ab 10 Uhr.',
      'von heute auf morgen',
      'Noch heute will sie abstimmen.',
      'Der Rat erinnert heute an die Opfer.',
    ],
  },
  {
    id: 'de/day/from-today',
    starts: eitherCase(relativeDays.keys()),
    pattern: sticky(
      `(?<![\\p{L}\\d]\\s{1,4}(?=Morgen))(?<!(?:[Aa]m|[Dd]er|[Jj]ede[nrsm]?|[Gg]uten|[Ff]rühen|[Dd]iesem|[Bb]is zum|[Gg]egen|${oneOf(weekdays.keys())}|[Hh]eute|[Gg]estern)\\s{1,4}(?=[Mm]orgen))(?<![Vv]on${GAP}heute${GAP}auf${GAP})(?<word>${oneOf(eitherCase(relativeDays.keys()))})${RIGHT}(?!${GAP}auf${GAP}morgen${RIGHT})(?:${GAP}(?:${oneOf(weekdays.keys())})(?<ending>${oneOf(PART_ENDINGS)})?${RIGHT})?${PART_AFTER}(?:${GAP}(?<side>vor|in)${GAP}(?<number>${NUMBER})${GAP}(?<unit>Tagen|Wochen?|Monat(?:en)?|Jahr(?:en)?)${RIGHT})?`,
    ),
    read: ({ groups }) => {
      const word = groups['word'] ?? '';
      const days = relativeDays.get(word.toLowerCase());
      if (days === undefined) return null;
      const part = partOf(groups['ending']) ?? partOf(groups['part']);
      const unit = unitByForm.get(groups['unit'] ?? '')?.unit;
      const amount = numberOf(groups['number'] ?? '');
      const sign = groups['side'] === 'vor' ? -1 : 1;
      const away = unit === undefined || amount === null ? null : { unit, amount: amount * sign };
      return { said: { kind: 'day-offset', from: 'article', days, part, away } };
    },
    finds: [
      { text: 'Sie reden heute weiter.', found: 'heute', value: '2025-07-04', day: '2025-07-04' },
      { text: 'gestern Abend kam er', found: 'gestern Abend', value: '2025-07-03TEV', day: '2025-07-04' },
      { text: 'morgen früh', found: 'morgen früh', value: '2025-07-05TMO', day: '2025-07-04' },
      { text: 'Sie sagte gestern Donnerstag ab.', found: 'gestern Donnerstag', value: '2025-07-03' },
      {
        text: 'Heute vor zehn Jahren entstand der Bund.',
        found: 'Heute vor zehn Jahren',
        value: '2015-07-04',
      },
      { text: 'Heute in acht Tagen reden sie.', found: 'Heute in acht Tagen', value: '2025-07-11' },
      { text: 'Heute wurde nichts gesagt.', found: 'Heute', value: 'XXXX-XX-XX', day: null },
    ],
    ignores: ['die Gestrigen', 'Guten Morgen!', 'am nächsten Morgen', 'Das ging nicht von heute auf morgen.'],
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
      `(?=\\S+\\s{1,4}[sdzv])(?<=(?<before>(?:(?<number>${NUMBER})|${VAGUE_AMOUNT})${GAP}|))(?<unit>${oneOf(unitByForm.keys())})${GAP}(?:(?<later>später(?!${GAP}als${RIGHT})|darauf|danach)|zuvor|davor|vorher)${RIGHT}`,
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
];
