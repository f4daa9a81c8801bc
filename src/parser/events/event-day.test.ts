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
