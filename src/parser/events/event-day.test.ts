/** On what day an event was, told by whole texts of which the article day is known. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const day = (text: string, articleDay: string): string | undefined =>
  parseText(text, articleDay).events[0]?.time?.edtf;

describe('a day in front of the dash is that of the report', () => {
  test.each([
    [
      'Osthaven (Ostland), 04.07.2025 – Ostland hat am Mittwoch die Lieferungen an Westland gestoppt.',
      '2025-07-02',
    ],
    ['Osthaven (Ostland), 04.07.2025 – Ostland hat die Lieferungen an Westland gestoppt.', '2025-07-04~'],
  ])('%s', (text, expected) => expect(day(text, '2025-07-04')).toBe(expected));
});

describe('a talk told in the present of a day to come is planned', () => {
  test.each([
    ['Karin Lindholm und Jens Okker kommen am Montag in Nordhafen zusammen.', 'planned', '2025-07-07'],
    ['Karin Lindholm hat ein Treffen mit Jens Okker für den 15. Juli angekündigt.', 'planned', '2025-07-15'],
    ['Karin Lindholm kam am Donnerstag mit Jens Okker zusammen.', 'held', '2025-07-03'],
  ])('%s', (text, status, expected) => {
    const event = parseText(text, '2025-07-04').events[0];
    expect([event?.status, event?.time?.edtf]).toEqual([status, expected]);
  });
});

test('a day that describes another noun is not the day of the deed', () => {
  const text =
    'Das Treffen von Karin Lindholm mit Jens Okker dient dem am Montag in Nordhafen beginnenden Gipfel.';
  expect(day(text, '2025-07-04')).toBe('2025-07-04~');
});

describe('what is long past is not told as of today', () => {
  test.each([
    ['Vor vier Tagen stoppte Ostland die Lieferungen an Westland.', '2025-06-30'],
    ['Ostland hatte 2014 die Verhandlungen mit Westland abgebrochen.', '2014-01-01/2014-12-31'],
    ['Ostland hat den vor zwei Wochen verhängten Exportstopp aufgehoben.', '2025-07-04~'],
    ['Das Ultimatum Ostlands an Westland läuft am Freitag ab.', '../2025-07-04'],
  ])('%s', (text, expected) => expect(day(text, '2025-07-04')).toBe(expected));
});

describe('what goes on about what was told', () => {
  test.each([
    [
      'Ostland setzte die Zölle am Dienstag aus, nachdem sich beide geeinigt hatten. Darin verpflichtet sich Westland, 100 Polizisten zu entsenden.',
      '2025-07-01/2025-07-04',
    ],
    [
      'Nachdem sich beide am Dienstag geeinigt hatten, kam der Regen. Westland verpflichtet sich, 100 Polizisten zu entsenden.',
      '2025-07-04~',
    ],
  ])('%s', (text, expected) => {
    const pledge = parseText(text, '2025-07-04').events.findLast(({ kind }) => kind === 'pledge');
    expect(pledge?.time?.edtf).toBe(expected);
  });

  test('a visit that had been lies behind the judgement told beside it', () => {
    const text = 'Karin Lindholm, die Westland im April besucht hatte, begrüßte die Entscheidung.';
    const said = parseText(text, '2025-07-04').events.find(({ kind }) => kind === 'statement');
    expect(said?.time?.edtf).toBe('2025-07-04~');
  });

  test.each([
    ['Bereits im Februar hatte Ostland die Lieferungen an Westland unterbrochen.', '2024-12-20', '2024-02'],
    ['Ostland stoppt im Februar die Lieferungen an Westland.', '2024-12-20', '2025-02'],
  ])('a month that is told as long done lies behind: %s', (text, articleDay, expected) =>
    expect(day(text, articleDay)).toBe(expected),
  );
});

describe('the day of what is promised is not that of the promise', () => {
  test.each([
    ['Ostland versprach der Nordmark, am Dienstag zwölf Schiffe zu schicken.', '2025-07-04~'],
    ['Ostland sagte der Nordmark zu, noch vor Jahresende zwölf Schiffe zu schicken.', '2025-07-04~'],
    ['Ostland versprach der Nordmark am Donnerstag, zwölf Schiffe zu schicken.', '2025-07-03'],
    ['Am Donnerstag versprach Ostland, der Nordmark im Mai zwölf Schiffe zu schicken.', '2025-07-03'],
  ])('%s', (text, expected) => expect(day(text, '2025-07-04')).toBe(expected));
});

describe('the day a deed itself is told with', () => {
  const dayOf = (text: string): string | undefined => parseText(text).events[0]?.time?.edtf;

  test.each<[string, string]>([
    ['Nachdem Ostland die Lieferungen am 22. Juni unterbrochen hatte, fuhr kein Schiff mehr.', '2025-06-22'],
    ['Grund ist das Nein der ostländischen Regierung vom Dienstag, die den Bau verhindert.', '2025-07-01'],
    ['Ostland lässt seit einer Woche keinen Zucker aus Westland mehr ins Land.', '2025-06-25/2025-06-29'],
    ['Ostland liefert seit drei Tagen kein Gas mehr an Westland.', '2025-06-30/2025-07-02'],
    ['Seit Montag kommt nichts mehr an, Ostland hat die Lieferungen ausgesetzt.', '2025-06-30'],
    ['Das Geld, am Montag von Ostland zugesagt, ist da.', '2025-06-30'],
  ])('%s', (text, day) => expect(dayOf(text)).toBe(day));

  test.each<[string, string]>([
    ['Osthaven, 2. Juli (aln) - Ostland hat Westland aufgefordert, die Zölle zurückzunehmen.', '2025-07-04~'],
    ['Ostland liefert seit zwei Jahren kein Gas mehr an Westland.', '2025-07-04~'],
    ['Ostland lehnt den Plan vom Dienstag ab.', '2025-07-04~'],
  ])('is none of these: %s', (text, day) => expect(dayOf(text)).toBe(day));
});
