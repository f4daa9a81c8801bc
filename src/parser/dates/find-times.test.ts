/** The time stage as a reader would check it: sentences in, days and lengths out; and what holds for any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../base/day';
import { articleIdSchema } from '../../schema/ids';
import type { TimeExpression } from '../document';
import { newDraft } from '../new-draft';
import { segment } from '../segment/segment';
import { splitSentences } from '../segment/split-sentences';
import { findTimes, findTimesIn } from './find-times';

const FRIDAY = '2025-07-04';

function timesOf(text: string, day: string | null = FRIDAY): readonly TimeExpression[] {
  return findTimesIn(text, splitSentences(text, { start: 0, end: text.length }), day);
}

function wordsOf(text: string, time: TimeExpression): string {
  return text.slice(time.span.start, time.span.end);
}

function only(text: string, day: string | null = FRIDAY): TimeExpression & { readonly words: string } {
  const times = timesOf(text, day);
  const [time] = times;
  if (times.length !== 1 || time === undefined) throw new Error(`${times.length} times in: ${text}`);
  return { ...time, words: wordsOf(text, time) };
}

test('the stage reads a segmented article and keeps everything else', () => {
  const body = 'Gespräch im Hafen\n\nKarin Lindholm sprach am Mittwoch rund 90 Minuten mit Jens Okker.';
  const article = { id: articleIdSchema.parse('hafen'), file: 'hafen.txt', title: null, body };
  const before = segment(newDraft(article, FRIDAY));
  const after = findTimes(before);
  expect(after.times.map((time) => wordsOf(body, time))).toEqual(['Mittwoch', 'rund 90 Minuten']);
  expect({ ...after, times: [] }).toEqual(before);
});

describe('which day a weekday means', () => {
  test.each([
    ['Am Mittwoch telefonierten beide.', '2025-07-02'],
    ['An diesem Sonntag telefonierten beide.', '2025-06-29'],
    ['Beide haben am Freitag gesprochen.', '2025-07-04'],
    ['Lindholm wird am Mittwoch nach Kleinau reisen.', '2025-07-09'],
    ['Das Treffen ist für Montag geplant.', '2025-07-07'],
    ['Das Treffen wurde auf Montag vertagt.', '2025-07-07'],
    ['Okker soll bis Donnerstag antworten.', '2025-07-10'],
    ['Sie forderte ihn auf, bis Donnerstag zu antworten.', '2025-07-10'],
    ['Am kommenden Donnerstag sprechen sie.', '2025-07-10'],
    ['Am vergangenen Freitag sprachen sie.', '2025-06-27'],
    ['Am Montag vergangener Woche sprachen sie.', '2025-06-23'],
    ['Am gestrigen Donnerstag sprachen sie.', '2025-07-03'],
  ])('%s', (text, value) => {
    expect(only(text)).toMatchObject({ value, days: { earliest: value, latest: value }, basis: 'resolved' });
  });

  test.each([
    // A weekday that only describes the date before it.
    ['Am 12. Dezember, einem Freitag, wird gewählt.', ['2025-12-12', '2025-12-12']],
    [
      'Am 11. März, einem Dienstag, fiel um 14.46 Uhr das Licht aus.',
      ['2025-03-11', '2025-03-11', '2025-03-11T14:46'],
    ],
    // The hour's day is not that of another clause.
    ['Um 8 Uhr öffneten die Lokale, am Mittwoch wird gezählt.', ['2025-07-04T08:00', '2025-07-09']],
    ['Um 8 Uhr, am Mittwoch, kam er.', ['2025-07-02T08:00', '2025-07-02']],
    // What lies ahead is on no day gone by.
    ['Am Dienstag kam er. Sie will am Abend reden.', ['2025-07-01', '2025-07-04TEV']],
    // Weekdays of the week their sentence names, but not the day on which it was said.
    [
      'Kommende Woche reist sie nach Kleinau (Dienstag) und Westburg (Freitag).',
      ['2025-W28', '2025-07-08', '2025-07-11'],
    ],
    ['Kommende Woche reist sie nach Kleinau, sagte Okker am Dienstag.', ['2025-W28', '2025-07-01']],
    [
      'In der Nacht zum Mittwoch fiel ein Schuss. Gegen elf Uhr abends begann es.',
      ['2025-07-01TNI', '2025-07-01T23:00'],
    ],
    ['Am Sonntagabend um halb elf unterschrieben sie.', ['2025-06-29TEV', '2025-06-29T22:30']],
    ['Die Wahl findet vom 23. bis 26. Oktober statt.', ['2025-10-23', '2025-10-26']],
    // What began in an old year goes on today.
    ['Seit Februar 2023 gab es 40 Tote, seit Jahresbeginn zwölf.', ['2023-02', '2025']],
    ['In der Nacht sprach sie, vom Donnerstag auf Freitag.', ['2025-07-04TNI', '2025-07-03', '2025-07-04']],
    // Past midnight it is the day after.
    [
      'Am Mittwoch gegen 22 Uhr fielen Schüsse. Um 0.30 Uhr war Ruhe.',
      ['2025-07-02', '2025-07-02T22:00', '2025-07-03T00:30'],
    ],
    ['2019 waren es 40, nach 30 im Vorjahr.', ['2019', '2018']],
    // The year named before.
    [
      '1973 fehlte Öl. Im November und Dezember jenes Jahres standen die Autos.',
      ['1973', '1973-11', '1973-12'],
    ],
    ['1973 fehlte Öl. Im Herbst desselben Jahres standen die Autos.', ['1973', '1973-FA']],
    [
      'Von 2019 an war Ruhe. In diesem Jahr gab es Streit. Ende des Jahres wird gewählt.',
      ['2019', '2025', '2025'],
    ],
    ['Im Jahr 1389 fiel die Stadt. Sechs Jahrhunderte danach kam er.', ['1389', '1989']],
  ])('%s', (text, values) => {
    expect(timesOf(text).map(({ value }) => value)).toEqual(values);
  });

  test.each([
    ['Damals gab es hier zwanzig Höfe. Heute sind es vier.', 'PRESENT_REF'],
    ['In den sechziger Jahren kam das Wasser aus dem Brunnen; heute gibt es Leitungen.', 'PRESENT_REF'],
    ['2010 kamen 40 Leute. Heute ist Ministerin Lindholm in Kleinau eingetroffen.', '2025-07-04'],
    ['2010 kamen 40 Leute. Heute ist um 10 Uhr die Feier.', '2025-07-04'],
    ['2010 kamen 40 Leute. Heute trifft Lindholm in Kleinau Okker.', '2025-07-04'],
    ['Heute sind es vier.', '2025-07-04'],
  ])('today or nowadays: %s', (text, value) => {
    expect(timesOf(text).find((time) => /^heute$/i.test(wordsOf(text, time)))?.value).toBe(value);
  });

  test('a weekday after a date that lies ahead goes on from there', () => {
    const values = timesOf('Das Forum beginnt am 18. September 2025. Am Samstag folgt die Messe.').map(
      (time) => time.value,
    );
    expect(values).toEqual(['2025-09-18', '2025-09-20']);
  });

  test('the night to Wednesday is the night of Tuesday and touches both days', () => {
    expect(only('In der Nacht zu Mittwoch fielen Schüsse.')).toMatchObject({
      type: 'TIME',
      value: '2025-07-01TNI',
      days: { earliest: '2025-07-01', latest: '2025-07-02' },
    });
    expect(only('In der Nacht zum 2. Juli fielen Schüsse.').days).toEqual({
      earliest: '2025-07-01',
      latest: '2025-07-02',
    });
    expect(only('Heute Nacht hat es gebrannt.').days).toEqual({ earliest: '2025-07-03', latest: FRIDAY });
  });
});

describe('which year a date means', () => {
  test.each([
    ['Der Pakt wurde am 3. Dezember unterzeichnet.', '2024-12-03'],
    ['Der Pakt wird am 3. Dezember unterzeichnet.', '2025-12-03'],
    ['Am 20. Juni wurde geredet.', '2025-06-20'],
    ['Im November warnte sie.', '2024-11'],
    ['Seit August ruht das Werk.', '2024-08'],
    ['Bis März soll es stehen.', '2026-03'],
    ['Die Anschläge vom 11. August lähmten das Land.', '2024-08-11'],
    ['Sie haben die Wahl auf Ende September festgelegt.', '2025-09'],
  ])('%s', (text, value) => {
    expect(only(text).value).toBe(value);
  });

  test('a story of old days goes on in its year', () => {
    const values = timesOf('Im März 1992 verlor sie ihr Amt. Im April ging sie nach Kleinau.').map(
      (t) => t.value,
    );
    expect(values).toEqual(['1992-03', '1992-04']);
  });

  test('the year said makes a value stated, the year filled in makes it resolved', () => {
    expect(only('Am 4. Juli 2025 rief sie an.').basis).toBe('stated');
    expect(only('Am 4. Juli rief sie an.').basis).toBe('resolved');
  });
});

describe('lengths', () => {
  test.each([
    ['Sie redeten etwa 35 Minuten lang.', 35, 'minute', 'about'],
    ['Sie sprachen fast anderthalb Stunden.', 1.5, 'hour', 'almost'],
    ['Sie sprachen rund 90 Minuten.', 90, 'minute', 'about'],
    ['Sie sprachen mehr als zwei Stunden.', 2, 'hour', 'at-least'],
    ['Sie sprachen über zwei Stunden.', 2, 'hour', 'at-least'],
    ['Sie sprachen mindestens eine Stunde.', 1, 'hour', 'at-least'],
    ['Sie sprachen bis zu zwei Stunden.', 2, 'hour', 'at-most'],
    ['Sie sprachen knapp zwei Stunden.', 2, 'hour', 'almost'],
    ['Es war ein 40-minütiges Gespräch.', 40, 'minute', 'exactly'],
    ['Er stellte ein 50-tägiges Ultimatum.', 50, 'day', 'exactly'],
    ['Sie sprachen eine halbe Stunde.', 0.5, 'hour', 'exactly'],
    ['Sie sprachen eine Dreiviertelstunde.', 45, 'minute', 'exactly'],
    ['Es dauerte zwei Jahrzehnte.', 20, 'year', 'exactly'],
  ])('%s', (text, amount, unit, qualifier) => {
    expect(only(text)).toMatchObject({ type: 'DURATION', quantity: { amount, unit, qualifier } });
  });

  test('a pair of numbers gives the least and the most', () => {
    const quantities = timesOf('Es dauerte 30 bis 40 Minuten.').map((time) => time.quantity);
    expect(quantities).toEqual([
      { amount: 30, unit: 'minute', qualifier: 'at-least' },
      { amount: 40, unit: 'minute', qualifier: 'at-most' },
    ]);
  });

  test.each([
    ['Vor zwei Tagen sprach sie.', '2025-07-02', '2025-07-02'],
    ['Vor drei Wochen sprach sie.', '2025-06-10', '2025-06-16'],
    ['In zwei Tagen reist sie ab.', '2025-07-06', '2025-07-06'],
    ['Sie verlangt eine Antwort binnen 48 Stunden.', '2025-07-04', '2025-07-06'],
    ['Vor drei Stunden sprach sie.', '2025-07-03', '2025-07-04'],
    ['In den nächsten 50 Tagen fällt die Entscheidung.', '2025-07-04', '2025-08-23'],
    ['In den vergangenen zehn Tagen ruhte alles.', '2025-06-24', '2025-07-04'],
  ])('%s', (text, earliest, latest) => {
    expect(only(text)).toMatchObject({ type: 'DURATION', days: { earliest, latest } });
  });

  test('a plain length has no days', () => {
    expect(only('Sie sprachen zwei Tage.').days).toBeNull();
  });
});

describe('deadlines', () => {
  test.each([
    ['Okker muss bis Ende Februar liefern.', { earliest: '2026-02-21', latest: '2026-02-28' }],
    ['Er hat bis zum 2. September Zeit.', { earliest: '2025-09-02', latest: '2025-09-02' }],
    ['Die Frist läuft am 2. September ab.', { earliest: '2025-09-02', latest: '2025-09-02' }],
    ['Das Ultimatum endet am 2. September.', { earliest: '2025-09-02', latest: '2025-09-02' }],
    ['Spätestens am Montag müsse er antworten.', { earliest: '2025-07-07', latest: '2025-07-07' }],
    ['Er soll innerhalb von zehn Tagen antworten.', { earliest: '2025-07-04', latest: '2025-07-14' }],
    ['Sie gab ihm eine Frist von 50 Tagen.', null],
    ['Das 50-tägige Ultimatum beeindruckt niemanden.', null],
    ['Sie gab ihm 50 Tage Zeit.', null],
    ['Bis Jahresende soll es fertig sein.', { earliest: '2025-09-01', latest: '2025-12-31' }],
  ])('%s', (text, days) => {
    expect(only(text)).toMatchObject({ deadline: true, days });
  });

  test.each([
    'Bis heute schweigt er.',
    'Sie redeten bis zu zwei Stunden.',
    'Er läuft am Freitag gern.',
    'Am Freitag lief alles gut.',
  ])('no deadline: %s', (text) => {
    expect(only(text).deadline).toBe(false);
  });

  test('the end of a stretch is none', () => {
    const text = 'Vom 5. bis 22. September 2025 tagt das Forum, Montag bis Mittwoch ist frei.';
    expect(timesOf(text).filter((time) => time.deadline)).toEqual([]);
  });
});

describe('clock times and parts of the day', () => {
  test('take the day of their sentence, then of the sentence before, then the article’s', () => {
    const values = timesOf('Am Mittwoch um 10 Uhr kam sie. Am Abend ging sie. Morgen wird ruhen.').map(
      (t) => t.value,
    );
    expect(values).toEqual(['2025-07-02', '2025-07-02T10:00', '2025-07-02TEV', '2025-07-05']);
    expect(only('Um 19.30 Uhr begann sie.').value).toBe('2025-07-04T19:30');
  });

  test('a second hour of a sentence is on the day of the first', () => {
    const text = 'Am Montag wird gefeiert. Um 9 Uhr startet der Umzug, um 12.15 reden alle.';
    expect(timesOf(text).map((t) => t.value)).toEqual(['2025-07-07', '2025-07-07T09:00', '2025-07-07T12:15']);
  });

  test('an hour that comes back or is that of two days belongs to no day', () => {
    expect(only('Offen ist jeweils um 20 Uhr.')).toMatchObject({ value: 'T20:00', days: null });
    const values = timesOf('Offen: am 5. und 6. August von 10 bis 18 Uhr.').map((t) => t.value);
    expect(values).toEqual(['2025-08-05', '2025-08-06', 'T10:00', 'T18:00']);
  });
});

describe('days counted from what was told', () => {
  test('twice back is not further back, twice on is', () => {
    const back = 'Am Mittwoch siegte sie. Wie am Tag zuvor kam Okker nach, der Held vom Vortag.';
    expect(timesOf(back).map((t) => t.value)).toEqual(['2025-07-02', '2025-07-01', '2025-07-01']);
    const on = 'Am 1. Juli kam er. Am Tag darauf sprach er. Am Tag darauf ging er.';
    expect(timesOf(on).map((t) => t.value)).toEqual(['2025-07-01', '2025-07-02', '2025-07-03']);
  });

  test('news told some sentences ago is still what the day before counts from', () => {
    const text =
      'Am Mittwoch siegte sie. Okker wurde Zweiter. Lindholm schied aus. Alle jubelten. Es war laut. ' +
      'Am Tag zuvor hatte es geregnet.';
    expect(timesOf(text).map((t) => t.value)).toEqual(['2025-07-02', '2025-07-01']);
  });
});

test('without an article day nothing is filled in', () => {
  const text =
    'Am Mittwoch, dem 4. Juli, und heute um 8 Uhr, im März, am Freitag, im nächsten Jahr, im Sommer, zu Ostern.';
  const times = timesOf(text, null);
  expect(times.map((time) => time.value)).toEqual([
    'XXXX-07-04',
    'XXXX-XX-XX',
    'T08:00',
    'XXXX-03',
    'XXXX-WXX-5',
    'XXXX',
    'XXXX-SU',
    'XXXX-XX-XX',
  ]);
  expect(times.every((time) => time.days === null && time.basis === 'stated')).toBe(true);
  expect(only('Am 4. Juli 2025 rief sie an.', null).days).toEqual({ earliest: FRIDAY, latest: FRIDAY });
});

test.each([
  'Der Vorsitzende der 14. Division schwieg.',
  'Es stand 1:2.',
  'Die Resolution 1973 gilt.',
  'Klara Mai sprach mit August Okker.',
  'So mal eben ging das nicht.',
  'Die 22 Jahre alte Läuferin siegte mit 3.14 Punkten.',
  'Der 70-Jährige spricht.',
  'Sie zahlte 2000 Euro für 1500 Menschen.',
])('no time at all: %s', (text) => {
  expect(timesOf(text)).toEqual([]);
});

const PIECES = (
  'am Montag|bis|Ende Februar|in der Nacht zu Mittwoch|2. Juli|5.|und|2025|um 8 Uhr|vor zwei Tagen|rund|40 Minuten|50-tägig|' +
  'gestern Abend|heute|im Sommer 2022|31. Februar|im Vorjahr|den 90er Jahren|,|.|„|“|12.30|1:2|Mai|läuft|ab|jeden|Jahr|' +
  'später|Ostern|wird|wurde|0|99999|\n|der vergangenen Woche|am Wochenende|drei bis vier|Stunden|seit|1. und'
).split('|');
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const anyDay = fc.option(
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

test('for any text: in order, apart, inside one sentence, with real days in order', () => {
  fc.assert(
    fc.property(anyText, anyDay, (text, day) => {
      const sentences = splitSentences(text, { start: 0, end: text.length });
      let end = 0;
      for (const time of findTimesIn(text, sentences, day)) {
        expect(time.span.start).toBeGreaterThanOrEqual(end);
        expect(time.span.end).toBeGreaterThan(time.span.start);
        end = time.span.end;
        expect(sentences.some((s) => s.start <= time.span.start && time.span.end <= s.end)).toBe(true);
        expect(wordsOf(text, time).trim()).toBe(wordsOf(text, time));
        if (time.days === null) continue;
        expect(isDay(time.days.earliest) && isDay(time.days.latest)).toBe(true);
        expect(time.days.earliest <= time.days.latest).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('no input is slower than linear', { timeout: 60_000 }, () => {
  const hostile = [
    'a',
    '1',
    '1.',
    '1., 2. und ',
    '2014/',
    'zwei Tage ',
    '12.30-',
    '„',
    'der vergangenen ',
    ' ',
    'am Freitag ',
    '1 bis ',
    'Mai und ',
    'um 8 Uhr ',
    'Ende    des    ',
    'Montag, den 1.',
    'ein ',
    '1.1.',
    '2014-01-',
    'in der Nacht von ',
    'Jahr 1',
    'rund ',
    '-',
    '\n',
  ];
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    const start = performance.now();
    findTimesIn(text, [{ start: 0, end: text.length }], FRIDAY);
    // About 0.3 s for the worst on a slow machine; a quadratic rule would take minutes.
    expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(8_000);
  }
});
