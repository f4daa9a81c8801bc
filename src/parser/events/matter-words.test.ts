/** Nouns by which two articles know the same deed. */
import { expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const first = (text: string) => parseText(text).events[0];

test.each([
  ['Ostland hat Westland am Dienstag zehn Lokomotiven zugesagt.', ['-motiv', 'lokom']],
  ['Die ostländische Regierung hat Westland am Dienstag eine Lokomotive versprochen.', ['-motiv', 'lokom']],
  ['Ostland hat am Dienstag den Fährverkehr mit Westland eingestellt.', ['-rkehr', 'fährv']],
  ['Ostland hat Westland am Dienstag Reis und Schiffe zugesagt.', ['rei', 'schif']],
  ['Ostland hat Westland am Dienstag Schiffe zugesagt: Sie kommen bald.', ['schif']],
])('%s', (text, expected) => expect(first(text)?.matter).toEqual(expected));

test('a compound and its last part have one in common', () => {
  const [observers, election] = [
    'Ostland hat Westland am Dienstag Beobachter zugesagt.',
    'Ostland hat Westland am Dienstag Wahlbeobachter zugesagt.',
  ].map((text) => first(text)?.matter ?? []);
  expect(observers?.filter((word) => election?.includes(word))).toEqual(['-bacht']);
});

test('none for talks, whose parties tell which one is meant', () => {
  expect(first('Karin Lindholm hat mit Jens Okker telefoniert.')?.matter).toBeUndefined();
});

test('what the article returns to stands beside the words of the sentence', () => {
  const text =
    'Ostland hat Westland am Dienstag Hilfe zugesagt. Der Deich am Fluss war gebrochen. Nun wird der Deich erneuert.';
  expect(first(text)?.story).toContain('deich');
});
