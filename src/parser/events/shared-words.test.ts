/** A shared list holds where its words stand, whatever is around them; its phrases are left to whoever shares it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedWords, wholeWords } from './shared-words';

const LISTS: readonly string[] = [
  'droh\\p{L}*|gedroht|nicht mehr|(?<!(?:auf|um) )insgesamt',
  '\\p{L}*[Ss]topps?|Gericht(?!shof)\\p{L}*|(?:Aus|Ein)fuhr|zieh\\p{L}* (?:\\p{L}+ )*zurück',
  'a[bc]d|a[b|(]d|(?:x|y|z)w|G[.]?',
  'sich (?:[\\p{L}-]+ )*aus',
];

const pieces = fc.constantFrom(
  ...['drohend', 'gedroht', 'nicht', 'mehr', 'auf', 'insgesamt', 'Stopp', 'Lieferstopps', 'Gerichtshof'],
  ...[
    'Gerichts',
    'Ausfuhr',
    'Einfuhren',
    'zieht',
    'sie',
    'zurück',
    'abd',
    'a|d',
    'yw',
    'G',
    'sich',
    'aus',
    'Öl-',
  ],
);
const between = fc.constantFrom(' ', ' ', ', ', '-', '\n', '. ', '„', '', '  ');
const texts = fc
  .array(fc.tuple(pieces, between), { maxLength: 8 })
  .map((parts) => parts.map(([piece, mark]) => piece + mark).join(''));

test('law: words and phrases together hold where the whole list does', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...LISTS), (text, list) => {
      const { stand, phrases } = sharedWords(list);
      const inPhrases = phrases.length > 0 && wholeWords(phrases).test(text);
      expect(stand(text) || inPhrases).toBe(wholeWords([list]).test(text));
    }),
  );
});

test('words are parted from phrases, and from nothing else', () => {
  expect(LISTS.map((list) => sharedWords(list).phrases)).toEqual([
    ['nicht mehr', '(?<!(?:auf|um) )insgesamt'],
    ['zieh\\p{L}* (?:\\p{L}+ )*zurück'],
    ['a[b|(]d', 'G[.]?'],
    ['sich (?:[\\p{L}-]+ )*aus'],
  ]);
});
