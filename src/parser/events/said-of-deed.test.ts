/** Old days: which are those of a deed, and which only tell of a noun. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const day = (text: string) => parseText(text).events.at(-1)?.time?.edtf;
const ABOUT_NOW = '2025-07-04~';

describe('an old day', () => {
  test.each([
    ['2007 unterzeichneten Ostland und Westland ein Abkommen.', '2007-01-01/2007-12-31'],
    ['Es ist kalt: 2009 stellte Ostland die Lieferungen an Westland ein.', '2009-01-01/2009-12-31'],
    ['Nach dem Anschlag kündigte Ostland 2011 die Zusammenarbeit mit Westland auf.', '2011-01-01/2011-12-31'],
    ['Ostland hatte dem Nachbarland 2012 acht Millionen Euro zugesagt.', '2012-01-01/2012-12-31'],
    ['Nach dem Beben von 1999 hatte Ostland den Bau von Häusern versprochen.', '1999-01-01/2000-12-31'],
    ['Nach der Flut vom August 2002 sagte Ostland Westland Hilfe zu.', '2002-08-01/2003-12-31'],
    ['2008 brach der Damm. Damals stellte Ostland die Lieferungen an Westland ein.', '2008-01-01/2008-12-31'],
  ])('is that of the deed: %s', (text, edtf) => expect(day(text)).toBe(edtf));

  test.each([
    'Ostland stellte die Lieferungen nach dem 2011 geschlossenen Vertrag ein.',
    'Ostland sagte Westland Hilfe aus dem Programm von 2012 zu.',
    'Ostland sagte Westland Geld für die Agenda 2010 zu.',
    'Damals war nicht heute. Ostland stellte die Lieferungen ein.',
  ])('only tells of a noun: %s', (text) => expect(day(text)).toBe(ABOUT_NOW));
});

describe('a day ahead', () => {
  test.each([
    [
      'Für Dienstag ist ein Telefonat zwischen Karin Lindholm und Jens Okker vereinbart.',
      'call',
      '2025-07-08',
    ],
    ['Karin Lindholm und Jens Okker telefonieren am Dienstag.', 'call', '2025-07-08'],
    ['Ostland lud Jens Okker für Sonntag zu Gesprächen ein.', 'meeting', '2025-07-06'],
  ])('%s', (text, kind, edtf) => {
    const event = parseText(text).events.find((one) => one.kind === kind);
    expect([event?.status, event?.time?.edtf]).toEqual(['planned', edtf]);
  });

  test('a day in front of "eine Frist" is no term', () => {
    expect(day('Ostland hatte Westland am 30. Juni eine Frist von einem Monat gesetzt.')).toBe('2025-06-30');
  });
});
