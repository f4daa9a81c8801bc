/** Nouns by which two articles know the same deed where no topic is registered. */
import { expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const matter = (text: string): readonly string[] | undefined => parseText(text).events[0]?.matter;

test.each([
  ['Ostland hat Westland am Dienstag zehn Lokomotiven zugesagt.', ['lokomo']],
  ['Die ostländische Regierung hat Westland am Dienstag eine Lokomotive versprochen.', ['lokomo']],
  ['Ostland hat am Dienstag den Fährverkehr mit Westland eingestellt.', ['fährve']],
])('%s', (text, expected) => expect(matter(text)).toEqual(expected));

test('none where a topic is known, nor for talks', () => {
  expect(matter('Ostland hat Westland am Dienstag Schiffe zugesagt.')).toBeUndefined();
  expect(matter('Karin Lindholm hat mit Jens Okker telefoniert.')).toBeUndefined();
});
