/** Slugs of German and foreign names, and what holds for the slug of any text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from './order';
import { slugOf } from './slug';

test.each([
  ['Müller-Groß', 'mueller-gross'],
  ['ÄÖÜ', 'aeoeue'],
  ['Wołodymyr Øst', 'wolodymyr-ost'],
  ['Yıldırımoğlu Þorsson', 'yildirimoglu-thorsson'],
  ['Erdoğan & Söhne (2025)', 'erdogan-soehne-2025'],
  ['003_02e5c1874eefe6c9', '003-02e5c1874eefe6c9'],
  ['  --  ', ''],
  ['Зеленський', ''],
  ['', ''],
])('"%s" -> "%s"', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test('a slug holds lower-case letters, digits and single hyphens only, and is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const slug = slugOf(text);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});

test('one order everywhere: code units, not the alphabet of a locale', () => {
  expect(['b', 'ä', 'Z', 'a', ''].sort(compareText)).toEqual(['', 'Z', 'a', 'b', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});
