/** Questions asked once for each distinct word. */
import { expect, test } from 'vitest';
import { oncePerWord } from './once-per-word';
import { tokenize } from './tokens';

const wordsOf = (text: string) => tokenize(text, { start: 0, end: text.length });

test('a word that comes again is not asked again, and each has its own answer', () => {
  const asked: string[] = [];
  const isLong = oncePerWord(({ text }) => {
    asked.push(text);
    return text.length > 4;
  });
  const answers = wordsOf('Hafen und Kai und Hafen').map((word) => isLong(word));
  expect(answers).toEqual([true, false, false, false, true]);
  expect(asked).toEqual(['Hafen', 'und', 'Kai']);
});

test('two questions do not share their answers', () => {
  const [word] = wordsOf('Hafen');
  const isCapital = oncePerWord(({ capital }) => capital);
  const isShort = oncePerWord(({ text }) => text.length < 3);
  expect(word !== undefined && [isCapital(word), isShort(word)]).toEqual([true, false]);
});

test('marks have no number and are asked each time', () => {
  let asked = 0;
  const isComma = oncePerWord(({ text }) => {
    asked += 1;
    return text === ',';
  });
  expect(wordsOf(', ; ,').map((mark) => isComma(mark))).toEqual([true, false, true]);
  expect(asked).toBe(3);
});
