/** Minutes, deadlines and amounts as German tells them; and for any of them: its words stand where its span says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';
import type { ToldFinding } from '../document';

const told = (text: string): ToldFinding => parseText(text).events[0]?.told ?? {};

describe('amounts', () => {
  test.each<[string, number, string, string]>([
    ['gibt Westland 400 Millionen Rand (umgerechnet gut 20 Millionen Euro).', 400e6, 'Rand', 'exactly'],
    ['gibt Westland umgerechnet 20 Millionen Euro.', 20e6, 'Euro', 'exactly'],
    ['gibt Westland 20 Millionen Schweizer Franken.', 20e6, 'Franken', 'exactly'],
    ['gibt Westland gut 25 Millionen kanadische Dollar.', 25e6, 'Dollar', 'at-least'],
    ['gibt Westland 25 Mio. US-Dollar.', 25e6, 'Dollar', 'exactly'],
    ['gibt Westland CHF 20 Mio.', 20e6, 'Franken', 'exactly'],
    ['gibt Westland eine halbe Million Kronen.', 5e5, 'Kronen', 'exactly'],
    ['gibt Westland fast anderthalb Milliarden Rubel.', 1.5e9, 'Rubel', 'almost'],
    ['gibt Westland einen Kredit über 150 Millionen Dollar.', 150e6, 'Dollar', 'exactly'],
    ['gibt Westland über 150 Millionen Dollar.', 150e6, 'Dollar', 'at-least'],
    ['will 60 gefangene Soldaten freilassen.', 60, 'Soldaten', 'exactly'],
    ['will 60 Soldaten freilassen.', 60, 'Soldaten', 'exactly'],
    ['sicherte zu, die ersten zwölf unserer Seeleute ziehen zu lassen.', 12, 'Seeleute', 'exactly'],
    ['sagte zu, mit 60 Gefangenen zu beginnen.', 60, 'Gefangene', 'exactly'],
    ['hilft Westland mit vier Hubschraubern.', 4, 'Hubschrauber', 'exactly'],
    ['schickt Westland ein Dutzend Hubschrauber.', 12, 'Hubschrauber', 'exactly'],
    ['liefert Westland an die 40 Lastwagen.', 40, 'Lastwagen', 'almost'],
    ['nimmt siebenundvierzig Flüchtlinge auf.', 47, 'Flüchtlinge', 'exactly'],
    ['schickt Westland hundert Lokomotiven.', 100, 'Lokomotiven', 'exactly'],
    ['schickt Westland 60 000 Impfdosen.', 60000, 'Impfdosen', 'exactly'],
    ["schickt Westland 60'000 Impfdosen.", 60000, 'Impfdosen', 'exactly'],
    ['liefert Westland bis zu 200 Millionen Kubikmeter Gas.', 200e6, 'Kubikmeter', 'at-most'],
    ['will Westland 300 Megawatt Strom liefern.', 300, 'Megawatt', 'exactly'],
    ['sagte Westland 2000 Visa zu.', 2000, 'Visa', 'exactly'],
    ['schickt Westland mehr als 90 Helfer.', 90, 'Helfer', 'at-least'],
    ['schickt Westland acht F-16-Kampfjets.', 8, 'F-16-Kampfjets', 'exactly'],
    ['liefert Westland statt 20 nun 30 Lokomotiven.', 30, 'Lokomotiven', 'exactly'],
  ])('Ostland %s', (rest, value, unit, qualifier) =>
    expect(told(`Ostland ${rest}`).amount).toMatchObject({ value, unit, qualifier }),
  );

  test.each([
    'gibt Westland 20 Prozent mehr Hilfe.',
    'sagte Westland nach zwei Wochen Hilfe zu.',
    'sagte Westland in drei Gesprächen Hilfe zu.',
    'sagte Westland im Herbst 2024 Hilfe zu.',
    'sagte den 27 Mitgliedstaaten Hilfe zu.',
    'sagte Hilfe für 40 Kinder zu.',
    'sagte Westland mehrere hundert Lokomotiven zu.',
    'sagte Westland Lokomotiven zu, nachdem zwei Fahrer erschossen worden waren.',
    'gibt Westland Strom für 20 Dollar je Megawattstunde.',
    'sagte Westland nach Artikel 5 Hilfe zu.',
    'sagte Westland statt bisher 30 Lokomotiven nun Hilfe zu.',
  ])('none is promised: Ostland %s', (rest) => {
    const { events } = parseText(`Ostland ${rest}`);
    expect(events.map(({ kind }) => kind)).toContain('pledge');
    expect(events.flatMap(({ told: { amount } }) => amount ?? [])).toEqual([]);
  });
});

describe('deadlines', () => {
  test.each<[string, string]>([
    ['Ostland forderte Westland ultimativ auf, binnen zehn Tagen die Häfen zu öffnen.', '2025-07-14'],
    ['Ostland forderte Westland ultimativ auf, innert vierzehn Tagen die Häfen zu öffnen.', '2025-07-18'],
    [
      'Am 12. Juni forderte Ostland Westland ultimativ auf, innert vierzehn Tagen die Häfen zu öffnen.',
      '2025-06-26',
    ],
    [
      'Ostland stellte Westland ein Ultimatum: Bis zum übernächsten Dienstag müssten die Häfen offen sein.',
      '2025-07-15',
    ],
    ['Ostland stellte Westland ein Ultimatum, das in fünf Tagen abläuft.', '2025-07-09'],
    ['Ostland hatte Westland am 3. Mai bis zum 25. Mai Zeit gegeben, die Häfen zu öffnen.', '2025-05-25'],
    [
      'Die Frist, die Ostland Westland unter Androhung von Sanktionen gesetzt hatte, lief zunächst bis zum 25. Mai.',
      '2025-05-25',
    ],
  ])('%s', (text, latest) => expect(told(text).deadline?.latest).toBe(latest));

  test('what an ultimatum is shortened by is no term', () => {
    const { term, deadline } = told(
      'Ostland stellte Westland am Montag ein Ultimatum, das es um fünf Tage verkürzte.',
    );
    expect([term, deadline]).toEqual([undefined, undefined]);
  });
});

describe('minutes', () => {
  test.each<[string, number]>([
    ['Karin Lindholm telefonierte eine Dreiviertelstunde lang mit Jens Okker.', 45],
    ['Karin Lindholm telefonierte eine halbe Stunde mit Jens Okker.', 30],
    ['Karin Lindholm hat zwei Stunden lang mit Jens Okker beraten.', 120],
    ['Karin Lindholm und Jens Okker gingen am Dienstag nach nur 90 Minuten auseinander.', 90],
    ['Karin Lindholm traf Jens Okker zu einem Gespräch von eineinhalb Stunden.', 90],
    ['Karin Lindholm warnte Jens Okker in einem 40-minütigen Telefonat.', 40],
  ])('%s', (text, value) => expect(told(text).minutes?.value).toBe(value));

  test.each([
    'Karin Lindholm telefonierte vor zwei Stunden mit Jens Okker.',
    'Karin Lindholm traf Jens Okker und sprach zwei Stunden später vor der Presse.',
    'Karin Lindholm traf Jens Okker, nach zwei Stunden kam ein Minister hinzu.',
  ])('no length: %s', (text) => expect(told(text).minutes).toBeUndefined());
});

test('the words of a fact stand where its span says', () => {
  const part = fc.constantFrom(
    ...'Ostland|liefert|gibt|Westland|sagte|zu|rund|über|20|1,5|60 000|zwölf|ein Dutzend|Millionen|Mio.|Euro|€|CHF|Schweizer Franken|gefangene|Soldaten|unserer|Hubschraubern|(umgerechnet|)|-|bis zum 9. Juli|binnen zehn Tagen|zwei Stunden lang|telefonierte|Karin Lindholm|mit|Jens Okker|,|.'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const { text, events } = parseText(parts.join(' '));
      for (const { told: facts } of events) {
        for (const { span } of Object.values(facts)) {
          expect(span.start).toBeLessThan(span.end);
          expect(text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start);
        }
        const { amount } = facts;
        if (amount !== undefined)
          expect(text.slice(amount.span.start, amount.span.end)).toMatch(/\d|zwölf|ein/iu);
      }
    }),
    { numRuns: 150 },
  );
});

test('whoever stands behind "von" begins no stretch of days', () => {
  const deadlineOf = (text: string): string | undefined => parseText(text).events[0]?.told.deadline?.latest;
  expect(
    deadlineOf('Ostland verlangt von Westland bis zum 25. Juli 48 Millionen Dollar, sonst werde man klagen.'),
  ).toBe('2025-07-25');
  expect(deadlineOf('Ostland will von Montag bis zum 25. Juli Zelte liefern.')).toBeUndefined();
});
