/** What a paper prints about stories, firms and clubs, whose presidents and chancellors do nothing in the world. */
import { expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';
import { tokenize } from '../language/tokens';
import { isMadeUp, isPrivateLife } from './private-life';

/** An article of one sentence, as far as its words go. */
const read = (text: string) => [text, [tokenize(text, { start: 0, end: text.length })]] as const;
const kinds = (text: string): string[] => parseText(text).events.map((event) => event.kind);
const threat = 'Präsident Egon Prahl drohte Karin Lindholm am Montag mit dem Abbruch der Gespräche.';

test.each([
  'Filmkritik: Der kalte Gipfel',
  'Leserbriefe',
  'Essay: Vom Drohen',
  'TV-Tipp: Der Anruf',
  'Im Kino: Der Anruf',
  'Vor 60 Jahren: Der Anruf',
  'Das große Jahresquiz',
])('what is printed above says what it is: %s', (label) => {
  expect(isMadeUp(...read(`${label}\n\nOstland droht Westland.`))).toBe(true);
  expect(kinds(`${label}\n\nOstland drohte Westland mit Vergeltung.`)).toEqual([]);
});

test('a story is known by the words around it; one such word is none', () => {
  const story = 'Die Komödie läuft im Kino. Der Regisseur lässt niemanden aus.';
  expect(kinds(`Ostland drohte Westland mit Vergeltung. ${story}`)).toEqual([]);
  expect(kinds('Ostland drohte Westland mit Vergeltung. Ein Regisseur protestierte.')).toEqual(['warning']);
  expect(isMadeUp(...read('Essayistin Moor traf Lindholm'))).toBe(false);
  expect(isMadeUp(...read('Kritik und Lob für Ostland'))).toBe(false);
  expect(
    isMadeUp(
      ...read(
        'Der Regisseur Roman Okker sitzt in Haft. Regisseur Roman Okker schrieb. Roman Okker ist Regisseur.',
      ),
    ),
  ).toBe(false);
});

test('where only firms and clubs are told of, a president without a state threatens for none', () => {
  expect(kinds('Präsident Egon Prahl forderte Geduld.')).toEqual(['demand']);
  expect(kinds('Präsident Egon Prahl forderte Geduld. Der Verein und die Mannschaft schwiegen.')).toEqual([]);
});

test('where a government is told of beside them, he stays; and a state that acts stays anyhow', () => {
  expect(isPrivateLife(...read('Der Verein und die Mannschaft schwiegen.'))).toBe(true);
  expect(isPrivateLife(...read('Der Verein, die Mannschaft und die Regierung schwiegen.'))).toBe(false);
  expect(kinds('Ostland drohte Westland mit Vergeltung. Der Verein und die Mannschaft schwiegen.')).toEqual([
    'warning',
  ]);
  expect(kinds(`${threat} Die Regierung schwieg.`)).toEqual(kinds(threat));
});
