/** Tokens: what they are, that they lie in order, and that cutting stays linear. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceTokens, tokenize } from './tokens';

const cut = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).map((token) => token.text);

test('words keep hyphens, apostrophes and digits', () => {
  expect(cut('US-Präsidentin Lindholm’s 50-tägige G7-Frist')).toEqual([
    'US-Präsidentin',
    'Lindholm’s',
    '50-tägige',
    'G7-Frist',
  ]);
  expect(cut('Außen- und Innenminister')).toEqual(['Außen-', 'und', 'Innenminister']);
});

test('numbers keep inner points, marks stand alone', () => {
  expect(cut('„Um 10.30 Uhr 1.200,5 Tonnen …“, sagte sie.')).toEqual([
    '„',
    'Um',
    '10.30',
    'Uhr',
    '1.200,5',
    'Tonnen',
    '…',
    '“',
    ',',
    'sagte',
    'sie',
    '.',
  ]);
});

test('kinds and capitals', () => {
  const tokens = tokenize("'Nein', 12", { start: 0, end: 10 });
  expect(tokens.map((token) => token.kind)).toEqual(['quote', 'word', 'quote', 'mark', 'number']);
  expect(tokens[1]?.capital).toBe(true);
});

test('a law: tokens are slices, in order, and leave only white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let at = 0;
      for (const token of tokenize(text, { start: 0, end: text.length })) {
        expect(text.slice(at, token.start).trim()).toBe('');
        expect(text.slice(token.start, token.end)).toBe(token.text);
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('a law: a number takes all digits with their inner points, and goes on in no word', () => {
  const pieces = fc.constantFrom('3', '20', '1', '.', ',', ':', ' ', '\n', '-', 'a', '„', ')', '…', '²');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      for (const { kind, text: said, end } of tokenize(text, { start: 0, end: text.length })) {
        if (kind !== 'number') continue;
        expect(text.slice(end)).not.toMatch(/^(?:\p{N}|[.,:]\p{N})/u);
        if (/^\p{N}+$/u.test(said)) expect(text.slice(end)).not.toMatch(/^[\p{L}-]/u);
      }
    }),
  );
  expect(cut('12. Mai, 3, 4:5 und 7:')).toEqual(['12', '.', 'Mai', ',', '3', ',', '4:5', 'und', '7', ':']);
});

test('sentences are cut once', () => {
  const draft = {
    text: 'Ja. Nein.',
    sentences: [{ span: { start: 0, end: 3 }, block: 0, role: 'paragraph' as const }],
  };
  expect(sentenceTokens(draft)).toBe(sentenceTokens(draft));
});

test.each(['-', "a'", '1.', 'ß', '„', '.'])('a megabyte of "%s" takes linear time', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const started = performance.now();
  tokenize(text, { start: 0, end: text.length });
  expect(performance.now() - started).toBeLessThan(4000);
});
