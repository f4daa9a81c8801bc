/** A judgement beside another event of its sentence is an event of its own; words that only carry the other one are none. */
import { expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const kinds = (text: string): string[] =>
  parseText(text)
    .events.map(({ kind }) => kind)
    .sort();

test.each([
  [
    'Karin Lindholm nannte die Sanktionen eine Schande und rief Westland zur Umkehr auf.',
    ['demand', 'statement'],
  ],
  ['Ostland nannte die Vorwürfe „Märchen“ und drohte mit Vergeltung.', ['statement', 'warning']],
  [
    'Karin Lindholm, die mit Okker telefoniert hatte, sprach von einem «traurigen Tag».',
    ['call', 'statement'],
  ],
  ['Karin Lindholm sagte, Ostland liefere Westland zehn Panzer.', ['pledge']],
])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
