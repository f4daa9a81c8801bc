/** A lean pattern holds where the one it was made from holds, in every script that German news is written in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leanPattern, leanQuestion } from './lean-pattern';

const patterns = [
  /(?<!\p{L})(?:stopp\p{L}*|\p{L}+gericht)(?!\p{L})/u,
  /^(?:\p{L}*-)?[\p{Lu}-]+\p{Ll}{2,}(?:en)?$/u,
  /, (?:[^;:]* )?(?:zu \p{Ll}+n|[\p{L}-]+\[\p{Lu}\])(?!\p{L})/u,
  /kein (?:[\p{L}\p{N}-]+ ){0,3}mehr|\p{N}$/u,
];

/** Latin, Greek and Cyrillic with their marks, and what stands between words; no signs of Greek and Cyrillic, which count as letters. */
const characters = fc.oneof(
  fc
    .integer({ min: 0x20, max: 0x52f })
    .map((code) => String.fromCharCode(code))
    .filter((sign) => sign < '\u0370' || /[\p{L}\p{M}]/u.test(sign)),
  fc.constantFrom(' ', ', ', '-', 'stopp', 'gericht', 'zu ', 'en', '„', '😀'),
);
const texts = fc.array(characters, { maxLength: 12 }).map((parts) => parts.join(''));

test('law: the same answer', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...patterns), (text, pattern) => {
      expect(leanPattern(pattern).test(text)).toBe(pattern.test(text));
    }),
  );
});

const anyBeginning = [
  /(?<!\p{L})\p{L}*(?:stopp|gericht)s?(?!\p{L})/u,
  /(?<!\p{L})[\p{L}-]*[Ss]topp\p{L}*|^zu (?!\p{L})/u,
  /(?<!\p{L})(?:kein \p{L}*|\p{L}*(?:gericht|stopp)s?|[\p{L}-]*-zu)(?!\p{L})/u,
  /(?<!\p{L})(?:\p{L}*gericht(?:e[ns]?)?|\p{L}*n)(?!\p{L})/u,
];

test('law: the same answer where a word may begin in any way', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...anyBeginning, ...patterns), (text, pattern) => {
      expect(leanQuestion(pattern).test(text)).toBe(pattern.test(text));
    }),
  );
});

test('letters of further scripts are letters', () => {
  const word = leanPattern(/(?<!\p{L})Stopp(?!\p{L})/u);
  expect(['Stopp', 'Stoppა', 'დStopp', '中Stopp'].map((text) => word.test(text))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('small letters and capitals alike', () => {
  const called = leanPattern(/(?<!\p{L})ein \p{L}*(?:fehler|große)(?!\p{L})/iu);
  expect(called.flags).toBe('i');
  expect(['EIN FEHLER', 'ein Riesenfehler', 'Ein GROßE'].map((text) => called.test(text))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['mein Fehler', 'ein Fehlerchen'].some((text) => called.test(text))).toBe(false);
});

test('a sticky pattern still starts where it is told to, and says what it caught', () => {
  const day = leanPattern(/(?<=(?<before>\p{Lu}\p{Ll}*) )(?<noun>Tag\p{Ll}*)/uy);
  day.lastIndex = 6;
  expect(day.exec('Jeden Tags')?.groups).toEqual({ before: 'Jeden', noun: 'Tags' });
  day.lastIndex = 5;
  expect(day.exec('Jeden Tags')).toBeNull();
});

test('a pattern that says more than letters and digits stays as it is', () => {
  for (const pattern of [/[^s\P{Ll}]s$/u, /\p{P}+/u, /straße/i]) expect(leanPattern(pattern)).toBe(pattern);
});

test('rare letters of names are part of them, whatever their case', () => {
  const name = leanPattern(/^\p{Lu}\p{Ll}+$/u);
  expect(['Nguyễn', 'Đặng', 'Ẵn'].map((text) => name.test(text))).toEqual([true, true, true]);
});
