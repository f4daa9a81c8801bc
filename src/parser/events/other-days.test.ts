/** Which of the days a text names is that of its deed: own examples, each read by the whole parser. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const day = (text: string, kind: string, articleDay = '2025-07-04'): string | undefined =>
  parseText(text, articleDay).events.find((event) => event.kind === kind)?.time?.edtf;
const ABOUT_NOW = '2025-07-04~';

describe('"Am Abend" is the evening of the day told last as done', () => {
  test.each([
    [
      'Ostland wies die Forderung Westlands am Donnerstag zurück. Die Häfen waren voll. Die Schiffe lagen still. Niemand arbeitete. Am Abend telefonierte Lindholm mit Jens Okker.',
      '2025-07-03',
    ],
    [
      'Der Rat tagte am Donnerstag in Osthaven. Er hatte Ostland am 30. Juni eine Frist gesetzt. Am Abend telefonierte Lindholm mit Jens Okker.',
      '2025-07-03',
    ],
    [
      'Die Fähre sank am Mittwoch. Bis Freitagmittag sollen alle Papiere vorliegen. Am Nachmittag telefonierte Lindholm mit Jens Okker.',
      '2025-07-02',
    ],
    [
      'In der Nacht zum Mittwoch beschloss das Kabinett einen neuen Kurs. Am Vormittag telefonierte Lindholm mit Jens Okker.',
      '2025-07-02',
    ],
    ['Die Fähre sank am Mittwoch. Wenige Stunden später telefonierte Lindholm mit Jens Okker.', '2025-07-02'],
    [
      'Am Morgen telefonierte Lindholm mit Jens Okker. Am Donnerstag hatte sie noch geschwiegen.',
      '2025-07-04',
    ],
  ])('%s', (text, expected) => expect(day(text, 'call')).toBe(expected));
});

describe('a stretch of days', () => {
  test.each([
    [
      'Schon von Dezember 2003 bis Juni 2005 hatte Ostland die Lieferungen an Westland ausgesetzt.',
      '2003-12-01/2005-06-30',
    ],
    ['Von April bis Mai hatte Ostland die Lieferungen an Westland ausgesetzt.', '2025-04-01/2025-05-31'],
    [
      'Zwischen Januar und Dezember 2019 hatte Ostland die Lieferungen an Westland ausgesetzt.',
      '2019-01-01/2019-12-31',
    ],
    [
      'Zweimal war der Korridor zu, im November und im März. Beim letzten Mal hatte Ostland die Lieferungen an Westland gestoppt.',
      '2025-03',
    ],
  ])('%s', (text, expected) => expect(day(text, 'halt')).toBe(expected));
});

describe('a day of something else', () => {
  test.each([
    ['Karin Lindholm, die seit Februar im Amt ist, stoppte die Lieferungen an Westland.', ABOUT_NOW],
    ['Ostland, das im Mai noch geliefert hatte, stoppte die Ausfuhr nach Westland.', ABOUT_NOW],
    ['Ostland stoppte die Ausfuhr nach Westland, die es im Mai begonnen hatte.', ABOUT_NOW],
    ['Nachdem im Mai ein Schiff gesunken war, stoppte Ostland die Ausfuhr nach Westland.', ABOUT_NOW],
    ['Nach dem Untergang der Fähre im April hat Ostland die Lieferungen an Westland gestoppt.', ABOUT_NOW],
    ['Wegen des Streits vom Mai hat Ostland die Lieferungen an Westland gestoppt.', ABOUT_NOW],
    ['Ostland beendet seine Beteiligung an der Mission in Westland zum 1. September.', ABOUT_NOW],
    [
      'Ostland nimmt seine drei ältesten Kraftwerke im Jahr 2030 vom Netz, beschloss die Regierung.',
      ABOUT_NOW,
    ],
    ['Ostland stoppte die Lieferungen, nachdem am Donnerstag ein Schiff gesunken war.', '2025-07-03'],
    [
      'Auf Druck der Opposition, die am Dienstag demonstriert hatte, stoppte Ostland am Mittwoch die Ausfuhr nach Westland.',
      '2025-07-02',
    ],
    [
      'Nach dem Untergang der Fähre am Mittwoch hat Ostland heute die Lieferungen an Westland gestoppt.',
      '2025-07-04',
    ],
    [
      'Karin Lindholm hat am Samstag den Befehl zur Lieferung, den sie Anfang Juni erteilt hatte, wieder kassiert.',
      '2025-06-28',
    ],
  ])('%s', (text, expected) => expect(day(text, 'halt')).toBe(expected));

  test.each([
    ['demand', 'Die Nordmark, die im November mit Nein gestimmt hatte, rief Westland zur Besonnenheit auf.'],
    ['demand', 'Ostland fordert von Westland Aufklärung über den Untergang der Fähre am 12. Mai.'],
    ['rejection', 'Ostland, seit Januar Mitglied des Südbunds, lehnte den Vorschlag Westlands ab.'],
    ['warning', 'Okker warnte Ostland vor einem Angriff wie im Mai 2019.'],
    ['pledge', 'Zur Konferenz am 1. Juni nicht eingeladen, sagte Ostland Westland nun Hilfe zu.'],
  ])('%s: %s', (kind, text) => expect(day(text, kind)).toBe(ABOUT_NOW));
});

describe('what is told without a day may be as old as what was told last', () => {
  test.each([
    [
      'Am Donnerstag stellte Ostland Westland ein Ultimatum. Okker lehnte die Forderung ab.',
      '2025-07-06',
      '2025-07-03/2025-07-06',
    ],
    [
      'Am Donnerstag stellte Ostland Westland ein Ultimatum. Okker lehnte die Forderung ab.',
      '2025-07-04',
      '2025-07-04~',
    ],
    [
      'Am Donnerstag hatte Ostland Westland ein Ultimatum gestellt. Okker lehnte die Forderung ab.',
      '2025-07-06',
      '2025-07-06~',
    ],
  ])('%s, read on %s', (text, articleDay, expected) =>
    expect(day(text, 'rejection', articleDay)).toBe(expected),
  );

  test('and behind "nachdem" it was on that day or later', () => {
    const text = 'Nachdem am Montag ein Schiff gesunken war, sagte Ostland Westland Hilfe zu.';
    expect(day(text, 'pledge')).toBe('2025-06-30/2025-07-04');
  });
});

test('"Tags zuvor" tells of another stop', () => {
  const text =
    'Ostland stoppte am Donnerstag die Lieferungen an Westland. Tags zuvor hatte Ostland die Lieferungen an Westland schon gedrosselt.';
  expect(parseText(text).events.map((event) => event.time?.edtf)).toEqual(['2025-07-03', '2025-07-02']);
});

test('the end of an ultimatum is not the day it was set', () => {
  const text = 'Heute läuft ein Ultimatum der Nordmark an Westland aus.';
  expect(day(text, 'ultimatum')).toBe('../2025-07-04');
});
