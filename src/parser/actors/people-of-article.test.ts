/** Who "die Präsidentin von Ostland" is: the register's, unless the article tells of other people. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const meant = (text: string, word: string): string[] => {
  const { mentions } = parseText(text);
  return mentions
    .filter(({ span }) => text.slice(span.start, span.end).includes(word))
    .map(({ actor }) => actor as string);
};

const ASKED = 'Die ostländische Präsidentin schwieg. ';

describe('an office alone', () => {
  test.each([
    ['nobody in such an office is named', '', 'karin-lindholm'],
    ['its holder is named', 'Präsident Arvo Tiedgenrath rief Karin Lindholm an.', 'karin-lindholm'],
    ['a stranger without high office is named', 'Sprecher Arvo Tiedgenrath sah sie.', 'karin-lindholm'],
    [
      'a stranger leads a state of which no register knows who leads it',
      'Der nordmärkische Präsident Arvo Tiedgenrath schwieg.',
      'karin-lindholm',
    ],
    ['a stranger is president of a state nobody says', 'Präsident Arvo Tiedgenrath rief sie an.', 'ostland'],
    [
      'a stranger holds the office of somebody the register knows',
      'Der westländische Außenminister Arvo Tiedgenrath rief sie an.',
      'ostland',
    ],
  ])('%s', (_, more, actor) => expect(meant(`${ASKED}${more}`, 'ostländische Präsidentin')).toEqual([actor]));

  test('of several states stands for each of them', () => {
    const text = 'Die Präsidenten Ostlands und der Nordmark telefonierten.';
    expect(parseText(text).mentions.map(({ actor }) => actor)).toEqual(['ostland', 'nordmark']);
  });
});
