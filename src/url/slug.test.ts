/** Slugs: plain letters, whole words, never an empty hyphen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOfTitle } from './slug';

test.each([
  ['Ultimatum an Küstenland: Häfen öffnen', 'ultimatum-an-kuestenland-haefen-oeffnen'],
  ['Größe & Maß', 'groesse-mass'],
  ['Treffen mit Erdoğan und Čapek', 'treffen-mit-erdogan-und-capek'],
  ['Łódź – Tromsø', 'lodz-tromsoe'],
  ['50-tägige Frist', '50-taegige-frist'],
  ['日本', ''],
])('%s', (title, slug) => expect(slugOfTitle(title)).toBe(slug));

test('long titles are cut between words', () => {
  const slug = slugOfTitle('Außenministerin telefoniert mit dem Präsidenten über Getreide und offene Häfen');
  expect(slug).toBe('aussenministerin-telefoniert-mit-dem-praesidenten-ueber');
});

test('only letters, digits and single hyphens, at most 60', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
      expect(slugOfTitle(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOfTitle(title).length).toBeLessThanOrEqual(60);
    }),
  );
});
