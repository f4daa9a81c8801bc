/** A judgement beside another event of its sentence is an event of its own; words that only carry the other one are none. */
import { expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';
import { parseWithSeeds } from '../../testing/parse-with-seeds';

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
  ['Eine solche Zusage habe es nie gegeben, sagte Karin Lindholm.', ['statement']],
  ['Karin Lindholm sagte, Ostland liefere Westland zehn Panzer.', ['pledge']],
])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

test('what somebody of one party and another party say is two sayings', () => {
  const text =
    'Zürich – Die Schweiz zögert. Nationalrat Beat Oberlin (SVP) sprach von blankem Übermut. Die FDP der Schweiz lobte den Entscheid.';
  const said = parseWithSeeds(text, '2016-03-10').events;
  expect(said.map(({ kind }) => kind)).toEqual(['statement', 'statement']);
});
